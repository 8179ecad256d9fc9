import { fold } from '../classify/fold';
import { lexicon } from '../classify/lexicon/lexicon';
import { textSignals } from '../classify/text-signals';
import type { Artifacts, ControlArtifact, FormArtifact } from './artifacts';
import { type Implied, impliedBySending } from './facts/implied-by-sending';
import { beyondTheService } from './facts/marketing';
import { edpbConsent, gdpr, PLANET49 } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** Words beside the button that make sending a form an agreement to something else. */
export const consentImpliedBySubmit = defineRule({
  id: 'consent-implied-by-submit',
  version: 3,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: { nl: 'Verzenden geldt als toestemming', en: 'Sending the form counts as consent to something else' },
  explanation: {
    nl: 'Een formulier versturen is een handeling voor dat formulier. Dat is geen aparte, ondubbelzinnige toestemming voor reclame of voor het delen van gegevens.',
    en: 'Sending a form is an act for that form. It is no separate, unambiguous consent to advertising or to sharing data.',
  },
  remedy: {
    nl: 'Vraag de toestemming met een eigen, leeg en niet verplicht vakje.',
    en: 'Ask for the consent with a box of its own, empty and not required.',
  },
  lookAt: {
    nl: 'Lees de zin bij de knop: geldt versturen ook als instemming met iets waar het formulier niet voor is?',
    en: 'Read the sentence at the button: does sending also count as agreeing to something the form is not for?',
  },
  falsePositives: [
    {
      nl: 'Een zin die alleen over de voorwaarden gaat.',
      en: 'A sentence about the terms only.',
    },
    {
      nl: 'Een formulier dat alleen de nieuwsbrief aanvraagt: dan is versturen de toestemming zelf.',
      en: 'A form that only asks for the newsletter: then sending it is the consent itself.',
    },
  ],
  basis: [edpbConsent('para 79'), edpbConsent('para 81'), edpbConsent('para 84'), gdpr('R32'), PLANET49],
  reads: ['forms', 'controls'],
  messages: {
    implied: {
      nl: 'Versturen geldt ook als toestemming voor iets anders: “{text}”. Een aparte keuze is er niet.',
      en: 'Sending also counts as consent to something else: “{text}”. There is no separate choice.',
    },
    'implied-with-choice': {
      nl: 'Bij versturen staat: “{text}”. In het formulier staat ook een aparte keuze; hoe die zich tot de zin verhoudt, kan alleen een mens zien.',
      en: 'At sending it says: “{text}”. The form also has a separate choice; how that relates to the sentence, only a person can see.',
    },
    'implied-with-objection': {
      nl: 'Bij versturen staat: “{text}”. Er wordt ook verteld hoe men dit kan weigeren of stoppen; bij bestaande klanten kan dat zijn toegestaan.',
      en: 'At sending it says: “{text}”. It also says how to refuse or stop this; for existing customers that can be allowed.',
    },
    'form-unclear': {
      nl: 'Bij versturen staat: “{text}”. Waar het formulier voor is, is niet zeker; als het hiervoor is, is versturen de toestemming zelf.',
      en: 'At sending it says: “{text}”. What the form is for is not certain; if it is for this, sending is the consent itself.',
    },
    'more-than-the-newsletter': {
      nl: 'De aanmelding geldt ook als instemming met meer dan de nieuwsbrief: “{text}”.',
      en: 'Signing up also counts as agreeing to more than the newsletter: “{text}”.',
    },
    'implied-not-shown': {
      nl: 'In een formulier dat niet in beeld was bij de vastlegging staat: “{text}”.',
      en: 'A form that was not shown when captured says: “{text}”.',
    },
    'what-it-is-for': {
      nl: 'Het formulier is er voor de nieuwsbrief; versturen is dan de toestemming zelf: “{text}”.',
      en: 'The form is there for the newsletter; sending it is then the consent itself: “{text}”.',
    },
    'nothing-implied': {
      nl: 'Formulieren beoordeeld: {count}. In geen daarvan staat dat versturen ook als toestemming voor iets anders geldt.',
      en: 'Forms judged: {count}. None says that sending also counts as consent to something else.',
    },
    'no-form': {
      nl: 'Geen formulier met velden in wat gelezen is.',
      en: 'No form with fields in what was read.',
    },
  },
  evaluate({ forms, controls }) {
    const read = forms.filter(({ form, purpose }) => form.fields.length > 0 && !NOT_JUDGED.has(purpose));
    const outcomes = read.flatMap((form) => judgeForm(form, controls));
    return concluding(outcomes, () => {
      if (read.length === 0) return notApplicable('no-form');
      const locators = read.map(({ form }) => form.locator);
      return pass('nothing-implied', { params: { count: String(read.length) }, locators });
    });
  },
});

/** Searching collects nothing; what continuing means in a cookie banner has a rule of its own. */
const NOT_JUDGED: ReadonlySet<FormArtifact['purpose']> = new Set(['search', 'cookie-settings']);

type Message =
  | 'implied'
  | 'implied-with-choice'
  | 'implied-with-objection'
  | 'form-unclear'
  | 'more-than-the-newsletter'
  | 'implied-not-shown'
  | 'what-it-is-for';

