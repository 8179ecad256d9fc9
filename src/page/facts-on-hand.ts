import type { FactsReading } from '../core/facts';

/** A symbol, since a `<form id>` would show up on `window` under a name, in this world too. */
const FACTS: unique symbol = Symbol.for('consent-witness.facts');

declare global {
  interface Window {
    /** In the extension's isolated world only: between the script that reads facts and the reader that hands them in. */
    [FACTS]?: FactsReading | undefined;
  }
}

/** Asking the browser for cookies and storage takes milliseconds that a look has no use for: done for a capture only. */
export function putFacts(facts: FactsReading): void {
  window[FACTS] = facts; // not the page: it cannot see this world's globals
}

/** Once: what was read for one capture is not handed in with another reading. */
export function takeFacts(): FactsReading | undefined {
  const facts = window[FACTS];
  delete window[FACTS]; // not the page: it cannot see this world's globals
  return facts;
}
