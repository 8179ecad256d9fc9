import { namesConsent } from '../core/consent-field-names';
import type { ControlArtifact, FormArtifact } from './artifacts';
import { wordsOf } from './facts/control-shape';
import { edpbConsent, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A form that sends "consent: yes" on its own, without a choice on screen. */
export const hiddenConsentField = defineRule({
  id: 'hidden-consent-field',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Toestemming in verborgen veld', en: 'Consent sent by a hidden field' },
  explanation: {
    nl: 'Als een formulier zelf “ja” meestuurt, heeft de bezoeker niets gekozen. Wie toestemming wil kunnen aantonen, heeft een handeling van de bezoeker nodig.',
    en: 'When a form itself sends “yes” along, the visitor has chosen nothing. To be able to show consent, an act of the visitor is needed.',
  },
  remedy: {
    nl: 'Vraag de toestemming met een zichtbaar, leeg vakje en laat het verborgen veld weg.',
    en: 'Ask for the consent with a visible, empty box and leave the hidden field out.',
  },
  lookAt: {
    nl: 'Vraag na wat de ontvanger met dit veld doet. De naam zegt waar het over lijkt te gaan, niet waarvoor het wordt gebruikt.',
    en: 'Ask what the receiver does with this field. Its name says what it seems to be about, not what it is used for.',
  },
  falsePositives: [
    {
      nl: 'Een formulier dat alleen de aanmelding zelf is: versturen is dan de handeling.',
      en: 'A form that is only the subscription itself: sending it is then the act.',
    },
    {
      nl: 'Een verborgen nul naast een zichtbaar vakje, zoals veel programma’s die maken.',
      en: 'A hidden zero beside a visible box, as many programs make it.',
    },
    {
      nl: 'Velden die vastleggen welke tekst getoond werd of wanneer: dat is goed gebruik.',
      en: 'Fields that record which words were shown or when: that is good practice.',
    },
  ],
  basis: [gdpr('Art. 4(11)'), gdpr('Art. 7(1)'), gdpr('Art. 13'), edpbConsent('paras 75-77')],
  reads: ['forms', 'controls'],
  messages: {
    'hidden-yes': {
      nl: 'Het formulier stuurt zelf een “ja” mee in het verborgen veld “{name}”. Een zichtbare keuze daarover is er niet.',
      en: 'The form itself sends a “yes” along in the hidden field “{name}”. There is no visible choice about it.',
    },
    'perhaps-consent': {
      nl: 'Het formulier stuurt een “ja” mee in het verborgen veld “{name}”. Of dat een toestemming is, is uit de naam niet zeker.',
      en: 'The form sends a “yes” along in the hidden field “{name}”. Whether that is a consent the name does not make certain.',
    },
    'other-choice-shown': {
      nl: 'Het formulier stuurt een “ja” mee in het verborgen veld “{name}”. Er staat ook een keuze over toestemming in beeld; of het veld die volgt, is niet te zien.',
      en: 'The form sends a “yes” along in the hidden field “{name}”. There is also a choice about consent on screen; whether the field follows it cannot be seen.',
    },
    'after-use': {
      nl: 'Het verborgen veld “{name}” stond op “ja”, maar de pagina was al gebruikt vóór de vastlegging. Herlaad de pagina en leg opnieuw vast.',
      en: 'The hidden field “{name}” said “yes”, but the page had been used before capture. Reload the page and capture again.',
    },
    'form-not-shown': {
      nl: 'In een formulier dat niet in beeld was bij de vastlegging staat het verborgen veld “{name}” op “ja”.',
      en: 'In a form that was not shown when captured the hidden field “{name}” says “yes”.',
    },
    'hidden-box-on': {
      nl: 'Een vakje dat niet in beeld is, staat aan en wordt meegestuurd als “{name}”.',
      en: 'A box that is not on screen is on and is sent along as “{name}”.',
    },
    'subscription-itself': {
      nl: 'Het formulier is alleen de aanmelding; “{name}” zegt wat versturen betekent.',
      en: 'The form is only the subscription; “{name}” says what sending it means.',
    },
    'beside-visible': {
      nl: 'Het verborgen veld “{name}” hoort bij een zichtbare keuze met dezelfde naam.',
      en: 'The hidden field “{name}” belongs to a visible choice with the same name.',
    },
    'none-hidden': {
      nl: 'Formulieren beoordeeld: {count}. Geen stuurt een verborgen “ja” over toestemming mee.',
      en: 'Forms judged: {count}. None sends a hidden “yes” about consent along.',
    },
    'not-read': {
      nl: 'Deze vastlegging is gemaakt voordat verborgen velden werden gelezen.',
      en: 'This capture was made before hidden fields were read.',
    },
    'no-form': {
      nl: 'Geen formulier met velden in wat gelezen is.',
      en: 'No form with fields in what was read.',
    },
  },
  evaluate({ forms, controls }) {
    const judged = forms.filter(({ form, purpose }) => form.element && !NOT_JUDGED.has(purpose));
    const read = judged.filter(({ form }) => form.hiddenConsents !== undefined);
    const outcomes = judged.flatMap((form) => judgeForm(form, controls));
    return concluding(outcomes, () => {
      if (judged.length === 0) return notApplicable('no-form');
      if (read.length === 0) return notApplicable('not-read');
      const locators = read.map(({ form }) => form.locator);
      return pass('none-hidden', { params: { count: String(read.length) }, locators });
    });
  },
});

const NOT_JUDGED: ReadonlySet<FormArtifact['purpose']> = new Set(['search', 'login', 'cookie-settings']);

type Message =
  | 'hidden-yes'
  | 'perhaps-consent'
  | 'other-choice-shown'
  | 'after-use'
  | 'form-not-shown'
  | 'hidden-box-on'
  | 'subscription-itself'
  | 'beside-visible';

function judgeForm(form: FormArtifact, controls: readonly ControlArtifact[]): RuleOutcome<Message>[] {
  const own = controls.filter(({ control }) => control.formId === form.form.id);
  const hidden = (form.form.hiddenConsents ?? []).filter(({ name, affirmative }) => affirmative && !RECORD.test(name));
  const names = [...new Set(hidden.map(({ name }) => name))];
  return [...names.map((name) => judge(name, form, own)), ...own.filter((c) => isHiddenBoxOn(c, own)).map(boxOn)];
}

function judge(name: string, form: FormArtifact, own: readonly ControlArtifact[]): RuleOutcome<Message> {
  const shown = { params: { name }, locators: [form.form.locator] };
  const visible = own.filter(({ control }) => control.visible);
  const same = visible.filter(({ control }) => control.name === name);
  if (same.length > 0) return pass('beside-visible', { ...shown, ...pointingAt(form, same), severity: 'info' });
  if (form.purpose === 'newsletter') return pass('subscription-itself', { ...shown, severity: 'info' });
  if (!form.form.visible) return needsReview('form-not-shown', { ...shown, severity: 'warning' });
  const choices = visible.filter(({ class: c }) => ASKING.has(c.role));
  if (choices.length > 0) return needsReview('other-choice-shown', { ...shown, ...pointingAt(form, choices) });
  if (!form.frame.untouched) return needsReview('after-use', shown);
  // "gdpr" may switch a function on and "akkoord" may be the terms; what a form is for may be this very thing.
  if (AMBIGUOUS.test(name) || form.purpose === 'other') return needsReview('perhaps-consent', shown);
  return fail('hidden-yes', shown);
}

function pointingAt({ form }: FormArtifact, choices: readonly ControlArtifact[]) {
  return {
    locators: [form.locator, ...choices.map(({ control }) => control.locator)],
    controlIds: choices.map(({ control }) => control.id),
  };
}

const ASKING: ReadonlySet<string> = new Set(['consent', 'opt-out', 'unsure', 'terms', 'acknowledgement']);

/** Shown later, a copy for another screen, or never: only a person can see which. */
function isHiddenBoxOn({ control }: ControlArtifact, own: readonly ControlArtifact[]): boolean {
  if (control.visible || control.kind !== 'checkbox' || control.tag !== 'input') return false;
  if (control.states.initial !== 'on' || !namesConsent(control.name) || RECORD.test(control.name)) return false;
  return !own.some((other) => other.control.visible && other.control.name === control.name);
}

function boxOn({ control }: ControlArtifact): RuleOutcome<Message> {
  const params = { name: control.name || wordsOf(control) };
  return needsReview('hidden-box-on', { params, locators: [control.locator], controlIds: [control.id] });
}

/** Names of records about the asking (which words, when, where), and of parts of the page. */
const RECORD =
  /text|tekst|version|versie|date|datum|time|hash|label|source|bron|token|nonce|campaign|popup|banner|module|plugin|section|enabled|required|show|display|list|lijst|[-_]?(id|ip|url|type|lang)$/i;
const AMBIGUOUS = /^(?!.*(opt[-_]?in|marketing|news[-_]?letter|nieuwsbrief)).*(gdpr|akkoord|subscribe)/i;
