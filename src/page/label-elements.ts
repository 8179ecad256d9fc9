import { closest, queryAll } from './dom';
import type { Survey } from './survey';

/** Label elements by the control they label, in tree order. */
export type LabelMap = ReadonlyMap<Element, readonly Element[]>;

/**
 * All labels of the page at once, by `label.control`. Asking each control for its `labels` gives the same and makes the
 * browser walk the whole tree for every one of them.
 */
export function labelsByControl(survey: Survey): LabelMap {
  const labels = new Map<Element, Element[]>();
  for (const root of [survey.document, ...survey.shadows.values()]) {
    for (const label of queryAll(root, 'label')) {
      const control = label instanceof HTMLLabelElement ? label.control : null;
      if (!control) continue;
      const known = labels.get(control);
      if (known) known.push(label);
      else labels.set(control, [label]);
    }
  }
  return labels;
}

/** `label[for]` and wrapping labels; also for widgets that HTML does not call labelable. */
export function labelElementsOf(labels: LabelMap, control: Element): readonly Element[] {
  const own = labels.get(control);
  if (own) return own;
  // A label whose `for` points nowhere still reads as the name of the box inside it.
  const around = closest(control, 'label');
  return around ? [around] : [];
}
