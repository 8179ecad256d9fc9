import type { Basis, Quote } from '../../core/evaluation';
import type { RuleDocument, RuleSetDocument } from '../../core/rule-set';

const eli = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const gdpr = (provision: string): Basis => {
  const quote = QUOTES[provision];
  return { instrument: 'GDPR', provision, url: eli, ...(quote ? { quote } : {}) };
};

const QUOTES: Record<string, Quote> = {
  'Art. 4(11)': {
    nl: '„toestemming” van de betrokkene: elke vrije, specifieke, geïnformeerde en ondubbelzinnige wilsuiting waarmee de betrokkene door middel van een verklaring of een ondubbelzinnige actieve handeling hem betreffende verwerking van persoonsgegevens aanvaardt;',
    en: "‘consent’ of the data subject means any freely given, specific, informed and unambiguous indication of the data subject's wishes by which he or she, by a statement or by a clear affirmative action, signifies agreement to the processing of personal data relating to him or her;",
  },
  R32: {
    nl: '[…] Stilzwijgen, het gebruik van reeds aangekruiste vakjes of inactiviteit mag derhalve niet als toestemming gelden. […]',
    en: '[…] Silence, pre-ticked boxes or inactivity should not therefore constitute consent. […]',
  },
};

/** The regulator's page: in Dutch only. */
const AP: Basis = {
  instrument: 'AP',
  provision: 'privacy by default',
  url: 'https://www.autoriteitpersoonsgegevens.nl/themas/basis-avg/avg-algemeen/verantwoordingsplicht',
  quote: {
    nl: 'Bijvoorbeeld door: […] op uw website het vakje ‘Ja, ik wil aanbiedingen ontvangen’ niet vooraf aan te vinken;',
  },
};

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
        AP,
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
