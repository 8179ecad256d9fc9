import { fold } from './fold';
import { ACK, DECLARE, PRIVACY_DOC, TERMS } from './lexicon/acceptance';
import { AGREE, CONSENT, RECEIVE } from './lexicon/consent';
import { ALWAYS_ON, LEGITIMATE_INTEREST, NECESSARY } from './lexicon/cookie-categories';
import { COOKIE, PRIVACY_CHOICE } from './lexicon/cookies';
import { DATA_PROCESSING, DATA_SHARING, DEVICE_STORAGE, OWN_REQUEST, PARTNERS, PROFILING } from './lexicon/data-use';
import { DESELECT, WITHDRAW } from './lexicon/inverted';
import type { Pattern } from './lexicon/lexicon';
import { MARKETING_STRONG, MARKETING_WEAK } from './lexicon/marketing';
import { asksForRefusal, withoutWithdrawal } from './polarity';

const LEXICONS = {
  consent: CONSENT,
  agree: AGREE,
  receive: RECEIVE,
  marketingStrong: MARKETING_STRONG,
  marketingWeak: MARKETING_WEAK,
  deselect: DESELECT,
  terms: TERMS,
  privacyDoc: PRIVACY_DOC,
  withdraw: WITHDRAW,
  ack: ACK,
  declare: DECLARE,
  cookie: COOKIE,
  privacyChoice: PRIVACY_CHOICE,
  necessary: NECESSARY,
  alwaysOn: ALWAYS_ON,
  partners: PARTNERS,
  dataProcessing: DATA_PROCESSING,
  dataSharing: DATA_SHARING,
  profiling: PROFILING,
  deviceStorage: DEVICE_STORAGE,
  ownRequest: OWN_REQUEST,
  legitimateInterest: LEGITIMATE_INTEREST,
} as const;

type LexiconName = keyof typeof LEXICONS;

/** Per lexicon the words that hit it (folded), or an empty string: usable as a yes/no and as a reason to show. */
export type TextSignals = Readonly<Record<LexiconName, string>> & {
  /** Advertising mail: strong words, or weak ones together with receiving or being contacted. */
  readonly marketing: string;
  /** Ticking means "no". */
  readonly inverted: string;
};

/** Which lexicons a text hits. Pure and the same for the same text: rules may call it on any words of the capture. */
export function textSignals(text: string): TextSignals {
  return foldedSignals(fold(text));
}

/** The same for a text that is folded already. */
export function foldedSignals(words: string): TextSignals {
  if (words === '') return NOTHING;
  const asking = withoutWithdrawal(words);
  const receive = firstHit(RECEIVE, asking);
  const marketingStrong = firstHit(MARKETING_STRONG, words);
  const marketingWeak = firstHit(MARKETING_WEAK, asking);
  const deselect = firstHit(DESELECT, words);
  const consent = firstHit(CONSENT, asking);
  const inverted = asksForRefusal(words);
  return {
    receive,
    marketingStrong,
    marketingWeak,
    // A strong word inside the name of terms ("marketing terms") is still about marketing; "actievoorwaarden" is not matched.
    marketing: marketingStrong || (receive || consent || inverted ? marketingWeak : ''),
    deselect,
    consent,
    // "Untick if you do not want" is a double negative: ticked means yes.
    inverted: deselect ? '' : inverted,
    agree: firstHit(AGREE, words),
    terms: firstHit(TERMS, words),
    privacyDoc: firstHit(PRIVACY_DOC, words),
    withdraw: firstHit(WITHDRAW, words),
    ack: firstHit(ACK, words),
    declare: firstHit(DECLARE, words),
    cookie: firstHit(COOKIE, words),
    privacyChoice: firstHit(PRIVACY_CHOICE, words),
    necessary: firstHit(NECESSARY, words),
    alwaysOn: firstHit(ALWAYS_ON, words),
    partners: firstHit(PARTNERS, words),
    dataProcessing: firstHit(DATA_PROCESSING, words),
    dataSharing: firstHit(DATA_SHARING, words),
    profiling: firstHit(PROFILING, words),
    deviceStorage: firstHit(DEVICE_STORAGE, words),
    ownRequest: firstHit(OWN_REQUEST, words),
    legitimateInterest: firstHit(LEGITIMATE_INTEREST, words),
  };
}

export function firstHit(pattern: Pattern, words: string): string {
  return pattern.exec(words)?.[0] ?? '';
}

export const NOTHING: TextSignals = {
  consent: '',
  agree: '',
  receive: '',
  marketingStrong: '',
  marketingWeak: '',
  marketing: '',
  inverted: '',
  deselect: '',
  terms: '',
  privacyDoc: '',
  withdraw: '',
  ack: '',
  declare: '',
  cookie: '',
  privacyChoice: '',
  necessary: '',
  alwaysOn: '',
  partners: '',
  dataProcessing: '',
  dataSharing: '',
  profiling: '',
  deviceStorage: '',
  ownRequest: '',
  legitimateInterest: '',
};
