import type { Purpose } from '../core/evaluation';
import { ANALYSES, TO_ADVISE, TO_OFFER } from './lexicon/analysis';
import { firstHit } from './text-signals';

/**
 * What somebody does being read so as to fit something to that person, with no word of consent or profile: "analyse my card
 * payments to give me offers". The aim must be said: a doctor who reads your file, an app that counts your steps is another matter.
 */
export function analysedFor(words: string): Purpose[] {
  const analyses = firstHit(ANALYSES, words);
  if (!analyses) return [];
  if (TO_OFFER.test(words)) return ['marketing-own', 'profiling'];
  return TO_ADVISE.test(words) ? ['profiling'] : [];
}
