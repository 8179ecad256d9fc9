import { fold } from '../classify/fold';
import { LEGITIMATE_INTEREST } from '../classify/lexicon/cookie-categories';
import { lexicon } from '../classify/lexicon/lexicon';
import type { Artifacts, ControlArtifact } from './artifacts';
import { shownCookieNotices } from './facts/cookie-notices';
import { type Doubt, doubtAboutOn } from './facts/default-on';
import { interestSignal } from './facts/interest-signal';
import { isTick, ownWords } from './facts/own-words';
import { counting, perFrame, showing } from './facts/show';
import { edpbTaskforce, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';
import { AFTER_USE_MESSAGES, DOUBT_MESSAGES } from './words/default-on-messages';

/** In a cookie banner, "legitimate interest" stands on unless the visitor objects. */
export const legitimateInterestDefaultOn = defineRule({
  id: 'legitimate-interest-default-on',
  version: 2,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'medium' },
  title: {
    nl: '‘Gerechtvaardigd belang’ staat standaard aan',
    en: '“Legitimate interest” on by default',
  },
  explanation: {
    nl: 'Voor het plaatsen en uitlezen van cookies is gerechtvaardigd belang geen grondslag. Staat het daarnaast vooraf aan, dan moet de bezoeker twee keer weigeren en denkt hij na één keer klaar te zijn.',
    en: 'Legitimate interest is no ground for placing and reading cookies. When it also stands on in advance, the visitor has to refuse twice and thinks to be done after once.',
  },
  remedy: {
    nl: 'Vraag voor cookies alleen toestemming, en laat één weigering voor alles gelden.',
    en: 'Ask only consent for cookies, and let one refusal count for everything.',
  },
  lookAt: {
    nl: 'Kijk waarvoor het belang wordt ingeroepen: voor het plaatsen of uitlezen zelf, of alleen voor wat daarna met de gegevens gebeurt. Dat laatste is niet zonder meer uitgesloten.',
    en: 'Look what the interest is invoked for: the placing or reading itself, or only what happens to the data afterwards. The latter is not ruled out as such.',
  },
  falsePositives: [
    {
      nl: 'Het belang geldt alleen voor latere verwerking, niet voor het plaatsen of uitlezen van cookies.',
      en: 'The interest is only for later processing, not for placing or reading cookies.',
    },
    {
      nl: 'De schakelaar is het bezwaar zelf: aan betekent dan dat bezwaar is gemaakt.',
      en: 'The switch is the objection itself: on then means that one objects.',
    },
  ],
  basis: [edpbTaskforce('paras 20-25'), gdpr('Art. 21')],
  reads: ['controls', 'notices', 'pages'],
  messages: {
    on: {
      nl: 'Staat vooraf aan, op grond van gerechtvaardigd belang: “{text}”.',
      en: 'On in advance, on the ground of legitimate interest: “{text}”.',
    },
    'perhaps-interest': {
      nl: 'Staat vooraf aan, en in de woorden eromheen staat gerechtvaardigd belang: “{text}”. Of dat over deze keuze gaat, kan alleen een mens zien.',
      en: 'On in advance, and the words around speak of legitimate interest: “{text}”. Whether that is about this choice only a person can see.',
    },
    ...DOUBT_MESSAGES,
    'unclear-after-use': AFTER_USE_MESSAGES['unclear-after-use'],
    'signal-objection-behind': {
      nl: 'Het signaal van de pagina aan partners zegt gerechtvaardigd belang voor de doelen {purposes}, terwijl alleen een volgende laag van de banner daarover spreekt.',
      en: 'The signal of the page to partners says legitimate interest for the purposes {purposes}, while only a next layer of the banner speaks of it.',
    },
    'signal-on': {
      nl: 'Het signaal van de pagina aan partners zegt gerechtvaardigd belang voor de doelen {purposes}, vóór een keuze van de bezoeker. Waar men bezwaar maakt, is niet gezien.',
      en: 'The signal of the page to partners says legitimate interest for the purposes {purposes}, before a choice of the visitor. Where to object was not seen.',
    },
    'all-off': {
      nl: 'Keuzes over gerechtvaardigd belang: {count}. Geen daarvan staat vooraf aan.',
      en: 'Choices about legitimate interest: {count}. None is on in advance.',
    },
    'no-interest': {
      nl: 'Geen keuze of signaal over gerechtvaardigd belang in wat gelezen is.',
      en: 'No choice or signal about legitimate interest in what was read.',
    },
  },
  evaluate(artifacts) {
    const about = artifacts.controls.filter((control) => isAboutInterest(control, artifacts));
    return concluding([...judgeControls(about, artifacts.controls), ...judgeSignal(artifacts)], () =>
      about.length > 0 ? pass('all-off', counting(about)) : notApplicable('no-interest'),
    );
  },
});

