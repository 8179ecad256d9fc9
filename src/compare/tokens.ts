import type { MaskKind } from '../core/mask';
import type { MaskedStretch } from './masks';

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

/** The text in words as the language divides them, character for character. @param stretches that a mask covers, in order */
export function tokensOf(text: string, language: string, stretches: readonly MaskedStretch[]): Token[] {
  const tokens: Token[] = [];
  const segmenter = segmenterOf(language);
  const push = (words: string) => {
    for (const part of partsOf(words)) {
      if (isSpace(part)) add(tokens, part);
      else for (const { segment } of segmenter.segment(part)) add(tokens, segment);
    }
  };
  let at = 0;
  for (const { from, to, mark, kind } of stretches) {
    push(text.slice(at, from));
    tokens.push({ text: text.slice(from, to), key: `\u0000mask ${mark}`, mask: kind });
    at = to;
  }
  push(text.slice(at));
  return tokens;
}

function add(tokens: Token[], segment: string): void {
  const last = tokens.at(-1);
  if (!isSpace(segment)) tokens.push({ text: segment, key: segment, mask: null });
  else if (last && isSpaceToken(last)) last.text += segment;
  else tokens.push({ text: segment, key: SPACE, mask: null });
}

function isSpace(text: string): boolean {
  return /^\s+$/.test(text);
}

/** A long run of white space, from where it begins; what is not a word of its own belongs to the last space. */
const LONG_SPACE = /((?<!\s)\s{50,})(?=[^\s\p{M}\p{Cf}])/u;

/** Characters from which on a part ends at the next word. */
const PART = 200;

/**
 * The text in parts, cut before a word that follows a space, and around long runs of white space. Chromium's segmenter looks at the
 * whole text again for each word: a statement of 20,000 words would take minutes.
 */
function partsOf(text: string): string[] {
  return text.split(LONG_SPACE).flatMap((run) => (isSpace(run) ? [run] : wordyPartsOf(run)));
}

function wordyPartsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of text.split(/(?<=\s)(?=[^\s\p{M}\p{Cf}])/u)) {
    part += piece;
    if (part.length < PART) continue;
    parts.push(part);
    part = '';
  }
  return part === '' ? parts : [...parts, part];
}

/** `language` is what a page wrote in `lang`, so it can be anything. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language === '' ? 'en' : language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
