import { attr, closest, keyword, matches, parentOf, queryAll, rootOf, tagOf, textContentOf } from '../dom';
import { TOGGLE_NAME } from '../toggle-name';

/** One element that can be on or off; an `<option>` counts, a `<select>` is its options. */
const CHECKABLE =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[role=menuitemcheckbox],[role=menuitemradio],[aria-checked],[aria-pressed],[checked]';
const WITH_OPTIONS = `${CHECKABLE},select option`;

export function isCheckable(element: Element): boolean {
  return matches(element, WITH_OPTIONS) || isToggleName(element);
}

export function isToggleName(element: Element): boolean {
  const tag = tagOf(element);
  return tag.includes('-') && TOGGLE_NAME.test(tag);
}

export function checkablesIn(root: Document | ShadowRoot | Element): Element[] {
  return queryAll(root, WITH_OPTIONS);
}

/** The elements whose state an act on this one can change: radio buttons of one group, options of one list. */
export function groupOf(element: Element): Element[] {
  if (element instanceof HTMLSelectElement) return [...element.options];
  const select = element instanceof HTMLOptionElement ? closest(element, 'select') : null;
  if (select instanceof HTMLSelectElement) return [...select.options];
  if (element instanceof HTMLInputElement && element.type === 'radio') {
    const root = rootOf(element);
    if (!(root instanceof Document || root instanceof ShadowRoot)) return [element];
    const { name, form } = element;
    const same = (e: Element) => e instanceof HTMLInputElement && e.name === name && e.form === form;
    return [element, ...queryAll(root, 'input[type=radio]').filter(same)];
  }
  const aria = keyword(element, 'role').endsWith('radio') ? closest(element, '[role=radiogroup],[role=group]') : null;
  return aria ? checkablesIn(aria) : [element];
}

/**
 * Names a control across re-rendering, when a script replaces the element by a new one: by its form name, else by the words
 * it stands in. Empty: it cannot be told from others.
 */
export function keyOf(element: Element): string {
  const named = element instanceof HTMLOptionElement ? closest(element, 'select') : element;
  const name = (named && attr(named, 'name')) || wordsAround(named ?? element);
  if (name === '') return '';
  const own = attr(element, 'value') ?? (named === element ? '' : squeeze(textContentOf(element)));
  return [tagOf(element), keyword(element, 'type'), keyword(element, 'role'), name, own].join('\n');
}

function wordsAround(element: Element): string {
  const around = closest(element, 'label') ?? parentOf(element);
  return (
    attr(element, 'aria-label') ||
    attr(element, 'id') ||
    squeeze(textContentOf(element)) ||
    squeeze(around && textContentOf(around))
  );
}

export function squeeze(text: string | null | undefined): string {
  return (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 100);
}
