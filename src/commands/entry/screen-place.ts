/** Where the popup's components are shown: over the tab, beside it, or in a window of their own that is about one tab. */
export type ScreenPlace = { kind: 'popup' } | { kind: 'panel' } | { kind: 'window'; tabId: number };

/** @param hash of the popup's own address: the number of a tab where it is a window */
export function placeIn(hash: string): ScreenPlace {
  return /^#\d{1,10}$/.test(hash) ? { kind: 'window', tabId: Number(hash.slice(1)) } : { kind: 'popup' };
}
