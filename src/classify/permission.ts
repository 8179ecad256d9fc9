import type { Purpose } from '../core/evaluation';
import { analysedFor } from './analysis';
import { LOCATION_FOR, OBJECTED_TO, PROFILE_MADE, SHOWN_PUBLICLY, USED_FOR } from './lexicon/assent';
import { RETENTION } from './lexicon/data-use';
import {
  ABOUT_ASKER,
  DIRECT_DEBIT,
  HANDED_ON,
  MANDATE,
  MAY_REACH,
  MAY_USE_DATA,
  NO_OBJECTION,
  OWN_MATTER,
  TELL_ME,
} from './lexicon/permission';
import { withoutLimits } from './polarity';
import { channelsIn, wordedPurposes } from './purposes';
import { firstHit, type TextSignals } from './text-signals';
import { acceptance, none, optIn, optOut, type Verdict } from './verdict';

/**
 * Permission that nobody calls consent: "you may call me", "my answers may be used", "mail me your news", "no objection to
 * calls". Who is told no is read from the clause of the verb alone: "…, but not at weekends" limits a yes.
 */
export function readPermission(words: string, signals: TextSignals): Verdict | null {
  const permitted = permittedBy(words);
  if (permitted) {
    const purposes = permittedPurposes(words, signals);
    const reason = `permission:${permitted}`;
    return refuses(words, permitted) || signals.inverted ? optOut(82, purposes, reason) : optIn(78, purposes, reason);
  }
  return readNoObjection(words, signals) ?? readTellMe(words, signals);
}

/** The words by which somebody is permitted to reach the visitor or to use what is known of them. */
export function permittedBy(words: string): string {
  return firstHit(MAY_USE_DATA, words) || firstHit(MAY_REACH, words);
}

export function permittedPurposes(words: string, signals: TextSignals): readonly Purpose[] {
  const worded = wordedPurposes(words, signals);
  if (worded[0] !== 'unknown') return withHandingOn(words, worded);
  if (MAY_USE_DATA.test(words)) return withHandingOn(words, ['data-processing']);
  return reachedFor(words);
}

function withHandingOn(words: string, purposes: readonly Purpose[]): readonly Purpose[] {
  return HANDED_ON.test(words) && !purposes.includes('data-sharing') ? [...purposes, 'data-sharing'] : purposes;
}

/** To be asked for a review or an interview is no advertising; to be told of other products is. */
function reachedFor(words: string): readonly Purpose[] {
  if (!SELLS.test(words)) return ['unknown'];
  return ['marketing-own', ...channelsIn(words)];
}

/** "I direct debit": a term, also where the same words name a way to pay. */
export function readMandate(words: string): Verdict | null {
  const debit = firstHit(DIRECT_DEBIT, words);
  return debit && MANDATE.test(words) ? acceptance('terms', 85, `direct-debit:${debit}`) : null;
}

function readNoObjection(words: string, signals: TextSignals): Verdict | null {
  const unopposed = firstHit(NO_OBJECTION, words);
  if (!unopposed || signals.terms || signals.privacyDoc) return null;
  const topic =
    signals.marketing ||
    signals.dataSharing ||
    signals.dataProcessing ||
    signals.receive ||
    firstHit(REACHED, words) ||
    analysedFor(words).join();
  if (!topic) return null;
  const purposes = wordedPurposes(words, signals);
  return optIn(
    80,
    purposes[0] === 'unknown' ? reachedFor(words) : purposes,
    `no-objection:${unopposed}`,
    `topic:${topic}`,
  );
}

function readTellMe(words: string, signals: TextSignals): Verdict | null {
  const told = TELL_ME.exec(words)?.[0];
  if (!told || signals.terms || signals.privacyDoc) return null;
  const own = firstHit(OWN_MATTER, words);
  if (own) return none('preference', 76, `told:${told}`, `own:${own}`);
  const about = firstHit(ABOUT_ASKER, words);
  if (!about) return null;
  const reasons = [`told:${told}`, `about:${about}`];
  const purposes: Purpose[] = ['marketing-own', ...channelsIn(words)];
  return signals.inverted || refuses(words, told) ? optOut(78, purposes, ...reasons) : optIn(74, purposes, ...reasons);
}

