import type { Locator } from '../core/controls';
import {
  attr,
  countAll,
  documentElementOf,
  firstChildOf,
  isElement,
  nextSiblingOf,
  parentOf,
  rootOf,
  tagOf,
} from './dom';

/** Makes a path to an element: one selector per tree, outermost first. Short, and unique at the moment of reading. */
export function locatorMaker(frame: string): (element: Element) => Locator {
  const places = new Map<Node, Siblings>();
  const unique = new Map<Node, Map<string, boolean>>();
  const paths = new Map<Element, string>();

  function isUnique(root: Document | ShadowRoot, selector: string): boolean {
    const known = unique.get(root) ?? new Map<string, boolean>();
    unique.set(root, known);
    const answer = known.get(selector) ?? countAll(root, selector) === 1;
    known.set(selector, answer);
    return answer;
  }

  /** Place among siblings of the same tag, all siblings counted once; nothing for an only one. */
  function placeOf(element: Element, parent: Node): string {
    const known = places.get(parent) ?? count(parent);
    places.set(parent, known);
    const place = known.place.get(element) ?? 1;
    return (known.total.get(tagOf(element)) ?? 1) > 1 ? `:nth-of-type(${place})` : '';
  }

  /** From the nearest ancestor that is known by itself, or was written out before: neighbours share nearly all of their path. */
  function within(root: Document | ShadowRoot, element: Element): string {
    const steps: { at: Element; step: string }[] = [];
    let path = '';
    for (let at: Element | null = element; at; ) {
      const before = paths.get(at) ?? anchorOf(root, at);
      if (before !== null) {
        paths.set(at, before);
        path = before;
        break;
      }
      const parent: Node | null = parentOf(at);
      steps.push({ at, step: CSS.escape(tagOf(at)) + (parent ? placeOf(at, parent) : '') });
      at = isElement(parent) ? parent : null;
    }
    for (let last = steps.pop(); last; last = steps.pop()) {
      path = path === '' ? last.step : `${path} > ${last.step}`;
      paths.set(last.at, path);
    }
    return path;
  }

  /** Where a path may begin: an element with an id of its own, the root, and the two elements every page has. */
  function anchorOf(root: Document | ShadowRoot, element: Element): string | null {
    const id = attr(element, 'id');
    if (id && id.length < 200 && id.isWellFormed()) {
      const selector = `#${CSS.escape(id)}`;
      if (isUnique(root, selector)) return selector;
    }
    const tag = tagOf(element);
    const isFixed =
      element === documentElementOf(document) || ((tag === 'body' || tag === 'head') && root === document);
    return isFixed ? CSS.escape(tag) : null;
  }

  return (element) => {
    const path: string[] = [];
    for (let at: Element | null = element; at; ) {
      const root = rootOf(at);
      if (root instanceof ShadowRoot) {
        path.unshift(within(root, at));
        at = root.host;
      } else {
        path.unshift(within(document, at));
        at = null;
      }
    }
    return { frame, path };
  };
}

interface Siblings {
  place: Map<Element, number>;
  total: Map<string, number>;
}

function count(parent: Node): Siblings {
  const place = new Map<Element, number>();
  const total = new Map<string, number>();
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    if (!isElement(child)) continue;
    const tag = tagOf(child);
    const number = (total.get(tag) ?? 0) + 1;
    total.set(tag, number);
    place.set(child, number);
  }
  return { place, total };
}
