import { boxOf } from './box';
import { holds, parentElementOf } from './flat-tree';
import type { Reader } from './words';

/** Not hidden from eyes by itself. A layer that is not shown now hides control and words alike: its words count. */
export function readable(reader: Reader, element: Element, control: Element): boolean {
  for (let at: Element | null = element; at && !holds(at, control); at = parentElementOf(reader.survey, at)) {
    const box = boxOf(reader.boxes, at);
    if (box.none || box.cut || (!box.visible && isVisible(reader, control))) return false;
  }
  return true;
}

function isVisible(reader: Reader, control: Element): boolean {
  const parent = parentElementOf(reader.survey, control);
  return !parent || boxOf(reader.boxes, parent).visible;
}
