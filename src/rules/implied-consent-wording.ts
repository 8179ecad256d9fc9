import { fold } from '../classify/fold';
import { GO_ON_BUTTON } from '../classify/lexicon/accept-buttons';
import { PRIVACY_DOC, TERMS } from '../classify/lexicon/acceptance';
import { COUNTS_AS_AGREEING, GOING_ON, TURNS_ROUND } from '../classify/lexicon/banner-words';
import { COOKIE } from '../classify/lexicon/cookies';
import type { Artifacts, NoticeArtifact } from './artifacts';
import { saysOnlyNecessary } from './facts/cookie-banner';
import { sentencesIn } from './facts/sentences';
import { edpbConsent, gdpr, PLANET49 } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** The banner says that whoever goes on with the visit has agreed. */
export const impliedConsentWording = defineRule({
  id: 'implied-consent-wording',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'Doorgaan geldt als toestemming', en: 'Continuing counts as consent' },
  explanation: {
    nl: 'Toestemming is een duidelijke, actieve handeling. Verder lezen, scrollen of de site gewoon gebruiken laat niet zien dat iemand ergens mee instemt.',
    en: 'Consent is a clear, active step. Reading on, scrolling or simply using the site does not show that anybody agrees to anything.',
  },
  remedy: {
    nl: 'Haal de zin weg en plaats niets waarvoor toestemming nodig is totdat de bezoeker met een knop heeft gekozen.',
    en: 'Take the sentence out, and place nothing that needs consent until the visitor has chosen with a button.',
  },
  lookAt: {
    nl: 'Lees de zin in zijn geheel: gaat hij over cookies, en geldt verder gaan echt als instemmen?',
    en: 'Read the whole sentence: is it about cookies, and does going on really count as agreeing?',
  },
  falsePositives: [
    {
      nl: 'Een zin over algemene voorwaarden, die geen toestemming voor cookies vraagt.',
      en: 'A sentence about terms and conditions that asks no consent for cookies.',
    },
  ],
  basis: [
    gdpr('R32'),
    gdpr('Art. 4(11)'),
    edpbConsent('para 79'),
    edpbConsent('para 84'),
    edpbConsent('para 86'),
    PLANET49,
  ],
  reads: ['notices', 'gaps'],
  messages: {
    implied: {
      nl: 'De banner zegt: “{sentence}” Een knop om te weigeren is er niet.',
      en: 'The banner says: “{sentence}” There is no button that refuses.',
    },
    'implied-with-refusal': {
      nl: 'De banner zegt: “{sentence}” Er is ook een knop om te weigeren; kijk of er zonder keuze al iets wordt geplaatst.',
      en: 'The banner says: “{sentence}” There is a button that refuses as well; look whether anything is placed without a choice.',
    },
    'implied-not-all-read': {
      nl: 'De banner zegt: “{sentence}” Een knop om te weigeren is niet gezien, maar niet alles op de pagina kon gelezen worden.',
      en: 'The banner says: “{sentence}” No button that refuses was seen, but not everything on the page could be read.',
    },
    'may-mean-button': {
      nl: 'De banner zegt: “{sentence}” Er is ook een knop om door te gaan; de zin kan over die knop gaan.',
      en: 'The banner says: “{sentence}” There is also a button to continue; the sentence may be about that button.',
    },
    'unclear-sentence': {
      nl: 'De banner zegt: “{sentence}” Of dit verder gaan als instemmen laat gelden, moet een mens lezen.',
      en: 'The banner says: “{sentence}” Whether this makes going on count as agreeing is for a person to read.',
    },
    'says-only-necessary': {
      nl: 'De banner zegt: “{sentence}” en ook dat alleen noodzakelijke cookies worden gebruikt. Als dat klopt is geen toestemming nodig.',
      en: 'The banner says: “{sentence}” and also that only necessary cookies are used. If that is so, no consent is needed.',
    },
    'no-such-words': {
      nl: 'De tekst van de cookiebanner laat verder gaan niet als toestemming gelden.',
      en: 'The words of the cookie banner do not make continuing count as consent.',
    },
    'no-banner': {
      nl: 'Geen melding over cookies in beeld.',
      en: 'No notice about cookies was shown.',
    },
  },
  evaluate({ notices, gaps }) {
    const banners = notices.filter(({ asks, notice }) => asks === 'cookies' && notice.visible);
    const outcomes = banners.flatMap((banner) => judge(banner, gaps));
    return concluding(outcomes, () =>
      banners.length > 0
        ? pass('no-such-words', { locators: banners.map(({ notice }) => notice.locator) })
        : notApplicable('no-banner'),
    );
  },
});

type Message =
  | 'implied'
  | 'implied-with-refusal'
  | 'implied-not-all-read'
  | 'may-mean-button'
  | 'unclear-sentence'
  | 'says-only-necessary';

function judge(banner: NoticeArtifact, gaps: Artifacts['gaps']): RuleOutcome<Message>[] {
  const sentence = sentencesIn(banner.notice.text.exact).find((text) => makesGoingOnAgreeing(fold(text)));
  if (!sentence) return [];
  const shown = { params: { sentence }, locators: [banner.notice.locator] };
  const words = fold(sentence);
  if (TURNS_ROUND.test(words) || sentence.endsWith('?') || PRIVACY_DOC.test(words) || TERMS.test(words))
    return [needsReview('unclear-sentence', shown)];
  if (saysOnlyNecessary({ from: banner })) return [needsReview('says-only-necessary', { ...shown, severity: 'info' })];
  const buttons = banner.buttons.filter(({ button }) => button.visible);
  if (buttons.some(({ class: c }) => c === 'reject')) return [needsReview('implied-with-refusal', shown)];
  if (buttons.some(({ button }) => GO_ON_BUTTON.test(fold(button.text.normalised || button.accessibleName))))
    return [needsReview('may-mean-button', shown)];
  return [gaps.length > 0 ? needsReview('implied-not-all-read', shown) : fail('implied', shown)];
}

function makesGoingOnAgreeing(words: string): boolean {
  if (!GOING_ON.test(words) || !COUNTS_AS_AGREEING.test(words)) return false;
  // Terms are another matter, unless the same sentence brings in cookies.
  return COOKIE.test(words) || !TERMS.test(words);
}
