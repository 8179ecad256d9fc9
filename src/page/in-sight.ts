import type { Rect } from '../core/controls';
import { matches } from './dom';
import { holds, parentElementOf } from './flat-tree';
import { rectIn, toRect } from './rect';
import { clipOf } from './shown';
import type { Reader } from './words';

/** The rectangle of an element, remembered with it: a picture must know later what could be seen there. */
export function placeOf(reader: Reader, element: Element): Rect {
  const rect = toRect(rectIn(reader.rects, element));
  reader.placed.set(rect, element);
  return rect;
}

/**
 * Whether what lies at this rectangle cannot be seen there now, though it is shown: scrolled out of a box of the page, or under
 * something that lies over the page. A mark put there would point at something else.
 */
export function isAway(reader: Reader, rect: Rect): boolean {
  const element = reader.placed.get(rect);
  if (!element) return false;
  const { x, y, width, height } = rectIn(reader.rects, element);
  const middle = { x: x + width / 2, y: y + height / 2 };
  return isScrolledAway(reader, element, middle) || isUnderOther(reader, element, middle);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Follows containing blocks, as `clippedBecause` does. */
function isScrolledAway(reader: Reader, element: Element, { x, y }: Point): boolean {
  let { position } = clipOf(reader, element);
  for (let at = parentElementOf(reader.survey, element); at; at = parentElementOf(reader.survey, at)) {
    const clip = clipOf(reader, at);
    if (position === 'fixed' && !clip.holdsFixed) continue;
    if (position === 'absolute' && !clip.holdsAbsolute) continue;
    position = clip.position;
    if (clip.x === 'all' && clip.y === 'all') continue;
    const box = rectIn(reader.rects, at);
    if (clip.x !== 'all' && (x < box.left || x > box.right)) return true;
    if (clip.y !== 'all' && (y < box.top || y > box.bottom)) return true;
  }
  return false;
}

/** What lies over a whole window has at least this part of it. */
const LARGE = 0.2;

function isUnderOther(reader: Reader, element: Element, { x, y }: Point): boolean {
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const hit: Element | null = Document.prototype.elementFromPoint.call(reader.survey.document, x, y);
  // What draws a control may be a neighbour of it, or of its label, so only what lies over the page itself counts.
  for (let at = hit; at && !holds(at, element) && !holds(element, at); at = parentElementOf(reader.survey, at)) {
    const { position } = clipOf(reader, at);
    if (position === 'fixed' || position === 'sticky' || matches(at, ':modal')) return true;
    const { width, height } = rectIn(reader.rects, at);
    if (position === 'absolute' && width * height >= LARGE * innerWidth * innerHeight) return true;
  }
  return false;
}
