import type { Bilingual } from '../core/text';
import type { VerificationCheck } from '../core/verification';

/**
 * Every named check with what it says when it passes. `expected` and `found` are numbers, digests and fixed words, so that
 * they need no translation.
 */
const TITLES = {
  'zip-structure': {
    nl: 'Het zipbestand is gebouwd zoals het hoort, zonder iets verborgens',
    en: 'The zip file is built as it should be, with nothing hidden',
  },
  'bag-declaration': { nl: 'Het is een BagIt 1.0-bundel', en: 'It is a BagIt 1.0 bag' },
  'tag-files': {
    nl: 'Naast de inhoud staan er precies de bestanden die er horen',
    en: 'Beside the payload there are exactly the files that belong',
  },
  'tag-manifest': {
    nl: 'De ondertekende lijst klopt met de bestanden die zij noemt',
    en: 'The signed list agrees with the files it names',
  },
  'payload-complete': {
    nl: 'Geen bestand van de inhoud ontbreekt en er is geen bijgekomen',
    en: 'No file of the payload is missing and none was added',
  },
  'payload-manifest': {
    nl: 'Elk bestand van de inhoud heeft de bytes die in de lijst staan',
    en: 'Every file of the payload has the bytes that were listed',
  },
  'payload-oxum': {
    nl: 'Aantal en omvang van de bestanden kloppen met de opgave',
    en: 'Number and size of the files agree with what is stated',
  },
  'payload-known': {
    nl: 'Deze versie kent elk bestand van de inhoud',
    en: 'This version knows every file of the payload',
  },
  'key-agreement': {
    nl: 'Alle sleutelbestanden en het logboek noemen dezelfde sleutel',
    en: 'All key files and the ledger name the same key',
  },
  'signature-sshsig': { nl: 'Handtekening voor ssh-keygen', en: 'Signature for ssh-keygen' },
  'signature-jws': { nl: 'Handtekening voor jose (JWS ES256)', en: 'Signature for jose (JWS ES256)' },
  'signature-der': { nl: 'Handtekening voor openssl', en: 'Signature for openssl' },
  'key-pinned': {
    nl: 'De sleutel is die waarvan de vingerafdruk langs een andere weg is verkregen',
    en: 'The key is the one whose fingerprint was obtained by another road',
  },
  'key-continuity': {
    nl: 'Wat is ondertekend leidt van elke sleutel van het logboek naar de volgende',
    en: 'What is signed leads from each key of the ledger to the next',
  },
  'records-canonical': {
    nl: 'Elk record heeft de vaste vorm, in de ene schrijfwijze die is gehasht',
    en: 'Every record has the fixed form, in the one spelling that was hashed',
  },
  'records-in-ledger': {
    nl: 'Elke vastlegging staat onder haar eigen nummer in het logboek',
    en: 'Every capture is in the ledger under its own number',
  },
  'record-digests': {
    nl: 'Elke vastlegging is nog wat bij het vastleggen is gehasht',
    en: 'Every capture is still what was hashed at capture',
  },
  'evaluations-match': {
    nl: 'Elke beoordeling hoort bij haar vastlegging',
    en: 'Every evaluation belongs to its capture',
  },
  'reviews-match': {
    nl: 'Elk oordeel en elke notitie is wat het logboek noemt',
    en: 'Every verdict and note is what the ledger names',
  },
  'consents-match': {
    nl: 'Elke toestemmingsregistratie is er en hoort bij haar vastlegging',
    en: 'Every consent record is there and belongs to its capture',
  },
  'register-match': {
    nl: 'Verwerking, verantwoordelijke, ontvangers, overeenkomsten en procesbeschrijvingen zijn wat het logboek noemt',
    en: 'Activity, controller, recipients, agreements and process descriptions are what the ledger names',
  },
  'blobs-present': {
    nl: 'Schermafdrukken en kopieën zijn er alle en horen bij hun vastlegging',
    en: 'Screenshots and copies are all there and belong to their capture',
  },
  'notices-match': {
    nl: 'De woorden van elk verzoek zijn die van de vastlegging',
    en: 'The words of every notice are those of the capture',
  },
  'ledger-chain': {
    nl: 'Het logboek is een gesloten keten vanaf de eerste regel',
    en: 'The ledger is an unbroken chain from its first entry',
  },
  'ledger-signatures': {
    nl: 'Elke regel van het logboek is met deze sleutel ondertekend',
    en: 'Every entry of the ledger is signed with this key',
  },
  'head-known': {
    nl: 'De regel van het logboek waarvan de hash elders is genoteerd, staat erin',
    en: 'The entry of the ledger whose hash was noted elsewhere is in it',
  },
  'restored-ledgers': {
    nl: 'Elk teruggezet logboek is een gesloten keten onder zijn eigen sleutel, en het logboek noemt waar het eindigde',
    en: 'Every restored ledger is an unbroken chain under its own key, and the ledger names where it ended',
  },
  'time-stamps': {
    nl: 'Elk tijdstempel is geldig en hoort bij zijn regel van het logboek',
    en: 'Every time-stamp is valid and belongs to its entry of the ledger',
  },
  'time-anchored': {
    nl: 'De tijd is bevestigd door een autoriteit onder het rootcertificaat dat u opgaf',
    en: 'The time is confirmed by an authority under the root certificate that you gave',
  },
  commitments: {
    nl: 'Elk deel van een hele vastlegging is wat bij het vastleggen apart is vastgelegd',
    en: 'Every part of a whole capture is what was committed to by itself at capture',
  },
  redactions: {
    nl: 'Waar iets is weggelaten, is de rest nog wat is vastgelegd, en staat het weggelatene er niet',
    en: 'Where something is withheld, the rest is still what was captured, and what is withheld is not there',
  },
  'derived-documents': {
    nl: 'Overzichten zeggen hetzelfde als de records waaruit zij volgen',
    en: 'Summaries say the same as the records they follow from',
  },
} as const satisfies Record<string, Bilingual>;

export type CheckId = keyof typeof TITLES;
/** For the specification, which must name them all. */
export const CHECK_IDS: readonly string[] = Object.keys(TITLES);

export function makeCheck(
  id: CheckId,
  outcome: VerificationCheck['outcome'] | boolean,
  expected: string | number,
  found: string | number,
  files: readonly string[] = [],
): VerificationCheck {
  const told = typeof outcome === 'string' ? outcome : outcome ? 'passed' : 'failed';
  return {
    id,
    title: TITLES[id],
    outcome: told,
    expected: String(expected),
    found: String(found),
    files: [...new Set(files)].sort(),
  };
}

/** `12/12` against `11/12`: how many of all are right, with the files that are not. */
export function countCheck(id: CheckId, total: number, wrong: readonly string[]): VerificationCheck {
  const bad = new Set(wrong);
  return makeCheck(id, bad.size === 0, `${total}/${total}`, `${Math.max(0, total - bad.size)}/${total}`, [...bad]);
}

/** A check that could not be made, because what it needs is missing or broken: never counts as passed. */
export function notChecked(id: CheckId, because: string): VerificationCheck {
  return makeCheck(id, 'not-checked', '–', because);
}
