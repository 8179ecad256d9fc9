import type { Facts, FactsReading } from '../core/facts';
import { PRIOR_CHOICE_PIECES, PRIOR_CHOICE_WORDS } from './prior-choice-names';

/** A name that was withheld or cut may have been one: then nothing is said of what was not found. */
export function priorStateOf(lists: readonly FactsReading['cookieNames'][]): Facts['priorState'] {
  if (lists.some((list) => list?.names.some(remembersChoice))) return 'found';
  return lists.some((list) => list === null || list.cut) ? 'unknown' : 'none-found';
}

function remembersChoice(name: string): boolean {
  const plain = name.toLowerCase().replace(/[\s_.:-]/g, '');
  if (PRIOR_CHOICE_PIECES.some((piece) => plain.includes(piece))) return true;
  const words = name.toLowerCase().split(/[^a-z]+/);
  return PRIOR_CHOICE_WORDS.some((word) => words.includes(word));
}
