import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { BundleDossiers } from '../../bundle/bundle-dossiers';
import { ReviewStore } from '../../storage/review-store';
import { checkLedger } from '../check-integrity';
import { recordByHand } from '../consent/record-by-hand';
import { addNote, giveVerdict } from '../review-evidence';
import { deleteAll, id, unit } from '../testing/evidence';
import { bundleOf, openBundle, storeWith, type TestStore } from '../testing/foreign';
import { takeOver } from './take-over';

afterEach(deleteAll);

const tool = { extensionVersion: '0.1.0', readerVersion: '1', ruleSetVersion: '2026-11-22' };

const reviewing = (store: TestStore) => ({
  ...store,
  reviews: new ReviewStore(store.database, store.store),
  reviewer: async () => 'A. Uditor',
});

async function note(store: TestStore, n: number, captureId: string): Promise<void> {
  await addNote({ reviewId: id(n), captureId, text: `Notitie ${n}.` }, reviewing(store));
}

/** On the first finding, which the list counts. */
async function confirm(store: TestStore, n: number, captureId: string): Promise<void> {
  const { digest: evaluationDigest, evaluation } = (await store.store.dossier(captureId)).evaluation;
  const finding = evaluation.findings.findIndex(({ outcome }) => outcome === 'fail');
  const draft = {
    reviewId: id(n),
    captureId,
    evaluationDigest,
    finding,
    verdict: 'confirmed' as const,
    text: 'Stond aan.',
  };
  await giveVerdict(draft, reviewing(store));
}

/**
 * Bundles of four stores as they are met: of one store earlier and later ones, with a note, a verdict and a consent record that only the later
 * have; one of a third party that took some over; and one of a ledger that went on otherwise after it was put back.
 */
async function bundlesOfOthers(): Promise<BundleDossiers[]> {
  const [one, two, third, forked] = [await storeWith(1, 2), await storeWith(3), await storeWith(4), await storeWith()];
  const made = [await bundleOf(one, 1)];
  await note(one, 901, id(1));
  await confirm(one, 902, id(1));
  await recordByHand(id(1), 'given', { ...one, environment: () => tool });
  made.push(await bundleOf(one, 1, 2), await bundleOf(two, 3));
  await one.ledger.keep(await unit(5));
  made.push(await bundleOf(one, 5));
  await takeOver(await openBundle(made[1] ?? new Uint8Array()), third);
  await note(third, 903, id(1));
  made.push(await bundleOf(third, 1, 4), await bundleOf(third, 4));
  await forked.ledger.keep(await unit(6));
  await forked.ledger.keep(await unit(7));
  made.push(await bundleOf(forked, 6, 7));
  await forked.database.ledger.where('sequence').above(2).delete();
  await forked.database.captures.delete(id(7));
  await forked.ledger.keep(await unit(8));
  made.push(await bundleOf(forked, 8));
  return Promise.all(made.map(openBundle));
}

/** All that is kept of others, table by table: what differs by itself is this store's own ledger, its key and its number. */
async function contents({ database }: TestStore): Promise<Record<string, unknown[]>> {
  const own = new Set(['ledger', 'keys', 'meta']);
  const tables = database.tables.filter(({ name }) => !own.has(name));
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(tables.map(({ name }, i) => [name, rows[i] ?? []]));
}

it('bundles merged in any order, some of them again and again, give one and the same store', async () => {
  const bundles = await bundlesOfOthers();
  const all = bundles.map((_, i) => i);
  const merged = async (order: readonly number[]) => {
    const store = await storeWith();
    for (const i of order) {
      const bundle = bundles[i];
      if (bundle) await takeOver(bundle, store);
    }
    return store;
  };
  const expected = await contents(await merged(all));
  expect(Object.values(expected).filter((rows) => rows.length > 0).length).toBeGreaterThanOrEqual(6);
  expect(expected.captures).toHaveLength(8);
  const orders = fc
    .tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.array(fc.constantFrom(...all), { maxLength: 6 }))
    .chain(([once, again]) => fc.shuffledSubarray([...once, ...again], { minLength: once.length + again.length }));
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const store = await merged(order);
      expect(await contents(store)).toEqual(expected);
      const before = await store.store.ledger();
      for (const bundle of bundles) expect(await takeOver(bundle, store)).toMatchObject({ added: 0, entries: 0 });
      expect(await store.store.ledger()).toEqual(before);
      const { intact, restored } = await checkLedger(store.store, store.keys);
      expect([intact, ...restored.map((one) => one.intact)]).not.toContain(false);
    }),
    { numRuns: 5, seed: 20261130 },
  );
}, 120_000);
