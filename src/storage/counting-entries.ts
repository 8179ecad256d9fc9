import type { LedgerEntry } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import { importedIn } from './imported-heads';
import { entryIn } from './read-tolerant';
import { CaptureRecordSchema, RestoredRecordSchema } from './rows';

/**
 * Of the entries about captures in ledgers beside this store's own, those that count here, oldest first; rows that cannot be read
 * are left out. A ledger that came with somebody's bundle speaks only of the captures that were taken over from it: what it claims
 * of others (another record under the same id, another evaluation) is kept and has no say. It came with the captures of that bundle
 * alone, so an evaluation of it that was never here is not missing.
 *
 * For any transaction that holds `captures`, `evaluations`, `ledger` and `restoredLedger`; others open one of their own.
 */
export async function countingEntries(
  database: EvidenceDatabase,
  captureIds: readonly string[],
): Promise<LedgerEntry[]> {
  const { captures, evaluations, ledger, restoredLedger } = database;
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
  const judged = found.flatMap((row) => namedEvaluation(entryIn(row)) ?? []);
  const held = new Set(await evaluations.where('digest').anyOf(judged).primaryKeys());
  return found.flatMap((each) => {
    const entry = entryIn(each);
    if (!entry) return [];
    const first = RestoredRecordSchema.safeParse(each).data?.first ?? '';
    const row = rows.get('captureId' in entry.body.event ? entry.body.event.captureId : '');
    const { event, sequence } = entry.body;
    // Nothing to go by: what is left is told as it is.
    if (!row) return [entry];
    const isForeign = imported.fromBundles.has(first);
    if (row.restored && event.kind === 'captured') {
      const isIt = row.restored.first === first && row.restored.sequence === sequence;
      return isIt && event.captureDigest === row.digest ? [entry] : [];
    }
    if (!isForeign) return [entry];
    if (row.restored?.first !== first || event.kind !== 'judged') return [];
    return event.captureDigest === row.digest && held.has(event.evaluationDigest) ? [entry] : [];
  });
}

function namedEvaluation(entry: LedgerEntry | null): string | null {
  const event = entry?.body.event;
  return event?.kind === 'judged' ? event.evaluationDigest : null;
}
