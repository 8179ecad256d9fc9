import { attr } from './dom';
import { climb } from './flat-tree';
import type { Survey } from './survey';

/** The `lang` that applies to an element; empty when none does. */
export function languageOf(survey: Survey, element: Element): string {
  const marked = climb(survey, element, (e) => attr(e, 'lang') !== null || attr(e, 'xml:lang') !== null);
  return marked ? (attr(marked, 'lang') ?? attr(marked, 'xml:lang') ?? '').toWellFormed() : '';
}
