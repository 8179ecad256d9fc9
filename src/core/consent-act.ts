import type { State } from './controls';

/**
 * What the recorder in a frame tells the worker of one trusted act. Paths are those of a Locator; states are of everything that
 * can be on or off, and the worker keeps only those of choices about consent. Nothing typed is in it.
 */
export interface ConsentAct {
  type: 'consent-act';
  kind: 'submit' | 'button';
  /** Path of the frame, as in a Capture. */
  frame: string;
  /** Names the document: `performance.timeOrigin`. */
  timeOrigin: number;
  /** Milliseconds since 1970, by the machine's clock. */
  time: number;
  form: string[] | null;
  button: string[] | null;
  /** Words of the button; never those of a field. */
  words: string;
  states: { path: string[]; state: State }[];
  trail: { type: 'pointerdown' | 'keydown' | 'click' | 'submit'; at: number }[];
}

/** The page has settled, or shows a button that was not there before: the moment to capture it, before any act. */
export interface ConsentPage {
  type: 'consent-page';
}

/** States of more elements than this are not told: their controls are then `unknown` at the act. */
export const MOST_STATES = 600;
