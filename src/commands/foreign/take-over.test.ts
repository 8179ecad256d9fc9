import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDossiers } from '../../bundle/bundle-dossiers';
import { byteSource } from '../../bundle/byte-source';
import { verifyBundle } from '../../bundle/verify-bundle';
import { canonicalBytes } from '../../core/canonical';
import { sha256Hex } from '../../core/digest';
import { CaptureIndex } from '../../storage/capture-index';
import { rowOf } from '../capture-tab';
import { checkDossier, checkLedger } from '../check-integrity';
import { discloseCapture } from '../disclose-capture';
import { judgeAgain } from '../judge-again';
import { deleteAll, id, unit } from '../testing/evidence';
import { bundleOf, openBundle, storeWith, type TestStore } from '../testing/foreign';
import { takeOver } from './take-over';

afterEach(deleteAll);

type Bytes = Uint8Array<ArrayBuffer>;

const take = async (bytes: Bytes, store: TestStore) => takeOver(await openBundle(bytes), store);

/** What is evidence: all but this store's own ledger and keys. */
async function evidence({ database }: TestStore) {
  const { sealed, evaluations, blobs, restoredLedger, captures } = database;
  return Promise.all([sealed, evaluations, blobs, restoredLedger, captures].map((table) => table.toArray()));
}

async function isWhole(store: TestStore, n: number): Promise<boolean> {
  const dossier = await store.store.dossier(id(n));
  const lines = await checkDossier(dossier, store.store, store.keys);
  const rows = await new CaptureIndex(store.database, rowOf).list(50);
  const row = rows.find(({ captureId }) => captureId === id(n));
  return lines.every(({ ok }) => ok) && dossier.damaged.length === 0 && row !== undefined && !row.damage;
}

async function verdictOf(bytes: Bytes): Promise<string> {
  const { verdict, checks } = await verifyBundle(bytes);
  return [verdict, ...checks.flatMap((check) => (check.outcome === 'failed' ? [check.id] : []))].join(' ');
}

/** The same id, another record. */
async function other(n: number) {
  const same = await unit(n);
  const capture = { ...same.sealed.capture, utcOffsetMinutes: -300 };
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  const evaluation = { ...same.evaluation.evaluation, captureDigest: digest };
  const evaluationBytes = canonicalBytes(evaluation);
  return {
    ...same,
    sealed: { ...same.sealed, capture, bytes, digest },
    evaluation: { digest: await sha256Hex(evaluationBytes), bytes: evaluationBytes, evaluation },
    row: { ...same.row, digest },
  };
}

describe('taking over', () => {
  it('adds captures under the ledger of their maker, says so in the own one, and they can be exported again', async () => {
    const [theirs, mine] = [await storeWith(1, 2, 3), await storeWith(5)];
    const bytes = await bundleOf(theirs, 1, 2);
    const bundle = await openBundle(bytes);
    expect(await takeOver(bundle, mine)).toEqual({
      exportId: bundle.exportId,
      added: 2,
      present: 0,
      deleted: 0,
      conflicts: [],
      entries: 4,
      ledgers: 1,
      forks: [],
    });
    for (const n of [1, 2, 5]) expect(await isWhole(mine, n)).toBe(true);
    const [first, , , head] = await theirs.store.ledger();
    expect((await mine.store.head())?.body.event).toEqual({
      kind: 'bundle-imported',
      exportId: bundle.exportId,
      manifestDigest: bundle.manifestDigest,
      keyFingerprint: first?.keyFingerprint,
      ledgers: [{ first: first?.hash, head: head?.hash, entries: 4, keyFingerprint: first?.keyFingerprint }],
      counts: { blobs: 2, captures: 2, evaluations: 2, restoredLedger: 4, sealed: 2 },
    });
    expect(await checkLedger(mine.store, mine.keys)).toMatchObject({ intact: true, restored: [{ intact: true }] });
    // Only what stands in the own ledger can be shown alone, and the dossier says which that is.
    expect((await mine.store.dossier(id(1))).restored).toBe(true);
    await expect(discloseCapture(id(1), mine)).rejects.toMatchObject({ code: 'bad-input' });
    expect((await mine.store.dossier(id(5))).restored).toBeUndefined();
    await expect(discloseCapture(id(5), mine)).resolves.toHaveLength(2);
    const again = await bundleOf(mine, 2, 5);
    expect(await verdictOf(again)).toBe('intact');
    // And on to a third store, which then holds both ledgers.
    const third = await storeWith();
    expect(await take(again, third)).toMatchObject({ added: 2, ledgers: 2, forks: [] });
    for (const n of [2, 5]) expect(await isWhole(third, n)).toBe(true);
    expect(await verdictOf(await bundleOf(third, 5, 2))).toBe('intact');
  });

  it('gives the same in any order; twice adds nothing and is no event; what is older adds no entries', async () => {
    const [one, two] = [await storeWith(1, 2), await storeWith(3)];
    const older = await bundleOf(one, 1);
    const bundles = [older, await bundleOf(one, 1, 2), await bundleOf(two, 3)];
    const [forth, back] = [await storeWith(), await storeWith()];
    for (const bytes of bundles) await take(bytes, forth);
    for (const bytes of bundles.toReversed()) await take(bytes, back);
    expect(await evidence(forth)).toEqual(await evidence(back));
    const before = [await evidence(forth), await forth.store.ledger()];
    for (const bytes of bundles) expect(await take(bytes, forth)).toMatchObject({ added: 0, entries: 0, forks: [] });
    expect([await evidence(forth), await forth.store.ledger()]).toEqual(before);
    expect(await verdictOf(await bundleOf(back, 1, 2, 3))).toBe('intact');
  });

  it('of its own bundle brings back what was lost, and keeps no ledger beside its own', async () => {
    const mine = await storeWith(1, 2);
    const bytes = await bundleOf(mine, 1);
    await mine.database.captures.delete(id(1));
    await mine.database.sealed.delete((await unit(1)).sealed.digest);
    expect(await take(bytes, mine)).toMatchObject({ added: 1, entries: 0, ledgers: 0 });
    expect(await isWhole(mine, 1)).toBe(true);
  });

  it('keeps both continuations of a ledger, and names the fork', async () => {
    const [theirs, mine] = [await storeWith(1, 2), await storeWith()];
    const bytes = await bundleOf(theirs, 2);
    await theirs.database.ledger.where('sequence').above(2).delete();
    await theirs.database.captures.delete(id(2));
    await theirs.ledger.keep(await unit(3));
    await take(bytes, mine);
    const first = (await theirs.store.ledgerEntry(1))?.hash;
    const fork = await bundleOf(theirs, 1, 3);
    expect(await take(fork, mine)).toMatchObject({ added: 2, ledgers: 1, forks: [first] });
    const { restored } = await checkLedger(mine.store, mine.keys);
    expect(restored.map(({ intact }) => intact)).toEqual([true, true]);
    for (const n of [1, 2, 3]) expect(await isWhole(mine, n)).toBe(true);
    expect(await verdictOf(await bundleOf(mine, 2, 3))).toBe('intact');
  });

  it('does not bring back what was deleted here', async () => {
    const mine = await storeWith();
    const bytes = await bundleOf(await storeWith(1, 2), 1, 2);
    await take(bytes, mine);
    const { digest } = (await unit(1)).sealed;
    await mine.ledger.append({ kind: 'deleted', captureIds: [id(1)], captureDigests: [digest], reason: 'user' });
    await mine.database.captures.delete(id(1));
    await mine.database.sealed.delete(digest);
    expect(await take(bytes, mine)).toMatchObject({ added: 0, present: 1, deleted: 1 });
    expect(await mine.database.sealed.get(digest)).toBeUndefined();
  });
});

