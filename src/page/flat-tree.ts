import {
  contains,
  firstChildOf,
  isElement,
  lastChildOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  rootOf,
  tagOf,
} from './dom';
import { flatParent, type Survey } from './survey';

/** One step up in the tree as rendered; null at the root. */
export function parentElementOf(survey: Survey, node: Node): Element | null {
  const known = survey.parents.get(node);
  if (known !== undefined) return known;
  const parent = flatParent(survey, node, parentOf(node));
  survey.parents.set(node, parent);
  return parent;
}

/** Children as rendered: a host shows its shadow tree, a slot what is assigned to it (else its fallback). */
export function flatChildrenOf(survey: Survey, element: Element): Node[] {
  const shadow = survey.shadows.get(element);
  if (shadow) return childList(shadow);
  if (tagOf(element) === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return childList(element);
}

/** The same on top of a stack, the first one uppermost. */
export function pushFlatChildren(survey: Survey, element: Element, stack: unknown[]): void {
  const shadow = survey.shadows.get(element);
  if (!shadow && tagOf(element) === 'slot') {
    for (const child of flatChildrenOf(survey, element).reverse()) stack.push(child);
    return;
  }
  for (let child = lastChildOf(shadow ?? element); child; child = previousSiblingOf(child)) stack.push(child);
}

export function childList(parent: Node): Node[] {
  const out: Node[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) out.push(child);
  return out;
}

/** `contains` through shadow roots. */
export function holds(ancestor: Element, node: Node): boolean {
  let current: Node | null = node;
  while (current) {
    if (contains(ancestor, current)) return true;
    const root: Node = rootOf(current);
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** Nearest ancestor-or-self as rendered for which `test` holds. */
export function climb(survey: Survey, from: Element, test: (element: Element) => boolean): Element | null {
  for (let element: Element | null = from; element; element = parentElementOf(survey, element))
    if (test(element)) return element;
  return null;
}

/** The element an IDREF names, in the same tree (IDs do not cross shadow boundaries). */
export function byId(from: Element, id: string): Element | null {
  if (id === '') return null;
  const root = rootOf(from);
  if (root instanceof ShadowRoot) return root.getElementById(id);
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return null;
}

export function byIds(from: Element, ids: string | null): Element[] {
  if (!ids) return [];
  return ids.split(/\s+/).flatMap((id) => byId(from, id) ?? []);
}

/** Elements of a subtree as rendered, self first. Explicit stack. */
export function* flatElements(survey: Survey, root: Element): Generator<Element> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    const children = flatChildrenOf(survey, node);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
}
