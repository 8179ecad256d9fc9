import type { Rect } from '../core/controls';
import { PERSONAL_RUNS } from '../core/personal-runs';
import { bodyOf, isText, newRange, textContentOf } from './dom';
import { toRect, wholeRect } from './rect';
import type { Reader } from './words';

/**
 * What to paint over in a picture: whatever can hold typed values, and runs of text that look like an e-mail address,
 * telephone number, IBAN or citizen service number (record-model section 5, point 5). CSS pixels of this frame's viewport.
 */
export function readMask(reader: Reader): Rect[] {
  const { survey } = reader;
  const typed = [...survey.fields, ...survey.editables].map(wholeRect);
  return [...typed, ...personalRuns(reader)].filter((rect) => rect.width > 0 && rect.height > 0);
}

function personalRuns(reader: Reader): Rect[] {
  const rects: Rect[] = [];
  const roots: Node[] = [...reader.survey.shadows.values()];
  const body = bodyOf(reader.survey.document);
  if (body) roots.unshift(body);
  for (const root of roots) {
    // One native look at all text first: most trees hold no such thing.
    if (!mayHold(textContentOf(root) ?? '')) continue;
    const walker = Document.prototype.createTreeWalker.call(reader.survey.document, root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) rects.push(...runsOf(node));
  }
  return rects;
}

function mayHold(text: string): boolean {
  return text.includes('@') || /\d(?:[ .()/-]{0,2}\d){8}|[A-Z]{2}\d{2}[ ]?[A-Z0-9]{4}/.test(text);
}

function runsOf(text: Text): Rect[] {
  const { data } = text;
  if (data.length < 6 || !/[@\d]/.test(data)) return [];
  const out: Rect[] = [];
  for (const found of data.matchAll(PERSONAL_RUNS)) {
    const range = newRange(text);
    range.setStart(text, found.index);
    range.setEnd(text, found.index + found[0].length);
    for (const rect of range.getClientRects()) out.push(toRect(rect));
  }
  return out;
}
