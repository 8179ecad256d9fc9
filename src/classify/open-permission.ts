import type { Purpose } from '../core/evaluation';
import { LOCATION_FOR } from './lexicon/assent';
import {
  DIRECTORY,
  FINE_WITH,
  HANDLES,
  HANDS_ON_MINE,
  MAY_DO_TO_ME,
  MAY_TURN_TO_ME,
  MINE_MAY,
  OBJECTS,
  SOMEBODY_MAY,
} from './lexicon/handling';
import { wordedPurposes } from './purposes';
import { firstHit, type TextSignals } from './text-signals';
import { optIn, optOut, unsure, type Verdict } from './verdict';

/**
 * Permission of which no lexicon names the act: who may do something that touches the visitor, who is fine with something. When
 * it is one of the things that are done with what is known of a person it is a consent; of anything else a person must judge.
 */
export function readOpenPermission(words: string, signals: TextSignals, required: boolean): Verdict | null {
  const objects = objectsTo(words);
  if (objects) return optOut(74, openPurposes(words, signals), `objects:${objects}`);
  const turned = firstHit(MAY_TURN_TO_ME, words);
  if (turned) return optIn(74, openPurposes(words, signals), `permission:${turned}`);
  const handed = handsOn(words);
  if (handed) return optIn(70, openPurposes(words, signals), `hands-on:${handed}`);
  const open = openlyPermitted(words);
  if (!open) return null;
  const handled = firstHit(HANDLES, words);
  // What is mine may be anything: a dog may come along, a parcel be left with the neighbours.
  if (!handled)
    return (MINE_MAY.test(words) || SOMEBODY_MAY.test(words)) && !FINE_WITH.test(words)
      ? null
      : unsure(55, `permits:${open}`);
  const purposes = openPurposes(words, signals);
  const verdict = optIn(68, purposes, `permits:${open}`, `handles:${handled}`);
  return required ? { ...verdict, consentClass: 'required-acceptance' } : verdict;
}

/** Objecting (GDPR Art. 21), not the lack of an objection. */
export function objectsTo(words: string): string {
  return NO_OBJECTION.test(words) ? '' : firstHit(OBJECTS, words);
}

/** What is the visitor's goes to somebody else. */
export function handsOn(words: string): string {
  return TO_NOBODY.test(words) ? '' : firstHit(HANDS_ON_MINE, words);
}
const TO_NOBODY =
  /\b(niemand\w*|nobody|no one|no-one|anyone|personne|nadie|nessuno|nikomu|nikim|ninguem|never|nooit|niemals|jamais)\b/;

/** The words that permit, of a question too. */
export function openlyPermitted(words: string): string {
  return (
    firstHit(MAY_DO_TO_ME, words) ||
    firstHit(SOMEBODY_MAY, words) ||
    firstHit(MINE_MAY, words) ||
    firstHit(FINE_WITH, words)
  );
}

/** A yes/no question that asks for something to be done with what is known of a person. */
export function handledBy(question: string): string {
  const listed = firstHit(DIRECTORY, question) || handsOn(question);
  if (listed) return listed;
  return firstHit(LOCATION_FOR, question) || byHandling(question);
}

function byHandling(question: string): string {
  return openlyPermitted(question) && firstHit(HANDLES, question);
}

/** As worded; when nothing is named, what is known of somebody is processed. */
export function openPurposes(words: string, signals: TextSignals): readonly Purpose[] {
  const purposes = wordedPurposes(words, signals);
  const handed = DIRECTORY.test(words) || HANDS_ON_MINE.test(words);
  if (purposes[0] !== 'unknown')
    return handed && !purposes.includes('data-sharing') ? [...purposes, 'data-sharing'] : purposes;
  if (handed) return ['data-sharing'];
  return HANDLES.test(words) ? ['data-processing'] : purposes;
}

const NO_OBJECTION =
  /\b(geen|no|kein(e|en|erlei)?|aucune|pas d'|ninguna|nessuna|brak|nenhuma|without|zonder|ohne|sans|sin) (\w+ )?(bezwaar|objections?|einwande?|widerspruch|opposition|objecion|obiezion[ei]|sprzeciwu|objecao)\b|\b(do not|don't|niet|nicht|ne|no|non|nie|nao) (\w+ )?(object|widersprech\w*|m'oppose|me opongo|mi oppongo|sprzeciwiam|me oponho)\b/;
