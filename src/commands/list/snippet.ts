import type { ListedCapture, TextMark } from '../../core/list';
import { marksIn } from './words';

/** Characters shown before the first word found, and in all. */
const BEFORE = 50;
const LENGTH = 220;

/** The stretch of these texts that has most of the words asked; null when none has any. */
export function snippetOf(texts: readonly string[], words: readonly string[]): ListedCapture['snippet'] {
  let best: { text: string; marks: TextMark[] } | null = null;
  for (const text of texts) {
    const marks = marksIn(text, words);
    if (marks.length > (best?.marks.length ?? 0)) best = { text, marks };
  }
  const first = best?.marks[0];
  if (!best || !first) return null;
  const from = wordStart(best.text, Math.max(0, first.from - BEFORE));
  const to = Math.min(best.text.length, Math.max(from + LENGTH, first.to));
  return {
    text: best.text.slice(from, to),
    marks: best.marks.filter((mark) => mark.to <= to).map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    cutBefore: from > 0,
    cutAfter: to < best.text.length,
  };
}

/** Not in the middle of a word, nor of a surrogate pair. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + BEFORE).search(/\s/);
  return space === -1 ? at : at + space + 1;
}
