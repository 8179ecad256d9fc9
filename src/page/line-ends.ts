import { boxOf } from './box';
import type { Cutter } from './cutters';
import { firstChildOf, isElement, isText, newRange, rectOf, scrollLeftOf, textContentOf } from './dom';
import type { Reader } from './words';

export type Sides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Where the lines of a block end that does not show all of them. */
export interface LineEnds {
  /** Whether any part of it is on a line that is shown. */
  isInLine(rect: Sides): boolean;
  /** Whether it lies behind the mark in which its line ends, or out of the block where that cuts off without a mark. */
  isHidden(rect: Sides): boolean;
  /** Whether it lies out of what the block shows, by its middle: a letter that is cut through is seen when most of it is. */
  isOutside(rect: Sides): boolean;
  /** Whether any part of it lies out of what the block shows. */
  reachesOut(rect: Sides): boolean;
  /** Whether nothing stands before it on its line: a mark never takes the place of that. */
  startsLine(rect: Sides): boolean;
  readonly fromRight: boolean;
}

/** Texts and pictures of a block that are looked at; what comes after them has no say in where its lines end. */
const MOST_PARTS = 200;
/** Rounding, CSS pixels. */
const SLACK = 0.1;

/** One line, and how far it reaches. */
interface Line {
  readonly middle: number;
  left: number;
  right: number;
}

/**
 * Worked out from the place of all that stands in the lines, as the browsers do it (CSS Overflow 4, `text-overflow`): a line that reaches out
 * ends in a mark, and each letter that the mark would touch is left out.
 */
export function lineEndsOf(reader: Reader, cutter: Cutter): LineEnds {
  const known = reader.lineEnds.get(cutter.block);
  if (known) return known;
  const ends = read(reader, cutter);
  reader.lineEnds.set(cutter.block, ends);
  return ends;
}

function read({ boxes }: Reader, { block, clamps }: Cutter): LineEnds {
  const { style } = boxOf(boxes, block);
  const fromRight = isFromRight(block, style);
  const shown = inside(block, style, false);
  const content = inside(block, style, true);
  // Chromium lays the line out once, marks and all, and then scrolls it; Firefox puts the marks where the block ends now.
  const shift = import.meta.env.FIREFOX ? 0 : -scrollLeftOf(block);
  const marks = marksOf(style, fromRight);
  // Of lines that are cut off without a mark nothing is known below the last: a block that is folded up is read whole.
  const folds = clamps || marks.left !== null || marks.right !== null;
  const all = linesIn(block);
  const lines = all.filter(({ middle }) => !folds || (middle > shown.top && middle < shown.bottom));
  const last = clamps && lines.length < all.length ? Math.max(...lines.map(({ middle }) => middle)) : null;
  const dotsOfLast = last === null ? null : widthOf(style, '…');
  const lineOf = (rect: Sides) => lines.find(({ middle }) => rect.top < middle && middle < rect.bottom);

  const isOutside = (rect: Sides) => {
    const middle = (rect.left + rect.right) / 2;
    return middle < shown.left || middle > shown.right;
  };
  return {
    fromRight,
    isOutside,
    reachesOut: (rect) => rect.left < shown.left - 0.5 || rect.right > shown.right + 0.5,
    startsLine: (rect) => {
      const line = lineOf(rect);
      return line !== undefined && (fromRight ? rect.right > line.right - 0.5 : rect.left < line.left + 0.5);
    },
    isInLine: (rect) => !folds || (middleOf(rect) > shown.top && middleOf(rect) < shown.bottom),
    isHidden(rect) {
      if (isOutside(rect)) return true;
      const line = lineOf(rect);
      if (!line) return false;
      const dots = line.middle === last ? dotsOfLast : null;
      const [left, right] = [content.left + shift, content.right + shift];
      let atLeft = fromRight && dots !== null ? dots : line.left < left - 0.5 ? marks.left : null;
      let atRight = !fromRight && dots !== null ? dots : line.right > right + 0.5 ? marks.right : null;
      // Where there is no room for both, the end of the line has its mark; where there is none for one, the line has none.
      const room = right - left;
      if ((atLeft ?? 0) + (atRight ?? 0) > room) {
        if (fromRight) atRight = null;
        else atLeft = null;
      }
      if ((atLeft ?? 0) + (atRight ?? 0) > room) [atLeft, atRight] = [null, null];
      return (
        (atLeft !== null && rect.left < left + atLeft - SLACK) ||
        (atRight !== null && rect.right > right - atRight + SLACK)
      );
    },
  };
}

