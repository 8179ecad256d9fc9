import { fold } from '../classify/fold';
import { FORM_CONTEST } from '../classify/lexicon/forms';
import { DESELECT } from '../classify/lexicon/inverted';
import { textSignals } from '../classify/text-signals';
import type { ControlArtifact } from './artifacts';
import { asksForConsent, mayBeSoftOptIn } from './facts/consent-choice';
import { isTick, ownWords } from './facts/own-words';
import { counting, showing } from './facts/show';
import { isForUnsubscribing } from './facts/unsubscribing';
import { edpbConsent, edpbPatterns, ePrivacy, gdpr, INTELIGO_MEDIA, tw } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';
import { INVERTED_MESSAGES } from './words/inverted-messages';

/** A box that must be ticked, or unticked, to refuse: who does nothing is taken to agree. */
export const invertedOptoutWording = defineRule({
  id: 'inverted-optout-wording',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Aanvinken betekent “nee”', en: 'Ticking means “no”' },
  explanation: {
    nl: 'Toestemming is een actieve handeling. Wie iets moet doen om níét mee te doen, en verder niets doet, heeft nergens mee ingestemd. Omgekeerde zinnen worden bovendien vaak verkeerd gelezen.',
    en: 'Consent is an active step. Somebody who must act in order not to take part, and does nothing, has agreed to nothing. Inverted sentences are also often misread.',
  },
  remedy: {
    nl: 'Vraag het andersom: een leeg vakje waarmee de bezoeker zelf ja zegt.',
    en: 'Ask it the other way round: an empty box with which the visitor says yes.',
  },
  lookAt: {
    nl: 'Lees wat aanvinken doet. Gaat het om eigen, soortgelijke producten voor bestaande klanten, kijk dan of bezwaar bij het vragen én in elk bericht gratis en eenvoudig kan.',
    en: 'Read what ticking does. Where it is about own, similar products for existing customers, look whether objecting is free and easy both here and in every message.',
  },
  falsePositives: [
    {
      nl: 'Bezwaar tegen post of telefoontjes: daarvoor gelden andere regels dan voor e-mail.',
      en: 'Objecting to post or calls: other rules than those for e-mail are about these.',
    },
    {
      nl: 'Bestaande klanten bij bestellen of een account maken: de wet laat mail over eigen soortgelijke producten toe met een mogelijkheid om te weigeren.',
      en: 'Existing customers who order or create an account: law allows mail about own similar products with a way to refuse.',
    },
    {
      nl: 'Een afmeldformulier, waar “vink aan om u af te melden” juist de bedoeling is.',
      en: 'An unsubscribe form, where “tick to be taken off the list” is what it is for.',
    },
    {
      nl: 'Een belofte van de site zelf, zoals “geen spam” of “nooit delen met derden”.',
      en: 'A promise of the site itself, such as “no spam” or “never shared with third parties”.',
    },
  ],
  basis: [
    edpbConsent('para 81'),
    gdpr('R32'),
    gdpr('Art. 7(2)'),
    gdpr('Art. 12(1)'),
    edpbPatterns('Ambiguous wording'),
    ePrivacy('Art. 13(2)'),
    tw('Art. 11.7 lid 4'),
    INTELIGO_MEDIA,
  ],
  reads: ['controls'],
  messages: INVERTED_MESSAGES,
  evaluate({ controls }) {
    const outcomes = controls.flatMap((artifact) => [
      ...judgeRefusal(artifact, controls),
      ...judgeDeselect(artifact),
      ...judgeUnclear(artifact),
    ]);
    return concluding(outcomes, () => {
      const straight = controls.filter((a) => asksForConsent(a) && a.class.consentClass === 'optional-consent');
      return straight.length > 0 ? pass('straight', counting(straight)) : notApplicable('no-consent-choice');
    });
  },
});

type Message = Exclude<keyof typeof INVERTED_MESSAGES, 'straight' | 'no-consent-choice'>;

