import { normaliseText } from '../core/normalise';
import { attr, isElement, isText, tagOf, textContentOf } from './dom';
import { parentElementOf, pushFlatChildren } from './flat-tree';
import { labelElementsOf } from './label-elements';
import { holdsOtherInput } from './neighbours';
import { readable } from './readable';
import { type Reader, type Skip, wordsAmong } from './words';

/**
 * What the row of a control shows of the name that only screen readers hear (`aria-label`, a label hidden from eyes): mostly the
 * title of the row, or its title and the head of a column. Empty when the row does not say all of it.
 */
export function spokenInRow(reader: Reader, control: Element, skip: Skip): readonly Text[] {
  const spoken = spokenName(reader, control);
  const row = spoken === '' || spoken.length > LONGEST ? null : rowOf(reader, control);
  if (!row) return [];
  const said: Text[] = [];
  let left = spoken;
  const stack: Node[] = [row];
  let steps = 0;
  for (let node = stack.pop(); node && steps < MOST_NODES; node = stack.pop(), steps++) {
    if (isElement(node)) {
      if (node === control || skip(node) || SILENT.has(tagOf(node))) continue;
      pushFlatChildren(reader.survey, node, stack);
      continue;
    }
    const raw = isText(node) ? plain(node.data) : '';
    if (
      !isText(node) ||
      raw === '' ||
      !(raw === spoken || left.startsWith(raw)) ||
      !isRead(reader, node, control, skip)
    )
      continue;
    if (raw === spoken) return [node];
    said.push(node);
    left = left.slice(raw.length).trimStart();
    if (left === '') return said;
  }
  return [];
}

const LONGEST = 200;
const MOST_NODES = 150;
const MOST_LEVELS = 6;
const SILENT = new Set('script style template select textarea button'.split(' '));
const ENDS = new Set('form body html main dialog tr table ul ol'.split(' '));

function plain(text: string): string {
  return normaliseText(text).toLowerCase();
}

function spokenName(reader: Reader, control: Element): string {
  const label = attr(control, 'aria-label')?.trim();
  if (label) return plain(label);
  return plain(
    labelElementsOf(reader.labels, control)
      .map((element) => textContentOf(element) ?? '')
      .join(' '),
  );
}

/** The largest block around it, not far up, that holds no other input. */
function rowOf(reader: Reader, control: Element): Element | null {
  let row: Element | null = null;
  let at = parentElementOf(reader.survey, control);
  for (let up = 0; at && up < MOST_LEVELS; up++, at = parentElementOf(reader.survey, at)) {
    if (ENDS.has(tagOf(at)) || holdsOtherInput(reader, at, control)) break;
    row = at;
  }
  return row;
}

function isRead(reader: Reader, text: Text, control: Element, skip: Skip): boolean {
  const parent = parentElementOf(reader.survey, text);
  return parent !== null && readable(reader, parent, control) && wordsAmong(reader, [text], skip).normalised !== '';
}
