import { classifyField } from '../classify/classify-field';
import type { Field, FieldClass, Form, Locator } from '../core/controls';
import { targetAddress } from './address';
import { readButton } from './buttons';
import { attr, baseUriOf, formElementsOf, keyword, tagOf } from './dom';
import { climb, parentElementOf } from './flat-tree';
import { hiddenConsentsOf } from './hidden-consents';
import { labelOf } from './label';
import { readable } from './readable';
import { requiredBy } from './required';
import { isShown } from './shown';
import { headingOf } from './surroundings';
import { inputType, type Survey } from './survey';
import { type Reader, type Skip, wordsOf } from './words';

/** A form and what belongs to it, as elements. */
export interface FormUnit {
  readonly element: Element;
  readonly fields: Element[];
  readonly buttons: Element[];
}

/** `<form>` elements, and for fields without one the nearest container that also holds a button. */
export function formUnitsOf(survey: Survey): FormUnit[] {
  const units = new Map<Element, FormUnit>();
  for (const element of survey.forms) units.set(element, { element, fields: [], buttons: [] });
  const owners = formOwners(survey);
  const loose: Element[] = [];
  for (const field of survey.fields) {
    const unit = units.get(owners(field) ?? field);
    if (unit) unit.fields.push(field);
    else loose.push(field);
  }
  const looseButtons: Element[] = [];
  for (const button of survey.buttons) {
    const unit = units.get(owners(button) ?? button);
    if (unit) unit.buttons.push(button);
    else looseButtons.push(button);
  }
  const aroundButtons = new Set<Element>();
  for (const button of looseButtons)
    for (let at: Element | null = button; at && !aroundButtons.has(at); at = parentElementOf(survey, at))
      aroundButtons.add(at);
  const made = new Map<Element, FormUnit>();
  for (const field of loose.slice(0, MOST_LOOSE)) {
    if (tagOf(field) === 'select') continue;
    const container = climb(survey, parentElementOf(survey, field) ?? field, (e) => aroundButtons.has(e));
    if (!container || tagOf(container) === 'html') continue;
    const unit = made.get(container) ?? units.get(container) ?? { element: container, fields: [], buttons: [] };
    unit.fields.push(field);
    if (!units.has(container)) made.set(container, unit);
    units.set(container, unit);
  }
  for (const button of made.size > 0 ? looseButtons : [])
    for (let at: Element | null = button; at; at = parentElementOf(survey, at)) made.get(at)?.buttons.push(button);
  return [...units.values()];
}

const MOST_LOOSE = 300;

/** Form owner by HTML, or the form around a shadow tree. */
export function formOwners(survey: Survey): (element: Element) => Element | null {
  const known = new Map<Element, Element>();
  for (const form of survey.forms)
    if (form instanceof HTMLFormElement) for (const element of formElementsOf(form)) known.set(element, form);
  return (element) => known.get(element) ?? climb(survey, element, (e) => tagOf(e) === 'form');
}

export function readForm(
  reader: Reader,
  unit: FormUnit,
  id: string,
  locate: (element: Element) => Locator,
  isWidget: Skip,
): Form {
  const { element } = unit;
  const base = baseUriOf(element);
  const isForm = tagOf(element) === 'form';
  const actions = unit.buttons.map((b) => targetAddress(attr(b, 'formaction'), base)).filter((a) => a !== null);
  const method = isForm ? keyword(element, 'method') : '';
  return {
    id,
    element: isForm,
    locator: locate(element),
    action: isForm ? targetAddress(attr(element, 'action'), base) : null,
    buttonActions: [...new Set(actions)],
    method: method === 'post' || method === 'dialog' ? method : 'get',
    heading: headingOfForm(reader, element),
    text: wordsOf(reader, [element]),
    fields: unit.fields.map((field) => readField(reader, field, locate, isWidget)),
    buttons: unit.buttons.map((button) => readButton(reader, button, locate)),
    hiddenConsents: hiddenConsentsOf(element),
    visible: isShown(reader, element),
  };
}

function headingOfForm(reader: Reader, form: Element): string {
  const own = reader
    .headingsOf(form)
    .flat()
    .find((heading) => readable(reader, heading, form));
  const words = own ? wordsOf(reader, [own]).normalised : '';
  return words !== '' ? words : headingOf(reader, form, null);
}

function readField(reader: Reader, field: Element, locate: (element: Element) => Locator, isWidget: Skip): Field {
  const placeholder = attr(field, 'placeholder')?.toWellFormed() ?? '';
  const spoken = (attr(field, 'aria-label') ?? '').toWellFormed().trim();
  // A heading beside a field that has a hint in it is no label.
  const label = labelOf(reader, field, isWidget, placeholder.trim() !== '' || spoken !== '').words.normalised;
  const visible = isShown(reader, field);
  const facts = {
    tag: tagOf(field),
    type: inputType(field),
    name: attr(field, 'name')?.toWellFormed() ?? '',
    autocomplete: attr(field, 'autocomplete')?.toWellFormed() ?? '',
    label: label || spoken,
  };
  const marks = requiredBy(field, label);
  if (marks.length === 0 && placeholder.trim() === '*') marks.push('mark');
  return {
    ...facts,
    class:
      (visible ? PLAIN_TYPES[facts.type] : undefined) ??
      classifyField({
        ...facts,
        placeholder,
        id: attr(field, 'id') ?? '',
        inputMode: keyword(field, 'inputmode'),
        visible,
        skippedByKeyboard: isTrap(reader, field),
      }),
    label: facts.label || placeholder.trim(),
    required: marks.length > 0,
    requiredBy: marks,
    visible,
    locator: locate(field),
  };
}

/** What the type alone says, without a look at the lexicons. */
const PLAIN_TYPES: Readonly<Record<string, FieldClass>> = {
  email: 'email',
  tel: 'telephone',
  password: 'password',
  file: 'file',
};

/** What traps robots is kept from people: out of the tab order, hidden from screen readers, or never to be filled in. */
function isTrap(reader: Reader, field: Element): boolean {
  const completed = keyword(field, 'autocomplete');
  // Browsers heed `off` less than `new-password`, which on a field for words is only there to keep them from filling it in.
  const never = completed === 'off' || (completed === 'new-password' && inputType(field) === 'text');
  if (keyword(field, 'tabindex') === '-1' || never) return true;
  return climb(reader.survey, field, (e) => keyword(e, 'aria-hidden') === 'true') !== null;
}
