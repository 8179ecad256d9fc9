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

/** A ledger whose captures were signed with the first key, and a bundle signed with the key after it. */
let world: TestWorld;
let next: Signer;
let bundle: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  world = await testWorld();
  next = (await testSigner()).signer;
  const ledger = await withEntry(world.input.ledger, rotation(next), world.signer);
  bundle = (await writeBundle({ ...world.input, ledger }, next)).bytes;
});

const rotation = (to: Signer): LedgerEvent => ({
  kind: 'key-rotated',
  fingerprint: to.fingerprint,
  publicKey: { ...to.publicKey },
});

async function withEntry(ledger: LedgerEntry[], event: LedgerEvent, by: Signer): Promise<LedgerEntry[]> {
  return [...ledger, await sealEntry(ledger.at(-1) ?? null, event, by, { now: () => '2026-11-22T14:30:00.000Z' })];
}

test('an announced key is accepted, and a signer known by either fingerprint is confirmed', async () => {
  expect(await verifyBundle(bundle)).toMatchObject({
    verdict: 'intact',
    signer: 'unconfirmed',
    keyFingerprint: next.fingerprint,
  });
  for (const { fingerprint } of [next, world.signer])
    expect(await verifyBundle(bundle, { pinnedFingerprint: fingerprint })).toMatchObject({
      verdict: 'intact',
      signer: 'pinned',
    });
});

test('an unannounced other key is refused, and does not pass for the signer who is known', async () => {
  const other = (await testSigner()).signer;
  const known = { pinnedFingerprint: world.signer.fingerprint };
  const plain = (await writeBundle(world.input, world.signer)).bytes;
  const unannounced = await verifyBundle(await resealed(plain, other, () => {}), known);
  expect(unannounced).toMatchObject({ verdict: 'not-intact', signer: 'pin-mismatch' });
  expect(failedChecks(unannounced)).toEqual(
    expect.arrayContaining(['key-agreement', 'ledger-signatures', 'key-pinned']),
  );

  const forged = await withEntry(world.input.ledger, rotation(other), other);
  const announcedByItself = await resealed(plain, other, (payload) => {
    payload.set(FILES.log, utf8(forged.map((entry) => `${canonicalText(entry)}\n`).join('')));
  });
  const verification = await verifyBundle(announcedByItself, known);
  expect(verification).toMatchObject({ verdict: 'not-intact', signer: 'pin-mismatch' });
  expect(failedChecks(verification)).toEqual(expect.arrayContaining(['key-agreement', 'ledger-signatures']));
});

test('a bundle signed with a key that was replaced before is refused', async () => {
  const ledger = await withEntry(world.input.ledger, rotation(next), world.signer);
  const { bytes } = await writeBundle({ ...world.input, ledger }, world.signer);
  const verification = await verifyBundle(bytes);
  expect(verification.verdict).toBe('not-intact');
  expect(failedChecks(verification)).toContain('ledger-signatures');
});
