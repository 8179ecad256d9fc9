import { boxOf, isEmptyClip, isEmptyClipPath, isFilteredAway } from './box';
import { isRendered, newRange, scrollerOf, tagOf } from './dom';
import { parentElementOf } from './flat-tree';
import { rectIn } from './rect';
import type { Reader } from './words';

/** Why something is not on screen; empty when it is. */
export type HiddenBecause =
  | ''
  | 'display-none'
  | 'visibility'
  | 'opacity'
  | 'content-visibility'
  | 'collapsed'
  | 'clipped'
  | 'zero-size'
  | 'off-screen'
  | 'not-slotted';

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Whether a box can be seen, or scrolled to: rendered, not transparent, not clipped away by an ancestor, not outside the
 * page. What lies below the fold of a scrolling ancestor counts as shown.
 */
export function hiddenBecause(reader: Reader, element: Element): HiddenBecause {
  const known = reader.hidden.get(element);
  if (known !== undefined) return known;
  const why = lookAt(reader, element);
  reader.hidden.set(element, why);
  return why;
}

function lookAt(reader: Reader, element: Element): HiddenBecause {
  if (!isRendered(element)) return notRenderedBecause(reader, element);
  const rect = rectIn(reader.rects, element);
  if (rect.width < 2 || rect.height < 2) {
    // An inline wrapper of floats or blocks, or `display: contents`, has no area of its own.
    const content = contentArea(element, rect);
    if (!content) return collapsedAbove(reader, element) ? 'collapsed' : 'zero-size';
    return clippedBecause(reader, element, content);
  }
  return clippedBecause(reader, element, rect);
}

export function isShown(reader: Reader, element: Element): boolean {
  return hiddenBecause(reader, element) === '';
}

function notRenderedBecause(reader: Reader, element: Element): HiddenBecause {
  for (let at: Element | null = element; at; at = parentElementOf(reader.survey, at)) {
    const box = boxOf(reader.boxes, at);
    if (box.none) return 'display-none';
    if (at === element && !box.visible) return 'visibility';
    if (Number(box.style.opacity) === 0) return 'opacity';
    if (box.cut && tagOf(parentElementOf(reader.survey, at) ?? at) === 'details') return 'collapsed';
    if (box.style.contentVisibility === 'hidden') return 'content-visibility';
    const parent = parentElementOf(reader.survey, at);
    if (parent && reader.survey.shadows.has(parent) && !reader.survey.slotOf.has(at) && !isInShadow(at, parent))
      return 'not-slotted';
  }
  return 'content-visibility';
}

function isInShadow(element: Element, host: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host === host;
}

/** Union of what the children of a box without area draw; null when nothing is drawn. */
function contentArea(element: Element, own: DOMRect): Area | null {
  if (own.width >= 2 !== own.height >= 2 && getComputedStyle(element).overflow !== 'visible') return null;
  const range = newRange(element);
  range.selectNodeContents(element);
  const rect = range.getBoundingClientRect();
  return rect.width >= 2 && rect.height >= 2 ? rect : null;
}

function collapsedAbove(reader: Reader, element: Element): boolean {
  for (let at = parentElementOf(reader.survey, element); at; at = parentElementOf(reader.survey, at)) {
    const rect = rectIn(reader.rects, at);
    if (rect.height < 2 && boxOf(reader.boxes, at).cut) return true;
  }
  return false;
}

/** Cuts the area down by each ancestor that clips it, following containing blocks. */
function clippedBecause(reader: Reader, element: Element, from: Area): HiddenBecause {
  let area: Area = { left: from.left, top: from.top, right: from.right, bottom: from.bottom };
  const own = clipOf(reader, element);
  if (own.transparent) return 'opacity';
  if (own.emptyPath || (own.emptyClip && (own.position === 'absolute' || own.position === 'fixed'))) return 'clipped';
  let { position } = own;
  for (let at = parentElementOf(reader.survey, element); at; at = parentElementOf(reader.survey, at)) {
    const clip = clipOf(reader, at);
    if (position === 'fixed' && !clip.holdsFixed) continue;
    if (position === 'absolute' && !clip.holdsAbsolute) continue;
    if (clip.transparent) return 'opacity';
    if (clip.emptyPath) return 'clipped';
    position = clip.position;
    if (position === 'absolute' && clip.emptyClip) return 'clipped';
    if (clip.x === 'all' && clip.y === 'all') continue;
    const rect = rectIn(reader.rects, at);
    if (rect.width < 2 || rect.height < 2 || hasNoRoom(reader, at, rect)) return 'collapsed';
    if (isScrolledOut(area, rect, clip)) reader.scrolledAway.add(element);
    area = within(area, rect, clip.x, clip.y);
    if (area.right - area.left < 2 || area.bottom - area.top < 2) return 'clipped';
  }
  return isOffScreen(reader, area, position === 'fixed') ? 'off-screen' : '';
}

