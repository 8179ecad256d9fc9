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
  const twice = parts.filter((part) => labelElementsOf(reader.labels, part).length > 1);
  // Where each answer has two, as a picture and its words, none of them asks.
  if (!first || twice.length === 0 || twice.length === parts.length) return found;
  const around = climb(reader.survey, first, (e) => parts.every((part) => holds(e, part)));
  for (const part of twice) {
    const labels = labelElementsOf(reader.labels, part);
    const asks = labels.filter((label) => !contains(label, part) && isBefore(label, first, around));
    if (asks.length < labels.length) for (const label of asks) found.add(label);
  }
  return found;
}

/** Outside of what holds the answers (a label behind them all would be no heading of theirs, and is rare), or right before the first. */
function isBefore(label: Element, first: Element, around: Element | null): boolean {
  if (around && !holds(around, label)) return true;
  let node = previousSiblingOf(first);
  for (let steps = 0; node && steps < MOST_STEPS; steps++, node = previousSiblingOf(node))
    if (node === label) return true;
  return false;
}

const MOST_STEPS = 6;
