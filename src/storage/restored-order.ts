import type { Table } from 'dexie';
import type { ConsentRecordRow } from './consent-rows';
import type { CaptureRecord } from './rows';

/** Microseconds since 1970 stay below this for two centuries, and the difference is a safe integer. */
const BELOW_ZERO = 8_000_000_000_000_000;

/**
 * Where a capture or a consent record that came with a backup stands in the list: below all of this store's own, and among
 * themselves by time, whichever backup was restored first. A number below zero, since those above are this ledger's own.
 */
export async function restoredOrder(
  table: Table<CaptureRecord, string> | Table<ConsentRecordRow, string>,
  { at, id }: { at: string; id: string },
): Promise<number> {
  const column = table.name === 'captures' ? 'sequence' : 'order';
  // Two of one millisecond: the id decides, so that the order of restores does not.
  const tie = Number.parseInt(id.slice(-4), 16) % 1000;
  let place = Date.parse(at) * 1000 - BELOW_ZERO + tie;
  while ((await table.where(column).equals(place).count()) > 0) place += 1;
  return place;
}
