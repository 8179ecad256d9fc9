import type { Mask, MaskKind } from '../core/mask';
import { maskedStretches } from './masks';

/** A word, a run of white space, or a masked stretch. */
export interface Token {
  text: string;
  /** Equal keys are equal words: white space is always the same, and so is what one mask covers. */
  key: string;
  mask: MaskKind | null;
}

/** Keys of white space and of masked stretches begin with a character that no word of a page has after segmenting. */
const SPACE = '\u0000 ';

export function isSpaceToken({ key }: Token): boolean {
  return key === SPACE;
}

/** The text in words as the language divides them, character for character. */
export function tokensOf(text: string, language: string, masks: readonly Mask[]): Token[] {
  const tokens: Token[] = [];
  const segmenter = segmenterOf(language, 'word');
  const push = (words: string) => {
    for (const { segment } of segmenter.segment(words)) {
      const last = tokens.at(-1);
      if (!/^\s+$/.test(segment)) tokens.push({ text: segment, key: segment, mask: null });
      else if (last && isSpaceToken(last)) last.text += segment;
      else tokens.push({ text: segment, key: SPACE, mask: null });
    }
  };
  let at = 0;
  for (const { from, to, mark, kind } of maskedStretches(text, masks)) {
    push(text.slice(at, from));
    tokens.push({ text: text.slice(from, to), key: `\u0000mask ${mark}`, mask: kind });
    at = to;
  }
  push(text.slice(at));
  return tokens;
}

/** The sentences of a text, each with the white space after it. */
export function sentencesOf(tokens: readonly Token[], language: string): Token[][] {
  const text = tokens.map((token) => token.text).join('');
  const ends = new Set<number>();
  let at = 0;
  const segmenter = segmenterOf(language, 'sentence');
  for (const line of text.split(/(?<=\n)/)) {
    for (const { segment } of segmenter.segment(line)) {
      at += segment.length;
      ends.add(at);
    }
  }
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  let [place, isOver] = [0, false];
  for (const token of tokens) {
    if (isOver && !isSpaceToken(token)) {
      sentences.push(sentence);
      [sentence, isOver] = [[], false];
    }
    sentence.push(token);
    // A masked stretch or a run of spaces can hold the end of a sentence.
    for (let i = 0; i < token.text.length; i++) if (ends.has(++place)) isOver = true;
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** `language` is what a page wrote in `lang`, so it can be anything. */
function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language === '' ? 'en' : language, { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}
