import { fold } from '../classify/fold';
import { EVERYBODY, KEEP_PRIVATE, OF_A_PERSON, SHOW_TO_ALL, WHO_MAY_SEE } from '../classify/lexicon/visibility';
import type { Option } from '../core/controls';
import type { ControlArtifact } from './artifacts';
import { type Doubt, doubtAboutOn } from './facts/default-on';
import { counting, perFrame, showing } from './facts/show';
import { edpbPatterns, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';
import { DOUBT_MESSAGES } from './words/default-on-messages';

/** What belongs to a person is open to everybody unless the person changes it. */
export const publicVisibilityByDefault = defineRule({
  id: 'public-visibility-by-default',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: { nl: 'Profiel standaard openbaar', en: 'Profile public by default' },
  explanation: {
    nl: 'Persoonsgegevens mogen niet zonder tussenkomst van de persoon voor een onbepaald aantal mensen toegankelijk zijn. De standaard hoort de besloten stand te zijn.',
    en: 'Personal data are not to be open to an indefinite number of people without the person’s own act. The default should be the closed one.',
  },
  remedy: {
    nl: 'Zet zichtbaarheid standaard op alleen de persoon zelf, en laat die het zelf ruimer zetten.',
    en: 'Let visibility start with the person alone, and let the person widen it.',
  },
  lookAt: {
    nl: 'Kijk wat er precies zichtbaar wordt en voor wie, en of openbaar plaatsen het doel van het formulier is.',
    en: 'Look what exactly becomes visible and to whom, and whether posting in public is what the form is for.',
  },
  falsePositives: [
    {
      nl: 'Fora en reacties, waar openbaar plaatsen het doel is.',
      en: 'Forums and comments, where posting in public is the purpose.',
    },
  ],
  basis: [gdpr('Art. 25(2)'), edpbPatterns('Deceptive Snugness')],
  reads: ['controls'],
  messages: {
    ...DOUBT_MESSAGES,
    'public-option': {
      nl: '“{text}” staat vooraf op “{option}”.',
      en: '“{text}” starts on “{option}”.',
    },
    'public-box': {
      nl: 'Staat vooraf aan: “{text}”.',
      en: 'On in advance: “{text}”.',
    },
    'posting-is-the-purpose': {
      nl: 'Staat vooraf op openbaar: “{text}”. Het formulier lijkt bedoeld om iets openbaar te plaatsen.',
      en: 'Starts on public: “{text}”. The form seems meant for posting something in public.',
    },
    'unclear-whose': {
      nl: '“{text}” staat vooraf op openbaar. Of dat gegevens van een persoon zijn, is uit de tekst niet zeker.',
      en: '“{text}” starts on public. The words do not make certain that this is about data of a person.',
    },
    'state-unknown': {
      nl: 'De beginstand van “{text}” is niet bekend: de pagina was al gebruikt.',
      en: 'The first state of “{text}” is not known: the page had been used.',
    },
    'not-public': {
      nl: 'Keuzes over zichtbaarheid beoordeeld: {count}. Geen ervan begint op openbaar.',
      en: 'Choices about visibility judged: {count}. None starts on public.',
    },
    'no-visibility-choice': {
      nl: 'Geen herkende keuze over zichtbaarheid in wat gelezen is.',
      en: 'No recognised choice about visibility in what was read.',
    },
  },
  evaluate({ controls }) {
    const asked = controls.flatMap((artifact) => {
      const choice = visibilityChoice(artifact);
      return choice ? [choice] : [];
    });
    const duplicates = asked.filter(({ artifact }) => isDuplicate(artifact, controls)).map(({ artifact }) => artifact);
    const outcomes = asked
      .filter(({ artifact }) => !duplicates.includes(artifact))
      .flatMap((choice) => judge(choice, controls) ?? []);
    const copies = perFrame(duplicates, (group) => notApplicable('hidden-duplicate', showing(...group)));
    return concluding([...outcomes, ...copies], () =>
      asked.length > duplicates.length
        ? pass('not-public', counting(asked.map(({ artifact }) => artifact)))
        : notApplicable('no-visibility-choice'),
    );
  },
});

interface VisibilityChoice {
  readonly artifact: ControlArtifact;
  /** The answers that open it to everybody; empty for a box, which does so itself. */
  readonly open: readonly Option[];
  readonly words: string;
}

function visibilityChoice(artifact: ControlArtifact): VisibilityChoice | null {
  const { control, class: known } = artifact;
  const words = fold([control.text.normalised, control.accessibleName, control.heading].join(' . '));
  if (control.options.length === 0) {
    const own = fold(`${control.text.normalised} . ${control.accessibleName}`);
    const opens =
      SHOW_TO_ALL.test(own) && !KEEP_PRIVATE.test(own) && !/wachtwoord|password|passwort|mot de passe/.test(own);
    return opens && known.role !== 'terms' ? { artifact, open: [], words: own } : null;
  }
  if (!WHO_MAY_SEE.test(words)) return null;
  const open = control.options.filter(({ text }) => EVERYBODY.test(fold(text.normalised)));
  const closed = control.options.some(({ text }) => !EVERYBODY.test(fold(text.normalised)) && text.normalised !== '');
  return open.length > 0 && closed ? { artifact, open, words } : null;
}

type Message = Doubt | 'public-option' | 'public-box' | 'posting-is-the-purpose' | 'unclear-whose' | 'state-unknown';

function judge(choice: VisibilityChoice, all: readonly ControlArtifact[]): RuleOutcome<Message> | null {
  const { artifact, open, words } = choice;
  const states = open.length > 0 ? open.map((option) => option.states.initial) : [artifact.control.states.initial];
  const shown = showing(artifact);
  if (states.includes('unknown')) return needsReview('state-unknown', shown);
  if (!states.includes('on')) return null;
  const doubt = doubtAboutOn(readAsChoice(artifact), all);
  if (doubt) return needsReview(doubt, shown);
  if (isForPosting(artifact)) return needsReview('posting-is-the-purpose', shown);
  if (!OF_A_PERSON.test(words)) return needsReview('unclear-whose', shown);
  const option = open.find(({ states: s }) => s.initial === 'on');
  if (!option) return fail('public-box', shown);
  return fail('public-option', {
    ...shown,
    params: { ...shown.params, option: option.text.exact.trim() },
    locators: [option.locator],
  });
}

/** Its words were read above; of the doubts about defaults those about restoring, filling in and showing are left. */
function readAsChoice(artifact: ControlArtifact): ControlArtifact {
  return { ...artifact, class: { ...artifact.class, consentClass: 'optional-consent', polarity: 'opt-in' } };
}

function isDuplicate(artifact: ControlArtifact, all: readonly ControlArtifact[]): boolean {
  return doubtAboutOn(readAsChoice(artifact), all) === 'hidden-duplicate';
}

function isForPosting({ form }: ControlArtifact): boolean {
  return form?.purpose === 'comment' || (form?.form.fields.some((f) => f.class === 'message' && f.visible) ?? false);
}
