import { accessibleNameOf } from './accessible-name';
import { boxOf } from './box';
import type { ControlSources, ReadOption } from './controls';
import { isDisabled } from './controls';
import { attr, hasInside, isElement, keyword, matches, previousSiblingOf, queryAll, tagOf } from './dom';
import { byIds, climb, flatChildrenOf, holds, parentElementOf } from './flat-tree';
import { joinedLabel, type Label, labelOf } from './label';
import { labelElementsOf } from './label-elements';
import { holdsAnotherInput, holdsOtherInput } from './neighbours';
import { questionLabels } from './question-labels';
import { readable } from './readable';
import { isAutofilled, settle, stateOf } from './states';
import { tableChoice } from './table-choice';
import type { Unit } from './widgets';
import { NO_WORDS, type Reader, type Skip, wordsAmong, wordsOf } from './words';

export function readRadios(sources: ControlSources, unit: Unit): ReadOption[] {
  const table = tableChoice(sources.reader, unit.parts);
  const asking = questionLabels(sources.reader, unit.parts);
  const isOther: Skip = asking.size === 0 ? sources.isWidget : (e) => asking.has(e) || sources.isWidget(e);
  return unit.parts.map((radio, i) => {
    const head = table?.heads[i];
    const { states, provenance, changes } = settle(radio, factsOf(radio), sources.history);
    return {
      provenance,
      changes,
      option: {
        text: head ? wordsOf(sources.reader, [head]) : labelOf(sources.reader, radio, isOther).words,
        accessibleName: accessibleNameOf(sources.reader, radio),
        emptyValue: attr(radio, 'value') === '',
        states,
        disabled: isDisabled(sources.reader, radio),
        locator: sources.locate(radio),
      },
    };
  });
}

function factsOf(radio: Element) {
  const now = stateOf(radio);
  if (!(radio instanceof HTMLInputElement)) return { markup: now, now, mutable: true };
  return { markup: radio.defaultChecked ? ('on' as const) : ('off' as const), now, autofilled: isAutofilled(radio) };
}

/**
 * The words that name a group of radio buttons: the heads of its row or column in a table, a label of one answer that asks for all,
 * the label of its row, its legend or group label, else what stands above or before the first button in the same block, else the
 * title of a dialog that asks nothing else. A button that stands alone is named by its own label. None on screen: empty.
 */
export function groupWords(reader: Reader, unit: Unit, options: readonly ReadOption[], isWidget: Skip): Label {
  const asked = joinedLabel(reader, tableChoice(reader, unit.parts)?.question ?? []);
  if (asked) return { ...asked, ofTable: true };
  const inLabel = namedBy(reader, unit, [...questionLabels(reader, unit.parts)]);
  if (inLabel) return inLabel;
  const own = new Set(options.map(({ option }) => option.text.normalised));
  const labelled = legendOf(reader, unit, own, isWidget);
  if (labelled) return labelled;
  const only = options[0];
  if (unit.parts.length === 1 && only) return labelOf(reader, unit.element, isWidget);
  const found = before(reader, unit, own, isWidget);
  if (found) return repeatedHeading(reader, unit, found) ?? found;
  return titleOfDialog(reader, unit) ?? { words: NO_WORDS, element: null };
}

/** "Read all about: Research" above the buttons, in a block headed "Research": the heading is what is asked. */
function repeatedHeading(reader: Reader, unit: Unit, found: Label): Label | null {
  for (let at = parentElementOf(reader.survey, unit.element); at; at = parentElementOf(reader.survey, at)) {
    if (ENDS.has(tagOf(at)) || holdsAnotherInput(reader, at, unit.parts)) return null;
    for (const heading of reader.headingsOf(at).flat()) {
      const label = namedBy(reader, unit, [heading]);
      if (label && label.words.normalised !== found.words.normalised)
        return found.words.normalised.includes(label.words.normalised) ? label : null;
    }
  }
  return null;
}

/** A dialog that asks nothing but this asks it in its title. */
function titleOfDialog(reader: Reader, unit: Unit): Label | null {
  const dialog = climb(reader.survey, unit.element, (e) => tagOf(e) === 'dialog' || DIALOGS.has(keyword(e, 'role')));
  if (!dialog || holdsAnotherInput(reader, dialog, unit.parts)) return null;
  return namedBy(reader, unit, byIds(dialog, attr(dialog, 'aria-labelledby')));
}

const DIALOGS = new Set(['dialog', 'alertdialog']);

