import type { Gap } from '../core/capture';
import {
  attr,
  firstElementChildOf,
  firstElementIn,
  hasAttributes,
  isElement,
  keyword,
  nextElementSiblingOf,
  queryAll,
  slotAssignedTo,
  tagOf,
} from './dom';
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
  /** Every tree was found, so `slotOf` knows each node that stands in a slot. */
  readonly complete: boolean;
  /** Parents as rendered, of what was asked for: all readers climb, and neighbours have their way up in common. */
  readonly parents: Map<Node, Element | null>;
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

  /** What may matter in one tree, and its hosts, in order. */
  function candidatesOf(root: Document | ShadowRoot): Element[] {
    const marked = queryAll(root, CANDIDATE_ATTRIBUTES);
    const out: Element[] = [];
    const hosts: Element[] = [];
    const above: Element[] = [];
    let next = 0;
    let unread = false;
    for (let node = firstElementIn(root); node; ) {
      if (++visited > LIMITS.nodes) {
        complete = false;
        return hosts;
      }
      const tag = tagOf(node);
      const isMarked = node === marked[next];
      if (isMarked) next++;
      const isCandidate = isMarked || CANDIDATE_TAGS.has(tag);
      // The root counts as a level of its own.
      const isRead = isCandidate && above.length + 1 < LIMITS.depth;
      unread ||= isCandidate && !isRead;
      const shadow = shadows.size < LIMITS.roots ? shadowRootOf(node, tag) : null;
      if (shadow) {
        shadows.set(node, shadow);
        hosts.push(node);
        for (const slot of shadow.querySelectorAll('slot'))
          for (const assigned of slot.assignedNodes()) slotOf.set(assigned, slot);
      }
      if (isRead || shadow) out.push(node);
      const child = firstElementChildOf(node);
      if (child) above.push(node);
      node = child ?? nextAfter(node, above);
    }
    tooDeep ||= unread;
    return out;
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
    complete: complete && shadows.size < LIMITS.roots,
    parents: new Map(),
    gaps,
    order: placesOf(found),
    ...sortOut(found, shadows),
  };
}

function placesOf(elements: readonly Element[]): Map<Element, number> {
  const places = new Map<Element, number>();
  for (const element of elements) places.set(element, places.size);
  return places;
}

/** What comes after an element and all it holds. `above` are its ancestors, and then those of what comes. */
function nextAfter(element: Element, above: Element[]): Element | null {
  for (let at: Element | undefined = element; at; at = above.pop()) {
    const next = nextElementSiblingOf(at);
    if (next) return next;
  }
  return null;
}

const CANDIDATE_TAGS = new Set(
  (
    'input select textarea button a area summary form iframe frame object embed dialog legend h1 h2 h3 h4 h5 h6 ' +
    'section aside'
  ).split(' '),
);
const CANDIDATE_ATTRIBUTES =
  '[role],[aria-pressed],[aria-checked],[aria-modal],[popover],[onclick],[tabindex],[contenteditable],[checked]';

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
    // Most headings and parts of an article: without attributes they are nothing else.
    const plain = PLAIN.test(tag) && !hasAttributes(element);
    if (plain) {
      (HEADING.test(tag) ? kinds.headings : kinds.regions).push(element);
      continue;
    }
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
const PLAIN = /^(h[1-6]|section|aside)$/;
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
  const slot = survey.slotOf.get(node) ?? (!survey.complete && isElement(node) ? slotAssignedTo(node) : null);
  if (slot) return slot;
  if (parent instanceof ShadowRoot) return parent.host;
  return isElement(parent) ? parent : null;
}
