import { type LedgerEvent, LedgerEventSchema } from '../core/ledger-entry';
import type { ReadEntry } from '../ledger/read-entry';

export type Captured = Extract<LedgerEvent, { kind: 'captured' }>;
export type Judged = Extract<LedgerEvent, { kind: 'judged' }>;

/** One entry of the ledger that names an evaluation of a capture. */
export interface EvaluationEvent {
  event: Captured | Judged;
  sequence: number;
  recordedAt: string;
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

/** An event of a later version cannot have a known kind, so the kind alone decides; Zod narrows it without a cast. */
function known(event: ReadEntry['body']['event']): LedgerEvent | null {
  if (event.kind !== 'captured' && event.kind !== 'judged') return null;
  return LedgerEventSchema.safeParse(event).data ?? null;
}
