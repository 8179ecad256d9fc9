import type { ConsentManager, LookStep, ManagerLook } from '../core/consent-managers';
import { isRendered, openShadowOf, queryAll, rectOf } from './dom';

/** A symbol, as for facts: a `<form id>` would show up on `window` under a name. The worker puts the list here. */
const LOOKS: unique symbol = Symbol.for('consent-witness.manager-looks');

declare global {
  interface Window {
    /** In the extension's isolated world only: what to look for, put here by the worker before facts are read. */
    [LOOKS]?: readonly ManagerLook[] | undefined;
  }
}

/** Which known consent managers are here. Null when the worker's list did not arrive in this frame. */
export function readConsentManagers(document: Document): ConsentManager[] | null {
  const looks = window[LOOKS];
  delete window[LOOKS]; // not the page: it cannot see this world's globals
  if (!looks) return null;
  const top = window.top === window;
  const found = looks
    .filter((look) => (top ? look.top : look.frames) && holds(document, look.present))
    .map((look) => ({ name: look.name, shown: shownBy(document, look) }));
  return found.slice(0, MOST);
}

/** More than any page has; each is a name of the worker's own list. */
const MOST = 50;

function shownBy(document: Document, look: ManagerLook): ConsentManager['shown'] {
  if (look.shown.length === 0) return 'unknown';
  return holds(document, look.shown) ? 'yes' : 'no';
}

function holds(document: Document, steps: readonly LookStep[]): boolean {
  return steps.every((step) => step.optional || holdsStep(document, step));
}

function holdsStep(document: Document, step: LookStep): boolean {
  const holding =
    (!step.exists || elements(document, step.exists).length > 0) &&
    (!step.visible || visible(elements(document, step.visible), step.check ?? 'all')) &&
    (!step.any || step.any.some((other) => holdsStep(document, other)));
  return step.negated ? !holding : holding;
}

/** Each selector in the open shadow tree of the first match of the one before it. A selector that is none matches nothing. */
function elements(document: Document, selectors: readonly string[]): Element[] {
  let root: Document | ShadowRoot | Element = document;
  let matches: Element[] = [];
  for (const selector of selectors) {
    try {
      matches = queryAll(root, selector);
    } catch {
      return [];
    }
    const [first] = matches;
    if (!first) return [];
    root = openShadowOf(first) ?? first;
  }
  return matches;
}

function visible(matches: readonly Element[], check: 'any' | 'all' | 'none'): boolean {
  if (check === 'none') return !matches.some(isOnScreen);
  if (check === 'any') return matches.some(isOnScreen);
  return matches.length > 0 && matches.every(isOnScreen);
}

/**
 * Rendered, with an area of its own or inside it, and not moved out of the page to the left or the top, nor, where it is
 * fixed to the window, out of that.
 */
function isOnScreen(element: Element): boolean {
  if (!isRendered(element)) return false;
  const areas = [element, ...(hasArea(element) ? [] : queryAll(element, '*').slice(0, INSIDE))];
  return areas.some((area) => hasArea(area) && isRendered(area) && isReachable(area));
}

/** How many elements inside a wrapper without area are looked at. */
const INSIDE = 50;

function hasArea(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width > 1 && height > 1;
}

function isReachable(element: Element): boolean {
  const { left, top, right, bottom } = rectOf(element);
  if (getComputedStyle(element).position === 'fixed')
    return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return right + scrollX > 0 && bottom + scrollY > 0;
}
