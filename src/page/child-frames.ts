import type { ChildFrame, Gap } from '../core/capture';
import type { Locator } from '../core/controls';
import { bareAddress } from './address';
import { attr, baseUriOf, tagOf } from './dom';
import { wholeRect } from './rect';
import { isShown } from './shown';
import { LIMITS } from './survey';
import type { Reader } from './words';

/**
 * Where this frame stands: `0` for the top, `0.2` for its third child. Climbs `parent` and `frames`, which also work
 * across origins. A frame in a shadow tree has no place in `frames`: `?0`.
 */
export function framePath(): string {
  const path: number[] = [];
  let at: Window = window;
  while (at !== at.parent) {
    const { parent } = at;
    const place = placeIn(parent, at);
    if (place === null) return '?0';
    path.unshift(place);
    at = parent;
  }
  return [0, ...path].join('.');
}

function placeIn(parent: Window, child: Window): number | null {
  for (let i = 0; i < parent.length; i++) if (parent[i] === child) return i;
  return null;
}

/** The frames this document declares, so that one that did not answer is missed. */
export function readChildFrames(
  reader: Reader,
  locate: (element: Element) => Locator,
  ownPath: string,
): { frames: ChildFrame[]; gaps: Gap[] } {
  const places = new Map<Window, number>();
  for (let i = 0; i < window.length; i++) {
    const child = window[i];
    if (child) places.set(child, i);
  }
  const frames: ChildFrame[] = [];
  const gaps: Gap[] = [];
  for (const element of reader.survey.frames) {
    const kind = kindOf(tagOf(element));
    const content = contentWindowOf(element);
    // An <object> or <embed> that shows an image or nothing is no frame.
    if (!kind || (!content && kind !== 'iframe' && kind !== 'frame')) continue;
    if (frames.length >= LIMITS.frames) {
      gaps.push({ reason: 'limit-reached', frame: ownPath, locator: null, subject: `${LIMITS.frames} frames` });
      break;
    }
    const place = content ? places.get(content) : undefined;
    frames.push({
      path: place === undefined || ownPath.startsWith('?') ? null : `${ownPath}.${place}`,
      url: addressOf(element, content),
      element: kind,
      sandboxed: attr(element, 'sandbox') !== null,
      visible: isShown(reader, element),
      locator: locate(element),
      rect: wholeRect(element),
    });
  }
  return { frames, gaps };
}

function kindOf(tag: string): ChildFrame['element'] | null {
  return tag === 'iframe' || tag === 'frame' || tag === 'object' || tag === 'embed' ? tag : null;
}

function contentWindowOf(element: Element): Window | null {
  if (
    element instanceof HTMLIFrameElement ||
    element instanceof HTMLFrameElement ||
    element instanceof HTMLObjectElement
  )
    return element.contentWindow;
  return null;
}

/** Where the frame is now when it may be asked (same origin), else what the markup says. */
function addressOf(element: Element, content: Window | null): string | null {
  if (attr(element, 'srcdoc') !== null) return 'about:srcdoc';
  try {
    if (content) return bareAddress(content.location.href);
  } catch {
    // Another origin: only its declared address is known.
  }
  const declared = attr(element, element instanceof HTMLObjectElement ? 'data' : 'src');
  return declared === null || declared === '' ? 'about:blank' : bareAddress(declared, baseUriOf(element));
}
