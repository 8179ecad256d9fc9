import { fold } from '../classify/fold';
import { ACKNOWLEDGE_BUTTON } from '../classify/lexicon/banner-words';
import type { ButtonClass } from '../core/evaluation';
import type { NoticeArtifact, NoticeButton } from './artifacts';
import { type ConsentRequest, consentRequests } from './facts/consent-requests';
import { saysOnlyNecessary, wordsOfButton } from './facts/cookie-banner';
import { apCookies, edpbConsent, edpbPatterns, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome, type Shown } from './rule';
import { GIVES_UP, PERHAPS_GIVES_UP } from './words/shaming';

/** A button of a cookie banner that does not say that it agrees, or that makes refusing feel wrong. */
export const steeringOrAmbiguousButtonText = defineRule({
  id: 'steering-or-ambiguous-button-text',
  version: 2,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Sturende of onduidelijke knoptekst', en: 'Steering or unclear button text' },
  explanation: {
    nl: 'Toestemming moet ondubbelzinnig zijn. “OK” of “Begrepen” zegt niet dat iemand akkoord gaat, en een weigerknop die de bezoeker iets laat opgeven, stuurt de keuze.',
    en: 'Consent must be unambiguous. “OK” or “Got it” does not say that one agrees, and a button to refuse that makes the visitor give something up steers the choice.',
  },
  remedy: {
    nl: 'Noem op de knoppen gewoon wat zij doen, bijvoorbeeld “Accepteren” en “Weigeren”.',
    en: 'Let the buttons simply say what they do, for example “Accept” and “Refuse”.',
  },
  lookAt: {
    nl: 'Kijk of de knop echt toestemming geeft. Een melding over alleen noodzakelijke cookies mag “OK” op haar knop hebben.',
    en: 'Look whether the button really gives consent. A notice about necessary cookies only may have “OK” on its button.',
  },
  falsePositives: [
    {
      nl: 'Een melding die alleen over noodzakelijke cookies informeert.',
      en: 'A notice that only informs about necessary cookies.',
    },
  ],
  basis: [
    apCookies('clear words on buttons'),
    gdpr('Art. 4(11)'),
    gdpr('Art. 7(2)'),
    edpbConsent('para 84'),
    edpbPatterns('emotional steering'),
  ],
  reads: ['controls', 'forms', 'notices', 'links'],
  messages: {
    'ambiguous-accept': {
      nl: 'Toestemming geven gaat met de knop “{button}”; dat zegt niet dat men akkoord gaat.',
      en: 'Giving consent is done with the button “{button}”; that does not say that one agrees.',
    },
    'steering-refusal': {
      nl: 'Weigeren gaat met de knop “{button}”; die laat de bezoeker iets opgeven.',
      en: 'Refusing is done with the button “{button}”; it makes the visitor give something up.',
    },
    'perhaps-steering': {
      nl: 'Weigeren gaat met de knop “{button}”. Of die woorden sturen of alleen zeggen wat er gebeurt, kan alleen een mens beoordelen.',
      en: 'Refusing is done with the button “{button}”. Whether those words steer or only say what happens, only a person can judge.',
    },
    'beside-clear-accept': {
      nl: 'De knop “{button}” staat naast een knop die duidelijk akkoord zegt; wat deze doet, is niet te zien.',
      en: 'The button “{button}” stands beside one that clearly says to agree; what this one does cannot be seen.',
    },
    'answers-question': {
      nl: 'Toestemming geven gaat met de knop “{button}”, onder een vraag. Als antwoord op die vraag kan dat duidelijk genoeg zijn.',
      en: 'Giving consent is done with the button “{button}”, below a question. As an answer to it that may be clear enough.',
    },
    'perhaps-only-informs': {
      nl: 'De knop “{button}” kan een melding wegklikken die alleen informeert. Bij alleen noodzakelijke cookies is dat in orde.',
      en: 'The button “{button}” may click away a notice that only informs. With necessary cookies only that is in order.',
    },
    clear: {
      nl: 'De knoppen van de banner zeggen wat zij doen: {buttons}.',
      en: 'The buttons of the banner say what they do: {buttons}.',
    },
    'no-banner': {
      nl: 'Geen cookiebanner die om toestemming vraagt in beeld in wat gelezen is.',
      en: 'No cookie banner that asks for consent on screen in what was read.',
    },
  },
  evaluate(artifacts) {
    const banners = consentRequests(artifacts).filter(({ kind }) => kind === 'banner');
    const outcomes = banners.flatMap((banner) => (banner.notice ? judge(banner, banner.notice) : []));
    return concluding(outcomes, () => notApplicable('no-banner'));
  },
});

type Message =
  | 'ambiguous-accept'
  | 'steering-refusal'
  | 'perhaps-steering'
  | 'beside-clear-accept'
  | 'answers-question'
  | 'perhaps-only-informs'
  | 'clear';

function judge(banner: ConsentRequest, artifact: NoticeArtifact): RuleOutcome<Message>[] {
  const accepting = shownOf(artifact, 'accept');
  const refusing = shownOf(artifact, 'reject');
  const found = [...judgeAccepting(accepting, banner, artifact), ...refusing.flatMap(judgeRefusal)];
  if (found.length > 0) return found;
  const read = [...accepting, ...refusing];
  const buttons = read.map((button) => `“${wordsOfButton(button)}”`).join(', ');
  return [pass('clear', { params: { buttons }, locators: read.map(({ button }) => button.locator) })];
}

function judgeAccepting(
  accepting: readonly NoticeButton[],
  banner: ConsentRequest,
  from: NoticeArtifact,
): RuleOutcome<Message>[] {
  const unclear = accepting.filter(onlyAcknowledges);
  if (unclear.length < accepting.length) {
    return unclear.map((button) => needsReview('beside-clear-accept', { ...showing(button), severity: 'info' }));
  }
  if (banner.mayOnlyInform || saysOnlyNecessary({ from })) {
    return unclear.map((button) => needsReview('perhaps-only-informs', { ...showing(button), severity: 'info' }));
  }
  const asks = from.notice.text.exact.includes('?');
  return unclear.map((button) => {
    const answers = asks && ANSWER.test(fold(wordsOfButton(button)));
    return answers ? needsReview('answers-question', showing(button)) : fail('ambiguous-accept', showing(button));
  });
}

function judgeRefusal(button: NoticeButton): RuleOutcome<Message>[] {
  const words = fold(wordsOfButton(button));
  if (GIVES_UP.test(words)) return [fail('steering-refusal', showing(button))];
  if (PERHAPS_GIVES_UP.test(words)) return [needsReview('perhaps-steering', showing(button))];
  return [];
}

/** Nothing on the button but "OK", "Got it", "Continue": with one more word ("OK with cookies") it is for its words to say. */
function onlyAcknowledges(button: NoticeButton): boolean {
  const words = bare(fold(wordsOfButton(button)));
  return bare(ACKNOWLEDGE_BUTTON.exec(words)?.[0] ?? '') === words && words !== '';
}

function bare(words: string): string {
  return words.replace(/^[^a-z']+|[^a-z']+$/g, '');
}

/** "Fine" can be said to a question; "got it" and "continue" cannot. */
const ANSWER = /\b(ok|okay|oke|prima|goed|fine|alright|sounds good|in ordnung|d'accord)\b/;

function shownOf({ buttons }: NoticeArtifact, wanted: ButtonClass): NoticeButton[] {
  return buttons.filter(({ button, class: c }) => c === wanted && button.visible);
}

function showing(button: NoticeButton): Shown {
  return { params: { button: wordsOfButton(button) }, locators: [button.button.locator] };
}
