import type { KeptConsent } from '../core/consent-record';
import type { ConsentSeen } from '../core/proof';

/** The last act that was seen and could be read. What somebody only states by hand does not show that a consent exists. */
export function shownConsent(kept: readonly KeptConsent[]): ConsentSeen | null {
  for (const { record } of kept.toReversed()) {
    const { state, time } = record.event;
    if (record.method.kind === 'by-hand' || state === 'unknown') continue;
    return { state: state === 'renewed' ? 'given' : state, at: time };
  }
  return null;
}
