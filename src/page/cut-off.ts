import { type Box, boxOf } from './box';
import { clientHeightOf, clientWidthOf, newRange, rectOf, scrollHeightOf, scrollWidthOf } from './dom';
import { behindDots, type Clip } from './dots';
import { parentElementOf } from './flat-tree';
import type { Reader } from './words';

/** What is left of a text that a block ends in "…". */
export interface Drawn {
  readonly text: string;
  readonly cut: boolean;
}

/** Characters looked at one by one; what comes after them fares as the last one did. */
const MOST = 3_000;

/**
 * The part of a text that is drawn when the block around it does not show all of its lines (`text-overflow: ellipsis`,
 * `line-clamp`); null when nothing of it is cut off. Words behind the dots were not seen.
 */
export function drawnPart(reader: Reader, text: Text, parent: Element, box: Box): Drawn | null {
  const cutter = box.cutter === undefined ? cutterOf(reader, parent) : box.cutter;
  if (!cutter) return null;
  const clip = clipOf(reader, cutter);
  const range = newRange(text);
  range.selectNodeContents(text);
  const whole = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const isBehindDots = import.meta.env.FIREFOX ? dotsOf(reader, cutter, clip) : () => false;
  const fits = whole.every((rect) => isInLine(rect, clip) && !isOut(rect, clip) && !isBehindDots(rect));
  if (fits && whole.every((rect, i) => !whole.slice(i + 1).some((other) => isSame(rect, other)))) return null;
  return kept(text, charactersOf(range, text), clip, isBehindDots);
}

function dotsOf({ boxes }: Reader, cutter: Element, clip: Clip): (letter: DOMRect) => boolean {
  return behindDots(boxes, cutter, clip, { clamps: clampsLines(cutter, boxOf(boxes, cutter)) });
}

interface Character {
  readonly rect: DOMRect | null;
  /** Chromium keeps the whole line beside the shortened one it draws: what is in both was not cut off. */
  readonly twice: boolean;
}

function charactersOf(range: Range, text: Text): Character[] {
  const characters: Character[] = [];
  for (let i = 0; i < Math.min(text.length, MOST); i++) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const [rect, ...others] = [...range.getClientRects()].filter((r) => r.width > 0);
    characters.push({ rect: rect ?? null, twice: rect !== undefined && others.some((r) => isSame(rect, r)) });
  }
  return characters;
}

function kept(
  text: Text,
  characters: readonly Character[],
  clip: Clip,
  isBehindDots: (letter: DOMRect) => boolean,
): Drawn {
  const lines = linesOf(characters, clip);
  const isDrawn = ({ rect, twice }: Character, before: boolean) => {
    // The rest of an emoji, or white space where a line wraps.
    if (!rect) return before;
    if (!isInLine(rect, clip)) return false;
    const line = lines.get(Math.round(rect.top));
    return line?.shortened ? twice : !isOut(rect, clip) && !isBehindDots(rect);
  };
  let out = '';
  let wrapped = '';
  let drawn = true;
  let cut = false;
  characters.forEach((character, i) => {
    const letter = text.data.charAt(i);
    drawn = isDrawn(character, drawn);
    cut ||= !drawn;
    if (!drawn) wrapped = '';
    else if (!character.rect && /\s/.test(letter)) wrapped += letter;
    else {
      out += wrapped + letter;
      wrapped = '';
    }
  });
  const rest = drawn ? wrapped + text.data.slice(characters.length) : '';
  return { text: out + rest, cut };
}

function linesOf(characters: readonly Character[], clip: Clip): Map<number, { shortened: boolean }> {
  const lines = new Map<number, { shortened: boolean }>();
  for (const { rect, twice } of characters) {
    if (!rect || !isInLine(rect, clip)) continue;
    const line = lines.get(Math.round(rect.top)) ?? { shortened: false };
    line.shortened ||= twice;
    lines.set(Math.round(rect.top), line);
  }
  return lines;
}

function isSame(a: DOMRect, b: DOMRect): boolean {
  return Math.abs(a.top - b.top) < 1 && Math.abs(a.left - b.left) < 1;
}

function isInLine(rect: DOMRect, clip: Clip): boolean {
  const middle = (rect.top + rect.bottom) / 2;
  return middle > clip.top && middle < clip.bottom;
}

function isOut(rect: DOMRect, clip: Clip): boolean {
  return rect.right > clip.right + 0.5 || rect.left < clip.left - 0.5;
}

/** Lines end at the content, below it the padding still shows. */
function clipOf(reader: Reader, cutter: Element): Clip {
  const rect = rectOf(cutter);
  const { style } = boxOf(reader.boxes, cutter);
  const size = (...lengths: string[]) => lengths.reduce((sum, length) => sum + (Number.parseFloat(length) || 0), 0);
  return {
    left: rect.left + size(style.borderLeftWidth, style.paddingLeft),
    right: rect.right - size(style.borderRightWidth, style.paddingRight),
    top: rect.top + size(style.borderTopWidth),
    bottom: rect.bottom - size(style.borderBottomWidth),
  };
}

/** The block that cuts off the lines an element's text stands in, and does so now. Each element is looked at once. */
function cutterOf(reader: Reader, element: Element): Element | null {
  let found: Element | null = null;
  let last: Element | null = element;
  for (; last; last = parentElementOf(reader.survey, last)) {
    const box = boxOf(reader.boxes, last);
    if (box.cutter === undefined && isInline(box)) continue;
    found = box.cutter === undefined ? blockCutter(reader, last, box) : box.cutter;
    break;
  }
  for (let at: Element | null = element; at; at = parentElementOf(reader.survey, at)) {
    boxOf(reader.boxes, at).cutter = found;
    if (at === last) break;
  }
  return found;
}

function blockCutter(reader: Reader, block: Element, box: Box): Element | null {
  return endsLines(block, box) ? block : clamperOf(reader, block);
}

/** The nearest block, this one or around it, that shows only its first lines. */
function clamperOf(reader: Reader, block: Element): Element | null {
  let found: Element | null = null;
  let last: Element | null = block;
  for (; last; last = parentElementOf(reader.survey, last)) {
    const box = boxOf(reader.boxes, last);
    if (box.clamper !== undefined) found = box.clamper;
    else if (!isInline(box) && clampsLines(last, box)) found = last;
    else if (box.position !== 'absolute' && box.position !== 'fixed') continue;
    break;
  }
  for (let at: Element | null = block; at; at = parentElementOf(reader.survey, at)) {
    boxOf(reader.boxes, at).clamper = found;
    if (at === last) break;
  }
  return found;
}

function isInline({ display }: Box): boolean {
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

function endsLines(element: Element, { overflowX, style }: Box): boolean {
  return hides(overflowX) && style.textOverflow !== 'clip' && scrollWidthOf(element) > clientWidthOf(element);
}

function clampsLines(element: Element, { overflowY, style }: Box): boolean {
  return hides(overflowY) && style.webkitLineClamp !== 'none' && scrollHeightOf(element) > clientHeightOf(element);
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}
