import type { Basis } from '../../core/evaluation';
import type { Lang } from '../../core/text';
import { quoteIn } from './cite';
import { html, type SafeHtml } from './html';

/** A source's own words, marked with their language; nothing where they are not kept. */
export function lawQuote(basis: Basis, lang: Lang): SafeHtml | null {
  const quote = quoteIn(basis, lang);
  return quote && html`<blockquote lang="${quote.lang}">${quote.text}</blockquote>`;
}
