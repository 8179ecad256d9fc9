import { fold } from '../classify/fold';
import { CARE_PROVIDER, EXPLICIT, PRACTICAL_HELP, SENSITIVE_QUESTION } from '../classify/lexicon/sensitive';
import type { Locator } from '../core/controls';
import type { ControlArtifact, FormArtifact } from './artifacts';
import { wordsOf } from './facts/control-shape';
import { edpbConsent, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A form that asks about health, belief, origin and the like, without an explicit statement of consent of its own. */
export const specialCategoryNoExplicitConsent = defineRule({
  id: 'special-category-no-explicit-consent',
  version: 1,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'low' },
  title: {
    nl: 'Bijzondere gegevens zonder uitdrukkelijke toestemming',
    en: 'Sensitive data without explicit consent',
  },
  explanation: {
    nl: 'Gegevens over bijvoorbeeld gezondheid, geloof of afkomst mogen alleen op een grond uit artikel 9 worden gevraagd. Is die grond toestemming, dan moet zij uitdrukkelijk zijn.',
    en: 'Data about health, belief or origin, for instance, may be asked only on a ground of Article 9. Where that ground is consent, it has to be explicit.',
  },
  remedy: {
    nl: 'Vraag het alleen als het nodig is, en vraag daarvoor apart en met zoveel woorden uitdrukkelijke toestemming, of leg vast welke andere grond geldt.',
    en: 'Ask it only where needed, and ask for it separately and in so many words with explicit consent, or record which other ground applies.',
  },
  lookAt: {
    nl: 'Kijk of de vraag over een persoon gaat, en op welke grond van artikel 9 zij wordt gesteld.',
    en: 'Look whether the question is about a person, and on which ground of Article 9 it is asked.',
  },
  falsePositives: [
    { nl: 'Een zorgverlener (artikel 9 lid 2 onder h).', en: 'A care provider (Article 9(2)(h)).' },
    { nl: 'Een dieetwens bij een maaltijd.', en: 'A dietary wish for a meal.' },
    { nl: 'Geslacht: dat is geen bijzonder gegeven.', en: 'Gender: that is no special category.' },
    { nl: 'Hulp bij toegankelijkheid.', en: 'Help with accessibility.' },
  ],
  basis: [gdpr('Art. 9(1)'), gdpr('Art. 9(2)(a)'), edpbConsent('paras 91-99')],
  reads: ['forms', 'controls'],
  messages: {
    'no-explicit-consent': {
      nl: 'Het formulier vraagt “{questions}”, zonder een eigen keuze om daar toestemming voor te geven.',
      en: 'The form asks “{questions}”, without a choice of its own to consent to that.',
    },
    'consent-not-explicit': {
      nl: 'Het formulier vraagt “{questions}”. Er is een toestemmingskeuze, maar die zegt niet uitdrukkelijk dat zij hierover gaat.',
      en: 'The form asks “{questions}”. There is a consent choice, but it does not explicitly say that it is about this.',
    },
    'care-provider': {
      nl: 'Het formulier vraagt “{questions}”. De pagina lijkt van een zorgverlener; dan kan een andere grond gelden.',
      en: 'The form asks “{questions}”. The page seems to be of a care provider; then another ground can apply.',
    },
    'practical-help': {
      nl: 'Het formulier vraagt “{questions}”. Dat lijkt bedoeld om iemand ter plaatse te helpen.',
      en: 'The form asks “{questions}”. That seems meant to help somebody on the spot.',
    },
    'explicit-consent': {
      nl: 'Het formulier vraagt “{questions}” en vraagt daarvoor uitdrukkelijk toestemming.',
      en: 'The form asks “{questions}” and asks explicit consent for it.',
    },
    'nothing-sensitive': {
      nl: 'Geen herkende vraag naar bijzondere gegevens in de formulieren die gelezen zijn.',
      en: 'No recognised question about special categories of data in the forms that were read.',
    },
  },
  evaluate({ forms, controls }) {
    const outcomes = forms
      .filter((f) => f.form.visible && f.purpose !== 'search')
      .flatMap(
        (f) =>
          judge(
            f,
            controls.filter((c) => c.form === f && c.control.visible),
          ) ?? [],
      );
    return concluding(outcomes, () => notApplicable('nothing-sensitive'));
  },
});

interface Question {
  readonly words: string;
  readonly locator: Locator;
}
type Message = 'no-explicit-consent' | 'consent-not-explicit' | 'care-provider' | 'practical-help' | 'explicit-consent';

function judge(artifact: FormArtifact, own: readonly ControlArtifact[]): RuleOutcome<Message> | null {
  const questions = questionsOf(artifact, own);
  if (questions.length === 0) return null;
  const shown = {
    params: { questions: [...new Set(questions.map(({ words }) => words))].join(' · ') },
    locators: questions.map(({ locator }) => locator),
  };
  const consents = own.filter(({ class: c }) => c.role === 'consent' || c.purposes.includes('special-category'));
  if (consents.some(isExplicit)) return pass('explicit-consent', shown);
  const { form, frame } = artifact;
  if (CARE_PROVIDER.test(fold(`${frame.title} . ${form.heading}`))) return needsReview('care-provider', shown);
  if (questions.every(({ words }) => PRACTICAL_HELP.test(fold(words)))) {
    return needsReview('practical-help', { ...shown, severity: 'info' });
  }
  if (consents.length > 0) return needsReview('consent-not-explicit', shown);
  return fail('no-explicit-consent', shown);
}

/** Fields to fill in, and lists to choose from; a loose box is more often a topic than an answer about oneself. */
function questionsOf({ form }: FormArtifact, own: readonly ControlArtifact[]): Question[] {
  const fields = form.fields
    .filter((f) => f.visible && f.class !== 'topic' && f.class !== 'search' && f.class !== 'honeypot')
    .map(({ label, name, locator }) => ({ words: label.trim() || name, locator }));
  const lists = own
    .filter(({ control, class: c }) => control.options.length > 0 && c.role !== 'consent' && c.role !== 'terms')
    .map(({ control }) => ({
      words: [wordsOf(control), control.heading].find(isSensitive) ?? wordsOf(control),
      locator: control.locator,
    }));
  return [...fields, ...lists].filter(({ words }) => isSensitive(words));
}

function isSensitive(words: string): boolean {
  return SENSITIVE_QUESTION.test(fold(words));
}

function isExplicit({ control, class: c }: ControlArtifact): boolean {
  return c.polarity !== 'opt-out' && EXPLICIT.test(fold(`${control.text.normalised} . ${control.accessibleName}`));
}
