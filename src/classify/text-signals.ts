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
  return words === '' ? NOTHING : new LazySignals(words);
}

export function firstHit(pattern: Pattern, words: string): string {
  return pattern.exec(words)?.[0] ?? '';
}

/** Terms or a privacy statement that are agreed to, or said to be read. */
export function acceptsDocument(signals: TextSignals): boolean {
  return (
    (signals.terms !== '' || signals.privacyDoc !== '') &&
    (signals.agree !== '' || signals.ack !== '' || signals.declare !== '')
  );
}

/**
 * Each lexicon is looked up when it is first asked for: most readers ask for a few of them. They are getters, so do not spread
 * the object.
 */
class LazySignals implements TextSignals {
  readonly #words: string;
  readonly #hits: Partial<Record<LexiconName, string>> = {};
  #asking: string | null = null;
  #inverted: string | null = null;

  constructor(words: string) {
    this.#words = words;
  }

  #hit(name: LexiconName): string {
    const known = this.#hits[name];
    if (known !== undefined) return known;
    const hit = firstHit(LEXICONS[name], ABOUT_WHAT_IS_ASKED.has(name) ? this.#asked() : this.#words);
    this.#hits[name] = hit;
    return hit;
  }

  #asked(): string {
    this.#asking ??= withoutWithdrawal(this.#words);
    return this.#asking;
  }

  #refusal(): string {
    this.#inverted ??= asksForRefusal(this.#words);
    return this.#inverted;
  }

  // A strong word inside the name of terms ("marketing terms") is still about marketing; "actievoorwaarden" is not matched.
  get marketing() {
    if (this.marketingStrong) return this.marketingStrong;
    return this.marketingWeak && (this.receive || this.consent || this.#refusal()) ? this.marketingWeak : '';
  }
  // "Untick if you do not want" is a double negative: ticked means yes.
  get inverted() {
    return this.deselect ? '' : this.#refusal();
  }
  get consent() {
    return this.#hit('consent');
  }
  get agree() {
    return this.#hit('agree');
  }
  get receive() {
    return this.#hit('receive');
  }
  get marketingStrong() {
    return this.#hit('marketingStrong');
  }
  get marketingWeak() {
    return this.#hit('marketingWeak');
  }
  get deselect() {
    return this.#hit('deselect');
  }
  get terms() {
    return this.#hit('terms');
  }
  get privacyDoc() {
    return this.#hit('privacyDoc');
  }
  get withdraw() {
    return this.#hit('withdraw');
  }
  get ack() {
    return this.#hit('ack');
  }
  get declare() {
    return this.#hit('declare');
  }
  get cookie() {
    return this.#hit('cookie');
  }
  get privacyChoice() {
    return this.#hit('privacyChoice');
  }
  get necessary() {
    return this.#hit('necessary');
  }
  get alwaysOn() {
    return this.#hit('alwaysOn');
  }
  get partners() {
    return this.#hit('partners');
  }
  get dataProcessing() {
    return this.#hit('dataProcessing');
  }
  get dataSharing() {
    return this.#hit('dataSharing');
  }
  get profiling() {
    return this.#hit('profiling');
  }
  get deviceStorage() {
    return this.#hit('deviceStorage');
  }
  get ownRequest() {
    return this.#hit('ownRequest');
  }
  get legitimateInterest() {
    return this.#hit('legitimateInterest');
  }
}

/** What a text only says about withdrawing does not count for these. */
const ABOUT_WHAT_IS_ASKED: ReadonlySet<LexiconName> = new Set(['receive', 'marketingWeak', 'consent', 'profiling']);

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