function judgeForm(form: FormArtifact, controls: Artifacts['controls']): RuleOutcome<Message>[] {
  return impliedBySending(form, controls).map((implied) => judge(form, implied, controls));
}

function judge(form: FormArtifact, implied: Implied, controls: Artifacts['controls']): RuleOutcome<Message> {
  const { sentence, purposes } = implied;
  const shown = { params: { text: sentence }, locators: [form.form.locator] };
  const beyond = purposes.filter((purpose) => purpose !== 'marketing');
  if (form.purpose === 'newsletter' && beyond.length === 0)
    return pass('what-it-is-for', { ...shown, severity: 'info' });
  if (!form.form.visible) return needsReview('implied-not-shown', { ...shown, severity: 'warning' });
  if (form.purpose === 'newsletter') return needsReview('more-than-the-newsletter', { ...shown, severity: 'warning' });
  const choices = controls.filter((artifact) => isChoiceOf(artifact, form) && mayCover(artifact, implied));
  if (choices.length > 0) {
    const locators = [form.form.locator, ...choices.map(({ control }) => control.locator)];
    const controlIds = choices.map(({ control }) => control.id);
    return needsReview('implied-with-choice', { ...shown, locators, controlIds });
  }
  if (isUnclear(form) && !ON_TOP.test(fold(sentence))) return needsReview('form-unclear', shown);
  const customer = form.purpose === 'checkout' || form.purpose === 'registration';
  if (customer && beyond.length === 0 && canObject(form)) return needsReview('implied-with-objection', shown);
  return fail('implied', shown);
}

function isChoiceOf({ control, class: c }: ControlArtifact, { form }: FormArtifact): boolean {
  if (control.formId !== form.id || !control.visible) return false;
  return (c.role === 'consent' || c.role === 'opt-out' || c.role === 'unsure') && beyondTheService(c.purposes);
}

/** What is sent may itself be the agreeing; a button that fetches something says that it is not. */
function isUnclear({ form, purpose }: FormArtifact): boolean {
  if (purpose !== 'other') return purpose === 'login';
  return !form.buttons.some(({ text, accessibleName }) => FETCHES.test(fold(text.normalised || accessibleName)));
}

/** "You also agree …": the one who asks says that it comes on top of what the form is for. */
const ON_TOP = /* @__PURE__ */ lexicon({
  nl: `(ook|tevens|daarnaast|bovendien) … (toestemming|akkoord|instemm*|machtig*|toe); (toestemming|akkoord) … (ook|tevens) *; (geef|geeft|ga|gaat|stem|stemt|verleent?) (je|u|jij|ik|er) (\\w+ ){0,2}(ook|tevens|daarnaast|bovendien)`,
  en: `(also|additionally|in addition|as well|at the same time) … (consent*|agree*|accept*|permission|authori[sz]e*|allow*); (consent*|agree*|authori[sz]e*) (also|as well)`,
  de: `(auch|zugleich|außerdem|gleichzeitig|zusätzlich|ebenfalls) … (*willig*|zustimm*|stimm*|einverstanden|erlaub*|zu|ein); (willig*|stimm*|erlaub*|erteil*) (sie|du|ich) (auch|zugleich|außerdem|gleichzeitig|zusätzlich|ebenfalls)`,
  fr: `(également|aussi|en outre|par ailleurs|de plus) … (accept*|consent*|autoris*|accord); (accept*|consent*|autoris*|donn*) (également|aussi|en outre)`,
  es: `(también|además|asimismo) … (acept*|consient*|autoriz*|permit*); (acept*|consient*|autoriz*) (también|además)`,
  it: `(anche|inoltre|altresì) … (accett*|acconsent*|autorizz*); (accett*|acconsent*|autorizz*|presta|dai) (anche|inoltre|altresì)`,
  pl: `(również|także|jednocześnie|dodatkowo) … (zgod*|zgadza*|wyraża*|upoważnia*); (zgadza*|wyraża*) (się )?(również|także|jednocześnie)`,
  pt: `(também|além disso|igualmente) … (aceit*|consent*|autoriz*|concord*); (aceita*|consente*|autoriza*|dá) (também|igualmente)`,
});

const FETCHES = /* @__PURE__ */ lexicon({
  nl: `download*; (brochure|rapport|whitepaper|e-?book) *`,
  en: `download*; get (the|my|your) (report|guide|white ?paper|e-?book|brochure|copy)`,
  de: `herunterladen; download*; jetzt laden`,
  fr: `télécharger`,
  es: `descargar`,
  it: `scarica(re)?`,
  pl: `pobierz`,
  pt: `(baixar|descarregar)`,
});

/** A box for e-mail leaves telephone calls without a choice; one that names no way of being reached may be about all of them. */
function mayCover({ class: c }: ControlArtifact, { channels }: Implied): boolean {
  const named = c.purposes.filter((purpose) => purpose.startsWith('channel-'));
  return named.length === 0 || channels.length === 0 || channels.some((channel) => named.includes(channel));
}

function canObject({ form }: FormArtifact): boolean {
  const signals = textSignals(form.text.exact);
  return signals.withdraw !== '' || signals.inverted !== '';
}
