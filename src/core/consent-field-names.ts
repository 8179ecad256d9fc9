/** Field names by which forms send a consent (rules.md, rule 7). A name is a fact of the form; what is sent is not kept. */
export function namesConsent(name: string): boolean {
  return CONSENT_NAME.test(name.toLowerCase());
}

const CONSENT_NAME =
  /opt[-_]?in|consent|gdpr|marketing|news-?_?letter|nieuwsbrief|akkoord|toestemming|einwilligung|subscribe(?!r)/;
