/** As long as the file of a fetched statement may be. */
const MOST_CHARACTERS = 5 * 1024 * 1024;

/**
 * The words of the whole page as the browser renders them (`innerText`): what stands in boxes, and what is hidden, is not among
 * them. Null when there are none or too many: half a statement says less than a gap.
 */
export function pageWords(document: Document): string | null {
  // By its own getter, since a form control named `innerText` cannot hide that one.
  const words: unknown = document.body instanceof HTMLElement ? innerTextOf(document.body) : null;
  return typeof words === 'string' && words.trim() !== '' && words.length <= MOST_CHARACTERS ? words : null;
}

function innerTextOf(element: HTMLElement): unknown {
  return Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get?.call(element);
}
