import type { ConsentRecord, KeptConsent } from '../core/consent-record';
import type { ConsentSeen } from '../core/proof';

/** The last act that was seen and could be read. What somebody only states by hand does not show that a consent exists. */
export function shownConsent(kept: readonly KeptConsent[]): ConsentSeen | null {
  const seen = kept.map(({ record }) => consentSeen(record));
  return seen.findLast(({ state, stated }) => !stated && state !== 'unknown') ?? null;
}

/** What one record says. A consent that was renewed is one that is given. */
export function consentSeen({ event: { state, time }, method }: ConsentRecord): ConsentSeen {
  return { state: state === 'renewed' ? 'given' : state, stated: method.kind === 'by-hand', at: time };
}
