import { withoutAccents } from '../../classify/fold';
import type { TextMark } from '../../core/list';

export interface FoundWord extends TextMark {
  /** Lower case, without accents. */
  word: string;
}

/**
 * The words of a text as a search finds them, with their place in the text as it is. What cannot be seen (soft hyphens, zero
 * width) does not split a word, since on screen it does not either.
 */
export function wordsIn(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = withoutAccents(match[0].toLowerCase()).slice(0, LONGEST);
    return word === '' ? [] : [{ word, from: match.index, to: match.index + match[0].length }];
  });
}

/** Words that are looked for, each once. */
export function wordsAsked(typed: string): string[] {
  return [...new Set(wordsIn(typed).map(({ word }) => word))].slice(0, MOST_ASKED);
}

/** Where a text has words that begin with one of those asked. */
export function marksIn(text: string, asked: readonly string[]): TextMark[] {
  if (asked.length === 0) return [];
  return wordsIn(text)
    .filter(({ word }) => asked.some((beginning) => word.startsWith(beginning)))
    .map(({ from, to }) => ({ from, to }));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
/** Characters of a word that count; nobody types more. */
const LONGEST = 64;
const MOST_ASKED = 8;
