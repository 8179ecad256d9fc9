import { boxOf } from './box';
import { holds, parentElementOf } from './flat-tree';
import type { Reader } from './words';

/**
 * Whether a container holds another input than this one. Inputs are kept in tree order, and those inside one container
 * are consecutive: looking at the two neighbours is enough, so a page of thousands stays linear.
 */
export function holdsOtherInput(reader: Reader, container: Element, control: Element): boolean {
  const at = reader.inputPlace.get(control);
  if (at === undefined) return reader.inputs.some((other) => holds(container, other));
  for (const step of [-1, 1]) {
    let i = at + step;
    // Parts of the control itself (an input in its shadow tree) are no other input.
    for (let other = reader.inputs[i]; other && reader.sameAs.get(other) === control; other = reader.inputs[i])
      i += step;
    const other = reader.inputs[i];
    if (other && holds(container, other)) return true;
  }
  return false;
}

/** Whether there is an input besides these parts of one group, which follow each other, in the container. */
export function holdsAnotherInput(reader: Reader, container: Element, parts: readonly Element[]): boolean {
  const places = parts.map((part) => reader.inputPlace.get(part)).filter((place) => place !== undefined);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (places.length < parts.length || last - first >= parts.length) return true;
  return [reader.inputs[first - 1], reader.inputs[last + 1]].some((other) => other && holds(container, other));
}

/** Highest ancestor that holds no other input than these, below `stop`. */
export function ownBlock(reader: Reader, control: Element, stop: (element: Element) => boolean): Element {
  let block = control;
  for (let at = parentElementOf(reader.survey, control); at; at = parentElementOf(reader.survey, at)) {
    // Words of a layer that is not shown are read from within it.
    const box = boxOf(reader.boxes, block);
    if (block !== control && (box.none || box.cut || (!box.visible && boxOf(reader.boxes, at).visible))) break;
    if (stop(at) || holdsOtherInput(reader, at, control)) break;
    block = at;
  }
  return block;
}
