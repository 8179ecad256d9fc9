import type { Gap } from '../core/capture';
import { attr, documentOrder, isElement, keyword, parentOf, queryAll, slotAssignedTo, tagOf } from './dom';
import { shadowRootOf } from './shadow';
import { TOGGLE_NAME } from './toggle-name';

/**
 * Limits that turn a hostile or huge page into a declared Gap instead of a hang (I1). `nodes` are elements visited; the
 * others are what goes into one record.
 */
export const LIMITS = {
  nodes: 1_500_000,
  roots: 20_000,
  controls: 20_000,
  frames: 2_000,
  links: 2_000,
  notices: 60,
  /** A parser nests 512 elements at the most; only a script goes deeper. Style of what is not drawn costs its depth each time. */
  depth: 1_000,
};

/** What one walk over the composed tree found: elements by what they may be, in reading order, and where shadows hang. */
export interface Survey {
  readonly document: Document;
  readonly framePath: string;
  readonly shadows: ReadonlyMap<Element, ShadowRoot>;
  /** Slots of closed trees too, which `assignedSlot` hides. */
  readonly slotOf: ReadonlyMap<Node, Element>;
  /** Checkboxes, radios, selects, ARIA widgets: what may be a Control. */
  readonly widgets: readonly Element[];
  /** Inputs that hold typed values, `textarea`, `select`. */
  readonly fields: readonly Element[];
  readonly buttons: readonly Element[];
  readonly anchors: readonly Element[];
  readonly forms: readonly Element[];
  readonly frames: readonly Element[];
  readonly dialogs: readonly Element[];
  readonly regions: readonly Element[];
  readonly headings: readonly Element[];
  readonly editables: readonly Element[];
  readonly hosts: readonly Element[];
  /** Place of each of these in reading order: asking the browser which of two comes first costs as much as there are siblings. */
  readonly order: ReadonlyMap<Element, number>;
  readonly gaps: Gap[];
}

/** Trees by explicit stack, elements of a tree by native queries: no recursion, so depth cannot overflow. */
export function surveyDocument(document: Document, framePath: string): Survey {
  const shadows = new Map<Element, ShadowRoot>();
  const slotOf = new Map<Node, Element>();
  const gaps: Gap[] = [];
  const found: Element[] = [];
  let visited = 0;
  let complete = true;
  let tooDeep = false;

  function candidatesOf(root: Document | ShadowRoot): Element[] {
    const hosts: Element[] = [];
    const walker = elementWalker(document, root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (++visited > LIMITS.nodes) {
        complete = false;
        break;
      }
      if (!isElement(node)) continue;
      const shadow = shadows.size < LIMITS.roots ? shadowRootOf(node) : null;
      if (!shadow) continue;
      shadows.set(node, shadow);
      hosts.push(node);
      for (const slot of shadow.querySelectorAll('slot'))
        for (const assigned of slot.assignedNodes()) slotOf.set(assigned, slot);
    }
    const all = visited > LIMITS.nodes ? [] : queryAll(root, CANDIDATES);
    const candidates = visited > LIMITS.depth ? all.filter(depthMeter()) : all;
    tooDeep ||= candidates.length < all.length;
    return hosts.length === 0 ? candidates : mergeInOrder(candidates, hosts);
  }

  const stack: { list: Element[]; at: number }[] = [{ list: candidatesOf(document), at: 0 }];
  while (stack.length > 0) {
    const top = stack.at(-1);
    if (!top) break;
    const element = top.list[top.at++];
    if (!element) {
      stack.pop();
      continue;
    }
    found.push(element);
    const shadow = shadows.get(element);
    if (shadow && visited <= LIMITS.nodes) stack.push({ list: candidatesOf(shadow), at: 0 });
  }
  const limit = (subject: string) => gaps.push({ reason: 'limit-reached', frame: framePath, locator: null, subject });
  if (!complete || shadows.size >= LIMITS.roots) limit(`${LIMITS.nodes} elements`);
  if (tooDeep) limit(`${LIMITS.depth} levels`);
  return {
    document,
    framePath,
    shadows,
    slotOf,
    gaps,
    order: new Map(found.map((e, i) => [e, i])),
    ...sortOut(found, shadows),
  };
}

/** Whether an element lies within the depth that is read. The depth of each parent is measured once. */
function depthMeter(): (element: Element) => boolean {
  const depths = new Map<Node, number>();
  const depthOf = (node: Node): number => {
    const path: Node[] = [];
    let at: Node | null = node;
    for (; at && !depths.has(at); at = parentOf(at)) path.push(at);
    let depth = at ? (depths.get(at) ?? 0) : 0;
    for (let i = path.length - 1; i >= 0; i--) {
      const step = path[i];
      if (step) depths.set(step, ++depth);
    }
    return depth;
  };
  return (element) => {
    const parent = parentOf(element);
    return !parent || depthOf(parent) < LIMITS.depth;
  };
}

/** Clobber-safe `document.createTreeWalker`, elements only. */
function elementWalker(document: Document, root: Document | ShadowRoot): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
}

