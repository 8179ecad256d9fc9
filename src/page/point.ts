import type { Locator, Rect } from '../core/controls';
import { framePath } from './child-frames';
import { closest, isRendered, queryAll } from './dom';
import { wholeRect } from './rect';
import { shadowRootOf } from './shadow';

/** A symbol, since a `<form id>` would show up on `window` under a name, in this world too. */
const SOUGHT: unique symbol = Symbol.for('consent-witness.point');

declare global {
  interface Window {
    /** In the extension's isolated world only: put here by `commands/entry/point-out` before this runs. */
    [SOUGHT]?: Locator | undefined;
  }
}

/** In this frame's window, CSS pixels. */
export interface Place {
  rect: Rect;
  inView: boolean;
}

/** Where the control that is sought is, with its label. Reads only. @returns null when it is another frame's; `gone`: not here any more */
export function placeOfSought(): Place | 'gone' | null {
  const sought = window[SOUGHT];
  if (!sought || framePath() !== sought.frame) return null;
  const element = elementAt(sought.path);
  if (!element) return 'gone';
  const rects = [element, ...labelsOf(element)].filter(isRendered).map(wholeRect).filter(isSeen);
  if (rects.length === 0) return 'gone';
  const rect = around(rects);
  return {
    rect,
    inView: rect.y < innerHeight && rect.x < innerWidth && rect.y + rect.height > 0 && rect.x + rect.width > 0,
  };
}

/** One selector for each tree; what no longer fits exactly one element is not pointed at. */
function elementAt(path: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    const found: Element[] = root ? queryAll(root, selector) : [];
    const [only] = found;
    if (!only || found.length > 1) return null;
    element = only;
    root = shadowRootOf(only);
  }
  return element;
}

function labelsOf(element: Element): Element[] {
  const outside = closest(element, 'label');
  const labels = queryAll(document, 'label').filter(
    (label) => label instanceof HTMLLabelElement && label.control === element,
  );
  return outside && !labels.includes(outside) ? [...labels, outside] : labels;
}

/** Pages shrink the box itself away and draw its label instead. */
function isSeen({ width, height }: Rect): boolean {
  return width > 2 && height > 2;
}

function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}
