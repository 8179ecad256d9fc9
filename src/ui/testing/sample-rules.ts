import type { Basis } from '../../core/evaluation';
import type { RuleDocument, RuleSetDocument } from '../../core/rule-set';
import { quoteOf } from '../../rules/law/quotes';

const ELI = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const AP_PAGE = 'https://www.autoriteitpersoonsgegevens.nl/themas/basis-avg/avg-algemeen/verantwoordingsplicht';

/** With the law's own words where the rules have them; the regulator's page has them in Dutch only. */
function source(instrument: Basis['instrument'], provision: string, url: string): Basis {
  const quote = quoteOf(instrument, provision);
  return { instrument, provision, url, ...(quote ? { quote } : {}) };
}
const gdpr = (provision: string) => source('GDPR', provision, ELI);

function rule(
  id: string,
  given: Pick<RuleDocument, 'title' | 'messages' | 'basis'> & Partial<RuleDocument>,
): RuleDocument {
  return {
    id,
    version: 1,
    severity: 'violation',
    sureness: { fact: 'high', law: 'high' },
    explanation: {
      nl: 'Toestemming vraagt een actieve handeling van de bezoeker. Een keuze die al gemaakt is laat niet zien dat iemand iets heeft gewild.',
      en: 'Consent takes an active step by the visitor. A choice that is already made does not show that anybody wanted anything.',
    },
    remedy: {
      nl: 'Laat de keuze leeg beginnen, zodat de bezoeker haar zelf maakt.',
      en: 'Let the choice start empty, so that the visitor makes it.',
    },
    ...given,
  };
}

/** Rules as a document, short: enough to show every kind of finding. */
export const SAMPLE_RULES: RuleSetDocument = {
  schema: 'consent-witness/rule-set/1',
  version: '2026.11.1',
  date: '2026-11-24',
  rules: [
    rule('preticked-consent-checkbox', {
      title: { nl: 'Toestemmingsvakje vooraf aangevinkt', en: 'Consent box already ticked' },
      messages: {
        on: {
          nl: 'Het vakje “{text}” was al aangevinkt in de pagina zelf, voordat de bezoeker iets deed.',
          en: 'The box “{text}” was already ticked in the page itself, before the visitor did anything.',
        },
        none: { nl: 'Geen vakje was al aangevinkt.', en: 'No box was already ticked.' },
      },
      basis: [
        gdpr('Art. 4(11)'),
        gdpr('R32'),
        gdpr('Art. 25(2)'),
        {
          instrument: 'CJEU',
          provision: 'C-673/17 (Planet49)',
          url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
        },
        source('AP', 'privacy by default', AP_PAGE),
      ],
    }),
    rule('preselected-consent-radio', {
      title: { nl: '“Ja” vooraf gekozen bij ja/nee', en: '“Yes” preselected in a yes/no choice' },
      messages: {
        on: { nl: 'De optie “{text}” was al gekozen.', en: 'The option “{text}” was already chosen.' },
      },
      basis: [gdpr('Art. 25(2)'), gdpr('R32')],
    }),
    rule('bundled-terms-and-marketing', {
      title: { nl: 'Voorwaarden en toestemming in één vinkje', en: 'Terms and consent in one tick' },
      severity: 'warning',
      messages: {
        on: {
          nl: 'Eén keuze vraagt om twee dingen: “{text}”',
          en: 'One choice asks for two things: “{text}”',
        },
      },
      basis: [gdpr('Art. 7(2)'), gdpr('R43')],
    }),
    rule('no-privacy-statement-link', {
      title: { nl: 'Geen privacyverklaring bij het formulier', en: 'No privacy statement at the form' },
      messages: {
        footer: {
          nl: 'De koppeling naar de privacyverklaring staat alleen onder aan de pagina.',
          en: 'The link to the privacy statement is only in the footer of the page.',
        },
      },
      basis: [gdpr('Art. 13(1)'), gdpr('Art. 12(1)')],
    }),
    rule('form-insecure-transport', {
      title: { nl: 'Formulier wordt onbeveiligd verstuurd', en: 'Form is sent over an insecure connection' },
      messages: { none: { nl: 'Het formulier gaat over https.', en: 'The form goes over https.' } },
      basis: [gdpr('Art. 32(1)(a)')],
    }),
  ],
};
