import type { IndexableType, Table } from 'dexie';
import { guarded } from './guarded';

const PAGE_BYTES = 1024 * 1024;
const PAGE_ROWS = 1000;

/** All rows of a table in the order of its key, a page at a time, so that memory does not grow with the store. */
export async function* pagesOf(table: Table<unknown, IndexableType>): AsyncGenerator<unknown[]> {
  let after: IndexableType | undefined;
  for (;;) {
    const rows: unknown[] = [];
    let bytes = 0;
    const from = after === undefined ? table.toCollection() : table.where(':id').above(after);
    await guarded(() =>
      from
        .until((row) => {
          bytes += sizeOf(row);
          return bytes >= PAGE_BYTES || rows.length + 1 >= PAGE_ROWS;
        }, true)
        .each((row, { primaryKey }) => {
          rows.push(row);
          after = primaryKey;
        }),
    );
    if (rows.length === 0) return;
    yield rows;
  }
}

/** Roughly: bytes are what counts. */
function sizeOf(row: unknown): number {
  if (typeof row !== 'object' || row === null) return 100;
  return Object.values(row).reduce((sum: number, value) => sum + (value instanceof Uint8Array ? value.length : 0), 500);
}
