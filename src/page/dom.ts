/**
 * Access that a page cannot shadow. `<form><input name="attributes">` and `<img name="body">` give forms and documents own
 * properties by that name in every world, so whatever may be a form or the document is read through the prototypes, which
 * in our isolated world the page cannot patch.
 */
export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function attributeNames(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element);
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
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

/** How many elements of a tree match; they are not looked at. */
export function countAll(tree: Document | ShadowRoot, selector: string): number {
  if (tree instanceof Document) return Document.prototype.querySelectorAll.call(tree, selector).length;
  return tree.querySelectorAll(selector).length;
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
export const firstElementChildOf = getter<Element | null>(() => Element.prototype, 'firstElementChild');
export const lastElementChildOf = getter<Element | null>(() => Element.prototype, 'lastElementChild');
export const nextElementSiblingOf = getter<Element | null>(() => Element.prototype, 'nextElementSibling');
export const lastChildOf = getter<Node | null>(() => Node.prototype, 'lastChild');
export const previousSiblingOf = getter<Node | null>(() => Node.prototype, 'previousSibling');
export const textContentOf = getter<string | null>(() => Node.prototype, 'textContent');
export const baseUriOf = getter<string>(() => Node.prototype, 'baseURI');
export const openShadowOf = getter<ShadowRoot | null>(() => Element.prototype, 'shadowRoot');
export const slotAssignedTo = getter<HTMLSlotElement | null>(() => Element.prototype, 'assignedSlot');
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

export function firstElementIn(tree: Document | ShadowRoot): Element | null {
  return tree instanceof ShadowRoot ? tree.firstElementChild : documentElementOf(tree);
}

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

// These two are asked a hundred thousand times of a large page. A function of its own for each lets the engine see that it
// always calls the same getter of the browser, which it cannot in what `getter` returns.
let nodeType: (() => number) | undefined;
let localName: (() => string) | undefined;

function nodeTypeOf(node: Node): number {
  nodeType ??= find(Node.prototype, 'nodeType');
  return nodeType.call(node);
}

export function tagOf(element: Element): string {
  localName ??= find(Element.prototype, 'localName');
  return localName.call(element);
}

// The prototype is looked up late: build tools load this module where there is no DOM.
/* @__NO_SIDE_EFFECTS__ */
function getter<T>(prototype: () => object, name: string): (target: Node) => T {
  let get: (() => T) | undefined;
  return (target) => {
    get ??= find(prototype(), name);
    return get.call(target);
  };
}

function find<T>(prototype: object, name: string): () => T {
  const get: (() => T) | undefined = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get) return get;
  throw new TypeError(`no ${name}`);
}
