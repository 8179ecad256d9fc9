import { adoptedSheetsOf, sheetsOf } from './dom';
import type { Survey } from './survey';

/**
 * Whether any style sheet of the page puts something before or after elements. Asking each element for its generated
 * content is the dearest question there is, and a page without such a sheet need not be asked. A sheet that may not be read
 * (another origin) counts as one that does.
 */
export function generationLookup({ document, shadows }: Survey): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= [document, ...shadows.values()].some(isGenerating);
    return known;
  };
}

function isGenerating(root: Document | ShadowRoot): boolean {
  try {
    return [...sheetsOf(root), ...adoptedSheetsOf(root)].some(isGeneratingSheet);
  } catch {
    // Firefox keeps adopted sheets from content scripts, every browser those of another origin.
    return true;
  }
}

function isGeneratingSheet(sheet: CSSStyleSheet): boolean {
  return [...sheet.cssRules].some(isGeneratingRule);
}

/** By selectors, those of nested rules too; what else there is (`@media`, `@layer`) as it would be written out. */
function isGeneratingRule(rule: CSSRule): boolean {
  if (rule instanceof CSSStyleRule && !rule.cssRules?.length) return GENERATING.test(rule.selectorText);
  if (!(rule instanceof CSSImportRule)) return GENERATING.test(rule.cssText);
  return rule.styleSheet !== null && isGeneratingSheet(rule.styleSheet);
}

const GENERATING = /:(before|after)/i;
