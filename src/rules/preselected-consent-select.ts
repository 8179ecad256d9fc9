import { judgeChosenOptions } from './facts/choice-list';
import { asksForConsent } from './facts/consent-choice';
import { shapeOf } from './facts/control-shape';
import { counting } from './facts/show';
import { edpbConsent, gdpr, PLANET49 } from './law/sources';
import { concluding, defineRule, notApplicable, pass, type RuleOutcome } from './rule';
import { AFTER_USE_MESSAGES, DOUBT_MESSAGES, OPTION_MESSAGES } from './words/default-on-messages';

/**
 * A dropdown that starts on consent. Without any `selected` the browser takes the first option that is not disabled (HTML,
 * "ask for a reset"): leaving the default to the browser is a choice of the page all the same.
 */
export const preselectedConsentSelect = defineRule({
  id: 'preselected-consent-select',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'Keuzelijst staat standaard op toestemming', en: 'Dropdown starts on consent' },
  explanation: {
    nl: 'Een keuzelijst die op toestemming begint, levert toestemming op van iedereen die er niet naar kijkt. Dat is geen actieve handeling, en de standaardstand is dan niet de privacyvriendelijke.',
    en: 'A dropdown that starts on consent collects consent from everybody who does not look at it. That is no active step, and the default is then not the privacy-friendly one.',
  },
  remedy: {
    nl: 'Begin met een lege regel zoals “Maak een keuze”, of met nee.',
    en: 'Start with an empty line such as “Make a choice”, or with no.',
  },
  lookAt: {
    nl: 'Kijk of de eerste mogelijkheid werkelijk toestemming geeft en of de lijst al zichtbaar was.',
    en: 'Look whether the first option really gives consent, and whether the list was already shown.',
  },
  falsePositives: [
    {
      nl: 'Een lijst met frequenties die pas na aanmelding verschijnt.',
      en: 'A list of frequencies that is shown only after signing up.',
    },
  ],
  basis: [gdpr('Art. 25(2)'), gdpr('Art. 4(11)'), gdpr('R32'), edpbConsent('para 81'), PLANET49],
  reads: ['controls'],
  messages: {
    on: {
      nl: 'De keuzelijst “{text}” stond op “{option}” voordat de bezoeker iets deed.',
      en: 'The dropdown “{text}” stood on “{option}” before the visitor did anything.',
    },
    'on-by-browser': {
      nl: 'De keuzelijst “{text}” stond op “{option}”: de pagina kiest niets vooraf, dus neemt de browser de eerste regel, en die geeft toestemming.',
      en: 'The dropdown “{text}” stood on “{option}”: the page chooses nothing in advance, so the browser takes the first line, and that one gives consent.',
    },
    'on-locked': {
      nl: 'De keuzelijst “{text}” stond op “{option}” en kan niet worden gewijzigd.',
      en: 'The dropdown “{text}” stood on “{option}” and cannot be changed.',
    },
    'on-existing-customer': {
      nl: 'De keuzelijst “{text}” stond op “{option}”. Voor eigen, gelijksoortige aanbiedingen aan klanten kan toestemming soms achterwege blijven; de vooraf gekozen stand raakt dan nog steeds aan privacy by default.',
      en: 'The dropdown “{text}” stood on “{option}”. For own, similar offers to customers consent is sometimes not needed; a yes chosen in advance then still touches privacy by default.',
    },
    ...DOUBT_MESSAGES,
    ...OPTION_MESSAGES,
    'unclear-after-use': AFTER_USE_MESSAGES['unclear-after-use'],
    'no-yes-chosen': {
      nl: 'Keuzelijsten over toestemming beoordeeld: {count}. Geen begon op toestemming.',
      en: 'Dropdowns about consent judged: {count}. None started on consent.',
    },
    'no-selects': {
      nl: 'Geen keuzelijst over toestemming in wat gelezen is.',
      en: 'No dropdown about consent in what was read.',
    },
  },
  evaluate({ controls }) {
    const lists = controls.filter((a) => shapeOf(a.control) === 'select' && asksForConsent(a));
    const byBrowser = new Set(lists.filter((a) => a.control.provenance === 'algorithm').map((a) => a.control.id));
    const outcomes = judgeChosenOptions(lists, controls).map((outcome): RuleOutcome<OwnMessage> => {
      const own = outcome.message === 'on' && outcome.controlIds?.every((id) => byBrowser.has(id));
      return own ? { ...outcome, message: 'on-by-browser' } : outcome;
    });
    return concluding(outcomes, () =>
      lists.length > 0 ? pass('no-yes-chosen', counting(lists)) : notApplicable('no-selects'),
    );
  },
});

type OwnMessage = ReturnType<typeof judgeChosenOptions>[number]['message'] | 'on-by-browser';
