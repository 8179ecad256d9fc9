import type { NoticeButton } from './artifacts';
import { type CookieBanner, firstLayers, showingBanner, wordsOfButton } from './facts/cookie-banner';
import { apCookies, edpbTaskforce } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** Refusing is possible on the first layer, but as words in a sentence or apart from the banner, while accepting is a button. */
export const rejectAsInconspicuousLink = defineRule({
  id: 'reject-as-inconspicuous-link',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: { nl: 'Weigeren is een onopvallende link', en: 'Refusal is a hidden text link' },
  explanation: {
    nl: 'Wie de knop om te accepteren meteen ziet en de weg om te weigeren in een zin moet zoeken, krijgt de indruk dat accepteren de enige manier is om verder te gaan.',
    en: 'Who sees the button that accepts at once and has to look for the way to refuse in a sentence gets the impression that accepting is the only way on.',
  },
  remedy: {
    nl: 'Maak van weigeren een knop naast de knop om te accepteren, in dezelfde stijl.',
    en: 'Make refusing a button beside the one that accepts, in the same style.',
  },
  lookAt: {
    nl: 'Kijk op het beeld of de link om te weigeren voor een gewone bezoeker meteen te zien is.',
    en: 'Look at the picture whether an average visitor sees the link that refuses at once.',
  },
  falsePositives: [
    {
      nl: 'Een duidelijk vormgegeven link naast de knoppen, zoals “Doorgaan zonder accepteren” bovenin de banner.',
      en: 'A clearly styled link beside the buttons, such as “Continue without accepting” at the top of the banner.',
    },
  ],
  basis: [edpbTaskforce('paras 11-14'), apCookies('geen onopvallende link')],
  reads: ['notices', 'pages'],
  messages: {
    'in-sentence': {
      nl: 'Accepteren is een knop (“{accept}”); weigeren zijn woorden in een zin: “{reject}”.',
      en: 'Accepting is a button (“{accept}”); refusing is words in a sentence: “{reject}”.',
    },
    outside: {
      nl: 'Accepteren is een knop (“{accept}”) in de banner; “{reject}” staat buiten het vlak van de banner.',
      en: 'Accepting is a button (“{accept}”) in the banner; “{reject}” stands outside the area of the banner.',
    },
    'bare-beside': {
      nl: 'Accepteren is een knop (“{accept}”); weigeren (“{reject}”) is kale tekst die er los van staat. Of dat genoeg opvalt, kan alleen een mens zien.',
      en: 'Accepting is a button (“{accept}”); refusing (“{reject}”) is bare text that stands by itself. Whether that is conspicuous enough, only a person can see.',
    },
    'as-button': {
      nl: 'Weigeren (“{reject}”) is net als accepteren (“{accept}”) een knop.',
      en: 'Refusing (“{reject}”) is a button, as accepting (“{accept}”) is.',
    },
    'both-bare': {
      nl: 'Weigeren (“{reject}”) en accepteren (“{accept}”) zijn allebei kale tekst.',
      en: 'Refusing (“{reject}”) and accepting (“{accept}”) are both bare text.',
    },
    'no-pair': {
      nl: 'Geen cookiebanner in beeld waarin zowel geaccepteerd als geweigerd kan worden.',
      en: 'No cookie banner was shown in which one can both accept and refuse.',
    },
  },
  evaluate({ notices, pages }) {
    const outcomes = firstLayers(notices, pages).flatMap((banner) => judge(banner));
    return concluding(outcomes, () => notApplicable('no-pair'));
  },
});

type Message = 'in-sentence' | 'outside' | 'bare-beside' | 'as-button' | 'both-bare';

function judge(banner: CookieBanner): RuleOutcome<Message>[] {
  // One good way to refuse is enough, whatever other way there is.
  const reject = banner.buttons.reject.toSorted((a, b) => standsOut(banner, b) - standsOut(banner, a))[0];
  const accept = banner.buttons.accept.find(({ button }) => button.filled) ?? banner.buttons.accept[0];
  if (!reject || !accept) return [];
  const shown = showingBanner(banner, { accept, reject });
  if (!accept.button.filled) return [pass('both-bare', shown)];
  if (isOutside(banner, reject)) return [fail('outside', shown)];
  if (reject.button.filled) return [pass('as-button', shown)];
  return [isInSentence(banner, reject) ? fail('in-sentence', shown) : needsReview('bare-beside', shown)];
}

function standsOut(banner: CookieBanner, reject: NoticeButton): number {
  if (isOutside(banner, reject)) return 0;
  if (reject.button.filled) return 3;
  return isInSentence(banner, reject) ? 1 : 2;
}

/** A line of the banner's words that holds the refusal and, when the other buttons' words are left out, still a sentence. */
function isInSentence({ from }: CookieBanner, reject: NoticeButton): boolean {
  const words = wordsOfButton(reject);
  const others = from.buttons.filter((other) => other !== reject).map(wordsOfButton);
  return from.notice.text.exact.split('\n').some((line) => {
    if (!line.includes(words)) return false;
    const rest = others.reduce((left, other) => (other === '' ? left : left.replace(other, ' ')), line);
    const [before = '', after = ''] = rest.split(words);
    // "… of ga verder zonder." runs on into the refusal; a finished sentence before it is a text beside a link.
    const runsOn = wordCount(before) >= SENTENCE && !/[.!?:]\s*$/.test(before);
    return runsOn || wordCount(after) >= SENTENCE;
  });
}

const SENTENCE = 3;

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Its box and that of the banner do not meet. A banner without a box of its own (only its parts are placed) has no outside. */
function isOutside({ from }: CookieBanner, { button: { rect } }: NoticeButton): boolean {
  const around = from.notice.rect;
  if (around.width === 0 || around.height === 0 || rect.width === 0) return false;
  const apart = (a: number, aSize: number, b: number, bSize: number) => a + aSize <= b || b + bSize <= a;
  return apart(rect.x, rect.width, around.x, around.width) || apart(rect.y, rect.height, around.y, around.height);
}