function legendOf(reader: Reader, unit: Unit, own: ReadonlySet<string>, isWidget: Skip): Label | null {
  const group = climb(reader.survey, unit.element, (e) => {
    if (tagOf(e) !== 'fieldset' && keyword(e, 'role') !== 'radiogroup' && keyword(e, 'role') !== 'group') return false;
    return unit.parts.every((part) => holdsAsShown(reader, e, part));
  });
  if (!group) return null;
  // A fieldset may frame a whole part of a form; its rows have labels of their own then, that name no single input.
  const inRow = keyword(group, 'role') === 'radiogroup' ? null : before(reader, unit, own, isWidget, group);
  if (inRow && (isLabel(inRow.element) || holdsAnotherInput(reader, group, unit.parts))) return inRow;
  const named = [
    ...byIds(group, attr(group, 'aria-labelledby')),
    ...flatChildrenOf(reader.survey, group)
      .filter(isElement)
      .filter((e) => tagOf(e) === 'legend'),
  ];
  return namedBy(reader, unit, named);
}

/** Buttons may stand in a slot of the group. */
function holdsAsShown(reader: Reader, group: Element, part: Element): boolean {
  return holds(group, part) || climb(reader.survey, part, (e) => e === group) !== null;
}

function isLabel(element: Element | null): boolean {
  return element !== null && tagOf(element) === 'label';
}

function namedBy(reader: Reader, unit: Unit, named: readonly Element[]): Label | null {
  for (const element of named) {
    if (holds(element, unit.element) || !readable(reader, element, unit.element)) continue;
    const words = wordsOf(reader, [element]);
    if (words.normalised !== '') return { words, element };
  }
  return null;
}

/** Words before the first button, in blocks that hold this group only; then the block right above it. Within `frame` as its rows. */
function before(
  reader: Reader,
  unit: Unit,
  own: ReadonlySet<string>,
  isWidget: Skip,
  frame: Element | null = null,
): Label | null {
  let at = unit.element;
  for (let up = 0; up < 12; up++) {
    const parent = parentElementOf(reader.survey, at);
    if (!parent || parent === frame) return null;
    const found = above(reader, unit, at, own, isWidget);
    if (found) return found;
    if (holdsOtherInput(reader, parent, unit.element) || ENDS.has(tagOf(parent))) return null;
    at = parent;
  }
  return null;
}

const ENDS = new Set('form body html main dialog'.split(' '));

/** The nearest words among the siblings before it; another input, its label or a button in between ends the search. */
function above(reader: Reader, unit: Unit, element: Element, own: ReadonlySet<string>, isWidget: Skip): Label | null {
  const found: Node[] = [];
  let stoppedAt: Element | null = null;
  for (let node = previousSiblingOf(element); node; node = previousSiblingOf(node)) {
    if (isElement(node) && (matches(node, INPUTS) || hasInside(node, INPUTS) || labelsAnother(reader, node, unit))) {
      stoppedAt = node;
      break;
    }
    found.unshift(node);
    if (isElement(node) && wordsAmong(reader, [node], isWidget).normalised !== '') break;
  }
  const nodes = stoppedAt && !startsLine(reader, stoppedAt) ? afterLine(reader, found) : found;
  const words = wordsAmong(reader, nodes, isWidget);
  if (words.normalised === '' || own.has(words.normalised)) return null;
  return { words, element: nodes.find(isElement) ?? parentElementOf(reader.survey, element), nodes };
}

/** A label of another control, or one of two of the same answer. */
function labelsAnother(reader: Reader, element: Element, unit: Unit): boolean {
  const labels = tagOf(element) === 'label' ? [element] : queryAll(element, 'label');
  return labels.some((label) => {
    const control = label instanceof HTMLLabelElement ? label.control : null;
    if (control === null) return false;
    return !unit.parts.includes(control) || labelElementsOf(reader.labels, control).length > 1;
  });
}

/** What stands in the line of another input behind it are that input's words. */
function afterLine(reader: Reader, nodes: readonly Node[]): readonly Node[] {
  const end = nodes.findIndex((node) => isElement(node) && startsLine(reader, node));
  return end < 0 ? [] : nodes.slice(end);
}

function startsLine(reader: Reader, element: Element): boolean {
  return tagOf(element) === 'br' || boxOf(reader.boxes, element).breaks > 0;
}

const INPUTS = 'input:not([type=hidden]),select,textarea,button,[role=radio],[role=checkbox],[role=switch]';
