import { FILTER } from './lexicon/plain-options';

/** "(12)" or "[3]" behind a label: how many articles would be left. The mark of a facet. */
export const COUNT = /[([]\s*\d[\d.,\s]*[)\]]\s*$/;

/** Whether a set of choices narrows a list down, by its structure: counts behind the labels, a heading that says so. */
export function narrowsList(labels: readonly string[], heading: string): boolean {
  if (heading !== '' && heading.length < 120 && FILTER.test(heading)) return true;
  let counted = 0;
  for (const label of labels) if (COUNT.test(label)) counted++;
  return counted >= 2 || (counted === 1 && labels.length === 1);
}
