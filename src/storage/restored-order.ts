import type { Table } from 'dexie';
import type { CaptureRecord } from './rows';

/** Microseconds since 1970 stay below this for two centuries, and the difference is a safe integer. */
const BELOW_ZERO = 8_000_000_000_000_000;

/**
 * Where a capture that came with a backup stands in the list: below all of this store's own, and among themselves by time,
 * whichever backup was restored first. A number below zero, since those above are this ledger's own.
 */
export async function restoredOrder(
  captures: Table<CaptureRecord, string>,
  { capturedAt, captureId }: Pick<CaptureRecord, 'capturedAt' | 'captureId'>,
): Promise<number> {
  // Two of one millisecond: the id decides, so that the order of restores does not.
  const tie = Number.parseInt(captureId.slice(-4), 16) % 1000;
  let place = Date.parse(capturedAt) * 1000 - BELOW_ZERO + tie;
  while ((await captures.where('sequence').equals(place).count()) > 0) place += 1;
  return place;
}
