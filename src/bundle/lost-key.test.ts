import { beforeAll, expect, test } from 'vitest';
import { canonicalText } from '../core/canonical';
import { utf8 } from '../core/digest';
import type { LedgerEntry, LedgerEvent, Signer } from '../core/ledger-entry';
import { sealEntry } from '../ledger/seal-entry';
import { testSigner } from '../ledger/test-signer';
import { FILES } from './layout';
import { type TestWorld, testWorld } from './test-bundle';
import { failedChecks, resealed } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/** A ledger whose captures were signed with a key that was lost, and a bundle signed with the one after it. */
let world: TestWorld;
let next: Signer;
let bundle: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  world = await testWorld();
  next = (await testSigner()).signer;
  const ledger = await withEntry(world.input.ledger, loss(world.signer.fingerprint, next), next);
  bundle = (await writeBundle({ ...world.input, ledger }, next)).bytes;
});

const loss = (lost: string, to: Signer): LedgerEvent => ({
  kind: 'key-lost',
  lost,
  fingerprint: to.fingerprint,
  publicKey: { ...to.publicKey },
});

async function withEntry(ledger: LedgerEntry[], event: LedgerEvent, by: Signer): Promise<LedgerEntry[]> {
  return [...ledger, await sealEntry(ledger.at(-1) ?? null, event, by, { now: () => '2026-11-22T14:30:00.000Z' })];
}

test('a loss that the ledger tells is intact, and said in words: a check stays open, and what is not proven names it', async () => {
  const verification = await verifyBundle(bundle, { pinnedFingerprint: next.fingerprint });
  expect(verification).toMatchObject({ verdict: 'intact', signer: 'pinned', keyFingerprint: next.fingerprint });
  expect(verification.checks.find(({ id }) => id === 'key-continuity')).toMatchObject({
    outcome: 'not-checked',
    expected: next.fingerprint,
    found: world.signer.fingerprint,
  });
  expect(verification.notProven.filter(({ en }) => en.includes('A key was lost'))).toHaveLength(1);
  const whole = await verifyBundle((await writeBundle(world.input, world.signer)).bytes);
  expect(whole.checks.map(({ id }) => id)).not.toContain('key-continuity');
});

test('who knows the key from before the loss does not know the signer', async () => {
  const verification = await verifyBundle(bundle, { pinnedFingerprint: world.signer.fingerprint });
  expect(verification).toMatchObject({ verdict: 'not-intact', signer: 'pin-mismatch' });
  expect(failedChecks(verification)).toEqual(['key-pinned']);
});

test.each<[string, (other: Signer) => Promise<LedgerEntry[]>]>([
  ['by the key before', (other) => withEntry(world.input.ledger, loss(world.signer.fingerprint, other), world.signer)],
  ['of a key that was not in force', (other) => withEntry(world.input.ledger, loss(other.fingerprint, other), other)],
  [
    'with a fingerprint of another key',
    (other) =>
      withEntry(
        world.input.ledger,
        loss(world.signer.fingerprint, { ...other, fingerprint: world.signer.fingerprint }),
        other,
      ),
  ],
])('a loss told %s is refused', async (_, forge) => {
  const other = (await testSigner()).signer;
  const plain = (await writeBundle(world.input, world.signer)).bytes;
  const ledger = await forge(other);
  const forged = await resealed(plain, other, (payload) => {
    payload.set(FILES.log, utf8(ledger.map((entry) => `${canonicalText(entry)}\n`).join('')));
  });
  const verification = await verifyBundle(forged);
  expect(verification.verdict).toBe('not-intact');
  expect(failedChecks(verification)).toEqual(expect.arrayContaining(['ledger-signatures']));
});