describe('what a ledger of somebody else says', () => {
  it('of another record under the same id is refused and shown, and has no say over the one that is here', async () => {
    const [theirs, mine] = [await storeWith(2), await storeWith(1)];
    const foreign = await storeWith();
    await take(await bundleOf(await storeWith(1), 1), foreign);
    const claimed = await other(1);
    await theirs.ledger.keep(claimed);
    const hostile = await bundleOf(theirs, 1, 2);
    const here = (await unit(1)).sealed.digest;
    for (const store of [mine, foreign]) {
      expect(await take(hostile, store)).toMatchObject({
        added: 1,
        conflicts: [{ captureId: id(1), here, claimed: claimed.sealed.digest }],
      });
      for (const n of [1, 2]) expect(await isWhole(store, n)).toBe(true);
      expect((await store.store.dossier(id(1))).sealed.digest).toBe(here);
      expect(await store.database.sealed.get(claimed.sealed.digest)).toBeUndefined();
      expect(await verdictOf(await bundleOf(store, 1))).toBe('intact');
    }
  });

  it('of the evaluation of a capture that was not in its bundle is not damage, and both can still be exported', async () => {
    const [theirs, mine] = [await storeWith(1), await storeWith()];
    const older = await bundleOf(theirs, 1);
    await judgeAgain(id(1), { ...theirs, adjustments: async () => [] });
    await theirs.ledger.keep(await unit(2));
    await take(await bundleOf(theirs, 2), mine);
    await take(older, mine);
    for (const n of [1, 2]) expect(await isWhole(mine, n)).toBe(true);
    expect((await mine.store.dossier(id(1))).evaluations).toHaveLength(1);
    expect(await verdictOf(await bundleOf(mine, 1, 2))).toBe('intact');
    // With a bundle that has it, it is there.
    await take(await bundleOf(theirs, 1), mine);
    expect((await mine.store.dossier(id(1))).evaluations).toHaveLength(2);
    expect(await verdictOf(await bundleOf(mine, 1, 2))).toBe('intact');
  });
});

describe('a bundle is opened', () => {
  it('with dossiers as they are in the store of its maker', async () => {
    const theirs = await storeWith(1, 2);
    await judgeAgain(id(2), { ...theirs, adjustments: async () => [] });
    const bundle = await openBundle(await bundleOf(theirs, 2, 1));
    expect(bundle.captures.map(({ captureId, sequence }) => [captureId, sequence])).toEqual([
      [id(1), 2],
      [id(2), 3],
    ]);
    for (const n of [1, 2]) expect(await bundle.dossier(id(n))).toEqual(await theirs.store.dossier(id(n)));
    await expect(bundle.dossier(id(3))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('only when it was found intact, and gives nothing when it changed since', async () => {
    const theirs = await storeWith(1);
    const bytes = await bundleOf(theirs, 1);
    const verification = await verifyBundle(bytes);
    const refused = { code: 'bundle-not-intact' };
    const broken = { ...verification, verdict: 'not-intact' as const };
    await expect(openDossiers(byteSource(bytes), broken)).rejects.toMatchObject(refused);
    // Another intact one in its place.
    await expect(openDossiers(byteSource(await bundleOf(theirs, 1)), verification)).rejects.toMatchObject(refused);

    const bundle = await openDossiers(byteSource(bytes), verification);
    const mine = await storeWith();
    const blob = (await unit(1)).blobs[0];
    const at = Buffer.from(bytes).indexOf(Buffer.from(blob?.data ?? []));
    expect(at).toBeGreaterThan(0);
    bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 1;
    await expect(takeOver(bundle, mine)).rejects.toMatchObject(refused);
    expect(await evidence(mine)).toEqual([[], [], [], [], []]);
    expect(await mine.store.count()).toBe(0);
  });
});
