import type { Control, ControlKind, State } from '../core/controls';
import type { Mask } from '../core/mask';
import { compareWords, isChanged, type WordChange } from './compare-words';
import { withoutMasked } from './masks';

export type FieldChange =
  | { field: 'initial' | 'markup'; before: State; after: State }
  | { field: 'required' | 'disabled' | 'visible'; before: boolean; after: boolean }
  | { field: 'kind'; before: ControlKind; after: ControlKind }
  | { field: 'text' | 'surrounding' | 'heading' | 'accessibleName' | 'options' | 'name'; words: WordChange[] };

export interface ControlChange {
  before: Control;
  after: Control;
  /** The state before any user act differs, of the control itself or of one of its options. */
  defaultChanged: boolean;
  /** Options on at first, before and after; empty for a control without options. */
  chosen: { before: string[]; after: string[] };
  fields: FieldChange[];
}

/** What differs between one control in two captures; no `fields` and no `defaultChanged` means nothing. */
export function controlChange(
  before: Control,
  after: Control,
  language: string,
  masks: readonly Mask[],
): ControlChange {
  const chosen = { before: chosenAtFirst(before), after: chosenAtFirst(after) };
  const said = (options: readonly string[]) => withoutMasked(options.join('\n'), masks);
  const otherChoice = said(chosen.before) !== said(chosen.after);
  return {
    before,
    after,
    defaultChanged: before.states.initial !== after.states.initial || otherChoice,
    chosen,
    fields: [
      ...states(before, after),
      ...flags(before, after),
      ...words(before, after, (one, other) => compareWords(one, other, language, masks)),
    ],
  };
}

/** Words by which people know the control. */
export function wordsOf(control: Control): string {
  const { text, options, heading, accessibleName } = control;
  if (text.normalised !== '') return text.normalised;
  if (options.length > 0) return [heading, ...options.map((option) => option.text.normalised)].join(' ').trim();
  return accessibleName || heading;
}

function chosenAtFirst({ options }: Control): string[] {
  return options.filter(({ states }) => states.initial === 'on').map(({ text }) => text.normalised);
}

function states(before: Control, after: Control): FieldChange[] {
  return (['initial', 'markup'] as const)
    .filter((field) => before.states[field] !== after.states[field])
    .map((field) => ({ field, before: before.states[field], after: after.states[field] }));
}

function flags(before: Control, after: Control): FieldChange[] {
  const changed: FieldChange[] = (['required', 'disabled', 'visible'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
  if (before.kind !== after.kind) changed.push({ field: 'kind', before: before.kind, after: after.kind });
  return changed;
}

type Compare = (before: string, after: string) => WordChange[];

function words(before: Control, after: Control, compare: Compare): FieldChange[] {
  const text = compare(before.text.exact, after.text.exact);
  const around = compare(before.surroundingText.exact, after.surroundingText.exact);
  const fields: Extract<FieldChange, { words: WordChange[] }>[] = [
    { field: 'text', words: text },
    // The words around a control hold its own words too: say it once.
    { field: 'surrounding', words: unlessSaid(around, text) },
    { field: 'heading', words: compare(before.heading, after.heading) },
    { field: 'accessibleName', words: unlessSaid(compare(before.accessibleName, after.accessibleName), text) },
    { field: 'options', words: compare(optionWords(before), optionWords(after)) },
    { field: 'name', words: compare(before.name, after.name) },
  ];
  return fields.filter((field) => isChanged(field.words));
}

function optionWords({ options }: Control): string {
  return options.map(({ text }) => text.exact).join('\n');
}

/** Nothing when it differs as the words themselves do. */
export function unlessSaid(changes: WordChange[], text: readonly WordChange[]): WordChange[] {
  return changedWords(changes) === changedWords(text) ? [] : changes;
}

function changedWords(changes: readonly WordChange[]): string {
  return changes
    .filter(({ kind }) => kind !== 'same' && kind !== 'masked')
    .map(({ kind, before, after }) => `${kind}:${(before + after).trim()}`)
    .join('\n');
}
