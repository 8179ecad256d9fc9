import { asksForConsent } from './facts/consent-choice';
import { shapeOf } from './facts/control-shape';
import { judgeOn } from './facts/judge-on';
import { counting, showing } from './facts/show';
import { apAccountability, edpbConsent, gdpr, ORANGE_ROMANIA, PLANET49, tw } from './law/sources';
import { concluding, defineRule, needsReview, notApplicable, pass } from './rule';
import { AFTER_USE_MESSAGES, DOUBT_MESSAGES } from './words/default-on-messages';

/** A consent box that the page's own markup ticks. What a script ticks is `script-preticked-consent`. */
export const pretickedConsentCheckbox = defineRule({
  id: 'preticked-consent-checkbox',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'Toestemmingsvakje vooraf aangevinkt', en: 'Consent box already ticked' },
  explanation: {
    nl: 'Toestemming vraagt een actieve handeling van de bezoeker. Een vakje dat al is aangevinkt laat niet zien dat iemand iets heeft gewild; zwijgen of niets doen is geen toestemming.',
    en: 'Consent takes an active step by the visitor. A box that is already ticked does not show that anybody wanted anything; silence or inactivity is not consent.',
  },
  remedy: {
    nl: 'Laat het vakje leeg beginnen, zodat de bezoeker het zelf aanvinkt.',
    en: 'Let the box start empty, so that the visitor ticks it.',
  },
  lookAt: {
    nl: 'Kijk of het vakje om toestemming vraagt en of de bezoeker het niet zelf eerder heeft aangezet.',
    en: 'Look whether the box asks for consent, and whether the visitor ticked it at an earlier time.',
  },
  falsePositives: [
    {
      nl: '“Onthoud mij”, inpakken als cadeau, factuuradres gelijk aan leveradres.',
      en: '“Remember me”, gift wrap, billing address same as delivery address.',
    },
    {
      nl: 'Een eerder zelf bewaarde voorkeur in een account.',
      en: 'A preference that the visitor saved earlier in an account.',
    },
    {
      nl: 'Eigen, gelijksoortige aanbiedingen aan klanten: toestemming kan ontbreken, de vooraf aangevinkte stand blijft een punt van standaardinstellingen.',
      en: 'Own, similar offers to customers: consent may not be needed; the box ticked in advance still touches privacy by default.',
    },
  ],
  apExample: true,
  basis: [
    gdpr('Art. 4(11)'),
    gdpr('R32'),
    gdpr('Art. 25(2)'),
    edpbConsent('para 79'),
    edpbConsent('para 81'),
    apAccountability('privacy by default'),
    PLANET49,
    ORANGE_ROMANIA,
    tw('Art. 11.7 lid 1'),
  ],
  reads: ['controls'],
  messages: {
    on: {
      nl: 'Het vakje “{text}” was al aangevinkt in de pagina zelf, voordat de bezoeker iets deed.',
      en: 'The box “{text}” was already ticked in the page itself, before the visitor did anything.',
    },
    'on-locked': {
      nl: 'Het vakje “{text}” was al aangevinkt en kan niet worden uitgezet.',
      en: 'The box “{text}” was already ticked and cannot be unticked.',
    },
    'on-existing-customer': {
      nl: 'Het vakje “{text}” was al aangevinkt in de pagina zelf. Voor eigen, gelijksoortige aanbiedingen aan klanten kan toestemming soms achterwege blijven; de vooraf aangevinkte stand blijft dan een aandachtspunt van standaardinstellingen.',
      en: 'The box “{text}” was already ticked in the page itself. For own, similar offers to customers consent is sometimes not needed; the box ticked in advance then still touches privacy by default.',
    },
    ...DOUBT_MESSAGES,
    ...AFTER_USE_MESSAGES,
    'half-ticked': {
      nl: 'Het vakje “{text}” stond bij het begin half aan (niet aan en niet uit).',
      en: 'The box “{text}” was half ticked at the start (neither on nor off).',
    },
    'none-ticked': {
      nl: 'Toestemmingsvakjes beoordeeld: {count}. Geen was in de pagina zelf aangevinkt.',
      en: 'Consent boxes judged: {count}. None was ticked in the page itself.',
    },
    'no-boxes': {
      nl: 'Geen vakje dat om toestemming vraagt in wat gelezen is.',
      en: 'No box that asks for consent in what was read.',
    },
  },
  evaluate({ controls }) {
    const boxes = controls.filter((a) => shapeOf(a.control) === 'native-checkbox' && asksForConsent(a));
    const byMarkup = boxes.filter((a) => a.control.states.markup === 'on');
    const on = byMarkup.filter((a) => a.control.states.initial === 'on').map((artifact) => ({ artifact }));
    const unknown = byMarkup.filter((a) => a.control.states.initial === 'unknown');
    const half = boxes.filter((a) => a.control.states.initial === 'mixed');
    const outcomes = [
      ...judgeOn(on, controls),
      ...unknown.map((a) =>
        needsReview(a.control.states.atCapture === 'off' ? 'off-after-use' : 'unclear-after-use', showing(a)),
      ),
      ...half.map((a) => needsReview('half-ticked', { ...showing(a), severity: 'info' })),
    ];
    return concluding(outcomes, () =>
      boxes.length > 0 ? pass('none-ticked', counting(boxes)) : notApplicable('no-boxes'),
    );
  },
});
