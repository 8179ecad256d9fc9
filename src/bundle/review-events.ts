import { LedgerEventSchema } from '../core/ledger-entry';
import { isAboutReview, type ReviewEvent } from '../core/review';
import type { ReadEntry } from '../ledger/read-entry';
import { evaluationEvents } from './evaluation-events';
import { restoredReviewPath, reviewPath } from './layout';

/** One entry of the ledger that names a verdict or note. */
export interface NamedReview {
  event: ReviewEvent;
  sequence: number;
  recordedAt: string;
  /** It stands in a ledger that came with a backup. */
  restored: boolean;
}

/** By capture, the entries that name its verdicts and notes, in the order of the ledger. */
function reviewEvents(ledger: readonly ReadEntry[]): Map<string, NamedReview[]> {
  const byCapture = new Map<string, NamedReview[]>();
  for (const { body } of ledger) {
    if (!isAboutReview(body.event)) continue;
    const event = LedgerEventSchema.safeParse(body.event).data;
    if (!event || !isAboutReview(event)) continue;
    const before = byCapture.get(event.captureId) ?? [];
    byCapture.set(event.captureId, [
      ...before,
      { event, sequence: body.sequence, recordedAt: body.recordedAt, restored: false },
    ]);
  }
  return byCapture;
}

/** The same with captures that are only in ledgers that came with a backup; the ledger counts first. */
export function reviewEventsWith(
  ledger: readonly ReadEntry[],
  restored: Iterable<readonly ReadEntry[]>,
): Map<string, NamedReview[]> {
  const all = reviewEvents(ledger);
  const captured = capturedIn(ledger);
  for (const chain of restored) {
    const written = reviewEvents(chain);
    for (const captureId of capturedIn(chain)) {
      if (captured.has(captureId)) continue;
      captured.add(captureId);
      // What this store did with a restored capture came after.
      const before = (written.get(captureId) ?? []).map((named) => ({ ...named, restored: true }));
      all.set(captureId, [...before, ...(all.get(captureId) ?? [])]);
    }
  }
  return all;
}

/** The file that one is in. Two ledgers may both have a number 3. */
export function pathOfReview(captureId: string, { sequence, restored }: NamedReview): string {
  return (restored ? restoredReviewPath : reviewPath)(captureId, sequence);
}

function capturedIn(ledger: readonly ReadEntry[]): Set<string> {
  const events = [...evaluationEvents(ledger)];
  return new Set(events.filter(([, all]) => all.some(({ event }) => event.kind === 'captured')).map(([id]) => id));
}
