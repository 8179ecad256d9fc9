import { type LedgerEvent, LedgerEventSchema } from '../../core/ledger-entry';
import type { TimeStamped } from '../../core/time-stamp';
import type { ReadEntry } from '../../ledger/read-entry';
import type { BundleStream, StoredTimeStamp } from '../bundle-input';

export interface ChosenTimeStamp extends StoredTimeStamp {
  /** The entry it is over. */
  sequence: number;
}

/**
 * Of all time-stamps those that say most about these captures: for each the earliest that covers it, and the one that covers most
 * of the ledger. So a ledger that is stamped daily for years does not make each bundle slow to check.
 */
export function chosenTimeStamps(input: Pick<BundleStream, 'sequences' | 'ledger' | 'timeStamps'>): ChosenTimeStamp[] {
  const held = new Map((input.timeStamps ?? []).map((stamp) => [stamp.digest, stamp]));
  const usable = timeStampedEvents(input.ledger).filter(({ event }) => held.has(event.tokenDigest));
  const bySequence = usable.map(({ event }) => event).sort((a, b) => a.sequence - b.sequence);
  const wanted = input.sequences.map((captured) => bySequence.find(({ sequence }) => sequence >= captured));
  const chosen = new Map<string, ChosenTimeStamp>();
  for (const event of [...wanted, bySequence.at(-1)]) {
    const stamp = event && held.get(event.tokenDigest);
    if (stamp) chosen.set(stamp.digest, { ...stamp, sequence: event.sequence });
  }
  return [...chosen.values()].sort((a, b) => a.sequence - b.sequence);
}

export interface TimeStampedEntry {
  event: TimeStamped;
  /** Of the entry that tells it, which comes after the one it is about. */
  sequence: number;
  recordedAt: string;
}

export function timeStampedEvents(ledger: readonly ReadEntry[]): TimeStampedEntry[] {
  return ledger.flatMap(({ body }) => {
    const event = asTimeStamped(body.event);
    return event ? [{ event, sequence: body.sequence, recordedAt: body.recordedAt }] : [];
  });
}

function asTimeStamped(event: LedgerEvent | ReadEntry['body']['event']): TimeStamped | null {
  // An event of a later version cannot have a known kind, so the kind alone decides; Zod narrows it without a cast.
  if (event.kind !== 'time-stamped') return null;
  const parsed = LedgerEventSchema.safeParse(event);
  return parsed.success && parsed.data.kind === 'time-stamped' ? parsed.data : null;
}
