import { namesConsent } from '../core/consent-field-names';
import type { HiddenConsent } from '../core/controls';
import { attr, formElementsOf, keyword } from './dom';
import { inputType } from './survey';

/** Hidden inputs of a form whose name speaks of consent, and whether what they send says yes; never what they send. */
export function hiddenConsentsOf(form: Element): HiddenConsent[] {
  if (!(form instanceof HTMLFormElement)) return [];
  const found: HiddenConsent[] = [];
  for (const element of formElementsOf(form)) {
    if (inputType(element) !== 'hidden') continue;
    const name = attr(element, 'name')?.toWellFormed() ?? '';
    if (!namesConsent(name)) continue;
    found.push({ name, affirmative: AFFIRMATIVE.has(keyword(element, 'value')) });
    if (found.length >= MOST) break;
  }
  return found;
}

const AFFIRMATIVE: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'on', 'ja']);
const MOST = 50;
