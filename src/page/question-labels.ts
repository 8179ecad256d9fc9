import { contains, previousSiblingOf } from './dom';
import { climb, holds } from './flat-tree';
import { labelElementsOf } from './label-elements';
import type { Reader } from './words';

/**
 * Labels that ask the question of a group though HTML gives them to one answer: `<dt><label for=yes>May we write?</label></dt>`
 * beside `<label><input id=yes type=radio> Yes</label>`. They stand before all answers, and that answer has a label of its own.
 */
export function questionLabels(reader: Reader, parts: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  const [first] = parts;
  if (!first || parts.length < 2) return found;
  for (const part of parts) {
    const labels = labelElementsOf(reader.labels, part);
    if (labels.length < 2) continue;
    const asks = labels.filter((label) => isBefore(reader, label, part, parts));
    if (asks.length < labels.length) for (const label of asks) found.add(label);
  }
  return found;
}

/** Outside of what holds the answers (a label behind them all would be no heading of theirs, and is rare), or right before the first. */
function isBefore(reader: Reader, label: Element, part: Element, parts: readonly Element[]): boolean {
  const [first] = parts;
  if (!first || contains(label, part)) return false;
  const around = climb(reader.survey, part, (e) => parts.every((other) => holds(e, other)));
  if (around && !holds(around, label)) return true;
  let node = previousSiblingOf(first);
  for (let steps = 0; node && steps < MOST_STEPS; steps++, node = previousSiblingOf(node))
    if (node === label) return true;
  return false;
}

const MOST_STEPS = 6;
