import type { Rect } from '../core/controls';
import { parseColour } from './colour';
import { documentElementOf, firstChildOf, isElement, isText, matches, nextSiblingOf, rectOf, tagOf } from './dom';
import { shadowRootOf } from './shadow';
import { LIMITS } from './survey';

/** More than these hide a page anyway. */
const MOST = 2_000;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Step {
  readonly element: Element;
  /** In something that stays put. */
  readonly pinned: boolean;
  /** An ancestor draws this much already. */
  readonly drawn: Area | null;
  /** An ancestor of what is pinned cuts off what is outside. */
  readonly clip: Area;
  /** A transformed ancestor: what is `fixed` in it moves with it. */
  readonly holdsFixed: boolean;
  /** In a box with a scroll of its own: what is `sticky` sticks to that. */
  readonly inScroller: boolean;
}

/**
 * What stays where it is in the window while the page scrolls: `fixed`, and `sticky` where it sticks now. Wrappers that draw
 * nothing count by what is in them, since many pages lay an empty one over the whole window.
 */
export function readPinned(document: Document): Rect[] {
  const root = documentElementOf(document);
  if (!root) return [];
  const window: Area = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const out: Rect[] = [];
  const stack: Step[] = [
    { element: root, pinned: false, drawn: null, clip: window, holdsFixed: false, inScroller: false },
  ];
  for (let step = stack.pop(), seen = 0; step; step = stack.pop()) {
    if (++seen > LIMITS.nodes || out.length >= MOST) break;
    const { element } = step;
    const style = getComputedStyle(element);
    if (style.display === 'none' || Number(style.opacity) === 0 || style.contentVisibility === 'hidden') continue;
    const pinned = step.pinned || isPinned(step, style);
    let { drawn, clip } = step;
    if (pinned) {
      if (matches(element, ':modal') && paintsBackdrop(element)) add(out, window);
      const box = style.position === 'fixed' ? window : clip;
      const area = cut(grown(rectOf(element), style), box);
      if (style.visibility === 'visible' && paints(element, style) && area && !(drawn && within(area, drawn))) {
        add(out, area);
        drawn = area;
      }
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible')
        clip = cut(rectOf(element), box) ?? { left: 0, top: 0, right: 0, bottom: 0 };
    }
    const isWindow = element === root || tagOf(element) === 'body';
    const below = {
      pinned,
      drawn,
      clip,
      holdsFixed: step.holdsFixed || style.transform !== 'none' || style.filter !== 'none',
      inScroller: step.inScroller || (!isWindow && (scrolls(style.overflowX) || scrolls(style.overflowY))),
    };
    for (const child of childrenOf(element)) stack.push({ element: child, ...below });
  }
  return out;
}

function isPinned(step: Step, style: CSSStyleDeclaration): boolean {
  if (style.position === 'fixed') return !step.holdsFixed;
  if (style.position !== 'sticky' || step.inScroller) return false;
  const { top, bottom } = rectOf(step.element);
  const [above, under] = [Number.parseFloat(style.top), Number.parseFloat(style.bottom)];
  // At its inset or pushed past it; a sticky element that still moves with the page is further in. No inset is NaN.
  return top <= above + 1 || bottom >= innerHeight - under - 1;
}

function scrolls(overflow: string): boolean {
  return overflow !== 'visible' && overflow !== 'clip';
}

const REPLACED = new Set(
  'img svg canvas video iframe object embed input button select textarea progress meter'.split(' '),
);

/** Draws something itself: a colour, a border, an image, text. */
function paints(element: Element, style: CSSStyleDeclaration): boolean {
  if (REPLACED.has(tagOf(element)) || style.backgroundImage !== 'none' || style.boxShadow !== 'none') return true;
  if (!isTransparent(style.backgroundColor) || style.backdropFilter !== 'none') return true;
  for (const side of [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth])
    if (Number.parseFloat(side) > 0) return true;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (isText(child) && child.data.trim() !== '') return true;
  return false;
}

function paintsBackdrop(element: Element): boolean {
  return !isTransparent(getComputedStyle(element, '::backdrop').backgroundColor);
}

/** A colour that cannot be read is one. */
function isTransparent(colour: string): boolean {
  return (parseColour(colour)?.a ?? 1) === 0;
}

/** With its shadow, which would show as a line in every strip. */
function grown(rect: DOMRect, style: CSSStyleDeclaration): Area {
  const lengths =
    style.boxShadow === 'none' || style.boxShadow.includes('inset') ? [] : style.boxShadow.match(/-?[\d.]+px/g);
  const by = Math.min(
    60,
    (lengths ?? []).reduce((sum, length) => sum + Math.abs(Number.parseFloat(length)), 0),
  );
  return { left: rect.left - by, top: rect.top - by, right: rect.right + by, bottom: rect.bottom + by };
}

function cut(area: Area, by: Area): Area | null {
  const [left, top] = [Math.max(area.left, by.left), Math.max(area.top, by.top)];
  const [right, bottom] = [Math.min(area.right, by.right), Math.min(area.bottom, by.bottom)];
  return right - left >= 1 && bottom - top >= 1 ? { left, top, right, bottom } : null;
}

function within(inner: Area, outer: Area): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

/** Outward, so that no edge of it is left. */
function add(out: Rect[], { left, top, right, bottom }: Area): void {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  out.push({ x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y });
}

/** With those of its shadow tree; the order does not matter here. */
function childrenOf(element: Element): Element[] {
  const out: Element[] = [];
  for (const parent of [shadowRootOf(element), element])
    for (let child = parent && firstChildOf(parent); child; child = nextSiblingOf(child))
      if (isElement(child)) out.push(child);
  return out;
}
