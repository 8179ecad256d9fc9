/** The recorder of this frame, so that it runs once and can be stopped. */
export interface Recorder {
  readonly document: Document;
  stop(): void;
}

/** A symbol, since a name could be shadowed by `<form id>`, in this world too. */
export const RECORD: unique symbol = Symbol.for('consent-witness.record');

declare global {
  interface Window {
    [RECORD]?: Recorder | undefined;
  }
}
