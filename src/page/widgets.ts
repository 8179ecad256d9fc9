import { attr, closest, isElement, keyword, parentOf, queryAll, rootOf, tagOf } from './dom';
import { climb, parentElementOf } from './flat-tree';
import { inputType, type Survey } from './survey';
import { RADIO_NAME } from './toggle-name';

/** One thing the visitor may set: one element, or the radio buttons of one group. */
export interface Unit {
  readonly element: Element;
  readonly kind: 'native' | 'aria' | 'pressed' | 'custom' | 'radios' | 'aria-radios';
  /** Radio buttons in tree order; the element itself otherwise. */
  readonly parts: readonly Element[];
}

/**
 * Widgets told apart: a native input inside (or under the label of) an ARIA widget or custom element is the control, the
 * wrapper is not; a native input that only mirrors an ARIA widget for submitting is not. One choice, one Control.
 */
export function unitsOf(survey: Survey): Unit[] {
  const natives = survey.widgets.filter(isNative);
  const made = survey.widgets.filter((e) => !isNative(e));
  const around = made.length > 0 ? ancestorsOf(survey, natives) : new Set<Element>();
  const makers = new Set(made.filter((e) => !around.has(e) && !labelHoldsNative(e)));
  dropWrappersOfMade(survey, makers);
  const besideMaker = new Set([...makers].map(parentOf));
  const units: Unit[] = [];
  const groups = new Map<string, Element[]>();
  const keys = new Map<object, number>();
  for (const element of survey.widgets) {
    if (isNative(element) ? isMirror(element, besideMaker) : !makers.has(element)) continue;
    const key = groupKey(survey, element, keys);
    if (key === null) {
      units.push({ element, kind: kindOf(element), parts: [element] });
      continue;
    }
    const group = groups.get(key);
    if (group) {
      group.push(element);
      continue;
    }
    const parts = [element];
    groups.set(key, parts);
    units.push({ element, kind: isNative(element) ? 'radios' : 'aria-radios', parts });
  }
  return units;
}

function isNative(element: Element): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

function kindOf(element: Element): Unit['kind'] {
  if (isNative(element)) return 'native';
  const role = keyword(element, 'role');
  if (role === 'checkbox' || role === 'switch' || role === 'menuitemcheckbox') return 'aria';
  return attr(element, 'aria-pressed') !== null ? 'pressed' : 'custom';
}

/** All ancestors as rendered; each is visited once, however deep. */
function ancestorsOf(survey: Survey, elements: Iterable<Element>): Set<Element> {
  const seen = new Set<Element>();
  for (const element of elements)
    for (let at = parentElementOf(survey, element); at && !seen.has(at); at = parentElementOf(survey, at)) seen.add(at);
  return seen;
}

/** A custom element around an ARIA widget is its wrapper. */
function dropWrappersOfMade(survey: Survey, makers: Set<Element>): void {
  const custom = [...makers].filter((e) => kindOf(e) === 'custom');
  if (custom.length === 0) return;
  const around = ancestorsOf(survey, makers);
  for (const element of custom) if (around.has(element)) makers.delete(element);
}

function labelHoldsNative(element: Element): boolean {
  if (attr(element, 'aria-pressed') !== null) return false;
  const label = closest(element, 'label');
  return label !== null && queryAll(label, 'input[type=checkbox],input[type=radio]').length > 0;
}

/** A hidden twin beside an ARIA widget that carries its state into the form. */
function isMirror(element: Element, besideMaker: ReadonlySet<Node | null>): boolean {
  if (besideMaker.size === 0 || tagOf(element) !== 'input' || keyword(element, 'aria-hidden') !== 'true') return false;
  if (keyword(element, 'tabindex') !== '-1') return false;
  const parent = parentOf(element);
  return isElement(parent) && besideMaker.has(parent);
}

/**
 * HTML radio button group: same tree, form owner and name. So are elements of the page's own making that by their name are radio
 * buttons. ARIA: the `radiogroup` around. Null: a unit of its own.
 */
function groupKey(survey: Survey, element: Element, keys: Map<object, number>): string | null {
  const number = (of: object) => {
    const known = keys.get(of) ?? keys.size;
    keys.set(of, known);
    return known;
  };
  if (element instanceof HTMLInputElement) {
    if (inputType(element) !== 'radio') return null;
    const name = attr(element, 'name') ?? '';
    const owner = element.form ?? rootOf(element);
    return name === '' ? namelessKey(survey, element, number) : `n${number(rootOf(element))}.${number(owner)}.${name}`;
  }
  const role = keyword(element, 'role');
  if (kindOf(element) === 'custom' && RADIO_NAME.test(tagOf(element))) {
    const name = attr(element, 'name') ?? '';
    const owner = name === '' ? null : (climb(survey, element, (e) => tagOf(e) === 'form') ?? rootOf(element));
    return owner ? `c${number(rootOf(element))}.${number(owner)}.${name}` : namelessKey(survey, element, number);
  }
  if (role !== 'radio' && role !== 'menuitemradio') return null;
  const group = climb(survey, element, (e) => ['radiogroup', 'menu', 'group'].includes(keyword(e, 'role')));
  return group ? `g${number(group)}` : `e${number(parentElementOf(survey, element) ?? element)}`;
}

function namelessKey(survey: Survey, element: Element, number: (of: object) => number): string {
  const group = climb(survey, element, (e) => keyword(e, 'role') === 'radiogroup');
  return group ? `g${number(group)}` : `e${number(element)}`;
}

/** Controls and fields together in tree order; shadow trees where their host stands. */
export function inputsInOrder(survey: Survey, units: readonly Unit[]): Element[] {
  const widgets = new Set(units.flatMap((unit) => unit.parts));
  const fields = survey.fields.filter((e) => !widgets.has(e));
  const kept = survey.widgets.filter((e) => widgets.has(e));
  const place = (element: Element) => survey.order.get(element) ?? 0;
  return [...kept, ...fields].sort((a, b) => place(a) - place(b));
}
