import { type LedgerEvent, LedgerEventSchema } from '../core/ledger-entry';
import type { ReadEntry } from '../ledger/read-entry';
import type { RestoredLedgerName } from './derived-documents';
import { evaluationPath, laterEvaluationPath, restoredEvaluationPath } from './layout';

export type Captured = Extract<LedgerEvent, { kind: 'captured' }>;
export type Judged = Extract<LedgerEvent, { kind: 'judged' }>;

/** One entry of the ledger that names an evaluation of a capture. */
export interface EvaluationEvent {
  event: Captured | Judged;
  sequence: number;
  recordedAt: string;
  /** The ledger it stands in, when that came with a backup. */
  restored?: RestoredLedgerName;
}

/**
 * By capture, the entries that name its evaluations in the order of the ledger. The first `captured` entry counts: a later one
 * cannot put another record in its place.
 */
export function evaluationEvents(ledger: readonly ReadEntry[]): Map<string, EvaluationEvent[]> {
  const byCapture = new Map<string, EvaluationEvent[]>();
  for (const { body } of ledger) {
    const event = known(body.event);
    if (event?.kind !== 'captured' && event?.kind !== 'judged') continue;
    const before = byCapture.get(event.captureId) ?? [];
    if (event.kind === 'captured' && before.some((one) => one.event.kind === 'captured')) continue;
    byCapture.set(event.captureId, [...before, { event, sequence: body.sequence, recordedAt: body.recordedAt }]);
  }
  return byCapture;
}

/** The same with captures that are only in ledgers that came with a backup; the ledger counts first. */
export function evaluationEventsWith(
  ledger: readonly ReadEntry[],
  restored: Iterable<readonly ReadEntry[]>,
): Map<string, EvaluationEvent[]> {
  const all = evaluationEvents(ledger);
  for (const chain of restored) {
    const name = ledgerName(chain);
    if (!name) continue;
    for (const [captureId, events] of evaluationEvents(chain)) {
      const before = all.get(captureId) ?? [];
      if (!events.some(isCapture) || before.some(isCapture)) continue;
      // What this store did with a restored capture came after.
      all.set(captureId, [...events.map((event) => ({ ...event, restored: name })), ...before]);
    }
  }
  return all;
}

export function ledgerName(chain: readonly ReadEntry[]): RestoredLedgerName | undefined {
  const [first] = chain;
  return first && { first: first.hash, keyFingerprint: chain.at(-1)?.keyFingerprint ?? '' };
}

/** The file that an evaluation is in. Two ledgers may both have a number 3. */
export function pathOfEvaluation(captureId: string, { event, sequence, restored }: EvaluationEvent): string {
  if (event.kind === 'captured') return evaluationPath(captureId);
  return (restored ? restoredEvaluationPath : laterEvaluationPath)(captureId, sequence);
}

function isCapture({ event }: EvaluationEvent): boolean {
  return event.kind === 'captured';
}

/** An event of a later version cannot have a known kind, so the kind alone decides; Zod narrows it without a cast. */
function known(event: ReadEntry['body']['event']): LedgerEvent | null {
  if (event.kind !== 'captured' && event.kind !== 'judged') return null;
  return LedgerEventSchema.safeParse(event).data ?? null;
}
