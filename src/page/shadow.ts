import { openShadowOf, tagOf } from './dom';

/**
 * The shadow root of an element, closed ones included where the browser lets an extension see them:
 * `chrome.dom.openOrClosedShadowRoot` (Chromium) or `element.openOrClosedShadowRoot` (Firefox).
 */
export function shadowRootOf(element: Element, tag: string = tagOf(element)): ShadowRoot | null {
  if (!HOSTS.has(tag) && !tag.includes('-')) return null;
  // Gives open ones too; one call of the browser instead of two for each element of the page.
  if (opener && element instanceof HTMLElement) return opener(element);
  const open = openShadowOf(element);
  if (open || !(element instanceof HTMLElement) || !('openOrClosedShadowRoot' in element)) return open;
  const root = element.openOrClosedShadowRoot;
  return root instanceof ShadowRoot ? root : null;
}

// DOM standard, "attachShadow": valid custom element names and these; `is="…"` makes no other element a host.
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

const opener: ((element: HTMLElement) => ShadowRoot | null) | undefined =
  typeof chrome === 'object' ? chrome.dom?.openOrClosedShadowRoot : undefined;
