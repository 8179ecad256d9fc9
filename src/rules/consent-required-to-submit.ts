import type { ControlArtifact } from './artifacts';
import { meantOptions } from './facts/choice-list';
import { beyondTheService } from './facts/marketing';
import { counting, showing } from './facts/show';
import { edpbConsent, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A form that cannot be sent without consent to something the form is not for. */
export const consentRequiredToSubmit = defineRule({
  id: 'consent-required-to-submit',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'high', law: 'medium' },
  title: {
    nl: 'Verzenden kan niet zonder marketingtoestemming',
    en: 'Cannot submit without marketing consent',
  },
  explanation: {
    nl: 'Toestemming moet vrij zijn. Wie een bestelling of aanvraag alleen kan versturen door ook met iets anders in te stemmen, heeft geen vrije keuze.',
    en: 'Consent must be free. Somebody who can only send an order or a request by also agreeing to something else has no free choice.',
  },
  remedy: {
    nl: 'Maak de toestemming los van het versturen: niet verplicht, zonder sterretje, en zonder gevolgen voor wie haar niet geeft.',
    en: 'Take the consent apart from sending: not required, no asterisk, and without consequence for those who do not give it.',
  },
  lookAt: {
    nl: 'Kijk of de dienst zonder deze toestemming geleverd kan worden.',
    en: 'Look whether the service can be given without this consent.',
  },
  falsePositives: [
    {
      nl: 'Een formulier dat alleen de nieuwsbrief zelf aanvraagt.',
      en: 'A form whose only service is the newsletter.',
    },
    {
      nl: 'Uitdrukkelijke toestemming die voor de dienst werkelijk nodig is (AVG art. 9 lid 2 onder a).',
      en: 'Explicit consent that the service really needs (GDPR Art. 9(2)(a)).',
    },
  ],
  basis: [gdpr('Art. 7(4)'), gdpr('Art. 4(11)'), gdpr('R43'), edpbConsent('paras 25-36'), edpbConsent('para 33')],
  reads: ['controls'],
  messages: {
    required: {
      nl: 'Het formulier kan niet worden verstuurd zonder toestemming: “{text}” is verplicht.',
      en: 'The form cannot be sent without consent: “{text}” is required.',
    },
    'marked-required': {
      nl: 'De toestemming “{text}” is als verplicht aangemerkt (sterretje of woord), al dwingt de pagina zelf dat niet af.',
      en: 'The consent “{text}” is marked as required (asterisk or word), although the page itself does not enforce it.',
    },
    'required-not-shown': {
      nl: 'De verplichte toestemming “{text}” was niet in beeld bij de vastlegging.',
      en: 'The required consent “{text}” was not shown when captured.',
    },
    'required-without-form': {
      nl: 'De toestemming “{text}” is als verplicht aangemerkt, maar hoort bij geen formulier; wat ervan afhangt is niet te zien.',
      en: 'The consent “{text}” is marked as required, but belongs to no form; what depends on it cannot be seen.',
    },
    'required-processing-consent': {
      nl: 'Verplicht: “{text}”. Vraagt toestemming voor het verwerken zelf. Dat kan nodig zijn, maar als er een andere grondslag is, is toestemming hier niet de juiste vraag.',
      en: 'Required: “{text}”. Asks consent for the processing itself. That can be needed, but where there is another legal ground, consent is not the right question here.',
    },
    'meaning-unsure': {
      nl: 'Verplicht: “{text}”. Uit de tekst is niet zeker op te maken of dit om toestemming vraagt.',
      en: 'Required: “{text}”. The words do not make certain that this asks for consent.',
    },
    'newsletter-only': {
      nl: 'Het formulier is er alleen voor de nieuwsbrief, dus “{text}” is waar het om gaat.',
      en: 'The form is only there for the newsletter, so “{text}” is what it is about.',
    },
    'free-to-leave': {
      nl: 'Toestemmingen beoordeeld: {count}. Het formulier kan zonder worden verstuurd.',
      en: 'Consents judged: {count}. The form can be sent without them.',
    },
    'only-terms-required': {
      nl: 'Verplicht zijn alleen voorwaarden of een leesbevestiging: “{text}”.',
      en: 'Only terms or an acknowledgement are required: “{text}”.',
    },
    'no-consent-in-forms': {
      nl: 'Geen formulier met een vraag om toestemming in wat gelezen is.',
      en: 'No form with a request for consent in what was read.',
    },
  },
  evaluate({ controls }) {
    const asking = controls.filter(givesConsent);
    const unsure = controls.filter((a) => a.class.consentClass === 'unsure' && a.form !== null);
    const outcomes: RuleOutcome<Message>[] = [
      ...asking.filter(mustBeOn).map(judge),
      ...unsure
        .filter((a) => mustBeOn(a) && a.control.visible && a.control.options.length === 0)
        .map((a) => needsReview('meaning-unsure', { ...showing(a), severity: 'warning' })),
    ];
    const inForms = asking.filter((a) => a.form !== null);
    const terms = controls.filter(
      (a) => a.class.consentClass === 'required-acceptance' && !givesConsent(a) && mustBeOn(a),
    );
    return concluding(outcomes, () => {
      if (inForms.length > 0) return pass('free-to-leave', counting(inForms));
      if (terms.length > 0) return pass('only-terms-required', { ...showing(...terms), severity: 'info' });
      return notApplicable('no-consent-in-forms');
    });
  },
});

type Message =
  | 'required'
  | 'marked-required'
  | 'required-not-shown'
  | 'required-without-form'
  | 'required-processing-consent'
  | 'meaning-unsure'
  | 'newsletter-only';

/** Consent to the processing itself may be classed as required because it is required: here that is the question. */
function givesConsent({ class: c }: ControlArtifact): boolean {
  if (c.necessary) return false;
  return c.consentClass === 'optional-consent' || (c.consentClass === 'required-acceptance' && c.role === 'consent');
}

function judge(artifact: ControlArtifact): RuleOutcome<Message> {
  const { control, class: c, form } = artifact;
  const shown = showing(artifact);
  if (form?.purpose === 'newsletter') return notApplicable('newsletter-only', shown);
  if (!control.visible) return needsReview('required-not-shown', shown);
  if (!beyondTheService(c.purposes)) return needsReview('required-processing-consent', { ...shown, severity: 'info' });
  if (!form) return needsReview('required-without-form', shown);
  // An asterisk says "required" to the visitor; whether sending really fails without it is known only on the server.
  const enforced = control.requiredBy.includes('attribute') || control.requiredBy.includes('aria');
  if (enforced) return fail('required', shown);
  return fail('marked-required', { ...shown, sureness: { fact: 'medium', law: 'medium' } });
}

/** Required, and only consent satisfies it: a required yes-or-no asks for an answer, not for a yes. */
function mustBeOn(artifact: ControlArtifact): boolean {
  if (!artifact.control.required) return false;
  if (artifact.class.polarity === 'opt-out') return false;
  const choosable = meantOptions(artifact).filter(
    ({ option, meaning }) => !option.disabled && meaning !== 'placeholder',
  );
  return choosable.every(({ meaning }) => meaning === 'consent');
}
