import type { Rect } from '../../core/controls';

/** Limits of a picture of a whole page; beyond them it ends, and a Gap says so. */
export const LIMITS = {
  strips: 20,
  /** CSS pixels. */
  height: 16_000,
  /** Of the screen, for those with more of them: what fits in memory. */
  screenHeight: 32_000,
};

/** What the browser's own rounding of positions may be off. */
const FLOAT = 0.01;

/** Rows of a window, from `top` up to `bottom`. */
export interface Rows {
  top: number;
  bottom: number;
}

/** A column beside the page, such as a list of contents that moves along: it leaves rows free, but no whole row. */
const TALL = 0.5;
const NARROW = 0.5;
/** Fewer free rows than this part of the window: what stays put lies over the page, and nothing can be put together. */
const LEAST = 0.2;

/** The window without its scroll bars. */
interface Pane {
  width: number;
  height: number;
}

/** What stays put and cannot be cut out by leaving rows away: painted over after the first strip. */
export function columnsOf(pinned: readonly Rect[], pane: Pane): Rect[] {
  return inside(pinned, pane).filter((rect) => isColumn(rect, pane));
}

/** The rows of the window that scroll with the page: the most that lie together without anything that stays put. */
export function freeRows(pinned: readonly Rect[], pane: Pane): Rows | null {
  const bars = inside(pinned, pane)
    .filter((rect) => !isColumn(rect, pane))
    .sort((a, b) => a.y - b.y);
  let best: Rows = { top: 0, bottom: 0 };
  let top = 0;
  const end: Rect = { x: 0, y: pane.height, width: pane.width, height: 0 };
  for (const bar of [...bars, end]) {
    if (bar.y - top > best.bottom - best.top) best = { top, bottom: bar.y };
    top = Math.max(top, bar.y + bar.height);
  }
  return best.bottom - best.top >= LEAST * pane.height ? best : null;
}

function isColumn({ width, height }: Rect, pane: Pane): boolean {
  return height >= TALL * pane.height && width <= NARROW * pane.width;
}

function inside(rects: readonly Rect[], { width, height }: Pane): Rect[] {
  return rects.filter(
    (rect) => rect.x < width && rect.y < height && rect.x + rect.width > 0 && rect.y + rect.height > 0,
  );
}

export interface Strip {
  /** The rows of the window that go into the picture. */
  rows: Rows;
  last: boolean;
}

/** Where the window came to stand. `stopped`: above where it was told to go. */
export interface Place {
  scrollY: number;
  stopped: boolean;
}

/**
 * The browser rounds heights: of the last row it counts there may be nothing. Then the window goes no further, and all that it shows
 * is in the picture.
 */
export function isNothingLeft(next: number, { scrollY, stopped }: Place, pageHeight: number, pane: Pane): boolean {
  return stopped && pageHeight - scrollY - pane.height <= 1 && next - scrollY >= pane.height - FLOAT;
}

/**
 * Which rows of a window continue the picture at row `next` of the page. The first strip keeps what is pinned above, the last
 * one what is pinned below, so that each shows once.
 * @returns null when row `next` cannot be seen there: then the page must be scrolled otherwise
 */
export function stripAt(
  next: number,
  { scrollY, stopped }: Place,
  page: { height: number; limit: number },
  free: Rows,
  pane: Pane,
  strips: number,
): Strip | null {
  const top = next - scrollY;
  const firstFree = next === 0 ? 0 : free.top;
  if (top < firstFree - FLOAT || top >= pane.height) return null;
  const below = page.height - scrollY - pane.height;
  const atEnd = below <= FLOAT || (stopped && below <= 1);
  const atLimit = page.height > page.limit && next + 2 * pane.height > page.limit;
  const last = atEnd || atLimit || strips + 1 >= LIMITS.strips;
  const bottom = last ? pane.height : free.bottom;
  return bottom > top ? { rows: { top, bottom }, last } : null;
}
