import type { TcfAnswer, TcfChoices } from '../core/consent-signals';
import { CMP_STATUSES, EVENT_STATUSES, TC_HEAD, TCF_PURPOSES, TCF_SPECIAL_FEATURES } from '../core/signal-names';
import { oneOf, readOwn, wholeNumber } from './page-world';

export type TcData = Omit<Extract<TcfAnswer, { api: 'present' }>, 'api' | 'displayStatus'>;

/** The answer to `getTCData`; null when it is none. Throws where the page's own code does. */
export function dataOf(answer: unknown): TcData | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const choices = choicesOf(answer);
  return {
    state: 'read',
    cmpStatus: oneOf(readOwn(answer, 'cmpStatus'), CMP_STATUSES),
    eventStatus: oneOf(readOwn(answer, 'eventStatus'), EVENT_STATUSES),
    gdprApplies: yesOrNo(readOwn(answer, 'gdprApplies')),
    policyVersion: wholeNumber(readOwn(answer, 'tcfPolicyVersion'), 63),
    cmpId: wholeNumber(readOwn(answer, 'cmpId'), 4095),
    publisherCountry: countryOf(readOwn(answer, 'publisherCC')),
    choices,
    tcHead: choices ? null : headOf(readOwn(answer, 'tcString')),
  };
}

export function yesOrNo(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function countryOf(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? value : null;
}

/** No more of the consent string than what holds the purposes. */
function headOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length < TC_HEAD) return null;
  const head = value.slice(0, TC_HEAD);
  return /^[\w-]+$/.test(head) ? head : null;
}

function choicesOf(answer: object): TcfChoices | null {
  const purpose = readOwn(answer, 'purpose');
  const vendor = readOwn(answer, 'vendor');
  const consents = readOwn(purpose, 'consents');
  if (typeof consents !== 'object' || consents === null) return null;
  return {
    source: 'tc-data',
    purposeConsents: numbersOf(consents, TCF_PURPOSES),
    purposeLegitimateInterests: numbersOf(readOwn(purpose, 'legitimateInterests'), TCF_PURPOSES),
    specialFeatures: numbersOf(readOwn(answer, 'specialFeatureOptins'), TCF_SPECIAL_FEATURES),
    vendorConsents: countOf(readOwn(vendor, 'consents')),
    vendorLegitimateInterests: countOf(readOwn(vendor, 'legitimateInterests')),
  };
}

function numbersOf(flags: unknown, most: number): number[] {
  const on: number[] = [];
  for (let id = 1; id <= most; id++) if (readOwn(flags, String(id)) === true) on.push(id);
  return on;
}

/** Many times the vendors there are; of a longer list nothing is said. */
const VENDOR_LIMIT = 20_000;

function countOf(flags: unknown): number | null {
  if (typeof flags !== 'object' || flags === null) return null;
  let looked = 0;
  let on = 0;
  for (const id in flags) {
    if (++looked > VENDOR_LIMIT) return null;
    if (readOwn(flags, id) === true) on++;
  }
  return on;
}
