import type { LedgerEntry, LedgerEvent } from '../core/ledger-entry';

type EvaluationEvent = Extract<LedgerEvent, { kind: 'captured' | 'judged' }>;

/** The entries that carry an evaluation, with its digest, in the order of the ledger. */
export function evaluationEntries(entries: readonly LedgerEntry[]): { digest: string; entry: LedgerEntry }[] {
  return [...entries]
    .sort((a, b) => a.body.sequence - b.body.sequence)
    .flatMap((entry) =>
      isAboutEvaluation(entry.body.event) ? [{ digest: entry.body.event.evaluationDigest, entry }] : [],
    );
}

export function isAboutEvaluation(event: LedgerEvent): event is EvaluationEvent {
  return event.kind === 'captured' || event.kind === 'judged';
}
