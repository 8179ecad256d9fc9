import type { Purpose } from '../core/evaluation';
import { analysedFor } from './analysis';
import { HANDLES } from './lexicon/handling';
import { ASKED_TO_RATE } from './lexicon/members';
import { PICTURES } from './lexicon/pictures';
import { permittedBy, refusedUse } from './permission';
import { channelsIn, wordedPurposes } from './purposes';
import { acceptsDocument, firstHit, type TextSignals } from './text-signals';
import { optOut, type Verdict } from './verdict';

/** Ticking says no to something that is done with data, or to being reached. `null` when nothing of the kind is refused. */
export function readRefusal(words: string, signals: TextSignals): Verdict | null {
  if (!signals.inverted) return null;
  const topic =
    signals.marketing ||
    signals.dataSharing ||
    signals.profiling ||
    signals.partners ||
    signals.cookie ||
    signals.consent ||
    firstHit(PICTURES, words) ||
    permittedBy(words) ||
    analysedFor(words).join() ||
    (signals.terms ? '' : refusedUse(words, signals.inverted)) ||
    firstHit(CONTACT, words) ||
    firstHit(ASKED_TO_RATE, words) ||
    (NOT_HANDED_ON.exec(words)?.[0] ?? '') ||
    (DONE_TO_ME.test(words) ? firstHit(HANDLES, words) : '');
  if (!topic || (acceptsDocument(signals) && !signals.marketing)) return null;
  return optOut(86, refusedPurposes(words, signals), `inverted:${signals.inverted}`, `topic:${topic}`);
}

/** "Do not phone": refused is a way of being reached. */
function refusedPurposes(words: string, signals: TextSignals): Purpose[] {
  const purposes = wordedPurposes(words, signals);
  if (NOT_HANDED_ON.test(words)) return [...purposes.filter((purpose) => !NOT_SAID.has(purpose)), 'data-sharing'];
  const channels = purposes.some((purpose) => purpose.startsWith('channel-')) ? [] : channelsIn(words);
  return words.length > WAY_OF_REACHING ? purposes : [...purposes, ...channels];
}
const NOT_SAID: ReadonlySet<Purpose> = new Set(['unknown', 'data-sharing']);
/** Characters. */
const WAY_OF_REACHING = 40;
const NOT_HANDED_ON = /\b(do not|don't|never) (trade|sell|rent|exchange)\b/;

/** Being reached, or what one is reached by. */
export const CONTACT =
  /\b(contact\w*|kontakt\w*|benader\w*|mail\w*|e-?mails?|emails?|anruf\w*|bellen|gebeld|telefoontjes|phoned?|calls?|called|sms|post von|post van|appels?|appelee?s?|appeler|bel (mij|me)|ruft?|llam\w+|escrib\w+|chiam\w+|telefon\w+|scriv\w+|\w*dzwon\w*|ligu\w+|ligar\w*|mis datos|i miei dati|mo(j\w+|ich) dan\w+|os meus dados|dos meus dados|(my|mijn|mon) cv|mein\w* lebenslauf|recontact\w*|sollicit\w*|demarch\w*|my (personal )?(data|information|details)|(mijn|meine[rn]?|mes) (gegevens|daten|donnees|coordonnees)|hear from)\b/;
/** Refusing that something be done, not refusing to do it. */
const DONE_TO_ME = /\b(dat|dass|that|que|che|zeby|aby|being|be|worden|wordt|werden|wird)\b/;
