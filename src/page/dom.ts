/**
 * Access that a page cannot shadow. `<form><input name="attributes">` and `<img name="body">` give forms and documents own
 * properties by that name in every world, so whatever may be a form or the document is read through the prototypes, which
 * in our isolated world the page cannot patch.
 */
export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Nearest ancestor-or-self in the same tree. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** All descendants that match, tree order. */
export function queryAll(root: Document | ShadowRoot | Element, selector: string): Element[] {
  if (isElement(root)) return [...Element.prototype.querySelectorAll.call(root, selector)];
  if (root instanceof Document) return [...Document.prototype.querySelectorAll.call(root, selector)];
  return [...root.querySelectorAll(selector)];
}

/** Whether a descendant matches. */
export function hasInside(root: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(root, selector) !== null;
}

export function contains(ancestor: Node, node: Node): boolean {
  return Node.prototype.contains.call(ancestor, node);
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** Negative: `a` comes first. Same tree only. */
export function documentOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  return Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, {
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
}

/** A range that is never put into a selection: reading geometry only. */
export function newRange(node: Node): Range {
  return Document.prototype.createRange.call(node.ownerDocument ?? document);
}

export const parentOf = getter<Node | null>(() => Node.prototype, 'parentNode');
export const firstChildOf = getter<Node | null>(() => Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(() => Node.prototype, 'nextSibling');
export const previousSiblingOf = getter<Node | null>(() => Node.prototype, 'previousSibling');
const nodeTypeOf = getter<number>(() => Node.prototype, 'nodeType');
export const textContentOf = getter<string | null>(() => Node.prototype, 'textContent');
export const baseUriOf = getter<string>(() => Node.prototype, 'baseURI');
export const openShadowOf = getter<ShadowRoot | null>(() => Element.prototype, 'shadowRoot');
export const slotAssignedTo = getter<HTMLSlotElement | null>(() => Element.prototype, 'assignedSlot');
export const tagOf = getter<string>(() => Element.prototype, 'localName');
export const scrollWidthOf = getter<number>(() => Element.prototype, 'scrollWidth');
export const scrollLeftOf = getter<number>(() => Element.prototype, 'scrollLeft');
export const scrollHeightOf = getter<number>(() => Element.prototype, 'scrollHeight');
export const clientWidthOf = getter<number>(() => Element.prototype, 'clientWidth');
export const clientHeightOf = getter<number>(() => Element.prototype, 'clientHeight');
export const formElementsOf = getter<HTMLFormControlsCollection>(() => HTMLFormElement.prototype, 'elements');
export const documentElementOf = getter<Element | null>(() => Document.prototype, 'documentElement');
export const bodyOf = getter<HTMLElement | null>(() => Document.prototype, 'body');
export const titleOf = getter<string>(() => Document.prototype, 'title');
/** Names and values in one string: see `facts.ts`. */
export const cookiesOf = getter<string>(() => Document.prototype, 'cookie');
export const compatModeOf = getter<string>(() => Document.prototype, 'compatMode');
export const contentTypeOf = getter<string>(() => Document.prototype, 'contentType');
export const scrollerOf = getter<Element | null>(() => Document.prototype, 'scrollingElement');

/** Style sheets of a tree: those of its elements, and those that a script made. */
export function sheetsOf(tree: Document | ShadowRoot): StyleSheetList {
  return tree instanceof ShadowRoot ? tree.styleSheets : documentSheets(tree);
}
export function adoptedSheetsOf(tree: Document | ShadowRoot): CSSStyleSheet[] {
  return tree instanceof ShadowRoot ? tree.adoptedStyleSheets : documentAdoptedSheets(tree);
}
const documentSheets = getter<StyleSheetList>(() => Document.prototype, 'styleSheets');
const documentAdoptedSheets = getter<CSSStyleSheet[]>(() => Document.prototype, 'adoptedStyleSheets');

export function isElement(node: Node | null | undefined): node is Element {
  return !!node && nodeTypeOf(node) === 1;
}

export function isText(node: Node | null | undefined): node is Text {
  return !!node && nodeTypeOf(node) === 3;
}

/** Lower-case trimmed value of an attribute; empty when absent. */
export function keyword(element: Element, name: string): string {
  return (attr(element, name) ?? '').trim().toLowerCase();
}

// The prototype is looked up late: build tools load this module where there is no DOM.
/* @__NO_SIDE_EFFECTS__ */
function getter<T>(prototype: () => object, name: string): (target: Node) => T {
  let get: (() => T) | undefined;
  return (target) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    if (!get) throw new TypeError(`${name} is not a DOM getter`);
    return get.call(target);
  };
}
