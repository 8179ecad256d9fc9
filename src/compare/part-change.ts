import type { Button, Field, FieldClass, Form, InformationLink, Notice } from '../core/controls';
import type { Mask } from '../core/mask';
import { compareWords, isChanged, type WordChange } from './compare-words';
import { unlessSaid } from './control-change';
import { withoutMasked } from './masks';
import { type Likeness, match } from './match';

/** Numbers are hundredths, as in the record. Null: not known, or nothing. */
export type PartField =
  | { field: 'text' | 'accessibleName' | 'label'; words: WordChange[] }
  | { field: 'visible' | 'disabled' | 'required' | 'dead' | 'filled'; before: boolean; after: boolean }
  | { field: 'fontSize' | 'contrast'; before: number | null; after: number | null }
  | { field: 'wordColour' | 'background' | 'target' | 'type' | 'name'; before: string | null; after: string | null }
  | { field: 'class'; before: FieldClass; after: FieldClass }
  | { field: 'place'; before: InformationLink['place']; after: InformationLink['place'] };

export interface PartChange<T> {
  before: T;
  after: T;
  fields: PartField[];
}

/** Buttons, fields or links of two captures: each is in exactly one list, but those that stayed the same. */
export interface PartChanges<T> {
  changed: PartChange<T>[];
  added: T[];
  removed: T[];
}

type Owner = Pick<Notice, 'buttons'> | Pick<Form, 'buttons'>;

/** Buttons of requests for consent and of forms; one that belongs to both is one button. */
export function compareButtons(
  before: readonly Owner[],
  after: readonly Owner[],
  language: string,
  masks: readonly Mask[],
): PartChanges<Button> {
  const key = (words: string) => withoutMasked(words, masks);
  const likeness: Likeness<Button> = {
    keys: [
      (b) => (b.text.normalised === '' ? null : `${b.locator.frame}\u0000${key(b.text.normalised)}`),
      (b) => key(b.text.normalised) || b.accessibleName || null,
      (b) => [b.locator.frame, ...b.locator.path].join('\u0000'),
    ],
    words: (b) => `${b.text.normalised} ${b.accessibleName}`,
  };
  return compareParts(once(before), once(after), likeness, (one, other) => {
    const text = compareWords(one.text.exact, other.text.exact, language, masks);
    const heard = compareWords(one.accessibleName, other.accessibleName, language, masks);
    return [
      { field: 'text', words: text },
      { field: 'accessibleName', words: unlessSaid(heard, text) },
      flag('visible', one, other),
      flag('disabled', one, other),
      flag('filled', one, other),
      { field: 'fontSize', before: one.legibility.fontSize, after: other.legibility.fontSize },
      { field: 'contrast', before: one.legibility.contrast, after: other.legibility.contrast },
      // An older capture says nothing of colours: that is no change of the page.
      ...(one.colours && other.colours
        ? ([
            { field: 'wordColour', before: one.colours.words, after: other.colours.words },
            { field: 'background', before: one.colours.background, after: other.colours.background },
          ] as const)
        : []),
    ];
  });
}

export function compareFields(
  before: readonly Pick<Form, 'fields'>[],
  after: readonly Pick<Form, 'fields'>[],
  language: string,
  masks: readonly Mask[],
): PartChanges<Field> {
  const likeness: Likeness<Field> = {
    keys: [
      (f) => (f.name === '' ? null : [f.locator.frame, f.name, f.label].join('\u0000')),
      (f) => (f.name === '' ? null : [f.locator.frame, f.name].join('\u0000')),
      (f) => (f.label === '' ? null : [f.class, withoutMasked(f.label, masks)].join('\u0000')),
      (f) => [f.class, f.locator.frame, ...f.locator.path].join('\u0000'),
    ],
    words: (f) => f.label,
  };
  const fieldsOf = (forms: readonly Pick<Form, 'fields'>[]) => forms.flatMap(({ fields }) => fields);
  return compareParts(fieldsOf(before), fieldsOf(after), likeness, (one, other) => [
    { field: 'label', words: compareWords(one.label, other.label, language, masks) },
    { field: 'class', before: one.class, after: other.class },
    flag('required', one, other),
    flag('visible', one, other),
    { field: 'type', before: one.type, after: other.type },
    { field: 'name', before: one.name, after: other.name },
  ]);
}

export function compareLinks(
  before: readonly InformationLink[],
  after: readonly InformationLink[],
  language: string,
  masks: readonly Mask[],
): PartChanges<InformationLink> {
  const likeness: Likeness<InformationLink> = {
    keys: [
      (l) => (l.target === null ? null : [l.kind, l.target, l.place].join('\u0000')),
      (l) => [l.kind, l.place, withoutMasked(l.text.normalised, masks)].join('\u0000'),
      (l) => (l.target === null ? null : [l.kind, l.target].join('\u0000')),
      (l) => (l.kind === 'other' ? null : [l.kind, l.place].join('\u0000')),
    ],
    words: (l) => `${l.text.normalised} ${l.accessibleName}`,
  };
  return compareParts(before, after, likeness, (one, other) => [
    { field: 'text', words: compareWords(one.text.exact, other.text.exact, language, masks) },
    { field: 'target', before: one.target, after: other.target },
    flag('dead', one, other),
    flag('visible', one, other),
    { field: 'place', before: one.place, after: other.place },
  ]);
}

export function anyChange({ changed, added, removed }: PartChanges<unknown>): boolean {
  return changed.length + added.length + removed.length > 0;
}

function compareParts<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Likeness<T>,
  fieldsOf: (one: T, other: T) => readonly PartField[],
): PartChanges<T> {
  const { pairs, added, removed } = match(before, after, likeness);
  const changes = pairs.map((pair) => ({ ...pair, fields: fieldsOf(pair.before, pair.after).filter(isDifferent) }));
  return { changed: changes.filter(({ fields }) => fields.length > 0), added, removed };
}

function isDifferent(field: PartField): boolean {
  return 'words' in field ? isChanged(field.words) : field.before !== field.after;
}

function flag<F extends 'visible' | 'disabled' | 'required' | 'dead' | 'filled'>(
  field: F,
  one: Readonly<Record<F, boolean>>,
  other: Readonly<Record<F, boolean>>,
): PartField {
  return { field, before: one[field], after: other[field] };
}

function once(owners: readonly Owner[]): Button[] {
  const buttons = owners.flatMap((owner) => owner.buttons);
  const place = ({ locator, text }: Button) => [locator.frame, ...locator.path, text.exact].join('\u0000');
  return [...new Map(buttons.map((button) => [place(button), button])).values()];
}
