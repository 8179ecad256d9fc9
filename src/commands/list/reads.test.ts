import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex, utf8 } from '../../core/digest';
import { WHOLE_LIST } from '../../core/list-view';
import { CaptureIndex } from '../../storage/capture-index';
import { addToList, listTables } from '../../storage/list/change-list';
import { ListStore } from '../../storage/list/list-store';
import { backupState } from '../backup/backup-state';
import { rowOf } from '../capture-tab';
import { countReads, type Reads } from '../testing/count-reads';
import { deleteAll, id } from '../testing/evidence';
import { openKeeping, unitOf } from '../testing/keeping';
import { completeList } from './complete-list';
import { listedRows, openList } from './open-list';

const ALL = 100_000;
const PAGE = 50;
/** Blocks of 256 sequences. */
const BLOCKS = Math.ceil((ALL + 1) / 256);
/** Captures that the pages looked at have: only these have rows, since nothing else may be asked for. */
const LOOKED_AT = [0, 999 * PAGE];

describe('a list of 100,000 captures', () => {
  const { database, deps, mark, place } = openKeeping();
  let reads: Reads;
  const anew = () => ({
    ...deps,
    index: new CaptureIndex(database, rowOf),
    list: new ListStore(database),
  });
  const read = async (work: () => Promise<unknown>) => {
    reads.rows.clear();
    reads.counted.length = 0;
    await work();
    return Object.fromEntries([...reads.rows].filter(([, rows]) => rows > 0));
  };

  beforeAll(async () => {
    await deps.ledger.keep(await unitOf(1));
    const [row] = await database.captures.toArray();
    const entry = await database.ledger.get(2);
    if (!row || !entry) throw new Error('nothing kept');
    const head = entry.sequence + ALL;
    const texts = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const text = i === 0 ? 'nieuwsbrief fietsen' : `aanbieding ${i}`;
        return { digest: await sha256Hex(utf8(text)), text, words: text.split(' ') };
      }),
    );
    for (let from = 0; from < ALL; from += 5120) {
      const rows = Array.from({ length: Math.min(5120, ALL - from) }, (_, i) => {
        const sequence = entry.sequence + 1 + from + i;
        return { ...row, captureId: `made-up-${sequence}`, sequence, digest: String(sequence).padStart(64, '0') };
      });
      await database.transaction('rw', listTables(database), () =>
        addToList(
          database,
          rows.map((each, i) => ({
            row: each,
            facts: {
              language: 'nl',
              rules: [],
              texts: texts.slice((from + i) % 40, ((from + i) % 40) + 1),
              elements: null,
            },
          })),
        ),
      );
      const shown = rows.filter(({ sequence }) =>
        LOOKED_AT.some((first) => head - sequence >= first && head - sequence < first + PAGE),
      );
      await database.captures.bulkAdd(shown);
      await database.ledger.bulkAdd(
        shown.map(({ captureId, sequence }) => ({
          ...entry,
          captureId,
          sequence,
          hash: String(sequence).padStart(64, '0'),
        })),
      );
    }
    database.close();
    reads = countReads(database);
    await database.open();
  }, 60_000);
  afterAll(deleteAll);

  it('shows its first page and page 1,000 by reading as many rows of each table, and counts nothing', async () => {
    const pages: Record<string, number>[] = [];
    for (const first of LOOKED_AT) {
      const now = anew();
      const read1 = await read(async () => {
        const list = await openList(WHOLE_LIST, now);
        expect(list).toMatchObject({ all: ALL + 1, total: ALL + 1 });
        const rows = await listedRows(list, first, PAGE, now);
        expect(rows.filter((each) => each !== null).length).toBe(PAGE);
      });
      expect(reads.counted).toEqual([]);
      pages.push(read1);
    }
    const [one, thousandth] = pages;
    expect(thousandth).toEqual(one);
    expect(one).toMatchObject({ listTotals: 1, listBlocks: 1 });
    expect(Object.values(one ?? {}).reduce((sum, rows) => sum + rows)).toBeLessThan(8 * PAGE);
  });

  it('tells how many there are, also for the reminder above it, from one row', async () => {
    const { list } = anew();
    expect(await read(() => backupState(deps.store, list, deps.clock, 30))).toEqual({ listTotals: 1 });
    expect(reads.counted).toEqual([]);
  });

  it('searches by reading each block once, and for the next search none', async () => {
    const now = anew();
    const search = (q: string) =>
      read(async () => {
        expect((await openList({ ...WHOLE_LIST, q }, now)).total).toBeGreaterThan(ALL / 50);
      });
    expect(await search('fiets nieuws')).toMatchObject({ listBlocks: BLOCKS });
    expect(await search('aanbied')).not.toHaveProperty('listBlocks');
    expect(reads.counted).toEqual([]);
  });

  it('is counted once as long as nothing changes, whichever way the reader comes back to it', async () => {
    const now = anew();
    const index = { rebuildMissing: async () => 0 };
    const list = Object.assign(now.list, { isWhole: async () => (await database.captures.count()) > 0 });
    const complete = () => read(() => completeList({ store: deps.store, list, index }, () => undefined, never));
    await complete();
    expect(reads.counted).toEqual(['captures']);
    await complete();
    expect(reads.counted).toEqual([]);
    await deps.ledger.append({ kind: 'capture-failed', attemptId: id(9), origin: '', code: 'tab-gone' });
    await complete();
    expect(reads.counted).toEqual(['captures']);
  });

  it('is glanced at for each capture without being counted, and the mark goes on from its number', async () => {
    await mark.check();
    expect(await place.read()).toMatchObject({ captures: 2 * PAGE + 1 });
    await deps.ledger.append({ kind: 'capture-failed', attemptId: id(8), origin: '', code: 'tab-gone' });
    const rows = await read(() => mark.glance());
    expect(reads.counted).toEqual([]);
    expect(rows.ledger).toBeLessThan(5);
    const looked = await read(() => mark.assertNoAlarm());
    expect(reads.counted).toEqual([]);
    expect((looked.ledger ?? 0) + (looked.captures ?? 0)).toBeLessThan(300);
    expect(await place.read()).toMatchObject({ captures: 2 * PAGE + 1 });
  });
});

const never = new AbortController().signal;
