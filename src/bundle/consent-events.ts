import { type LedgerEvent, LedgerEventSchema } from '../core/ledger-entry';
import type { ReadEntry } from '../ledger/read-entry';

/** One entry of a ledger that names a consent record of a capture. */
export interface ConsentEvent {
  event: Extract<LedgerEvent, { kind: 'consent-recorded' }>;
  entryHash: string;
}

/**
 * By capture, the entries that name its consent records, in the store's own ledger and those that came with a backup. A record
 * without a capture is in no bundle; one with a capture goes only with that, so none of these may be missing.
 */
export function consentEvents(ledgers: Iterable<readonly ReadEntry[]>): Map<string, ConsentEvent[]> {
  const byCapture = new Map<string, ConsentEvent[]>();
  const seen = new Set<string>();
  for (const { body, hash } of [...ledgers].flat()) {
    // Two ledgers may have their beginning in common.
    if (body.event.kind !== 'consent-recorded' || seen.has(hash)) continue;
    seen.add(hash);
    const event = LedgerEventSchema.safeParse(body.event).data;
    if (event?.kind !== 'consent-recorded' || event.captureId === null) continue;
    const before = byCapture.get(event.captureId) ?? [];
    byCapture.set(event.captureId, [...before, { event, entryHash: hash }]);
  }
  return byCapture;
}
