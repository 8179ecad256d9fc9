import { attr, isElement, parentOf, tagOf } from './dom';

/** How an element takes part in the words on screen, from its computed style. */
export interface Box {
  /** Line breaks required before and after it: 0 inline, 1 block, 2 paragraph. */
  readonly breaks: 0 | 1 | 2;
  readonly cell: boolean;
  /** An annotation drawn above or beside the words it belongs to (`<rt>`): apart from them. */
  readonly above: boolean;
  readonly none: boolean;
  readonly visible: boolean;
  /** Nothing of its subtree can be seen: transparent, clipped away, moved off the screen, zero height. */
  readonly cut: boolean;
  /** Live; read at once. */
  readonly style: CSSStyleDeclaration;
}

export type Boxes = Map<Element, Box>;

export function boxOf(boxes: Boxes, element: Element): Box {
  const known = boxes.get(element);
  if (known) return known;
  const box = read(element);
  boxes.set(element, box);
  return box;
}

function read(element: Element): Box {
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none') return { breaks: 0, cell: false, above: false, none: true, visible: true, cut: false, style };
  return {
    breaks: breaksOf(element, display),
    cell: display === 'table-cell',
    above: display === 'ruby-text',
    none: false,
    visible: style.visibility === 'visible',
    cut: isCut(element, style),
    style,
  };
}

function breaksOf(element: Element, display: string): 0 | 1 | 2 {
  if (display === 'inline' || display === 'contents' || display === 'table-cell' || display.startsWith('inline-'))
    return 0;
  if (display.startsWith('ruby')) return 0;
  return tagOf(element) === 'p' ? 2 : 1;
}

/** The ways in which pages hide words from eyes and keep them for screen readers, or fold them away. */
function isCut(element: Element, style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) === 0 || isFilteredAway(style)) return true;
  const position = style.position;
  const overflow = style.overflowX;
  const clips = overflow === 'hidden' || overflow === 'clip';
  if (clips || style.overflowY === 'hidden' || style.overflowY === 'clip') {
    const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
    if (height <= 1 && (style.overflowY === 'hidden' || style.overflowY === 'clip')) return true;
    if (width <= 1 && clips) return true;
    if (Number.parseFloat(style.maxHeight) === 0) return true;
    if (Number.parseFloat(style.textIndent) <= -500) return true;
  }
  if (position === 'absolute' || position === 'fixed') {
    if (isEmptyClip(style.clip)) return true;
    if (Number.parseFloat(style.left) <= -900 || Number.parseFloat(style.top) <= -900) return true;
  }
  if (style.clipPath !== 'none' && isEmptyClipPath(style.clipPath)) return true;
  if (style.contentVisibility === 'hidden') return true;
  return isFolded(element);
}

/** `filter: opacity(0)` leaves as little as `opacity: 0`. */
export function isFilteredAway(style: CSSStyleDeclaration): boolean {
  return style.filter !== 'none' && /\bopacity\(0%?\)/.test(style.filter);
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