/** In Firefox the direction of the block says where its lines end, in Chromium that of their words where the page leaves it to them. */
function isFromRight(block: Element, { direction, unicodeBidi }: CSSStyleDeclaration): boolean {
  if (import.meta.env.FIREFOX || unicodeBidi !== 'plaintext') return direction === 'rtl';
  const [first = ''] = /\p{L}/u.exec(textContentOf(block) ?? '') ?? [];
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first);
}

function middleOf(rect: Sides): number {
  return (rect.top + rect.bottom) / 2;
}

/** How far each line reaches: its texts, and pictures among them. */
function linesIn(block: Element): Line[] {
  const range = newRange(block);
  const both = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = Document.prototype.createTreeWalker.call(block.ownerDocument, block, both);
  const lines: Line[] = [];
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < MOST_PARTS; node = walker.nextNode()) {
    if (isElement(node) && firstChildOf(node)) continue;
    looked++;
    if (isText(node)) range.selectNodeContents(node);
    for (const rect of isElement(node) ? [rectOf(node)] : range.getClientRects()) {
      if (rect.width === 0) continue;
      const line = lines.find(({ middle }) => rect.top < middle && middle < rect.bottom);
      if (!line) lines.push({ middle: middleOf(rect), left: rect.left, right: rect.right });
      else [line.left, line.right] = [Math.min(line.left, rect.left), Math.max(line.right, rect.right)];
    }
  }
  return lines;
}

/**
 * How wide the marks on each side are, CSS pixels; null: letters are cut through there. One value is that of the end of the line, two are
 * those of its left and right.
 */
function marksOf(style: CSSStyleDeclaration, fromRight: boolean): { left: number | null; right: number | null } {
  // Words right in a flex box or grid stand in a block that the browser makes, which cuts through them.
  if (/flex|grid/.test(style.display)) return { left: null, right: null };
  const [first = 'clip', second] = style.textOverflow.match(/"(?:[^"\\]|\\.)*"|[a-z-]+/g) ?? [];
  const [left, right] = second !== undefined ? [first, second] : fromRight ? [first, 'clip'] : ['clip', first];
  return { left: markWidth(style, left), right: markWidth(style, right) };
}

function markWidth(style: CSSStyleDeclaration, value: string): number | null {
  if (value === 'clip') return null;
  return widthOf(style, value.startsWith('"') ? unquoted(value) : '…');
}

function unquoted(value: string): string {
  return value.slice(1, -1).replace(/\\(.)/g, '$1');
}

/** In the font of the block, as browsers draw their marks. Measured beside the page, which notices nothing. */
function widthOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration, mark: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return 0;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText(mark).width;
}

/** What a block shows of its lines: up to its border, or (`content`) where they end. Below its content the padding still shows. */
function inside(block: Element, style: CSSStyleDeclaration, content: boolean): Sides {
  const rect = rectOf(block);
  const size = (...lengths: string[]) => lengths.reduce((sum, length) => sum + (Number.parseFloat(length) || 0), 0);
  return {
    left: rect.left + size(style.borderLeftWidth, content ? style.paddingLeft : ''),
    right: rect.right - size(style.borderRightWidth, content ? style.paddingRight : ''),
    top: rect.top + size(style.borderTopWidth),
    bottom: rect.bottom - size(style.borderBottomWidth),
  };
}
