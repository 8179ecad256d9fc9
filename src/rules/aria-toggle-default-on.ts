import type { ControlArtifact } from './artifacts';
import { asksForConsent } from './facts/consent-choice';
import { shapeOf } from './facts/control-shape';
import { judgeOn, type OnChoice } from './facts/judge-on';
import { counting, perFrame, showing } from './facts/show';
import { apAccountability, edpbConsent, edpbPatterns, edpbTaskforce, gdpr, PLANET49 } from './law/sources';
import { concluding, defineRule, needsReview, notApplicable, pass } from './rule';
import { AFTER_USE_MESSAGES, DOUBT_MESSAGES } from './words/default-on-messages';

/** A switch that the page built itself (ARIA role, pressed button, custom element) and that starts on. */
export const ariaToggleDefaultOn = defineRule({
  id: 'aria-toggle-default-on',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'Schakelaar staat standaard aan', en: 'Custom switch on by default' },
  explanation: {
    nl: 'Een schakelaar die al op aan staat is voor de bezoeker hetzelfde als een vooraf aangevinkt vakje: toestemming zonder dat iemand iets heeft gedaan.',
    en: 'A switch that is already on is to the visitor the same as a box ticked in advance: consent without anybody having done anything.',
  },
  remedy: {
    nl: 'Laat de schakelaar uit beginnen, zichtbaar en voor hulptechnologie (aria-checked="false").',
    en: 'Let the switch start off, to the eye and to assistive technology (aria-checked="false").',
  },
  lookAt: {
    nl: 'Kijk op het beeld of de schakelaar er ook aan uitziet.',
    en: 'Look at the picture whether the switch also looks on.',
  },
  falsePositives: [
    {
      nl: 'Een vergrendelde schakelaar voor wat strikt noodzakelijk is.',
      en: 'A locked switch for what is strictly necessary.',
    },
    {
      nl: 'Een schakelaar voor weergave, zoals een donker thema.',
      en: 'A switch for display, such as a dark theme.',
    },
  ],
  basis: [
    gdpr('Art. 4(11)'),
    gdpr('R32'),
    gdpr('Art. 25(2)'),
    edpbConsent('para 79'),
    edpbConsent('para 81'),
    edpbTaskforce('paras 9-10'),
    edpbPatterns('Deceptive Snugness'),
    apAccountability('privacy by default'),
    PLANET49,
  ],
  reads: ['controls'],
  messages: {
    on: {
      nl: 'De schakelaar “{text}” stond aan voordat de bezoeker iets deed.',
      en: 'The switch “{text}” was on before the visitor did anything.',
    },
    'on-locked': {
      nl: 'De schakelaar “{text}” stond aan en kan niet worden uitgezet.',
      en: 'The switch “{text}” was on and cannot be switched off.',
    },
    'on-existing-customer': {
      nl: 'De schakelaar “{text}” stond aan voordat de bezoeker iets deed. Voor eigen, gelijksoortige aanbiedingen aan klanten kan toestemming soms achterwege blijven; de vooraf aangezette stand raakt dan nog steeds aan privacy by default.',
      en: 'The switch “{text}” was on before the visitor did anything. For own, similar offers to customers consent is sometimes not needed; a switch on in advance then still touches privacy by default.',
    },
    ...DOUBT_MESSAGES,
    ...AFTER_USE_MESSAGES,
    'half-on': {
      nl: 'De schakelaar “{text}” stond bij het begin half aan (niet aan en niet uit).',
      en: 'The switch “{text}” was half on at the start (neither on nor off).',
    },
    'state-not-stated': {
      nl: 'De schakelaar “{text}” maakt niet bekend of hij aan of uit staat; dat is alleen met het oog te zien.',
      en: 'The switch “{text}” does not state whether it is on or off; only the eye can tell.',
    },
    'all-off': {
      nl: 'Schakelaars over toestemming beoordeeld: {count}. Geen stond standaard aan.',
      en: 'Switches about consent judged: {count}. None was on by default.',
    },
    'no-switches': {
      nl: 'Geen eigengemaakte schakelaar over toestemming in wat gelezen is.',
      en: 'No custom switch about consent in what was read.',
    },
  },
  evaluate({ controls }) {
    const switches = controls.filter((a) => shapeOf(a.control) === 'aria-toggle' && asksForConsent(a));
    const settled = switches.filter((a) => !userMayHaveSet(a));
    const on = settled.filter((a) => a.control.states.initial === 'on').map(onChoice);
    const outcomes = [
      ...judgeOn(on, controls),
      ...settled
        .filter((a) => a.control.states.initial === 'mixed')
        .map((a) => needsReview('half-on', { ...showing(a), severity: 'info' })),
      ...settled
        .filter((a) => a.control.states.initial === 'unknown' && a.control.visible && a.class.consentClass !== 'unsure')
        .map((a) => needsReview('state-not-stated', showing(a))),
      ...perFrame(
        switches.filter((a) => userMayHaveSet(a) && a.control.states.atCapture === 'off' && a.control.visible),
        (group) => needsReview('used-before-capture', { ...showing(...group), severity: 'info' }),
      ),
      ...switches
        .filter((a) => userMayHaveSet(a) && a.control.states.atCapture !== 'off')
        .map((a) => needsReview('unclear-after-use', showing(a))),
    ];
    return concluding(outcomes, () =>
      switches.length > 0 ? pass('all-off', counting(switches)) : notApplicable('no-switches'),
    );
  },
});

/**
 * Using an ARIA switch rewrites its own attribute, so on a page that was open already the markup is no witness: unlike a
 * native box, it does not keep what it started with.
 */
function userMayHaveSet({ frame }: ControlArtifact): boolean {
  return !frame.untouched;
}

/** A custom element says how it stands in its own way, which we read less surely than a role with a state. */
function onChoice(artifact: ControlArtifact): OnChoice {
  if (artifact.control.kind !== 'custom') return { artifact };
  return { artifact, shown: { sureness: { fact: 'medium', law: 'high' } } };
}
