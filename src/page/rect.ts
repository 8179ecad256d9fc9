import type { Rect } from '../core/controls';
import { rectOf } from './dom';

/** Whole CSS pixels, outward-rounded nowhere: evidence needs a place, not sub-pixels. */
export function wholeRect(element: Element): Rect {
  return toRect(rectOf(element));
}

/** Where elements are at this moment, each asked for once: a control and its label are held against one another again and again. */
export type Rects = Map<Element, DOMRect>;

export function rectIn(rects: Rects, element: Element): DOMRect {
  const known = rects.get(element);
  if (known) return known;
  const rect = rectOf(element);
  rects.set(element, rect);
  return rect;
}

export function toRect(rect: DOMRect): Rect {
  return { x: whole(rect.x), y: whole(rect.y), width: whole(rect.width), height: whole(rect.height) };
}

/** A page can push boxes to where numbers are no safe integers any more; and -0 is no JSON integer. */
function whole(pixels: number): number {
  const rounded = Math.round(Math.max(-1e9, Math.min(1e9, pixels)));
  return Number.isFinite(rounded) ? rounded + 0 : 0;
}