type Parts = Pick<Artifacts, 'controls' | 'notices' | 'pages'>;
type ControlMessage = Doubt | 'on' | 'perhaps-interest' | 'unclear-after-use';

/** In what asks about cookies, by its own words, its heading, or the words around it; not an objection itself. */
function isAboutInterest(artifact: ControlArtifact, { notices }: Parts): boolean {
  const { control, form, notice } = artifact;
  const asks = notices.find((n) => n.notice === notice)?.asks;
  if (asks !== 'cookies' && form?.purpose !== 'cookie-settings') return false;
  if (artifact.class.necessary || artifact.class.polarity === 'opt-out' || OBJECTING.test(fold(ownWords(artifact))))
    return false;
  return named(artifact) || LEGITIMATE_INTEREST.test(fold(control.surroundingText.exact));
}

function named(artifact: ControlArtifact): boolean {
  const { accessibleName, heading } = artifact.control;
  return LEGITIMATE_INTEREST.test(fold([ownWords(artifact), accessibleName, heading].join('\n')));
}

function judgeControls(
  about: readonly ControlArtifact[],
  all: readonly ControlArtifact[],
): RuleOutcome<ControlMessage>[] {
  const groups = new Map<ControlMessage, ControlArtifact[]>();
  for (const artifact of about) {
    const message = messageOf(artifact, all);
    if (message) groups.set(message, [...(groups.get(message) ?? []), artifact]);
  }
  return [...groups].flatMap(([message, group]) =>
    perFrame(group, (some) => {
      if (message === 'on') return fail(message, showing(...some));
      if (message === 'hidden-duplicate') return notApplicable(message, showing(...some));
      return needsReview(message, showing(...some));
    }),
  );
}

/** Null: off in advance. */
function messageOf(artifact: ControlArtifact, all: readonly ControlArtifact[]): ControlMessage | null {
  const { control, frame } = artifact;
  if (!isTick(artifact)) {
    return control.options.some(({ states }) => states.initial === 'on') ? 'meaning-unsure' : null;
  }
  const { initial } = control.states;
  const native = control.tag === 'input';
  if (initial === 'unknown' || (initial === 'on' && !native && !frame.untouched)) return 'unclear-after-use';
  if (initial === 'off') return null;
  // "Legitimate interest" says what the choice is, whatever the classifier makes of it.
  const meant = { ...artifact.class, consentClass: 'optional-consent' as const, polarity: 'opt-in' as const };
  const doubt = doubtAboutOn({ ...artifact, class: meant }, all);
  if (doubt) return doubt;
  return named(artifact) && initial === 'on' ? 'on' : 'perhaps-interest';
}

function judgeSignal({ notices, pages }: Parts): RuleOutcome<'signal-objection-behind' | 'signal-on'>[] {
  const purposes = interestSignal(pages);
  if (purposes.length === 0) return [];
  const params = { purposes: purposes.join(', ') };
  const speaks = (all: Artifacts['notices']) =>
    all.filter(({ notice }) => LEGITIMATE_INTEREST.test(fold(notice.text.exact)));
  const behind = speaks(notices.filter(({ asks, layer }) => asks === 'cookies' && layer === 2));
  if (behind.length === 0 || speaks(shownCookieNotices(notices)).length > 0)
    return [needsReview('signal-on', { params, severity: 'info' })];
  return [needsReview('signal-objection-behind', { params, locators: behind.map(({ notice }) => notice.locator) })];
}

/** On means: I object. */
const OBJECTING = /* @__PURE__ */ lexicon({
  nl: `bezwaar`,
  en: `object; objection*; opt[- ]?out`,
  de: `widerspr(uch|ech)\\w*`,
  fr: `oppos\\w*; opposition`,
});
