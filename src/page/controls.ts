import type { Change, Control, ControlKind, Locator, Option, State, Words } from '../core/controls';
import { accessibleNameOf, descriptionOf } from './accessible-name';
import { attr, isElement, keyword, tagOf } from './dom';
import { climb } from './flat-tree';
import { placeOf } from './in-sight';
import { type Label, labelOf } from './label';
import { legibilityOf } from './legibility';
import { holdsAnotherInput } from './neighbours';
import { placementOf } from './placement';
import { groupWords, readRadios } from './radio-groups';
import { requiredBy } from './required';
import { readSelect } from './selects';
import { type History, isAutofilled, type Settled, settle, stateOf } from './states';
import { headingOf, surroundingTextOf } from './surroundings';
import { sectionTitle } from './table-choice';
import { sightOf } from './visibility';
import type { Unit } from './widgets';
import type { Reader, Skip } from './words';

export interface ControlSources {
  readonly reader: Reader;
  readonly history: History;
  readonly locate: (element: Element) => Locator;
  readonly isWidget: Skip;
}

/** Everything about one Control but the notice and form it belongs to. */
export function readControl(sources: ControlSources, unit: Unit, id: string): Control {
  const { reader, isWidget } = sources;
  const { element } = unit;
  const options = optionsOf(sources, unit);
  const grouped = unit.kind === 'radios' || unit.kind === 'aria-radios';
  // A list that has a spoken name needs no heading or paragraph near it for one.
  const inLineOnly = tagOf(element) === 'select' && keyword(element, 'aria-label') !== '';
  const label = grouped ? groupWords(reader, unit, options, isWidget) : labelOf(reader, element, isWidget, inLineOnly);
  const sights = unit.parts.map((part) => ({ ...sightOf(reader, part), part }));
  const sight = sights.find((s) => s.visible) ?? sights[0] ?? sightOf(reader, element);
  const name = grouped ? groupName(reader, unit) : accessibleNameOf(reader, element);
  const settled = settledOf(sources, unit, options);
  const changes = changesOf(settled, options);
  const marks = unit.parts.flatMap((part) => requiredBy(part, label.words.normalised));
  const rect = placeOf(reader, sight.element);
  const surrounding = around(surroundingTextOf(reader, element, isWidget), label);
  return {
    id,
    kind: kindOf(unit),
    tag: tagOf(element),
    role: keyword(element, 'role'),
    name: attr(element, 'name')?.toWellFormed() ?? '',
    locator: sources.locate(element),
    text: label.words,
    accessibleName: name,
    description: descriptionOf(element, name) || (grouped ? groupDescription(reader, unit, name) : ''),
    surroundingText: surrounding,
    heading: sectionTitle(reader, element) || headingOf(reader, element, label.element),
    options: options.map((option) => option.option),
    states: settled.states,
    provenance: settled.provenance,
    ...(changes ? { changes } : {}),
    required: marks.length > 0,
    requiredBy: [...new Set(marks)],
    disabled: unit.parts.every((part) => isDisabled(reader, part)),
    autofilled: unit.parts.some(isAutofilled),
    visible: sight.visible,
    hiddenBecause: sight.hiddenBecause,
    rect,
    legibility: legibilityOf(reader, label.element ?? sight.element, label.nodes),
    placement: placementOf(reader, element, sight, rect, label),
    noticeId: null,
    formId: null,
  };
}

/** Never less than the name: the heads of a table are words around a control too. */
function around(block: Words, { words, ofTable = false }: Label): Words {
  if (block.normalised === '' || (ofTable && words.normalised.includes(block.normalised))) return words;
  if (!ofTable || block.normalised.includes(words.normalised)) return block;
  return { exact: `${words.exact}\n${block.exact}`, normalised: `${words.normalised} ${block.normalised}` };
}

export interface ReadOption {
  readonly option: Option;
  readonly provenance: Control['provenance'];
  readonly changes: Settled['changes'] | undefined;
}

