import type { LedgerEntry } from '../core/ledger-entry';
import { isAboutReview } from '../core/review';
import type { EvidenceDatabase } from './database';
import { isAboutEvaluation } from './evaluation-entries';
import { HeadMoved } from './head-moved';

/**
 * For a transaction that holds the ledger. The first has to follow the head, each next one the one before it.
 * @throws HeadMoved
 */
export async function appendEntries({ ledger }: EvidenceDatabase, entries: readonly LedgerEntry[]): Promise<void> {
  const head = await ledger.orderBy('sequence').last();
  let last: { sequence: number; hash: string } | undefined = head;
  for (const { body, hash } of entries) {
    if ((last?.sequence ?? 0) !== body.sequence - 1) throw new HeadMoved();
    if (last && last.hash !== body.previous) throw new HeadMoved();
    last = { sequence: body.sequence, hash };
  }
  await ledger.bulkAdd(
    entries.map((entry) => ({
      sequence: entry.body.sequence,
      hash: entry.hash,
      kind: entry.body.event.kind,
      captureId: captureOf(entry),
      entry,
    })),
  );
}

/** The capture that a dossier must look this entry up by; empty for all others. */
function captureOf({ body: { event } }: LedgerEntry): string {
  return isAboutEvaluation(event) || isAboutReview(event) ? event.captureId : '';
}
