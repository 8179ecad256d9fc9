import type { Severity } from '../core/evaluation';
import type { RuleNeed } from '../core/rule-set';
import type { Bilingual } from '../core/text';

/** Words of the rule book around those of the rules. */
export const RULE_BOOK_WORDS = {
  introduction: {
    nl: 'Een bevinding is een waargenomen feit, de norm die het raakt en hoe zeker beide zijn. Alleen wat in feit en in recht zeker is heet “waarschijnlijke overtreding”; al het andere is een aandachtspunt of ter informatie, en wordt door een mens beoordeeld.',
    en: 'A finding is an observed fact, the norm it touches and how sure both are. Only what is sure in fact and in law is called a “likely violation”; all else is a point of attention or for information, and is judged by a person.',
  },
  sureness: { nl: 'Zekerheid van het feit:', en: 'Sureness of the fact:' },
  law: { nl: 'van het recht:', en: 'of the law:' },
  apExample: {
    nl: 'Een eigen voorbeeld van de Autoriteit Persoonsgegevens.',
    en: 'An example that the Autoriteit Persoonsgegevens itself gives.',
  },
  why: { nl: 'Waarom het ertoe doet', en: 'Why it matters' },
  remedy: { nl: 'Wat in orde zou zijn', en: 'What would be in order' },
  lookAt: { nl: 'Waar een mens naar kijkt', en: 'What a person looks at' },
  needs: { nl: 'Wat de regel nodig heeft', en: 'What the rule needs' },
  falsePositives: { nl: 'Lijkt erop, maar is het niet', en: 'Looks like it, and is not' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  examples: { nl: 'Voorbeelden', en: 'Examples' },
  fails: { nl: 'Dit valt op', en: 'This is found' },
  passes: { nl: 'Dit is in orde', en: 'This is in order' },
  messages: { nl: 'Wat de regel kan zeggen', en: 'What the rule can say' },
  severities: {
    violation: { nl: 'Ernst: overtreding', en: 'Severity: violation' },
    warning: { nl: 'Ernst: aandachtspunt', en: 'Severity: point of attention' },
    info: { nl: 'Ernst: ter informatie', en: 'Severity: for information' },
  } satisfies Record<Severity, Bilingual>,
  levels: {
    high: { nl: 'hoog', en: 'high' },
    medium: { nl: 'middel', en: 'medium' },
    low: { nl: 'laag', en: 'low' },
  },
  needed: {
    'watched-site': {
      nl: 'Een site die vanaf het begin is gevolgd.',
      en: 'A site that was watched from its first byte.',
    },
    'fresh-profile': {
      nl: 'Een bezoek zonder eerdere keuze.',
      en: 'A visit without an earlier choice.',
    },
    'network-observation': {
      nl: 'Waarneming van verzoeken en opgeslagen namen.',
      en: 'Observation of requests and stored names.',
    },
    'after-choice': {
      nl: 'De pagina nadat een keuze is gemaakt.',
      en: 'The page after a choice was made.',
    },
  } satisfies Record<RuleNeed, Bilingual>,
};