const CANDIDATES = [
  'input,select,textarea,button,a,area,summary,form,iframe,frame,object,embed,dialog,legend,h1,h2,h3,h4,h5,h6',
  '[role],[aria-pressed],[aria-checked],[aria-modal],[popover],[onclick],[tabindex],[contenteditable]',
  'section,aside,[checked]',
].join(',');

/** Two lists in tree order without doubles, merged; an element in both counts once. */
function mergeInOrder(a: Element[], b: Element[]): Element[] {
  const out: Element[] = [];
  let j = 0;
  for (const element of a) {
    for (let other = b[j]; other && documentOrder(other, element) < 0; other = b[j]) {
      out.push(other);
      j++;
    }
    if (b[j] === element) j++;
    out.push(element);
  }
  out.push(...b.slice(j));
  return out;
}

type Kinds = Pick<
  Survey,
  | 'widgets'
  | 'fields'
  | 'buttons'
  | 'anchors'
  | 'forms'
  | 'frames'
  | 'dialogs'
  | 'regions'
  | 'headings'
  | 'editables'
  | 'hosts'
>;

function sortOut(found: readonly Element[], shadows: ReadonlyMap<Element, ShadowRoot>): Kinds {
  const kinds = {
    widgets: list(),
    fields: list(),
    buttons: list(),
    anchors: list(),
    forms: list(),
    frames: list(),
    dialogs: list(),
    regions: list(),
    headings: list(),
    editables: list(),
    hosts: list(),
  };
  for (const element of found) {
    if (shadows.has(element)) kinds.hosts.push(element);
    const tag = tagOf(element);
    const role = keyword(element, 'role').split(/\s+/)[0] ?? '';
    if (isWidget(element, tag, role)) kinds.widgets.push(element);
    else if (isTypedField(element, tag)) kinds.fields.push(element);
    else if (isButton(element, tag, role)) kinds.buttons.push(element);
    else if (tag === 'a' || tag === 'area' || role === 'link') kinds.anchors.push(element);
    if (tag === 'select') kinds.fields.push(element);
    if (attr(element, 'aria-pressed') !== null) kinds.buttons.push(element);
    if (tag === 'form') kinds.forms.push(element);
    if (FRAMES.has(tag)) kinds.frames.push(element);
    if (tag === 'dialog' || DIALOG_ROLES.has(role) || keyword(element, 'aria-modal') === 'true')
      kinds.dialogs.push(element);
    else if (tag === 'section' || tag === 'aside' || REGION_ROLES.has(role) || attr(element, 'popover') !== null)
      kinds.regions.push(element);
    if (tag === 'legend' || HEADING.test(tag) || role === 'heading') kinds.headings.push(element);
    if (isEditable(element)) kinds.editables.push(element);
  }
  return kinds;
}

function list(): Element[] {
  return [];
}

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);
const DIALOG_ROLES = new Set(['dialog', 'alertdialog']);
const REGION_ROLES = new Set(['region', 'complementary', 'alert', 'status', 'note']);
const HEADING = /^h[1-6]$/;
const WIDGET_ROLES = new Set(['checkbox', 'switch', 'menuitemcheckbox', 'radio', 'menuitemradio']);
const NOT_TYPED = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'checkbox', 'radio']);
const PRESSED = new Set(['submit', 'button', 'reset', 'image']);

/** The type the browser acts on: an unknown `type` is `text`. */
export function inputType(element: Element): string {
  return element instanceof HTMLInputElement ? element.type : '';
}

function isWidget(element: Element, tag: string, role: string): boolean {
  if (tag === 'input') return inputType(element) === 'checkbox' || inputType(element) === 'radio';
  if (tag === 'select' || WIDGET_ROLES.has(role) || attr(element, 'aria-pressed') !== null) return true;
  if (!tag.includes('-')) return false;
  return attr(element, 'checked') !== null || attr(element, 'aria-checked') !== null || TOGGLE_NAME.test(tag);
}

function isTypedField(element: Element, tag: string): boolean {
  if (tag === 'textarea') return element instanceof HTMLTextAreaElement;
  return element instanceof HTMLInputElement && !NOT_TYPED.has(element.type);
}

function isButton(element: Element, tag: string, role: string): boolean {
  if (tag === 'button' || tag === 'summary' || role === 'button') return true;
  if (tag === 'input') return PRESSED.has(inputType(element));
  return false;
}

/** `contenteditable` on; inherited editability is found by climbing. */
export function isEditable(element: Element): boolean {
  const value = attr(element, 'contenteditable');
  return value !== null && value.trim().toLowerCase() !== 'false';
}

/** Slot or host or parent: one step up in the tree as it is rendered. Unslotted children of a host go to the host. */
export function flatParent(survey: Survey, node: Node, parent: Node | null): Element | null {
  const slot = survey.slotOf.get(node) ?? (isElement(node) ? slotAssignedTo(node) : null);
  if (slot) return slot;
  if (parent instanceof ShadowRoot) return parent.host;
  return isElement(parent) ? parent : null;
}
