import { fold } from '../../classify/fold';
import { ACK, PRIVACY_DOC, TERMS } from '../../classify/lexicon/acceptance';
import { AGREE, CONSENT, RECEIVE } from '../../classify/lexicon/consent';
import { DATA_PROCESSING, DATA_SHARING, PROFILING } from '../../classify/lexicon/data-use';
import { MARKETING_STRONG, MARKETING_WEAK } from '../../classify/lexicon/marketing';
import { asksForRefusal } from '../../classify/polarity';
import { sentencesOf } from './sentences';
import { TRANSACTIONAL } from './transactional';

/**
 * How the words of one control tie contract terms to consent:
 * `terms-only`: nothing else is asked · `terms-and-notice`: terms and a privacy statement that was read or accepted, which is
 * information and not consent · `one-sentence` / `own-sentences`: the visitor agrees to both with one act ·
 * `site-announces`: the site says it will mail (soft opt-in wording) · `refusal`: the other half is a refusal.
 */
export type Bundling =
  | 'no-terms'
  | 'terms-only'
  | 'terms-and-notice'
  | 'one-sentence'
  | 'own-sentences'
  | 'site-announces'
  | 'refusal';

export function bundlingOf(text: string): Bundling {
  // Most controls name no terms, and reading clauses costs far more than this one look.
  if (!TERMS.test(fold(text))) return 'no-terms';
  const sentences = sentencesOf(text).map(readSentence);
  if (!sentences.some((s) => s.terms)) return 'no-terms';
  const asking = sentences.filter((s) => s.asks !== 'nothing');
  if (asking.length === 0) return sentences.some((s) => s.notice) ? 'terms-and-notice' : 'terms-only';
  const agreed = asking.filter((s) => s.asks === 'agreed');
  if (agreed.some((s) => s.terms)) return 'one-sentence';
  if (agreed.some((s) => s.firstPerson)) return 'own-sentences';
  if (asking.every((s) => s.asks === 'refused')) return 'refusal';
  return 'site-announces';
}

interface Sentence {
  terms: boolean;
  notice: boolean;
  asks: 'nothing' | 'agreed' | 'announced' | 'refused';
  firstPerson: boolean;
}

function readSentence(words: string): Sentence {
  // Names of documents say what is in them ("terms of the newsletter", "privacy terms"): they ask nothing by themselves.
  const named = words.replace(PRIVACY_NAMED_TERMS, 'privacy').replace(TRANSACTIONAL, ' ');
  const rest = named.replace(TERMS_OBJECT, ' # ').replace(NOTICE_OBJECT, ' privacy ');
  return {
    terms: TERMS.test(named),
    notice: PRIVACY_DOC.test(words),
    asks: asks(rest),
    firstPerson: FIRST_PERSON.test(rest),
  };
}

function asks(rest: string): Sentence['asks'] {
  if (isMarketing(rest)) {
    if (rest.split(JOINING).some(refusesMarketing) || asksForRefusal(rest)) return 'refused';
    if (SITE_VOICE.test(rest) || ruledBy(rest, isMarketing) === 'taken-note') return 'announced';
    // Weak words ("offers", "services") are about advertising mail only when somebody sends or receives.
    if (MARKETING_STRONG.test(rest) || RECEIVE.test(rest) || CONSENT.test(rest)) return 'agreed';
  }
  return ruledBy(rest, isDataUse) === 'agreed' ? 'agreed' : 'nothing';
}

function refusesMarketing(clause: string): boolean {
  return NEGATION.test(clause) && isMarketing(clause);
}

const isMarketing = (words: string) => MARKETING_STRONG.test(words) || MARKETING_WEAK.test(words);
const isDataUse = (words: string) => DATA_PROCESSING.test(words) || DATA_SHARING.test(words) || PROFILING.test(words);

/**
 * Which verb rules the clause that `about` recognises. "I agree to the terms and have read how my data are used" takes note
 * of the use; "I have read the terms and agree to the use of my data" agrees to it.
 */
function ruledBy(rest: string, about: (words: string) => boolean): 'agreed' | 'taken-note' | 'nothing' {
  let verb: 'agreed' | 'taken-note' = 'agreed';
  for (const clause of rest.split(JOINING)) {
    if (AGREE.test(clause) || CONSENT.test(clause)) verb = 'agreed';
    else if (ACK.test(clause) || HAVING_READ.test(clause)) verb = 'taken-note';
    if (about(clause)) return verb;
  }
  return 'nothing';
}

const TERMS_NAME =
  '[\\w-]*voorwaarden|[\\w-]*reglement|terms|conditions|t ?& ?cs?|[\\w-]*bedingungen|agbs?|cg[uv]s?|conditions generales|reglement|user agreement';
/** With a word before it that names them, and with what they are the terms of, up to the next clause. */
const TERMS_OBJECT = new RegExp(
  `(\\b(newsletter|nieuwsbrief|marketing|promotions?)[ -])?\\b(${TERMS_NAME})\\b` +
    '( (of|for|from|van|voor|bij|der|des|fur|de|du|d|zum|zur)\\b[^,.;#]*?(?= (en|and|und|et|als|or|sowie|ainsi)\\b|[,.;]|$))?',
  'g',
);
const PRIVACY_NAMED_TERMS = /\bprivacy[- ]?(voorwaarden|reglement|terms|agreement|bepalingen)\b/g;
/** A document about the use of data is information, whatever its name says. */
const NOTICE_OBJECT =
  /\b(\w*verklaring|beleid|informatie|policy|statement|notice|information|\w*erklarung|hinweise?n?|politique|charte|informations) (over|inzake|betreffende|omtrent|on|about|regarding|concerning|zur|zum|uber|sur|relative a)\b[^,.;]*/g;
const NEGATION = /\b(geen|niet|no|not|don't|never|keine?n?|nicht|ne|aucune?)\b/;
const JOINING = /\b(?:en|and|und|et|alsook|alsmede|tevens|as well as|sowie|ainsi que)\b|[,;&]/;
const HAVING_READ = /\b(gelezen|read|gelesen|lu)\b/;
const FIRST_PERSON =
  /\b(ik|mij|me|mijn|ja|i|i'm|i'd|my|yes|ich|mich|mir|je|j'|moi|m'|oui)\b(?! (kunt|kan|mag|ontvangt|krijgt))/;
const SITE_VOICE =
  /\b(wij|we) (\w+ )?(sturen|zenden|mailen|houden|informeren|gebruiken|may|will|can|might|send|use)|\b(u|je) (\w+ )?(ontvangt|krijgt|kunt)|\byou (may|will|can|might|agree that we)\b|\b(wir|sie) (\w+ )?(senden|schicken|informieren|erhalten|konnen)|\bnous (\w+ )?(envo\w+|pouvons|utilis\w+)|\bvous (\w+ )?(rece\w+|pouvez)/;
