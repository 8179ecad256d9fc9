import type { Dexie, Transaction } from 'dexie';
import { grouped } from '../../core/grouped';
import { blockOf, type ListBlock, type ListTotals } from '../list/list-rows';

/**
 * What the list is counted, filtered and searched by. Columns come from the rows here; what has to be read from sealed bytes
 * (language, rules, words) is filled in later, a few captures at a time, so that nobody waits for it.
 */
export function version7(database: Dexie): void {
  database.version(7).stores({ listBlocks: 'block', listTotals: 'id', texts: 'id, *words' }).upgrade(fillBlocks);
}

/** As rows were then; a later version may have more columns. */
interface OldRow {
  captureId: string;
  sequence: number;
  capturedAt: string;
  host: string;
  likelyViolations: number;
  pointsOfAttention: number;
  gaps: number;
}

/** Rows in memory at once. */
const STEP = 2000;

async function fillBlocks(transaction: Transaction): Promise<void> {
  const captures = transaction.table<OldRow>('captures');
  const blocks = transaction.table<ListBlock, number>('listBlocks');
  const counts = new Map<number, number>();
  let [after, unread] = [Number.MIN_SAFE_INTEGER, 0];
  for (;;) {
    const rows = await captures.where('sequence').above(after).limit(STEP).toArray();
    const last = rows.at(-1);
    if (!last) break;
    after = last.sequence;
    unread += rows.length;
    for (const [block, mine] of grouped(rows, ({ sequence }) => blockOf(sequence))) {
      const kept = (await blocks.get(block))?.entries ?? [];
      const entries = [...kept, ...mine.map(entryOf)];
      counts.set(block, entries.length);
      await blocks.put({ block, entries });
    }
  }
  await transaction.table<ListTotals>('listTotals').put({
    id: 'captures',
    revision: 1,
    blocks: [...counts].map(([block, count]) => ({ block, count, revision: 1 })),
    newest: Math.max(0, after),
    unread,
  });
}

function entryOf(row: OldRow): ListBlock['entries'][number] {
  return {
    captureId: row.captureId,
    sequence: row.sequence,
    capturedAt: Date.parse(row.capturedAt),
    host: row.host,
    likely: row.likelyViolations,
    attention: row.pointsOfAttention,
    gaps: row.gaps,
    language: null,
    rules: [],
    texts: [],
  };
}
