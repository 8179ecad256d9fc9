import { afterEach, expect, it } from 'vitest';
import { WHOLE_LIST } from '../../core/list-view';
import { CaptureIndex } from '../../storage/capture-index';
import { ListStore } from '../../storage/list/list-store';
import { rowOf } from '../capture-tab';
import { deleteAll, id } from '../testing/evidence';
import { newActivity, openKeeping, unitOf } from '../testing/keeping';
import { linkAll, unlinkAll } from './bulk-link';
import { giveVerdicts } from './bulk-verdict';
import { completeList } from './complete-list';
import { listedIds, openList } from './open-list';

afterEach(deleteAll);

async function setUp(captures: number) {
  const { database, deps } = openKeeping();
  const all = {
    ...deps,
    index: new CaptureIndex(database, rowOf),
    list: new ListStore(database),
    reviewer: async () => 'M. de Vries',
  };
  for (let n = 1; n <= captures; n++) await deps.ledger.keep(await unitOf(n, { url: `https://shop.example/p${n}` }));
  await completeList(all, () => undefined, new AbortController().signal);
  const shown = async (view: Partial<typeof WHOLE_LIST>) =>
    (await listedIds(await openList({ ...WHOLE_LIST, ...view }, all), all)).map(({ captureId }) => captureId);
  return { database, deps: all, shown };
}
const RULE = 'preticked-consent-checkbox';

it('gives one verdict on the findings of a rule, each signed by itself, and asked again gives none', async () => {
  const { deps, shown } = await setUp(3);
  const draft = { captureIds: [id(1), id(3)], ruleId: RULE, verdict: 'confirmed' as const, text: 'Vooraf aangevinkt.' };
  const told: number[] = [];
  const first = await giveVerdicts(draft, deps, { progress: ({ done }) => told.push(done) });
  expect(first).toMatchObject({ captures: 2, failed: [] });
  expect(first.verdicts).toBeGreaterThanOrEqual(2);
  expect(told).toEqual([0, 1]);
  const { reviews } = await deps.store.judged(id(1));
  expect(reviews.map(({ review, entry }) => [review.kind, review.text, entry.body.event.kind])).toEqual(
    reviews.map(() => ['verdict', 'Vooraf aangevinkt.', 'verdict']),
  );
  expect(new Set(reviews.map(({ entry }) => entry.hash)).size).toBe(reviews.length);
  expect(await giveVerdicts(draft, deps)).toEqual({ verdicts: 0, captures: 0, failed: [] });
  expect(await shown({ verdict: 'confirmed' })).toEqual([id(3), id(1)]);
});

it('seals nothing when the reason is refused, stops when it is told to, and leaves out a capture that is gone', async () => {
  const { deps } = await setUp(2);
  const draft = { captureIds: [id(1), id(2)], ruleId: RULE, verdict: 'dismissed' as const, text: 'Zie toelichting.' };
  await expect(giveVerdicts({ ...draft, text: 'bel jan@voorbeeld.nl' }, deps)).rejects.toMatchObject({
    code: 'text-refused',
  });
  const stop = new AbortController();
  await expect(giveVerdicts(draft, deps, { signal: stop.signal, progress: () => stop.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect((await deps.store.judged(id(1))).reviews.length).toBeGreaterThan(0);
  expect((await deps.store.judged(id(2))).reviews).toEqual([]);
  const { failed, captures } = await giveVerdicts({ ...draft, captureIds: [id(9), id(2)] }, deps);
  expect([failed, captures]).toEqual([[id(9)], 1]);
});

it('links a selection to an activity, counts what was linked before, and can be taken back', async () => {
  const { deps, shown } = await setUp(3);
  const activityId = await newActivity(deps, { addresses: 'https://elsewhere.example' });
  await linkAll([id(1)], activityId, deps);
  const receipt = await linkAll([id(1), id(2)], activityId, deps);
  expect(receipt).toEqual({ linked: [id(2)], skipped: 1 });
  expect(await shown({ activity: 'with' })).toEqual([id(2), id(1)]);
  expect(await shown({ lacks: 'process' })).toEqual([id(3), id(2), id(1)]);
  await unlinkAll(receipt.linked, activityId, deps);
  expect(await shown({ activity: 'with' })).toEqual([id(1)]);
});

it('finds captures of which a part is gone, and those that lack what the AP asks', async () => {
  const { database, deps, shown } = await setUp(3);
  await database.sealed.delete((await deps.store.row(id(2)))?.digest ?? '');
  expect(await shown({ integrity: 'damaged' })).toEqual([id(2)]);
  expect(await shown({ integrity: 'whole' })).toEqual([id(3), id(1)]);
  expect(await shown({ lacks: 'consent' })).toEqual([id(3), id(2), id(1)]);
  expect(await shown({ lacks: 'link' })).toEqual([id(3), id(2), id(1)]);
});