/** The middle of the area lies outside a box that would have to be scrolled to bring it in. */
function isScrolledOut(area: Area, box: Area, { x, y }: Clip): boolean {
  const [across, down] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
  return (
    (x === 'scroll' && (across < box.left || across > box.right)) ||
    (y === 'scroll' && (down < box.top || down > box.bottom))
  );
}

/** What one element does to the sight of what is in it. */
export interface Clip {
  readonly position: string;
  /** It is the containing block of positioned content (CSS Positioned Layout 3). */
  readonly holdsAbsolute: boolean;
  readonly holdsFixed: boolean;
  readonly transparent: boolean;
  readonly emptyPath: boolean;
  /** Counts for positioned elements only. */
  readonly emptyClip: boolean;
  /** How far its content reaches; `all` for the root and the body, whose overflow is the window's. */
  readonly x: Reach;
  readonly y: Reach;
}

/** Cached for this reading. */
export function clipOf(reader: Reader, element: Element): Clip {
  const known = reader.clips.get(element);
  if (known) return known;
  const box = boxOf(reader.boxes, element);
  const { style, position } = box;
  const holdsFixed =
    style.transform !== 'none' || style.filter !== 'none' || /paint|layout|strict|content/.test(style.contain);
  const tag = tagOf(element);
  const isWindow = tag === 'html' || tag === 'body';
  const clip: Clip = {
    position,
    holdsFixed,
    holdsAbsolute: holdsFixed || position !== 'static',
    transparent: isFilteredAway(style),
    emptyPath: style.clipPath !== 'none' && isEmptyClipPath(style.clipPath),
    emptyClip: position !== 'static' && isEmptyClip(style.clip),
    x: isWindow ? 'all' : reach(box.overflowX),
    y: isWindow ? 'all' : reach(box.overflowY),
  };
  reader.clips.set(element, clip);
  return clip;
}

/** A scrolling box squeezed down to its padding shows nothing that can be read, however it is scrolled. */
function hasNoRoom(reader: Reader, element: Element, rect: DOMRect): boolean {
  const { style, overflowY } = boxOf(reader.boxes, element);
  if (reach(overflowY) !== 'scroll') return false;
  return rect.height - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom) < 2;
}

type Reach = 'all' | 'scroll' | 'cut';

function reach(overflow: string): Reach {
  if (overflow === 'visible') return 'all';
  return overflow === 'auto' || overflow === 'scroll' || overflow === 'overlay' ? 'scroll' : 'cut';
}

/** A scrolling box can bring its content into its own area; a hidden overflow cannot. */
function within(area: Area, clip: Area, x: Reach, y: Reach): Area {
  const out = { ...area };
  if (x === 'cut') {
    out.left = Math.max(area.left, clip.left);
    out.right = Math.min(area.right, clip.right);
  } else if (x === 'scroll' && (area.right <= clip.left || area.left >= clip.right)) {
    out.left = clip.left;
    out.right = Math.min(clip.right, clip.left + area.right - area.left);
  }
  if (y === 'cut') {
    out.top = Math.max(area.top, clip.top);
    out.bottom = Math.min(area.bottom, clip.bottom);
  } else if (y === 'scroll' && (area.bottom <= clip.top || area.top >= clip.bottom)) {
    out.top = clip.top;
    out.bottom = Math.min(clip.bottom, clip.top + area.bottom - area.top);
  }
  return out;
}

/** Left of or above the page cannot be scrolled to; something fixed must be inside the window. */
function isOffScreen(reader: Reader, area: Area, fixed: boolean): boolean {
  if (fixed && (area.left >= innerWidth || area.top >= innerHeight)) return true;
  const [dx, dy] = fixed ? [0, 0] : [scrollX, scrollY];
  return area.right + dx <= (fixed ? 0 : reader.leftEdge()) + 1 || area.bottom + dy <= 1;
}

/** In a right-to-left page the scrollable area extends to the left. Where it begins, in CSS pixels; looked up once. */
export function leftEdgeLookup(): () => number {
  let known: number | undefined;
  return () => {
    known ??= leftEdge();
    return known;
  };
}

function leftEdge(): number {
  const scroller = scrollerOf(document);
  if (!scroller || getComputedStyle(scroller).direction !== 'rtl') return 0;
  return scroller.clientWidth - scroller.scrollWidth;
}
