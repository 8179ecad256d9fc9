import type { ControlArtifact } from '../artifacts';

/**
 * Whether the default rules look at this control: a choice that asks for consent, or one of which nobody can say that it
 * does not. Locked necessary choices and terms never are. Nor is an opt-out, where "on" means no: a norm about consent
 * given in advance has nothing to say about a refusal given in advance.
 */
export function asksForConsent({ class: c }: ControlArtifact): boolean {
  if (c.necessary || c.polarity === 'opt-out') return false;
  return c.consentClass === 'optional-consent' || c.consentClass === 'unsure';
}

/** Own marketing to somebody who buys or registers: the setting in which law lets a seller mail without consent. */
export function mayBeSoftOptIn({ class: c, form }: ControlArtifact): boolean {
  if (form?.purpose !== 'checkout' && form?.purpose !== 'registration') return false;
  return (
    c.purposes.includes('marketing-own') && c.purposes.every((p) => p === 'marketing-own' || p === 'channel-email')
  );
}
