import { attr, isElement, parentOf, tagOf } from './dom';

/**
 * How an element takes part in the words on screen, and what else readers ask of its computed style. Each answer of the browser
 * is asked for once, when it is first needed: a page has tens of thousands of elements, and many readers look at the same ones.
 */
export class Box {
  /** Live; read at once. */
  readonly style: CSSStyleDeclaration;
  readonly #element: Element;
  #display: string | undefined;
  #position: string | undefined;
  #overflowX: string | undefined;
  #overflowY: string | undefined;
  #filter: string | undefined;
  #clipPath: string | undefined;
  #opacity: string | undefined;
  #fontSize: string | undefined;
  #cursor: string | undefined;
  #textTransform: string | undefined;
  #whiteSpace: string | undefined;
  #breaks: 0 | 1 | 2 | undefined;
  #visible: boolean | undefined;
  #cut: boolean | undefined;

  constructor(element: Element) {
    this.#element = element;
    this.style = getComputedStyle(element);
  }

  get display(): string {
    this.#display ??= this.style.display;
    return this.#display;
  }

  get position(): string {
    this.#position ??= this.style.position;
    return this.#position;
  }

  get overflowX(): string {
    this.#overflowX ??= this.style.overflowX;
    return this.#overflowX;
  }

  get overflowY(): string {
    this.#overflowY ??= this.style.overflowY;
    return this.#overflowY;
  }

  get filter(): string {
    this.#filter ??= this.style.filter;
    return this.#filter;
  }

  get clipPath(): string {
    this.#clipPath ??= this.style.clipPath;
    return this.#clipPath;
  }

  get opacity(): string {
    this.#opacity ??= this.style.opacity;
    return this.#opacity;
  }

  get fontSize(): string {
    this.#fontSize ??= this.style.fontSize;
    return this.#fontSize;
  }

  get textTransform(): string {
    this.#textTransform ??= this.style.textTransform;
    return this.#textTransform;
  }

  /** `white-space-collapse` where the browser knows it. */
  get whiteSpace(): string {
    this.#whiteSpace ??= this.style.whiteSpaceCollapse ?? this.style.whiteSpace;
    return this.#whiteSpace;
  }

  get cursor(): string {
    this.#cursor ??= this.style.cursor;
    return this.#cursor;
  }

  get none(): boolean {
    return this.display === 'none';
  }

  get cell(): boolean {
    return this.display === 'table-cell';
  }

  /** An annotation drawn above or beside the words it belongs to (`<rt>`): apart from them. */
  get above(): boolean {
    return this.display === 'ruby-text';
  }

  /** Line breaks required before and after it: 0 inline, 1 block, 2 paragraph. */
  get breaks(): 0 | 1 | 2 {
    this.#breaks ??= breaksOf(this.#element, this.display);
    return this.#breaks;
  }

  get visible(): boolean {
    this.#visible ??= this.none || this.style.visibility === 'visible';
    return this.#visible;
  }

  /** Nothing of its subtree can be seen: transparent, clipped away, moved off the screen, zero height. */
  get cut(): boolean {
    this.#cut ??= !this.none && isCut(this.#element, this);
    return this.#cut;
  }
}

export type Boxes = Map<Element, Box>;

export function boxOf(boxes: Boxes, element: Element): Box {
  const known = boxes.get(element);
  if (known) return known;
  const box = new Box(element);
  boxes.set(element, box);
  return box;
}

function breaksOf(element: Element, display: string): 0 | 1 | 2 {
  if (display === 'none' || display === 'inline' || display === 'contents' || display === 'table-cell') return 0;
  if (display.startsWith('inline-')) return 0;
  if (display.startsWith('ruby')) return 0;
  return tagOf(element) === 'p' ? 2 : 1;
}

/** The ways in which pages hide words from eyes and keep them for screen readers, or fold them away. */
function isCut(element: Element, box: Box): boolean {
  if (Number(box.opacity) === 0 || isFilteredAway(box)) return true;
  const { style, position } = box;
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
  if (box.clipPath !== 'none' && isEmptyClipPath(box.clipPath)) return true;
  if (style.contentVisibility === 'hidden') return true;
  return isFolded(element);
}

/** `filter: opacity(0)` leaves as little as `opacity: 0`. */
export function isFilteredAway({ filter }: Box): boolean {
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
