import { attr, closest, isElement, keyword, matches, parentOf, queryAll, rootOf, textContentOf } from '../dom';
import { shadowRootOf } from '../shadow';
import { checkablesIn, groupOf, isCheckable, squeeze } from './checkable';

/** What a trusted event can have been meant for. */
export interface Act {
  /** Innermost first. */
  path: readonly Element[];
  /** Controls the event is on, by themselves or by their label, with the others of their group. */
  on: Set<Element>;
  /** Controls it may have been meant for: the one choice in a styled wrapper, the form of a reset button. */
  near: Set<Element>;
  /** Words of the button or link that was pressed; empty when it was something else. */
  pressed: string;
}

export function actOf(event: Event): Act {
  const path = pathOf(event);
  const act: Act = { path, on: new Set(), near: new Set(), pressed: '' };
  for (const element of path) {
    const control = element instanceof HTMLLabelElement ? element.control : element;
    if (control && (control instanceof HTMLSelectElement || isCheckable(control)))
      for (const each of groupOf(control)) act.on.add(each);
  }
  if (act.on.size > 0) return act;
  const pressed = path.find((element) => matches(element, INTERACTIVE));
  for (const element of pressed ? [] : nearest(path)) act.near.add(element);
  if (!pressed) return act;
  act.pressed = wordsOf(pressed);
  const form = 'form' in pressed && keyword(pressed, 'type') === 'reset' ? pressed.form : null;
  // The visitor asked for it, so the site's defaults coming back are not the site's own doing.
  if (form instanceof HTMLFormElement) for (const element of checkablesIn(form)) act.near.add(element);
  return act;
}

const INTERACTIVE =
  'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=tab],[contenteditable=""],[contenteditable=true]';
const BUTTON = 'input[type=submit],input[type=button],input[type=reset],input[type=image]';

/** Never what somebody typed: a text field has no words here. */
function wordsOf(pressed: Element): string {
  if (matches(pressed, 'input,textarea,select'))
    return matches(pressed, BUTTON) ? squeeze(attr(pressed, 'value') ?? attr(pressed, 'alt')) : '';
  return matches(pressed, '[contenteditable]') ? '' : squeeze(attr(pressed, 'aria-label') || textContentOf(pressed));
}

/** A drawn box without a `<label>`: the smallest block around what was pressed that holds one choice. */
function nearest(path: readonly Element[]): Element[] {
  for (const element of path.slice(0, 6)) {
    if (matches(element, 'form,fieldset,dialog,body,html')) return [];
    // Arrow keys and space in a list that keeps the focus itself.
    if (attr(element, 'aria-activedescendant') !== null) return checkablesIn(element);
    const inside = queryAll(element, '*').length > 500 ? [] : checkablesIn(element);
    if (inside.length > 0) return inside.length === 1 ? inside : [];
  }
  return [];
}

/**
 * The elements an event passes, innermost first, those in closed shadow trees too: `composedPath` hides these, so what
 * stands under the pointer, has the focus or holds the slotted element is asked of each closed tree itself.
 */
export function pathOf(event: Event): Element[] {
  const targets = event.composedPath();
  const path: Element[] = [];
  let before: Element | null = null;
  for (const target of targets) {
    if (!(target instanceof Element)) continue;
    path.push(...hiddenIn(target, targets, event, before, 0), target);
    before = target;
  }
  return path;
}

function hiddenIn(
  host: Element,
  targets: readonly EventTarget[],
  event: Event,
  slotted: Element | null,
  depth: number,
): Element[] {
  const root = depth < 50 ? shadowRootOf(host) : null;
  const inner = root && !targets.includes(root) ? innerOf(root, event, slotted) : null;
  return inner ? [...hiddenIn(inner, targets, event, null, depth + 1), ...ancestorsIn(inner)] : [];
}

function innerOf(root: ShadowRoot, event: Event, slotted: Element | null): Element | null {
  const slot = slotted && queryAll(root, 'slot').find((s) => holdsSlotted(s, slotted));
  const inner =
    slot ?? (event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement);
  return inner && rootOf(inner) === root ? inner : null;
}

function holdsSlotted(slot: Element, element: Element): boolean {
  return slot instanceof HTMLSlotElement && slot.assignedElements().includes(element);
}

function ancestorsIn(inner: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Node | null = inner; isElement(at) && chain.length < 200; at = parentOf(at)) chain.push(at);
  return chain;
}

/** Events in a closed tree show as events of its host. */
export function hidesTarget(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && shadowRootOf(target) !== null;
}

/** Typing in a text field changes no choice; Enter can submit. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (event.key === 'Enter' || !(target instanceof Element)) return false;
  return matches(target, TEXT) || closest(target, '[contenteditable=""],[contenteditable=true]') !== null;
}

const TEXT =
  'textarea,input:not([type=checkbox],[type=radio],[type=submit],[type=button],[type=reset],[type=image],[type=color],[type=range],[type=file])';
