import type { FieldClass } from '../core/controls';
import { fold } from './fold';
import { AUTOCOMPLETE_CLASSES, FIELD_WORDS } from './lexicon/fields';

/** A field as the page has it. Never its value. */
export interface FieldFacts {
  tag: string;
  type: string;
  name: string;
  autocomplete: string;
  label: string;
  placeholder?: string;
  id?: string;
  inputMode?: string;
  visible?: boolean;
  /** `tabindex=-1`: with "not visible" the mark of a trap for robots. */
  skippedByKeyboard?: boolean;
}

/** What a field asks for: by its autofill token, its type, its words, then its name. */
export function classifyField(field: FieldFacts): FieldClass {
  if (field.visible === false && field.skippedByKeyboard === true) return 'honeypot';
  const label = fold(field.label);
  const name = nameWords(field.name);
  if (HONEYPOT.test(label) || HONEYPOT.test(name)) return 'honeypot';
  const token = lastToken(field.autocomplete);
  const byToken = AUTOCOMPLETE_CLASSES[token];
  if (byToken) return byToken;
  const byType = TYPE_CLASSES[field.type];
  if (byType) return byType;
  const words =
    byWords(label) ?? byWords(fold(field.placeholder ?? '')) ?? byWords(name) ?? byWords(nameWords(field.id ?? ''));
  if (words) return field.type === 'date' && words !== 'birth-date' ? 'date' : words;
  if (field.type === 'number' || field.type === 'range') return 'quantity';
  if (/^(date|time|month|week|datetime-local)$/.test(field.type)) return 'date';
  return field.tag === 'textarea' ? 'message' : 'other';
}

const HONEYPOT = FIELD_WORDS[0]?.[1] ?? /(?!)/;

const TYPE_CLASSES: Readonly<Record<string, FieldClass>> = {
  email: 'email',
  tel: 'telephone',
  password: 'password',
  url: 'url',
  search: 'search',
  file: 'file',
};

function byWords(words: string): FieldClass | null {
  if (words === '') return null;
  for (const [kind, pattern] of FIELD_WORDS) if (pattern.test(words)) return kind;
  return null;
}

/** `section-blue shipping street-address` ends in the field's own token (HTML Standard, autofill). */
function lastToken(autocomplete: string): string {
  const tokens = autocomplete.trim().toLowerCase().split(/\s+/);
  const last = tokens.at(-1) ?? '';
  return last === 'webauthn' ? (tokens.at(-2) ?? '') : last;
}

/** "billing_firstName[0]" -> "billing first name 0" */
export function nameWords(name: string): string {
  return fold(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(SIGNS, ' '));
}
// Signs of ASCII and Latin-1. No `\p{L}`: its class is compiled anew in every page.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are meant
const SIGNS = /[\x00-/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf×÷]+/g;
