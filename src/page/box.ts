import type { Cutter } from './cutters';
import { attr, isElement, parentOf, tagOf } from './dom';

/**
 * How an element takes part in the words on screen, and what else readers ask of its computed style. Each answer of the browser
 * is asked for once: a page has tens of thousands of elements, and many readers look at the same ones.
 */
export class Box {
  /** Live; read at once. */
  readonly style: CSSStyleDeclaration;
  readonly display: string;
  readonly none: boolean;
  readonly visible: boolean;
  readonly position: string;
  readonly overflowX: string;
  readonly overflowY: string;
  /** Line breaks required before and after it: 0 inline, 1 block, 2 paragraph. */
  readonly breaks: 0 | 1 | 2;
  /** Nothing of its subtree can be seen: transparent, clipped away, moved off the screen, zero height. */
  readonly cut: boolean;
  /** What cuts off the lines its text stands in; undefined until somebody asks (`cutters.ts`). */
  cutter: Cutter | null | undefined = undefined;
  #words: WordStyle | undefined = undefined;

  constructor(element: Element) {
    const style = getComputedStyle(element);
    const display = style.display;
    const none = display === 'none';
    this.style = style;
    this.display = display;
    this.none = none;
    this.visible = none || style.visibility === 'visible';
    this.position = style.position;
    this.overflowX = style.overflowX;
    this.overflowY = style.overflowY;
    this.breaks = breaksOf(element, display);
    this.cut = !none && isCut(element, this);
  }

  get cell(): boolean {
    return this.display === 'table-cell';
  }

  /** An annotation drawn above or beside the words it belongs to (`<rt>`): apart from them. */
  get above(): boolean {
    return this.display === 'ruby-text';
  }

  /** Of the words that stand in it. */
  get words(): WordStyle {
    this.#words ??= wordStyle(this.style);
    return this.#words;
  }
}

export interface WordStyle {
  readonly fontSize: string;
  readonly transform: string;
  readonly space: 'collapse' | 'keep' | 'keep-lines';
}

function wordStyle(style: CSSStyleDeclaration): WordStyle {
  const space = style.whiteSpaceCollapse ?? style.whiteSpace;
  return {
    fontSize: style.fontSize,
    transform: style.textTransform,
    space: PRESERVED.has(space) ? 'keep' : LINES_KEPT.has(space) ? 'keep-lines' : 'collapse',
  };
}

const PRESERVED = new Set(['pre', 'pre-wrap', 'break-spaces', 'preserve']);
const LINES_KEPT = new Set(['pre-line', 'preserve-breaks']);

export type Boxes = Map<Element, Box>;

export function boxOf(boxes: Boxes, element: Element): Box {
  const known = boxes.get(element);
  if (known) return known;
  const box = new Box(element);
  boxes.set(element, box);
  return box;
}

/** The style alone, for one question about elements that nobody else looks at. */
export function styleAlone(boxes: Boxes, element: Element): CSSStyleDeclaration {
  return boxes.get(element)?.style ?? getComputedStyle(element);
}

function breaksOf(element: Element, display: string): 0 | 1 | 2 {
  if (display === 'none' || display === 'inline' || display === 'contents' || display === 'table-cell') return 0;
  if (display.startsWith('inline-')) return 0;
  if (display.startsWith('ruby')) return 0;
  return tagOf(element) === 'p' ? 2 : 1;
}

/** The ways in which pages hide words from eyes and keep them for screen readers, or fold them away. */
function isCut(element: Element, box: Box): boolean {
  const { style, position } = box;
  if (Number(style.opacity) === 0 || isFilteredAway(style)) return true;
  const clipsX = box.overflowX === 'hidden' || box.overflowX === 'clip';
  const clipsY = box.overflowY === 'hidden' || box.overflowY === 'clip';
  if (clipsX || clipsY) {
    const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
    if (height <= 1 && clipsY) return true;
    if (width <= 1 && clipsX) return true;
    if (Number.parseFloat(style.maxHeight) === 0) return true;
    if (Number.parseFloat(style.textIndent) <= -500) return true;
  }
  if (position === 'absolute' || position === 'fixed') {
    if (isEmptyClip(style.clip)) return true;
    if (Number.parseFloat(style.left) <= -900 || Number.parseFloat(style.top) <= -900) return true;
  }
  const path = style.clipPath;
  if (path !== 'none' && isEmptyClipPath(path)) return true;
  if (style.contentVisibility === 'hidden') return true;
  return isFolded(element);
}

/** `filter: opacity(0)` leaves as little as `opacity: 0`. */
export function isFilteredAway({ filter }: CSSStyleDeclaration): boolean {
  return filter !== 'none' && /\bopacity\(0%?\)/.test(filter);
}

function isFolded(element: Element): boolean {
  const parent = parentOf(element);
  if (!isElement(parent) || tagOf(parent) !== 'details' || attr(parent, 'open') !== null) return false;
  return !(tagOf(element) === 'summary' && parent.querySelector(':scope > summary') === element);
}

/** `clip: rect(0 0 0 0)` or `rect(1px,1px,1px,1px)`. */
export function isEmptyClip(clip: string): boolean {
  const m = /^rect\(([^)]*)\)$/.exec(clip);
  if (!m) return false;
  const [top, right, bottom, left] = (m[1] ?? '').split(/[\s,]+/).map((part) => Number.parseFloat(part));
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return false;
  return bottom - top <= 1 || right - left <= 1;
}

/** Nothing is left by `inset(50%)`, `inset(0 0 100% 0)`, `circle(0)`, or a `polygon` without area. */
export function isEmptyClipPath(path: string): boolean {
  const m = /^(inset|polygon|circle|ellipse)\(([^)]*)\)/.exec(path);
  const [shape, inside] = [m?.[1], m?.[2] ?? ''];
  if (shape === 'inset') return isEmptyInset(inside.split(' round ')[0] ?? '');
  if (shape === 'polygon') return isEmptyPolygon(inside);
  return (shape === 'circle' || shape === 'ellipse') && /^0(px|%)?(\s|$)/.test(inside);
}

function isEmptyInset(sides: string): boolean {
  const [top = 0, right = top, bottom = top, left = right] = sides
    .trim()
    .split(/\s+/)
    .map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
  return top + bottom >= 100 || left + right >= 100;
}

/** Points in two units cannot be compared without the size of the box: then it is taken to have an area. */
function isEmptyPolygon(points: string): boolean {
  const pairs = points.split(',').map((point) => point.trim().split(/\s+/));
  if (pairs.length < 3) return false;
  const flat = pairs.flat().filter((length) => length !== '0' && length !== '0px' && length !== '0%');
  if (new Set(flat.map((length) => length.replace(/^-?[\d.]+/, ''))).size > 1) return false;
  const [xs, ys] = [0, 1].map((i) => new Set(pairs.map((pair) => Number.parseFloat(pair[i] ?? ''))));
  return xs?.size === 1 || ys?.size === 1;
}
