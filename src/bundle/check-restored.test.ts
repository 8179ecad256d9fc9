import { describe, expect, test } from 'vitest';
import type { LedgerEntry, LedgerEvent } from '../core/ledger-entry';
import { sealEntry } from '../ledger/seal-entry';
import type { BundleInput } from './bundle-input';
import { type TestWorld, testUuid, testWorld } from './test-bundle';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

const clock = { now: () => '2026-11-29T10:00:00.000Z' };

/** A store that holds the two captures of another, and its ledger that says so. */
async function restoredWorld(change: (event: Extract<LedgerEvent, { kind: 'imported' }>) => void = () => undefined) {
  const [mine, theirs] = [await testWorld(0), await testWorld(2)];
  const chain = theirs.input.ledger;
  const [first, head] = [chain[0], chain.at(-1)];
  if (!first || !head) throw new Error('empty');
  const event: Extract<LedgerEvent, { kind: 'imported' }> = {
    kind: 'imported',
    backupId: testUuid(77),
    ledgers: [{ first: first.hash, head: head.hash, entries: chain.length, keyFingerprint: head.keyFingerprint }],
    counts: {},
  };
  change(event);
  const ledger = [...mine.input.ledger];
  ledger.push(await sealEntry(ledger.at(-1) ?? null, event, mine.signer, clock));
  return { mine, theirs, input: { ...mine.input, dossiers: theirs.input.dossiers, ledger, restored: [chain] } };
}

async function failuresOf(input: BundleInput, { signer }: TestWorld): Promise<string[]> {
  const { verdict, checks } = await verifyBundle((await writeBundle(input, signer)).bytes);
  const failed = checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
  expect(verdict).toBe(failed.length === 0 ? 'intact' : 'not-intact');
  return failed;
}

test('a bundle of restored captures is intact, names both keys, and says what it does not prove', async () => {
  const { mine, theirs, input } = await restoredWorld();
  const { bytes } = await writeBundle(input, mine.signer);
  const verification = await verifyBundle(bytes, { pinnedFingerprint: mine.signer.fingerprint });
  expect(verification).toMatchObject({ verdict: 'intact', signer: 'pinned', keyFingerprint: mine.signer.fingerprint });
  const restored = verification.checks.find(({ id }) => id === 'restored-ledgers');
  expect(restored?.found).toBe(`1/1 ${theirs.signer.fingerprint}`);
  expect(verification.notProven.some(({ en }) => en.includes('restored from a backup'))).toBe(true);
});

test('a bundle without them has no such check', async () => {
  const { input, signer } = await testWorld();
  const { checks } = await verifyBundle((await writeBundle(input, signer)).bytes);
  expect(checks.map(({ id }) => id)).not.toContain('restored-ledgers');
});

describe('a restored ledger is refused', () => {
  test.each<[string, Parameters<typeof restoredWorld>[0]]>([
    ['that no entry of the ledger names', (event) => event.ledgers.pop()],
    ['named with another beginning', (event) => Object.assign(event.ledgers[0] ?? {}, { first: 'a'.repeat(64) })],
    ['named with another end', (event) => Object.assign(event.ledgers[0] ?? {}, { head: 'a'.repeat(64) })],
    ['named shorter than where it ended', (event) => Object.assign(event.ledgers[0] ?? {}, { entries: 1 })],
  ])('%s', async (_, change) => {
    const { mine, input } = await restoredWorld(change);
    expect(await failuresOf(input, mine)).toEqual(['restored-ledgers']);
  });

  const altered = (entry: LedgerEntry): LedgerEntry => ({
    ...entry,
    body: { ...entry.body, recordedAt: '2020-01-01T00:00:00.000Z' },
  });
  test.each<[string, (chain: LedgerEntry[]) => LedgerEntry[]]>([
    ['with an altered entry', ([one, two, ...rest]) => (one && two ? [one, altered(two), ...rest] : [])],
    ['without its first entry', (chain) => chain.map((entry, i) => (i === 0 ? altered(entry) : entry))],
    [
      'with a signature of another entry',
      ([one, two, three, ...rest]) =>
        one && two && three ? [one, { ...two, signature: three.signature }, three, ...rest] : [],
    ],
  ])('%s', async (_, change) => {
    const { mine, input } = await restoredWorld();
    const [chain = []] = input.restored;
    expect(await failuresOf({ ...input, restored: [change([...chain])] }, mine)).toContain('restored-ledgers');
  });

  test('and a capture that stands in none is not exported', async () => {
    const { mine, input } = await restoredWorld();
    await expect(writeBundle({ ...input, restored: [] }, mine.signer)).rejects.toMatchObject({ code: 'store-corrupt' });
  });
});
