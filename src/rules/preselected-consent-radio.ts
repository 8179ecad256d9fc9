import { judgeChosenOptions } from './facts/choice-list';
import { asksForConsent } from './facts/consent-choice';
import { shapeOf } from './facts/control-shape';
import { counting } from './facts/show';
import { apAccountability, edpbConsent, gdpr, ORANGE_ROMANIA, PLANET49, tw } from './law/sources';
import { concluding, defineRule, notApplicable, pass } from './rule';
import { AFTER_USE_MESSAGES, DOUBT_MESSAGES, OPTION_MESSAGES } from './words/default-on-messages';

/** Radio buttons of which the consent-giving one is chosen already. HTML needs no default: none chosen is in order. */
export const preselectedConsentRadio = defineRule({
  id: 'preselected-consent-radio',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: "'Ja' vooraf gekozen bij ja/nee", en: '“Yes” preselected in a yes/no choice' },
  explanation: {
    nl: 'Een keuze tussen ja en nee is pas een keuze als de bezoeker haar zelf maakt. Staat ja al ingevuld, dan zegt het resultaat niets over wat de bezoeker wil.',
    en: 'A choice between yes and no is only a choice when the visitor makes it. If yes is filled in already, the result says nothing about what the visitor wants.',
  },
  remedy: {
    nl: 'Laat geen van de keuzerondjes vooraf gekozen zijn, of kies vooraf voor nee.',
    en: 'Leave all radio buttons unchosen, or start with no.',
  },
  lookAt: {
    nl: 'Kijk of de gekozen mogelijkheid werkelijk toestemming geeft.',
    en: 'Look whether the chosen option really gives consent.',
  },
  falsePositives: [
    {
      nl: 'De keuze van een kanaal (e-mail of post) nadat toestemming is gegeven.',
      en: 'The choice of a channel (e-mail or post) after consent was given.',
    },
  ],
  basis: [
    gdpr('Art. 4(11)'),
    gdpr('R32'),
    gdpr('Art. 25(2)'),
    edpbConsent('para 81'),
    edpbConsent('para 115'),
    apAccountability('privacy by default'),
    PLANET49,
    ORANGE_ROMANIA,
    tw('Art. 11.7 lid 1'),
  ],
  reads: ['controls'],
  messages: {
    on: {
      nl: 'Bij “{text}” was “{option}” al gekozen voordat de bezoeker iets deed.',
      en: 'At “{text}”, “{option}” was already chosen before the visitor did anything.',
    },
    'on-locked': {
      nl: 'Bij “{text}” was “{option}” al gekozen en dit kan niet worden gewijzigd.',
      en: 'At “{text}”, “{option}” was already chosen and cannot be changed.',
    },
    'on-existing-customer': {
      nl: 'Bij “{text}” was “{option}” al gekozen. Voor eigen, gelijksoortige aanbiedingen aan klanten kan toestemming soms achterwege blijven; de vooraf gekozen stand raakt dan nog steeds aan privacy by default.',
      en: 'At “{text}”, “{option}” was already chosen. For own, similar offers to customers consent is sometimes not needed; a yes chosen in advance then still touches privacy by default.',
    },
    ...DOUBT_MESSAGES,
    ...OPTION_MESSAGES,
    'unclear-after-use': AFTER_USE_MESSAGES['unclear-after-use'],
    'no-yes-chosen': {
      nl: 'Keuzerondjes over toestemming beoordeeld: {count}. Nergens was toestemming vooraf gekozen.',
      en: 'Radio choices about consent judged: {count}. Nowhere was consent chosen in advance.',
    },
    'no-radios': {
      nl: 'Geen keuzerondjes over toestemming in wat gelezen is.',
      en: 'No radio buttons about consent in what was read.',
    },
  },
  evaluate({ controls }) {
    const groups = controls.filter((a) => shapeOf(a.control) === 'radio-group' && asksForConsent(a));
    return concluding(judgeChosenOptions(groups, controls), () =>
      groups.length > 0 ? pass('no-yes-chosen', counting(groups)) : notApplicable('no-radios'),
    );
  },
});
