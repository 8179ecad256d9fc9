import type { Rect } from '../core/controls';

/** A symbol, since a `<form id>` would show up on `window` under a name, in this world too. */
const PINNED: unique symbol = Symbol.for('consent-witness.pinned');

declare global {
  interface Window {
    /** In the extension's isolated world only: between the script that looks for them and the reader that hands them in. */
    [PINNED]?: Rect[] | undefined;
  }
}

/** Style of every element is read for it, which only a picture of the whole page needs. */
export function putPinned(pinned: Rect[]): void {
  window[PINNED] = pinned; // not the page: it cannot see this world's globals
}

/** Once: what was read for one strip is not handed in with another. */
export function takePinned(): Rect[] | undefined {
  const pinned = window[PINNED];
  delete window[PINNED]; // not the page: it cannot see this world's globals
  return pinned;
}
