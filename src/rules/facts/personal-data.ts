import type { Field, FieldClass } from '../../core/controls';

/**
 * Fields by which a person can be known or reached (GDPR Art. 4(1)). A postal code, a town or a country alone is how people
 * search for a shop; a message alone names nobody.
 */
const IDENTIFYING: ReadonlySet<FieldClass> = new Set([
  'email',
  'name',
  'first-name',
  'last-name',
  'telephone',
  'street',
  'birth-date',
  'national-id',
  'payment',
]);

/** Data about a person once it is typed into a form, whether or not it says who: what must not travel in the clear. */
const PERSONAL: ReadonlySet<FieldClass> = new Set([
  ...IDENTIFYING,
  'postal-code',
  'city',
  'gender',
  'income',
  'job',
  'username',
  'password',
  'message',
  'file',
]);

/** Shown fields that identify; traps for robots are not asked of anybody. */
export function identifyingFields(fields: readonly Field[]): Field[] {
  return fields.filter((field) => field.visible && IDENTIFYING.has(field.class));
}

/** Every field that can carry personal data, shown or not: a hidden login panel sends over the same line. */
export function personalFields(fields: readonly Field[]): Field[] {
  return fields.filter((field) => PERSONAL.has(field.class));
}

/** The words by which a person would recognise the fields, exactly as shown. Words that several share name none of them. */
export function fieldWords(fields: readonly Field[]): string {
  const labels = fields.map((field) => field.label.trim());
  const own = (label: string) => label !== '' && labels.indexOf(label) === labels.lastIndexOf(label);
  return fields.map((field, i) => [labels[i] ?? ''].find(own) ?? (field.name || field.class)).join(' · ');
}
