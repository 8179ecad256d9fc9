import type { Control } from '../core/controls';
import { fold } from './fold';

/**
 * Rows of buttons that read the same ("Allow", "Do not allow" three times over): the words before the buttons of a row say what
 * it is about. By control; empty where no labels are repeated.
 */
export function rowsOf(group: readonly Control[], words: string): ReadonlyMap<string, string> {
  const labels = group.map((control) => fold(control.text.normalised || control.accessibleName));
  const rows = new Map<string, string>();
  if (!group.some((control, i) => standsInRow(control, labels, i))) return rows;
  let end = 0;
  let row = '';
  group.forEach((control, i) => {
    const label = labels[i] ?? '';
    const at = label === '' ? -1 : indexOfWord(words, label, end);
    if (at < 0) return;
    const between = words.slice(end, at).trim();
    if (between !== '') row = between.length <= LONGEST_ROW ? between : (between.split(SENTENCE_END).at(-1) ?? '');
    if (standsInRow(control, labels, i) && row.length <= LONGEST_ROW) rows.set(control.id, row);
    end = at + label.length;
  });
  return rows;
}

function standsInRow(control: Control, labels: readonly string[], i: number): boolean {
  const label = labels[i] ?? '';
  return control.kind === 'toggle-button' && label !== '' && labels.indexOf(label) !== labels.lastIndexOf(label);
}

/** As words of their own: "allow" is not found in "allowed". */
function indexOfWord(words: string, label: string, from: number): number {
  let at = words.indexOf(label, from);
  while (at >= 0 && (isLetter(words[at - 1]) || isLetter(words[at + label.length]))) at = words.indexOf(label, at + 1);
  return at;
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[a-z0-9]/.test(letter);
}

const LONGEST_ROW = 200;
const SENTENCE_END = /[.?!:] /;
