import type { TcfChoices } from '../core/consent-signals';
import { TC_HEAD, TCF_PURPOSES, TCF_SPECIAL_FEATURES } from '../core/signal-names';

/** Letters of a consent string, six bits each (base64url). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Where the fields stand in a string of version 2, in bits: IAB Tech Lab, "Consent string and vendor list formats v2". */
const VERSION_BITS = 6;
const SPECIAL_FEATURES_AT = 140;
const CONSENTS_AT = 152;
const LEGITIMATE_INTERESTS_AT = 176;

/**
 * The purposes in the first characters of a consent string; null when they are none of version 2. What comes after, vendors,
 * is not looked at: a hostile string could make their lists endless. By hand, since the library of the IAB would bring code
 * that loads lists of vendors from the network into the extension; a test holds this against it.
 */
export function choicesInTcString(head: string): TcfChoices | null {
  const bits = bitsOf(head.slice(0, TC_HEAD));
  if (bits === null || Number.parseInt(bits.slice(0, VERSION_BITS), 2) !== 2) return null;
  return {
    source: 'tc-string',
    purposeConsents: numbersAt(bits, CONSENTS_AT, TCF_PURPOSES),
    purposeLegitimateInterests: numbersAt(bits, LEGITIMATE_INTERESTS_AT, TCF_PURPOSES),
    specialFeatures: numbersAt(bits, SPECIAL_FEATURES_AT, TCF_SPECIAL_FEATURES),
    vendorConsents: null,
    vendorLegitimateInterests: null,
  };
}

function bitsOf(head: string): string | null {
  const values = Array.from(head, (letter) => LETTERS.indexOf(letter));
  if (head.length < TC_HEAD || values.includes(-1)) return null;
  return values.map((value) => value.toString(2).padStart(6, '0')).join('');
}

function numbersAt(bits: string, from: number, most: number): number[] {
  return Array.from({ length: most }, (_, i) => i + 1).filter((id) => bits[from + id - 1] === '1');
}
