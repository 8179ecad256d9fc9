import { fold } from '../classify/fold';
import { ACK, PRIVACY_DOC } from '../classify/lexicon/acceptance';
import { AGREE, CONSENT } from '../classify/lexicon/consent';
import { DATA_PROCESSING } from '../classify/lexicon/data-use';
import type { ControlArtifact } from './artifacts';
import { askedPurposes } from './facts/asked-purposes';
import { isTick, ownWords } from './facts/own-words';
import { counting, showing } from './facts/show';
import { edpbConsent } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A box by which the visitor says to know something, where consent is what is needed. */
export const acknowledgementInsteadOfConsent = defineRule({
  id: 'acknowledgement-instead-of-consent',
  version: 2,
  severity: 'warning',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Kennisname in plaats van toestemming', en: 'Acknowledges, does not consent' },
  explanation: {
    nl: 'Zeggen dat men iets weet of gelezen heeft, is geen toestemming. En een privacyverklaring is informatie: daarmee hoeft niemand akkoord te gaan.',
    en: 'Saying that one knows or has read something is no consent. And a privacy statement is information: nobody needs to agree with it.',
  },
  remedy: {
    nl: 'Is toestemming nodig, vraag die dan met zoveel woorden en per doel. Is zij niet nodig, geef de informatie dan zonder vakje of noem het vakje geen toestemming.',
    en: 'Where consent is needed, ask for it in so many words and per purpose. Where it is not, give the information without a box, or do not call the box consent.',
  },
  lookAt: {
    nl: 'Kijk in het register op welke grondslag deze verwerking rust. Alleen als dat toestemming is, is dit een punt.',
    en: 'Look in the register on which legal ground this processing rests. Only where that is consent, this is a point.',
  },
  falsePositives: [
    {
      nl: 'De verwerking rust op een overeenkomst of wettelijke plicht: dan is kennisnemen in orde, als het maar geen toestemming heet.',
      en: 'The processing rests on a contract or a legal duty: then taking note is in order, as long as it is not called consent.',
    },
    {
      nl: 'Een leesbevestiging naast een echte vraag om toestemming in dezelfde zin.',
      en: 'A read-receipt beside a real request for consent in the same sentence.',
    },
  ],
  basis: [edpbConsent('fn 38'), edpbConsent('para 96'), edpbConsent('ex. 17')],
  reads: ['controls'],
  messages: {
    'called-consent': {
      nl: 'Boven het vakje staat “{heading}”, maar de tekst is alleen een kennisname: “{text}”.',
      en: 'Above the box it says “{heading}”, but its words only take note: “{text}”.',
    },
    'acknowledges-marketing': {
      nl: 'De bezoeker zegt te weten dat dit gebeurt, niet het te willen: “{text}”.',
      en: 'The visitor says to know that this happens, not to want it: “{text}”.',
    },
    'perhaps-consent': {
      nl: 'De tekst is alleen een kennisname: “{text}”. De woorden eromheen of de naam van het veld wijzen erop dat dit als toestemming wordt gebruikt.',
      en: 'The words only take note: “{text}”. The words around it or the name of the field suggest that this is used as consent.',
    },
    'ground-unknown': {
      nl: 'Een kennisname, geen toestemming: “{text}”. Dat is in orde zolang de verwerking niet op toestemming rust; dat is op de pagina niet te zien.',
      en: 'Taking note, no consent: “{text}”. That is in order as long as the processing does not rest on consent; the page does not show that.',
    },
    'not-shown': {
      nl: 'Een kennisname die niet in beeld was bij de vastlegging: “{text}”.',
      en: 'An acknowledgement that was not shown when captured: “{text}”.',
    },
    'consent-in-words': {
      nl: 'Keuzes beoordeeld: {count}. Geen daarvan is alleen een kennisname.',
      en: 'Choices judged: {count}. None only takes note.',
    },
    'no-choice': {
      nl: 'Geen keuze over toestemming, voorwaarden of privacy in wat gelezen is.',
      en: 'No choice about consent, terms or privacy in what was read.',
    },
  },
  evaluate({ controls }) {
    const read = controls.filter((artifact) => isTick(artifact) && READ.has(artifact.class.role));
    const notes = read.filter(onlyTakesNote);
    const outcomes = notes.map((note) =>
      judge(
        note,
        read.some((other) => asksUnderSameHeading(other, note, notes)),
      ),
    );
    return concluding(outcomes, () =>
      read.length > 0 ? pass('consent-in-words', counting(read)) : notApplicable('no-choice'),
    );
  },
});

const READ: ReadonlySet<string> = new Set(['consent', 'terms', 'acknowledgement', 'unsure']);

/** Knowing, having read, or agreeing with a document about data; and nothing asked for or wanted besides. */
function onlyTakesNote(artifact: ControlArtifact): boolean {
  const words = fold(ownWords(artifact));
  const document = PRIVACY_DOC.test(words);
  const takesNote = ACK.test(words);
  if (!takesNote && !(document && AGREE.test(words))) return false;
  if (CONSENT.test(words) || WANTS.test(words)) return false;
  const aboutData = document || DATA_PROCESSING.test(words) || askedPurposes(words).certain.length > 0;
  return aboutData && !agreesToUse(words);
}

/** "I agree that my data are used" is a consent in other words; "I agree with the privacy statement" is not. */
function agreesToUse(words: string): boolean {
  const uses = DATA_PROCESSING.test(words) || askedPurposes(words).certain.length > 0;
  return uses && AGREE.test(words) && !PRIVACY_DOC.test(words);
}

/** A real request under the same heading: then the heading is about that one. */
function asksUnderSameHeading(
  other: ControlArtifact,
  note: ControlArtifact,
  notes: readonly ControlArtifact[],
): boolean {
  if (notes.includes(other) || other.class.role !== 'consent' || !other.control.visible) return false;
  return other.form === note.form && other.control.heading === note.control.heading;
}

function judge(
  artifact: ControlArtifact,
  askedBeside: boolean,
): RuleOutcome<'called-consent' | 'acknowledges-marketing' | 'perhaps-consent' | 'ground-unknown' | 'not-shown'> {
  const { control } = artifact;
  const shown = showing(artifact);
  if (!control.visible) return needsReview('not-shown', { ...shown, severity: 'info' });
  if (!askedBeside && CONSENT.test(fold(control.heading)))
    return fail('called-consent', { ...shown, params: { ...shown.params, heading: control.heading } });
  const words = fold(ownWords(artifact));
  if (!PRIVACY_DOC.test(words) && askedPurposes(words).certain.length > 0) return fail('acknowledges-marketing', shown);
  // Words around may belong to a neighbour, and a name is not what the visitor sees: these only point there.
  const around = !askedBeside && CONSENT.test(fold(control.surroundingText.exact));
  if (around || NAMED.test(control.name.toLowerCase())) return needsReview('perhaps-consent', shown);
  return needsReview('ground-unknown', { ...shown, severity: 'info' });
}

const WANTS =
  /\b(ja|wil|wens|graag|yes|want|would like|i'd like|wish|happy|please|(send|keep|contact) me|stuur mij|houd mij|mochte|ich will|wunsche|bitte|gerne?|oui|souhaite|veux|voudrais|desire)\b/;
const NAMED = /consent|toestemming|einwillig|consentement|opt_?-?in/;
