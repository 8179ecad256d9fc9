import { LedgerEventSchema } from '../core/ledger-entry';
import { isAboutReview, type ReviewEvent } from '../core/review';
import type { ReadEntry } from '../ledger/read-entry';

/** One entry of the ledger that names a verdict or note. */
export interface NamedReview {
  event: ReviewEvent;
  sequence: number;
  recordedAt: string;
}

/** By capture, the entries that name its verdicts and notes, in the order of the ledger. */
export function reviewEvents(ledger: readonly ReadEntry[]): Map<string, NamedReview[]> {
  const byCapture = new Map<string, NamedReview[]>();
  for (const { body } of ledger) {
    if (!isAboutReview(body.event)) continue;
    const event = LedgerEventSchema.safeParse(body.event).data;
    if (!event || !isAboutReview(event)) continue;
    const before = byCapture.get(event.captureId) ?? [];
    byCapture.set(event.captureId, [...before, { event, sequence: body.sequence, recordedAt: body.recordedAt }]);
  }
  return byCapture;
}
