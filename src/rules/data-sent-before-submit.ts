import { edpbConsent, ePrivacy, gdpr } from './law/sources';
import { defineRule, notApplicable } from './rule';

/**
 * What is typed leaves the page before the visitor sends it. To see that, what the visitor typed would have to be taken out of the
 * page at each keystroke, to be compared with the body of each request; and on a watched site the browser shows no requests to
 * others, to whom it matters most. Nothing typed ever leaves the page to us, so the rule says only that it was not looked at.
 */
export const dataSentBeforeSubmit = defineRule({
  id: 'data-sent-before-submit',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'high', law: 'medium' },
  title: { nl: 'Gegevens verstuurd vóór verzenden', en: 'Typed data leaves before sending' },
  explanation: {
    nl: 'Wie een veld invult, heeft nog niets verstuurd. Gaan de gegevens toch al naar een ander, dan gebeurt dat zonder dat de bezoeker het weet of ervoor koos.',
    en: 'Whoever fills in a field has not sent anything yet. If the data already go to another, that happens without the visitor knowing or choosing.',
  },
  remedy: {
    nl: 'Verstuur pas wat is ingevuld wanneer de bezoeker op verzenden drukt.',
    en: 'Send what is filled in only when the visitor presses send.',
  },
  lookAt: {
    nl: 'Vul verzonnen gegevens in zonder te verzenden en kijk in het netwerkvenster van de browser of zij in een verzoek voorkomen.',
    en: 'Fill in invented data without sending, and look in the network panel of the browser whether they appear in a request.',
  },
  falsePositives: [
    {
      nl: 'Een controle van postcode of e-mailadres door de site zelf.',
      en: 'A check of a postal code or e-mail address by the site itself.',
    },
    { nl: 'Een wachtwoordbeheerder van de bezoeker.', en: 'A password manager of the visitor.' },
  ],
  needs: ['watched-site', 'network-observation'],
  basis: [gdpr('Art. 5(1)(a)'), gdpr('Art. 6(1)'), edpbConsent('para 90'), ePrivacy('Art. 5(3)')],
  reads: ['forms'],
  messages: {
    'not-observed': {
      nl: 'Formulieren waarvan niet is waargenomen of er vóór het verzenden al iets wordt verstuurd: {count}. Daarvoor zou wat iemand typt naast elk verzoek gelegd moeten worden, en dat leest deze extensie nooit uit.',
      en: 'Forms of which it was not observed whether anything is sent before sending: {count}. For that, what somebody types would have to be laid beside each request, and this extension never reads it.',
    },
    'no-form': {
      nl: 'Geen formulier met invulvelden in wat gelezen is.',
      en: 'No form with fields to fill in in what was read.',
    },
  },
  evaluate({ forms }) {
    const shown = forms.filter(({ form }) => form.visible && form.fields.some((field) => field.visible));
    if (shown.length === 0) return [notApplicable('no-form')];
    const locators = shown.map(({ form }) => form.locator);
    return [notApplicable('not-observed', { params: { count: String(shown.length) }, locators })];
  },
});
