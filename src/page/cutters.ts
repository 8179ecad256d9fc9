import { type Box, boxOf } from './box';
import { clientHeightOf, clientWidthOf, scrollHeightOf, scrollWidthOf } from './dom';
import { parentElementOf } from './flat-tree';
import type { Reader } from './words';

/** What cuts off the lines an element's text stands in. */
export interface Cutter {
  readonly block: Element;
  /** It shows only its first lines, so the last of these ends in dots wherever it ends. */
  readonly clamps: boolean;
  /** The box in a line of the block that holds the text, drawn or left out as a whole. */
  readonly whole: Element | null;
}

/** Null when all of an element's text is drawn, or can be scrolled to. Each element is looked at once. */
export function cutterOf(reader: Reader, element: Element): Cutter | null {
  const path: [Element, Box][] = [];
  let found: Cutter | null = null;
  for (let at: Element | null = element; at; at = parentElementOf(reader.survey, at)) {
    const box = boxOf(reader.boxes, at);
    if (box.cutter !== undefined) {
      found = box.cutter;
      break;
    }
    path.push([at, box]);
  }
  for (let step = path.pop(); step; step = path.pop()) {
    const [at, box] = step;
    found = within(at, box, found);
    box.cutter = found;
  }
  return found;
}

/** @param around what cuts off the lines that the element itself stands in */
function within(element: Element, box: Box, around: Cutter | null): Cutter | null {
  if (isInline(box)) return around;
  const clamps = clampsLines(element, box);
  // What is hidden in another way is read as if it were shown: there is no line to end.
  if ((clamps || endsLines(element, box)) && !box.cut) return { block: element, clamps, whole: null };
  if (box.position === 'absolute' || box.position === 'fixed') return null;
  if (box.display.startsWith('inline-')) return around && { ...around, whole: around.whole ?? element };
  return around?.whole || around?.clamps ? around : null;
}

function isInline({ display }: Box): boolean {
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** In dots, in a text of the page's own choice, or (`clip`) in the middle of a letter. */
function endsLines(element: Element, { overflowX, style }: Box): boolean {
  if (!hides(overflowX)) return false;
  // What hangs out at the beginning of a line cannot be scrolled to.
  return scrollWidthOf(element) > clientWidthOf(element) || Number.parseFloat(style.textIndent) < 0;
}

function clampsLines(element: Element, { overflowY, style }: Box): boolean {
  return hides(overflowY) && style.webkitLineClamp !== 'none' && scrollHeightOf(element) > clientHeightOf(element);
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}
