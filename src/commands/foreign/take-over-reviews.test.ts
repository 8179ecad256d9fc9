import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { verifyBundle } from '../../bundle/verify-bundle';
import { ReviewStore } from '../../storage/review-store';
import { checkDossier } from '../check-integrity';
import { addNote } from '../review-evidence';
import { deleteAll, id } from '../testing/evidence';
import { bundleOf, openBundle, storeWith, type TestStore } from '../testing/foreign';
import { takeOver } from './take-over';

afterEach(deleteAll);

async function note(store: TestStore, reviewId: number, text: string): Promise<void> {
  const deps = { ...store, reviews: new ReviewStore(store.database, store.store), reviewer: async () => 'A. Uditor' };
  await addNote({ reviewId: id(reviewId), captureId: id(1), text }, deps);
}

async function notesIn(store: TestStore): Promise<string[]> {
  const dossier = await store.store.dossier(id(1));
  expect(dossier.damaged).toEqual([]);
  expect((await checkDossier(dossier, store.store, store.keys)).every(({ ok }) => ok)).toBe(true);
  return dossier.reviews.map(({ review }) => review.text);
}

const take = async (bytes: Uint8Array<ArrayBuffer>, store: TestStore) => takeOver(await openBundle(bytes), store);
const verdictOf = async (bytes: Uint8Array<ArrayBuffer>) => (await verifyBundle(bytes)).verdict;

it('what others wrote is shown with their key, taken over, and gone on with; it goes into bundles again', async () => {
  const [theirs, mine] = [await storeWith(1), await storeWith()];
  await note(theirs, 901, 'Van hen.');
  const bytes = await bundleOf(theirs, 1);
  const opened = await (await openBundle(bytes)).dossier(id(1));
  expect(opened).toEqual(await theirs.store.dossier(id(1)));
  expect(opened.reviews[0]?.entry.keyFingerprint).toBe((await theirs.ledger.signer()).fingerprint);
  await take(bytes, mine);
  await note(mine, 902, 'Van mij.');
  expect(await notesIn(mine)).toEqual(['Van hen.', 'Van mij.']);
  const again = await bundleOf(mine, 1);
  expect(await verdictOf(again)).toBe('intact');
  expect((await (await openBundle(again)).dossier(id(1))).reviews).toHaveLength(2);
});

it('what a third party wrote about a capture that is not of its ledger has no say here, and is no damage', async () => {
  const [theirs, third, mine] = [await storeWith(1), await storeWith(2), await storeWith()];
  const early = await bundleOf(theirs, 1);
  await note(theirs, 901, 'Van hen.');
  await take(await bundleOf(theirs, 1), third);
  await note(third, 903, 'Van een derde.');
  await take(early, mine);
  await take(await bundleOf(third, 1, 2), mine);
  expect(await notesIn(mine)).toEqual(['Van hen.']);
  await take(await bundleOf(third, 2), theirs);
  expect(await notesIn(theirs)).toEqual(['Van hen.']);
  expect(await verdictOf(await bundleOf(mine, 1, 2))).toBe('intact');
});

it('what an auditor wrote about a capture of mine is kept under the key of the auditor, and decides nothing here', async () => {
  const [mine, auditor] = [await storeWith(1), await storeWith(2)];
  const bytes = await bundleOf(mine, 1);
  await take(bytes, auditor);
  await note(auditor, 904, 'Van de auditor.');
  await note(mine, 905, 'Van mij.');
  const back = await bundleOf(auditor, 1);
  expect(await take(back, mine)).toMatchObject({ added: 0, present: 1, conflicts: [] });
  expect(await notesIn(mine)).toEqual(['Van mij.']);
  const reviews = new ReviewStore(mine.database, mine.store);
  const { fingerprint } = await auditor.ledger.signer();
  const others = async () => (await reviews.ofOthers(id(1))).map(({ review, signer }) => [review.text, signer]);
  expect(await others()).toEqual([['Van de auditor.', fingerprint]]);
  expect((await mine.store.dossier(id(1))).reviews.map(({ signer }) => signer)).toEqual([undefined]);
  // Twice is once, and what I hand over is mine.
  await take(back, mine);
  expect(await others()).toHaveLength(1);
  expect(await verdictOf(await bundleOf(mine, 1))).toBe('intact');
});

it('what came with a capture says whose it is', async () => {
  const [theirs, mine] = [await storeWith(1), await storeWith()];
  await note(theirs, 901, 'Van hen.');
  await take(await bundleOf(theirs, 1), mine);
  await note(mine, 902, 'Van mij.');
  const { fingerprint } = await theirs.ledger.signer();
  const { reviews } = await mine.store.dossier(id(1));
  expect(reviews.map(({ signer }) => signer)).toEqual([fingerprint, undefined]);
  expect(await new ReviewStore(mine.database, mine.store).ofOthers(id(1))).toEqual([]);
});
