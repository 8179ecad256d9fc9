import type { Bilingual } from '../core/text';
import type { NoticeButton } from './artifacts';
import { type CookieBanner, firstLayers, showingBanner } from './facts/cookie-banner';
import { type Difference, differences, differsInColour, isUnreadable } from './facts/prominence';
import { apCookies, edpbPatterns, edpbTaskforce } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

const DIFFERENCES = {
  size: {
    nl: '“{accept}” is ruim anderhalf keer zo groot als “{reject}”.',
    en: '“{accept}” is more than one and a half times as large as “{reject}”.',
  },
  letters: {
    nl: 'De letters van “{accept}” zijn groter dan die van “{reject}”.',
    en: 'The letters of “{accept}” are larger than those of “{reject}”.',
  },
  weight: {
    nl: 'De letters van “{accept}” zijn vetter dan die van “{reject}”.',
    en: 'The letters of “{accept}” are bolder than those of “{reject}”.',
  },
  fill: {
    nl: '“{accept}” is een gevulde knop, “{reject}” is kale tekst.',
    en: '“{accept}” is a filled button, “{reject}” is bare text.',
  },
  contrast: {
    nl: '“{accept}” is goed leesbaar, “{reject}” heeft weinig contrast.',
    en: '“{accept}” is easy to read, “{reject}” has little contrast.',
  },
} as const satisfies Record<Difference, Bilingual>;

/** Accepting and refusing are both there, and accepting is drawn to stand out. */
export const unequalButtonProminence = defineRule({
  id: 'unequal-button-prominence',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'high', law: 'low' },
  title: { nl: 'Accepteren valt meer op', en: 'Accept stands out' },
  explanation: {
    nl: 'Een opvallende knop naast een onopvallende stuurt de keuze. Er is geen algemene norm voor kleur of contrast; de toezichthouders kijken per geval. Alleen een weigerknop die niet te lezen is noemen zij zelf als duidelijk misleidend.',
    en: 'A conspicuous button beside an inconspicuous one steers the choice. There is no general standard for colour or contrast; regulators look case by case. Only a refusing button that cannot be read is what they themselves name as plainly misleading.',
  },
  remedy: {
    nl: 'Geef beide knoppen dezelfde grootte, letter, kleur en vulling.',
    en: 'Give both buttons the same size, letters, colour and fill.',
  },
  lookAt: {
    nl: 'Kijk op het beeld of de knoppen voor een gewone bezoeker gelijkwaardig zijn.',
    en: 'Look at the picture whether the buttons are equal to an average visitor.',
  },
  falsePositives: [
    {
      nl: 'De stijl van een knop waar de muis op staat of die gekozen is met het toetsenbord.',
      en: 'The style of a button under the mouse or chosen with the keyboard.',
    },
    {
      nl: 'Een donker thema of een thema voor kleurenblinden.',
      en: 'A dark theme, or a theme for colour-blind people.',
    },
  ],
  basis: [
    edpbTaskforce('paras 15-19'),
    apCookies('keuzes op één laag'),
    apCookies('geen keuze verbergen'),
    edpbPatterns('Hidden in plain sight'),
  ],
  reads: ['notices', 'pages'],
  messages: {
    ...DIFFERENCES,
    unreadable: {
      nl: '“{reject}” is bijna niet te lezen (contrast onder 2:1), “{accept}” wel.',
      en: '“{reject}” can hardly be read (contrast under 2:1), “{accept}” can.',
    },
    'other-colour': {
      nl: '“{accept}” en “{reject}” hebben duidelijk andere kleuren. Welke meer opvalt, kan alleen een mens zien.',
      en: '“{accept}” and “{reject}” clearly have different colours. Which stands out more, only a person can see.',
    },
    'colour-unknown': {
      nl: '“{accept}” en “{reject}” zijn even groot; hun kleuren zijn niet te bepalen (een afbeelding of kleurverloop).',
      en: '“{accept}” and “{reject}” are of one size; their colours cannot be determined (a picture or gradient).',
    },
    equal: {
      nl: '“{accept}” en “{reject}” zijn gelijk in grootte, letter, vulling en kleur, of “{reject}” valt meer op.',
      en: '“{accept}” and “{reject}” are equal in size, letters, fill and colour, or “{reject}” stands out more.',
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

type Message = Difference | 'unreadable' | 'other-colour' | 'colour-unknown' | 'equal';

function judge(banner: CookieBanner): RuleOutcome<Message>[] {
  const [accept] = banner.buttons.accept;
  const reject = bestOf(banner.buttons.reject, accept);
  if (!accept || !reject) return [];
  const shown = showingBanner(banner, { accept, reject });
  if (isUnreadable(reject.button) && !isUnreadable(accept.button)) return [fail('unreadable', shown)];
  const [first, ...rest] = differences(accept.button, reject.button);
  // No law gives a measure, so what differs short of unreadable is a warning.
  if (first) return [first, ...rest].map((difference) => fail(difference, { ...shown, severity: 'warning' }));
  if (differences(reject.button, accept.button).length > 0) return [pass('equal', shown)];
  if (differsInColour(accept.button, reject.button))
    return [needsReview('other-colour', { ...shown, severity: 'warning' })];
  if (!knowsColours(accept) || !knowsColours(reject))
    return [needsReview('colour-unknown', { ...shown, severity: 'info' })];
  return [pass('equal', shown)];
}

/** The way to refuse that stands out most: who offers an equal button may offer a link as well. */
function bestOf(rejects: readonly NoticeButton[], accept: NoticeButton | undefined): NoticeButton | undefined {
  if (!accept) return undefined;
  const lacks = (reject: NoticeButton) =>
    (isUnreadable(reject.button) ? 10 : 0) + differences(accept.button, reject.button).length;
  return rejects.toSorted((a, b) => lacks(a) - lacks(b))[0];
}

function knowsColours({ button: { colours, legibility } }: NoticeButton): boolean {
  return Boolean(colours?.words && colours.background) && legibility.contrast !== null;
}
