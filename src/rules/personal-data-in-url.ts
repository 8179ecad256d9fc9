import type { Field } from '../core/controls';
import type { FormArtifact } from './artifacts';
import { fieldWords, identifyingFields } from './facts/personal-data';
import { gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A form that puts what is filled in into the address: there it is kept in history, in logs, and passed on to others. */
export const personalDataInUrl = defineRule({
  id: 'personal-data-in-url',
  version: 1,
  severity: 'warning',
  sureness: { fact: 'high', law: 'medium' },
  title: { nl: 'Persoonsgegevens in de URL', en: 'Form puts data in the address' },
  explanation: {
    nl: 'Wat in een adres staat, blijft achter in de geschiedenis van de browser en in logboeken van servers, en kan meegaan naar andere sites.',
    en: 'What is in an address stays behind in the history of the browser and in logs of servers, and can travel on to other sites.',
  },
  remedy: {
    nl: 'Laat het formulier met POST versturen, zodat gegevens niet in het adres komen.',
    en: 'Have the form sent by POST, so that data do not end up in the address.',
  },
  lookAt: {
    nl: 'Verstuur het formulier met verzonnen gegevens en kijk of die in de adresbalk verschijnen. Een script kan het versturen hebben overgenomen.',
    en: 'Send the form with invented data and look whether they appear in the address bar. A script may have taken over the sending.',
  },
  falsePositives: [
    {
      nl: 'Zoekformulieren en filters, ook wanneer op een naam wordt gezocht.',
      en: 'Search forms and filters, also when a name is searched for.',
    },
  ],
  basis: [gdpr('Art. 5(1)(f)'), gdpr('Art. 25(1)'), gdpr('Art. 32')],
  reads: ['forms'],
  messages: {
    'in-address': {
      nl: 'Het formulier verstuurt deze velden in het adres zelf (methode GET): “{fields}”.',
      en: 'The form sends these fields in the address itself (method GET): “{fields}”.',
    },
    'maybe-by-script': {
      nl: 'Het formulier noemt geen adres en geen POST: “{fields}”. Zonder script komen deze velden in het adres; of een script het versturen overneemt is aan de vastlegging niet te zien.',
      en: 'The form names no address and no POST: “{fields}”. Without a script these fields end up in the address; whether a script takes over the sending cannot be seen in the capture.',
    },
    'search-form': {
      nl: 'Zoekformulier of filter: “{fields}”. Zoekwoorden in het adres zijn gebruikelijk.',
      en: 'Search form or filter: “{fields}”. Search words in the address are usual.',
    },
    'not-in-address': {
      nl: 'Formulieren met persoonsgegevens beoordeeld: {count}. Geen ervan verstuurt ze in het adres.',
      en: 'Forms with personal data judged: {count}. None sends them in the address.',
    },
    'no-personal-data-form': {
      nl: 'Geen formulier met herkende persoonsgegevens in wat gelezen is.',
      en: 'No form with recognised personal data in what was read.',
    },
  },
  evaluate({ forms }) {
    const judged = forms.filter((f) => f.form.element && sentFields(f).length > 0);
    const outcomes = judged.map(judge).filter((answer) => answer !== null);
    const clear = judged.filter((f) => f.purpose !== 'search');
    return concluding(outcomes, () =>
      clear.length > 0
        ? pass('not-in-address', {
            params: { count: String(clear.length) },
            locators: clear.map((f) => f.form.locator),
          })
        : notApplicable('no-personal-data-form'),
    );
  },
});

function judge(artifact: FormArtifact): RuleOutcome<'in-address' | 'maybe-by-script' | 'search-form'> | null {
  const { form, purpose } = artifact;
  if (form.method !== 'get') return null;
  const shown = { params: { fields: fieldWords(sentFields(artifact)) }, locators: [form.locator] };
  if (purpose === 'search') return notApplicable('search-form', shown);
  // A form of which a script does the sending often has no address and no method at all.
  if (form.action === null) return needsReview('maybe-by-script', shown);
  return goesByWeb(form.action) ? fail('in-address', shown) : null;
}

/** Only fields with a name are sent. A postal code or a town alone is how people search for a shop. */
function sentFields({ form }: FormArtifact): Field[] {
  const secrets = form.fields.filter((f) => f.visible && (f.class === 'password' || f.class === 'username'));
  return [...identifyingFields(form.fields), ...secrets].filter((field) => field.name !== '');
}

function goesByWeb(address: string): boolean {
  return /^https?:/.test(address);
}