/** The use that is refused: a bare noun is one only after a word of objecting ("I do not want to use my balance" is not). */
export function refusedUse(words: string, refusal: string): string {
  const use = USES.map((pattern) => firstHit(pattern, words)).find((hit) => hit !== '') ?? '';
  return use || (OBJECTS.test(refusal) ? firstHit(OBJECTED_TO, words) : '');
}
const USES = [SHOWN_PUBLICLY, LOCATION_FOR, PROFILE_MADE, USED_FOR, RETENTION];
const OBJECTS = /oppo|opong|opon|sprzeciw|contr|przeciw|object/;

/** Whether the clause in which something is permitted says no: what comes after "if" or "so that" is no part of it. */
function refuses(words: string, hit: string): boolean {
  const limited = withoutLimits(words);
  const at = limited.indexOf(hit.slice(0, 24));
  if (at < 0) return false;
  const before = limited.slice(0, at).split(CLAUSE_END).at(-1) ?? '';
  const [after = ''] = limited.slice(at).split(CLAUSE_END);
  const [main = ''] = `${before}${after}`.split(SUBORDINATE);
  return NOT.test(main);
}

const CLAUSE_END = /[,.;:!?]|-{1,2} /;
const SUBORDINATE =
  /\b(if|when|because|so that|in case|als|wanneer|omdat|zodat|wenn|damit|falls|weil|si|quand|afin|lorsque|cuando|quando|jesli|gdy)\b/;
const NOT =
  /\b(not|never|cannot|niet|geen|nooit|nicht|kein|keine[nrms]?|niemals|nie|ne|pas|jamais|no|non|nao)\b|n't\b|\bn'/;
const SELLS =
  /\b(andere|weitere\w*|other|more|autres?|otr[oa]s|altr[ei]|inn\w+|outr[oa]s|nieuwe|new|neue[nrms]?|nouve\w+|nuev\w+|nuov\w+|nowych|nov[oa]s|\w*producten|products|\w*produkte\w*|produits|offers?|aanbod|\w*aanbieding\w*|\w*angebot\w*|offres?|ofertas?|offerte|oferta\w*|ofert\w*|promo\w*|acties|sales?|tari\w+|korting\w*|specialists?|advis[eo]rs?|experts?|consultants?|account managers?|adviseurs?|specialisten|berater\w*|conseillers?|conseilleres?|asesor\w*|consulent[ei]|doradc\w*|consultor\w*)\b/;
const REACHED =
  /\b(gebeld|belt|bellen|mailt|mailen|appt|telefoontjes|benader\w*|contact\w*|call(s|ed|ing)?|phoned?|phoning|texts?|texted|e-?mailed|e-?mails?|anruf\w*|anruft|kontaktier\w*|anschreib\w*|appels?|appele\w*|appeler|contact(er|e|es|ee|iez|ez)|solliciter\w*|\w*recontact\w*|m'ecri\w+|llam\w+|escrib\w+|chiam\w+|telefon\w+|scriv\w+|\w*dzwon\w*|kontaktow\w+|pisa\w*|ligar|ligue\w*|telefone\w*|escrev\w+|(mis|mi) (\w+ )?(datos|respuestas|historial|nombre)|(miei|mie|mio|mia) (\w+ )?(dati|risposte|nome)|mo(j\w+|ich) (\w+ )?(dan\w+|odpowiedzi|imi\w+|wizerun\w+)|(meus|minhas|meu) (\w+ )?(dados|respostas|nome)|fotografi\w*|zdjec\w*|mijn \w*gegevens|my (\w+ )?(data|details|answers|information)|meiner? \w*(daten|angaben|antworten)|mes (donnees|reponses|coordonnees)|foto'?s?|fotos|photos?)\b/;
