import type { LedgerEntry } from '../core/ledger-entry';
import { isAboutReview } from '../core/review';
import type { EvidenceDatabase } from './database';
import { importedIn } from './imported-heads';
import { entryIn } from './read-tolerant';
import { CaptureRecordSchema, RestoredRecordSchema } from './rows';

/**
 * Of the entries about captures in ledgers beside this store's own, those that count here, oldest first; rows that cannot be read
 * are left out. A ledger that came with somebody's bundle speaks only of the captures that were taken over from it: what it claims
 * of others (another record under the same id, another evaluation or verdict) is kept and has no say. It came with the captures of that bundle
 * alone, so an evaluation or verdict of it that was never here is not missing.
 *
 * For any transaction that holds `captures`, `evaluations`, `reviews`, `ledger` and `restoredLedger`; others open one of their own.
 */
export async function countingEntries(
  database: EvidenceDatabase,
  captureIds: readonly string[],
): Promise<LedgerEntry[]> {
  const { captures, evaluations, reviews, ledger, restoredLedger } = database;
  const found = await restoredLedger
    .where('captureId')
    .anyOf([...captureIds])
    .sortBy('sequence');
  if (found.length === 0) return [];
  const rows = new Map(
    (await captures.bulkGet([...captureIds])).flatMap((row) => {
      const parsed = CaptureRecordSchema.safeParse(row);
      return parsed.success ? [[parsed.data.captureId, parsed.data] as const] : [];
    }),
  );
  const imported = await importedIn(ledger);
  const named = found.flatMap((row) => namedContent(entryIn(row)) ?? []);
  const held = new Set([
    ...(await evaluations.where('digest').anyOf(named).primaryKeys()),
    ...(await reviews.where('digest').anyOf(named).primaryKeys()),
  ]);
  return found.flatMap((each) => {
    const entry = entryIn(each);
    if (!entry) return [];
    const first = RestoredRecordSchema.safeParse(each).data?.first ?? '';
    const row = rows.get(('captureId' in entry.body.event && entry.body.event.captureId) || '');
    const { event, sequence } = entry.body;
    // Nothing to go by: what is left is told as it is.
    if (!row) return [entry];
    const isForeign = imported.fromBundles.has(first);
    if (row.restored && event.kind === 'captured') {
      const isIt = row.restored.first === first && row.restored.sequence === sequence;
      return isIt && event.captureDigest === row.digest ? [entry] : [];
    }
    if (!isForeign) return [entry];
    if (row.restored?.first !== first || !('captureDigest' in event)) return [];
    return event.captureDigest === row.digest && held.has(namedContent(entry) ?? '') ? [entry] : [];
  });
}

/** Digest of what was judged or written later. */
function namedContent(entry: LedgerEntry | null): string | null {
  const event = entry?.body.event;
  if (!event) return null;
  if (event.kind === 'judged') return event.evaluationDigest;
  return isAboutReview(event) ? event.reviewDigest : null;
}
