import type { LedgerEntry, LedgerEvent } from '../core/ledger-entry';

type EvaluationEvent = Extract<LedgerEvent, { kind: 'captured' | 'judged' }>;

/** The entries that carry an evaluation, with its digest. @param entries in the order in which they were made */
export function evaluationEntries(entries: readonly LedgerEntry[]): { digest: string; entry: LedgerEntry }[] {
  return entries.flatMap((entry) =>
    isAboutEvaluation(entry.body.event) ? [{ digest: entry.body.event.evaluationDigest, entry }] : [],
  );
}

export function isAboutEvaluation(event: LedgerEvent): event is EvaluationEvent {
  return event.kind === 'captured' || event.kind === 'judged';
}
