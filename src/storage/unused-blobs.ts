import * as z from 'zod';
import type { EvidenceDatabase } from './database';
import { isDeleted } from './tombstones';

/** As much of a ledger row as is asked here. One that is so damaged that it names no blob is in no index of blobs either. */
const NamingSchema = z.object({
  entry: z.object({ body: z.object({ event: z.object({ kind: z.literal('captured'), captureDigest: z.string() }) }) }),
});

/**
 * Of these blobs, those that nothing uses any more. Asked twice, since a blob that is gone cannot be had back: no row of the
 * list uses it, and the ledger names it for no capture that was not deleted (a row may be damaged or missing). Both by index
 * (`migrations/015-named`), so that deleting many captures does not read the ledger for each batch of them.
 *
 * For the transaction that deletes, after the rows are gone and with the entry that says so appended.
 */
export async function unusedBlobs(database: EvidenceDatabase, blobs: Iterable<string>): Promise<string[]> {
  const unused: string[] = [];
  for (const blob of blobs) {
    const used = await database.captures.where('blobs').equals(blob).first();
    if (!used && !(await isNamedByKept(database, blob))) unused.push(blob);
  }
  return unused;
}

async function isNamedByKept(database: EvidenceDatabase, blob: string): Promise<boolean> {
  const naming = await database.ledger.where('entry.body.event.blobs').equals(blob).toArray();
  for (const row of naming) {
    const { data } = NamingSchema.safeParse(row);
    if (data && !(await isDeleted(database, data.entry.body.event.captureDigest))) return true;
  }
  return false;
}
