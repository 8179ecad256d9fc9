import { countingEntries } from './counting-entries';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { entryIn } from './read-tolerant';
import { reviewedColumns } from './reviewed-columns';

/**
 * What the list says of verdicts, made again for every capture that has one: a backup can bring verdicts on a capture whose row
 * is here already, or in a newer state than the row that came first.
 */
export async function refreshReviewed(database: EvidenceDatabase): Promise<void> {
  const { ledger, restoredLedger } = database;
  const [own, restored] = await guarded(() =>
    Promise.all([
      ledger.where('kind').equals('verdict').toArray(),
      restoredLedger.filter(({ kind }) => kind === 'verdict').toArray(),
    ]),
  );
  const captureIds = new Set([...own, ...restored].map(({ captureId }) => captureId));
  for (const captureId of captureIds) {
    const columns = await reviewedColumns(database, await entriesAbout(database, captureId));
    await guarded(() => database.captures.update(captureId, columns));
  }
}

/** Of all ledgers; those that came with a backup or a bundle are older. Entries that cannot be read are left out. */
export async function entriesAbout(database: EvidenceDatabase, captureId: string) {
  const rows = await guarded(() => database.ledger.where({ captureId }).sortBy('sequence'));
  const own = rows.flatMap((row) => entryIn(row) ?? []);
  // As for the dossier: what is in this store's own ledger from the capture on is all that counts.
  if (own.some(({ body }) => body.event.kind === 'captured')) return own;
  return [...(await guarded(() => countingEntries(database, [captureId]))), ...own];
}
