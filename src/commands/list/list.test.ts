import { afterEach, describe, expect, it } from 'vitest';
import { WHOLE_LIST } from '../../core/list-view';
import { CaptureIndex } from '../../storage/capture-index';
import { ListStore } from '../../storage/list/list-store';
import { rowOf } from '../capture-tab';
import { deleteEvidence } from '../delete-evidence';
import { demoUnit } from '../demo/demo-unit';
import { deleteAll, id } from '../testing/evidence';
import { openKeeping, unitOf } from '../testing/keeping';
import { completeList } from './complete-list';
import { filterChoices, listedIds, listedRows, openList } from './open-list';

afterEach(deleteAll);

function setUp() {
  const { database, deps } = openKeeping();
  const index = new CaptureIndex(database, rowOf);
  return { database, deps: { ...deps, index, list: new ListStore(database) } };
}
type Deps = ReturnType<typeof setUp>['deps'];

async function shown(deps: Deps, view: Partial<typeof WHOLE_LIST>, from = 0, limit = 1000) {
  const list = await openList({ ...WHOLE_LIST, ...view }, deps);
  return (await listedRows(list, from, limit, deps)).map((listed) => listed?.row.captureId);
}
const demoId = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const never = new AbortController().signal;

describe('the list', () => {
  it('gives any place without walking to it, also across blocks, and new captures shift nothing', async () => {
    const { deps } = setUp();
    for (let from = 0; from < 600; from += 200)
      await deps.ledger.keepAll(await Promise.all(Array.from({ length: 200 }, (_, i) => demoUnit(from + i))));
    const list = await openList(WHOLE_LIST, deps);
    expect(list).toMatchObject({ total: 600, all: 600, unread: 0 });
    await deps.ledger.keep(await demoUnit(600));
    for (const place of [0, 87, 88, 300, 344, 598]) {
      const rows = await listedRows(list, place, 2, deps);
      expect(rows.map((listed) => listed?.row.captureId)).toEqual([demoId(599 - place), demoId(598 - place)]);
    }
    expect(await listedRows(list, 600, 10, deps)).toEqual([]);
    expect((await listedIds(list, deps)).map(({ captureId }) => captureId)).toEqual(
      Array.from({ length: 600 }, (_, i) => demoId(599 - i)),
    );
    expect((await openList(WHOLE_LIST, deps)).total).toBe(601);
  });

  it('finds words, and forgets those of deleted captures unless another capture has them', async () => {
    const { database, deps } = setUp();
    for (const n of [0, 8, 3]) await deps.ledger.keep(await demoUnit(n));
    expect(await shown(deps, { q: 'nieuwsbrief BOEK' })).toEqual([]);
    expect(await shown(deps, { q: 'nieuwsbrief fietsen' })).toEqual([demoId(0)]);
    expect(await shown(deps, { q: 'nieuws' })).toEqual([demoId(8), demoId(0)]);
    await deleteEvidence({ captureIds: [demoId(0)], reason: 'user' }, deps);
    expect(await shown(deps, { q: 'nieuws' })).toEqual([demoId(8)]);
    expect(await shown(deps, { q: 'fietsen' })).toEqual([]);
    expect((await database.texts.toArray()).filter(({ text }) => text.includes('site-1.example'))).toEqual([]);
    await deleteEvidence({ captureIds: [demoId(8), demoId(3)], reason: 'user' }, deps);
    expect(await database.texts.count()).toBe(0);
    expect(await openList(WHOLE_LIST, deps)).toMatchObject({ total: 0, all: 0 });
  });

  it('reads later what came without its words, step by step, and can be stopped in between', async () => {
    const { deps } = setUp();
    for (let n = 1; n <= 45; n++) await deps.ledger.keep(await unitOf(n, { url: `https://shop.example/p${n}` }));
    expect(await shown(deps, { q: 'shop' })).toEqual([]);
    const stop = new AbortController();
    const lefts: number[] = [];
    const seen = (left: number) => {
      lefts.push(left);
      if (left < 45) stop.abort();
    };
    await expect(completeList(deps, seen, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    const { unread } = await openList(WHOLE_LIST, deps);
    expect([unread, ...lefts]).toEqual([5, 45, 25]);
    expect(await completeList(deps, () => undefined, never)).toBe(5);
    expect(await completeList(deps, () => undefined, never)).toBe(0);
    expect(await shown(deps, { q: 'shop p45' })).toEqual([id(45)]);
    expect((await shown(deps, { language: 'nl', rule: 'preticked-consent-checkbox' })).length).toBe(45);
    expect((await filterChoices(deps)).sites).toEqual([{ value: 'shop.example', captures: 45 }]);
  });

  it('a block that is gone or cannot be read is made anew from its rows when somebody looks at it', async () => {
    const { database, deps } = setUp();
    for (const n of [0, 8, 3]) await deps.ledger.keep(await demoUnit(n));
    const there = [demoId(3), demoId(8), demoId(0)];
    for (const damage of [
      () => database.listBlocks.clear(),
      () => Reflect.apply(database.listBlocks.put, database.listBlocks, [{ block: 0, entries: 'nonsense' }]),
    ]) {
      await damage();
      expect(await shown({ ...deps, list: new ListStore(database) }, {})).toEqual(there);
      await damage();
      expect(await shown({ ...deps, list: new ListStore(database) }, { sort: 'oldest' })).toEqual(there.toReversed());
      expect(await completeList({ ...deps, list: new ListStore(database) }, () => undefined, never)).toBe(3);
      expect(await openList(WHOLE_LIST, deps)).toMatchObject({ all: 3, unread: 0 });
      expect(await shown({ ...deps, list: new ListStore(database) }, { q: 'nieuwsbrief fietsen' })).toEqual([
        demoId(0),
      ]);
    }
  });

  it('is made anew when it does not add up, with captures that came with a backup below the others', async () => {
    const { database, deps } = setUp();
    await deps.ledger.keep(await unitOf(1));
    await deps.ledger.keep(await unitOf(2));
    const row = await database.captures.get(id(1));
    if (!row) throw new Error('no row');
    const restored = { first: '0'.repeat(64), sequence: 7 };
    for (const [n, sequence] of [
      [8, -6_000_000_000_000_000],
      [9, -6_300_000_000_000_000],
    ] as const)
      await database.captures.add({ ...row, captureId: id(n), sequence, restored });
    await database.listTotals.put({ id: 'captures', revision: 5, blocks: [], newest: 0, unread: 0 });
    expect(await completeList(deps, () => undefined, never)).toBeGreaterThan(0);
    expect(await shown(deps, {})).toEqual([id(2), id(1), id(8), id(9)]);
    expect(await shown(deps, {}, 3)).toEqual([id(9)]);
  });
});