/** A choice of which the words say that choosing it refuses. */
function judgeRefusal(artifact: ControlArtifact, all: readonly ControlArtifact[]): RuleOutcome<Message>[] {
  const { control, class: c, notice } = artifact;
  if (c.polarity !== 'opt-out' || c.role !== 'opt-out') return [];
  const shown = showing(artifact);
  if (notice?.kind === 'banner' || notice?.kind === 'dialog') return [notApplicable('objection-in-banner', shown)];
  if (isForUnsubscribing(artifact)) return [notApplicable('unsubscribing', shown)];
  if (!isTick(artifact)) return [needsReview('inverted-question', { ...shown, severity: 'warning' })];
  if (control.states.initial === 'on') return [pass('refusal-in-advance', shown)];
  if (!control.visible) return [needsReview('inverted-not-shown', { ...shown, severity: 'warning' })];
  if (control.states.initial !== 'off') return [needsReview('inverted-state-unknown', shown)];
  const others = all.filter((a) => asksBeside(a, artifact));
  return [judgeBySetting(artifact, others.length > 0 ? 'opposite-boxes' : 'inverted', others)];
}

/** "Untick if you do not want …": on, and the visitor must take it away. */
function judgeDeselect(artifact: ControlArtifact): RuleOutcome<Message>[] {
  const { control, class: c } = artifact;
  if (control.states.initial === 'off' || !isTick(artifact)) return [];
  if (!asksForConsent(artifact) || c.polarity !== 'opt-in') return [];
  const own = DESELECT.test(fold(ownWords(artifact)));
  if (!own && !DESELECT.test(fold(control.surroundingText.exact))) return [];
  const shown = showing(artifact);
  if (!control.visible) return [needsReview('inverted-not-shown', { ...shown, severity: 'warning' })];
  if (control.states.initial !== 'on') return [needsReview('inverted-state-unknown', shown)];
  return [own ? judgeBySetting(artifact, 'untick-to-refuse') : needsReview('untick-said-nearby', shown)];
}

/** Two negatives, or a refusal in words of which the classifier could not tell what they ask. */
function judgeUnclear(artifact: ControlArtifact): RuleOutcome<Message>[] {
  const { control, class: c } = artifact;
  if (!control.visible || !isTick(artifact)) return [];
  const words = fold(ownWords(artifact));
  const twice = TWO_NEGATIVES.test(words);
  if (c.polarity === 'opt-out' || (!twice && c.role !== 'unsure')) return [];
  const signals = textSignals(words);
  if (!signals.marketing) return [];
  if (twice) return [needsReview('double-negative', { ...showing(artifact), severity: 'warning' })];
  if (!signals.inverted) return [];
  return [needsReview('meaning-unsure', { ...showing(artifact), severity: 'warning' })];
}

/**
 * Where people buy or register, a way to refuse own mail may be all that law asks; in a form of unknown purpose nobody can
 * tell. In a newsletter, contact or entry form there is no customer to whom the exception could apply.
 */
function judgeBySetting(
  artifact: ControlArtifact,
  found: 'inverted' | 'opposite-boxes' | 'untick-to-refuse',
  others: readonly ControlArtifact[] = [],
): RuleOutcome<Message> {
  const own = showing(artifact);
  const other = showing(...others).params.text ?? '';
  const shown = others.length > 0 ? { ...showing(artifact, ...others), params: { ...own.params, other } } : own;
  if (onlyByPostOrTelephone(artifact)) return needsReview('other-channel', { ...own, severity: 'warning' });
  if (mayBeSoftOptIn(artifact)) return needsReview('may-be-existing-customer', { ...own, severity: 'warning' });
  const purpose = artifact.form?.purpose ?? 'other';
  if ((purpose === 'other' || purpose === 'login') && !isContest(artifact))
    return needsReview('setting-unknown', { ...own, severity: 'warning' });
  return fail(found, shown);
}

function isContest({ form }: ControlArtifact): boolean {
  if (!form) return false;
  const buttons = form.form.buttons.map((button) => button.text.normalised);
  return FORM_CONTEST.test(fold([form.form.heading, ...buttons].join(' | ')));
}

/** The bar on mail without consent is about electronic mail; for post and calls other rules may do. */
function onlyByPostOrTelephone({ class: c }: ControlArtifact): boolean {
  const elsewhere = c.purposes.includes('channel-post') || c.purposes.includes('channel-telephone');
  return elsewhere && !c.purposes.includes('channel-email') && !c.purposes.includes('data-sharing');
}

/** A box in the same form by which ticking means yes: the visitor must tick the one and leave the other. */
function asksBeside(other: ControlArtifact, artifact: ControlArtifact): boolean {
  if (other.form === null || other.form !== artifact.form || !other.control.visible || !isTick(other)) return false;
  return other.class.consentClass === 'optional-consent' && other.class.polarity === 'opt-in' && !other.class.necessary;
}

const TWO_NEGATIVES = /\b(niet geen|geen niet|do not not|not no|nicht keine|ne \w+ pas ne pas)\b/;