function optionsOf(sources: ControlSources, unit: Unit): ReadOption[] {
  if (unit.kind === 'radios' || unit.kind === 'aria-radios') return readRadios(sources, unit);
  return unit.element instanceof HTMLSelectElement ? readSelect(sources, unit.element) : [];
}

function kindOf(unit: Unit): ControlKind {
  const role = keyword(unit.element, 'role');
  if (unit.kind === 'radios' || unit.kind === 'aria-radios') return 'radio-group';
  if (tagOf(unit.element) === 'select') return 'select';
  if (role === 'switch') return 'switch';
  if (role === 'menuitemcheckbox') return 'menu-checkbox';
  if (unit.kind === 'pressed') return 'toggle-button';
  return unit.kind === 'custom' ? 'custom' : 'checkbox';
}

function groupName(reader: Reader, unit: Unit): string {
  const group = groupOf(reader, unit);
  return group ? accessibleNameOf(reader, group) : '';
}

/** "You can leave at any time", tied to the question instead of to one answer. */
function groupDescription(reader: Reader, unit: Unit, name: string): string {
  const group = groupOf(reader, unit);
  return group ? descriptionOf(group, name) : '';
}

function groupOf(reader: Reader, unit: Unit): Element | null {
  return climb(reader.survey, unit.element, (e) => {
    if (tagOf(e) === 'fieldset' || keyword(e, 'role') === 'radiogroup') return true;
    // A group of any choices is about this one when it holds no other.
    return keyword(e, 'role') === 'group' && !holdsAnotherInput(reader, e, unit.parts);
  });
}

function settledOf(sources: ControlSources, unit: Unit, options: readonly ReadOption[]): Settled {
  const { element } = unit;
  if (options.length > 0 || unit.kind === 'radios') return stateOfGroup(options);
  const now = stateOf(element);
  if (!(element instanceof HTMLInputElement))
    return settle(element, { markup: now, now, mutable: true }, sources.history);
  const markup = element.defaultChecked ? 'on' : 'off';
  return settle(element, { markup, now, autofilled: isAutofilled(element) }, sources.history);
}

/** In the order in which they were noticed, those of options under the number of the option. */
function changesOf(settled: Settled, options: readonly ReadOption[]): Change[] | undefined {
  const own = settled.changes?.map((change) => ({ ...change, option: null }));
  const ofOptions = options.flatMap(({ changes }, i) => changes?.map((change) => ({ ...change, option: i })) ?? []);
  if (!own && options.every(({ changes }) => !changes)) return undefined;
  return [...(own ?? []), ...ofOptions].sort((a, b) => a.at - b.at);
}

/** On when an option that says something is chosen. */
function stateOfGroup(options: readonly ReadOption[]): Settled {
  const states = (when: 'markup' | 'initial' | 'atCapture'): State => {
    const said = options.filter(({ option }) => !option.emptyValue).map(({ option }) => option.states[when]);
    if (said.includes('on')) return 'on';
    return options.some(({ option }) => option.states[when] === 'unknown') ? 'unknown' : 'off';
  };
  const unsure = options.find(({ option }) => option.states.initial === 'unknown');
  const chosen = options.find(({ option }) => option.states.initial === 'on');
  return {
    states: { markup: states('markup'), initial: states('initial'), atCapture: states('atCapture') },
    provenance: (unsure ?? chosen)?.provenance ?? 'markup',
  };
}

/** By attribute, by a disabled fieldset (HTML "concept-fe-disabled"), or by ARIA. */
export function isDisabled(reader: Reader, element: Element): boolean {
  if ('disabled' in element && element.disabled === true) return true;
  if (element instanceof HTMLElement && matchesDisabled(element)) return true;
  return climb(reader.survey, element, (e) => keyword(e, 'aria-disabled') === 'true') !== null && isElement(element);
}

function matchesDisabled(element: Element): boolean {
  return (
    Element.prototype.matches.call(element, ':disabled') ||
    (tagOf(element).includes('-') && attr(element, 'disabled') !== null)
  );
}
