import type { Mask } from '../core/mask';
import { type MaskedStretch, maskedStretches } from './masks';
import { type Token, tokensOf } from './tokens';

/** Part of a text that is compared as a whole first: dividing into words is what takes time, and most of a text stays. */
export interface Sentence {
  /** With the white space after it. */
  text: string;
  /** Equal keys say the same: white space aside, and what is masked. */
  key: string;
  /** Its words. */
  tokens(): readonly Token[];
}

/**
 * A line, or what ends as a sentence does. Too short a piece does no harm: pieces only say where a text can be taken apart. What comes
 * next is asked first, so that a long run of spaces is gone back over once and not from each of its places.
 */
const AFTER_SENTENCE = /(?=\S)(?<=[.!?…]["'”’»)\]]{0,2}\s+|\n\s*)|(?<=[。！？])/u;

/** The sentences of a text; a masked stretch is never cut. */
export function sentencesOf(text: string, language: string, masks: readonly Mask[]): Sentence[] {
  const stretches = maskedStretches(text, masks);
  const sentences: Sentence[] = [];
  let [start, end, next] = [0, 0, 0];
  for (const piece of text.split(AFTER_SENTENCE)) {
    end += piece.length;
    let after = next;
    while ((stretches[after]?.to ?? Number.POSITIVE_INFINITY) <= end) after += 1;
    if ((stretches[after]?.from ?? end) < end) continue;
    const within = stretches.slice(next, after).map((one) => ({ ...one, from: one.from - start, to: one.to - start }));
    sentences.push(sentence(text.slice(start, end), language, within));
    [start, next] = [end, after];
  }
  return sentences;
}

function sentence(text: string, language: string, stretches: readonly MaskedStretch[]): Sentence {
  let tokens: Token[] | undefined;
  return {
    text,
    key: keyOf(text, stretches),
    tokens() {
      tokens ??= tokensOf(text, language, stretches);
      return tokens;
    },
  };
}

function keyOf(text: string, stretches: readonly MaskedStretch[]): string {
  let [key, at] = ['', 0];
  for (const { from, to, mark } of stretches) {
    key += `${text.slice(at, from)}\u0000mask ${mark}\u0000`;
    at = to;
  }
  return (key + text.slice(at)).replace(/\s+/g, ' ').trim();
}
