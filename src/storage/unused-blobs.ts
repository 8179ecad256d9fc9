import * as z from 'zod';
import { Sha256Schema } from '../core/sealed-values';
import type { EvidenceDatabase } from './database';

/** As much of a ledger row as is asked here; a damaged one says nothing. */
const NamingSchema = z.object({
  captureId: z.string(),
  entry: z.object({ body: z.object({ event: z.object({ blobs: z.array(Sha256Schema) }) }) }),
});

/**
 * Of these blobs, those that nothing uses any more. Asked twice, since a blob that is gone cannot be had back: no row of the
 * list uses it, and the ledger names it for no capture that was not deleted (a row may be damaged or missing).
 * @param deleted ids of all captures that were deleted; call it in the transaction that deletes, after the rows are gone
 */
export async function unusedBlobs(
  database: EvidenceDatabase,
  blobs: Iterable<string>,
  deleted: ReadonlySet<string>,
): Promise<string[]> {
  const unused = new Set<string>();
  for (const blob of blobs) {
    if ((await database.captures.where('blobs').equals(blob).count()) === 0) unused.add(blob);
  }
  if (unused.size === 0) return [];
  await database.ledger
    .where('kind')
    .equals('captured')
    .each((row) => {
      const naming = NamingSchema.safeParse(row);
      if (!naming.success || deleted.has(naming.data.captureId)) return;
      for (const blob of naming.data.entry.body.event.blobs) unused.delete(blob);
    });
  return [...unused];
}
