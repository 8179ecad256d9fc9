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
export function isCut(element: Element, style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) === 0) return true;
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

/** `inset(50%)` and more, `circle(0)`, `polygon(0 0, 0 0, …)`. */
export function isEmptyClipPath(path: string): boolean {
  const inset = /^inset\(([\d.]+)%\)/.exec(path);
  if (inset) return Number(inset[1]) >= 50;
  return /^circle\(0(px|%)?\b/.test(path);
}
