import { asksForConsent } from './facts/consent-choice';
import { shapeOf } from './facts/control-shape';
import { judgeOn } from './facts/judge-on';
import { counting, perFrame, showing } from './facts/show';
import { tickedAgain } from './facts/ticked-again';
import { apAccountability, edpbConsent, gdpr, ORANGE_ROMANIA, PLANET49, tw } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass } from './rule';
import { AFTER_USE_MESSAGES, DOUBT_MESSAGES } from './words/default-on-messages';

/** A consent box that a script ticks: before anybody acted, or again after the visitor unticked it. */
export const scriptPretickedConsent = defineRule({
  id: 'script-preticked-consent',
  version: 3,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'Toestemmingsvakje door script aangezet', en: 'Consent box ticked by script before the user acts' },
  explanation: {
    nl: 'De broncode toont een leeg vakje, maar een script vinkt het aan voordat de bezoeker iets doet. Voor de bezoeker is dat hetzelfde als een vooraf aangevinkt vakje: er is niet vast te stellen dat iemand dit gelezen en gewild heeft.',
    en: 'The source shows an empty box, but a script ticks it before the visitor does anything. To the visitor that is the same as a box ticked in advance: nobody can establish that a person read it and wanted it.',
  },
  remedy: {
    nl: 'Laat geen script een toestemmingsvakje aanzetten; alleen een handeling van de bezoeker mag dat doen.',
    en: 'Let no script tick a consent box; only an act of the visitor may do so.',
  },
  lookAt: {
    nl: 'Kijk of het script een eerder bewaarde keuze van deze bezoeker terugzette.',
    en: 'Look whether the script restored a choice that this visitor had saved earlier.',
  },
  falsePositives: [
    {
      nl: 'Het terugzetten van een bewaarde keuze van een bekende gebruiker.',
      en: 'Restoring the stored choice of a known user.',
    },
    {
      nl: 'Een script dat het vakje daarna weer leegmaakt.',
      en: 'A script that unticks the box again.',
    },
  ],
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
      nl: 'Het vakje “{text}” is leeg in de broncode, maar stond aan voordat de bezoeker iets deed: een script heeft het aangezet.',
      en: 'The box “{text}” is empty in the source, but was ticked before the visitor did anything: a script ticked it.',
    },
    'on-locked': {
      nl: 'Het vakje “{text}” is door een script aangezet en kan niet worden uitgezet.',
      en: 'The box “{text}” was ticked by a script and cannot be unticked.',
    },
    'on-existing-customer': {
      nl: 'Het vakje “{text}” is door een script aangezet voordat de bezoeker iets deed. Voor eigen, gelijksoortige aanbiedingen aan klanten kan toestemming soms achterwege blijven; de vooraf aangezette stand raakt dan nog steeds aan privacy by default.',
      en: 'The box “{text}” was ticked by a script before the visitor did anything. For own, similar offers to customers consent is sometimes not needed; a box ticked in advance then still touches privacy by default.',
    },
    ...DOUBT_MESSAGES,
    ...AFTER_USE_MESSAGES,
    'ticked-again': {
      nl: 'De bezoeker zette “{text}” uit; daarna stond het weer aan zonder dat de bezoeker het aanraakte: de pagina heeft het weer aangezet.',
      en: 'The visitor switched “{text}” off; later it was on again although the visitor had not touched it: the page switched it on again.',
    },
    'ticked-again-after-button': {
      nl: 'De bezoeker zette “{text}” uit; na een druk op “{button}” stond het weer aan zonder dat de bezoeker het aanraakte: de pagina heeft het weer aangezet.',
      en: 'The visitor switched “{text}” off; after “{button}” was pressed it was on again although the visitor had not touched it: the page switched it on again.',
    },
    'none-ticked': {
      nl: 'Toestemmingsvakjes beoordeeld: {count}. Geen was door een script aangezet.',
      en: 'Consent boxes judged: {count}. None was ticked by a script.',
    },
    'no-boxes': {
      nl: 'Geen leeg beginnend vakje dat om toestemming vraagt in wat gelezen is.',
      en: 'No box that starts empty and asks for consent in what was read.',
    },
  },
  evaluate({ controls }) {
    const boxes = controls.filter(
      (a) => shapeOf(a.control) === 'native-checkbox' && asksForConsent(a) && a.control.states.markup !== 'on',
    );
    const on = boxes.filter((a) => a.control.states.initial === 'on').map((artifact) => ({ artifact }));
    const unknown = boxes.filter((a) => a.control.states.initial === 'unknown');
    // A script may have ticked it and the visitor unticked it: at a click on an open page that cannot be told apart.
    const usedBefore = boxes.filter(
      (a) =>
        !a.frame.untouched &&
        a.control.visible &&
        a.class.consentClass === 'optional-consent' &&
        a.control.states.initial === 'off',
    );
    // Whatever the first state was, and for switches too: no other rule looks at what came after it.
    const again = controls.filter(asksForConsent).flatMap((a) => tickedAgain(a) ?? []);
    const outcomes = [
      ...judgeOn(on, controls),
      ...again.map(({ artifact, after }) => {
        const shown = showing(artifact);
        return after === ''
          ? fail('ticked-again', shown)
          : fail('ticked-again-after-button', { ...shown, params: { ...shown.params, button: after } });
      }),
      ...unknown.map((a) =>
        needsReview(a.control.states.atCapture === 'on' ? 'on-after-use' : 'unclear-after-use', showing(a)),
      ),
      ...perFrame(usedBefore, (group) =>
        needsReview('used-before-capture', { ...showing(...group), severity: 'info' }),
      ),
    ];
    return concluding(outcomes, () =>
      boxes.length > 0 ? pass('none-ticked', counting(boxes)) : notApplicable('no-boxes'),
    );
  },
});
