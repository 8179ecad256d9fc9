import type { State } from './controls';

/**
 * What the recorder in a frame tells the worker of one trusted act. Paths are those of a Locator; states are of everything that
 * can be on or off, and the worker keeps only those of choices about consent. Nothing typed is in it.
 */
export interface ConsentAct {
  type: 'consent-act';
  /** Made where it is told, so that the same act told or recorded again is the same. It becomes the id of its record. */
  id: string;
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

/** An act before it is told, when it gets its id. */
export type SeenAct = Omit<ConsentAct, 'id'>;

/** The page has settled, or shows a button that was not there before: the moment to capture it, before any act. */
export interface ConsentPage {
  type: 'consent-page';
}

/** Somebody is at the page, and an act may come: the worker had better be awake, since a page that is left at once cannot wait for it. */
export interface ConsentAhead {
  type: 'consent-ahead';
}

/** What a recorder tells, before an act has its id. */
export type Seen = SeenAct | ConsentPage | ConsentAhead;
/** What the worker hears. */
export type Told = ConsentAct | ConsentPage | ConsentAhead;

/** States of more elements than this are not told: their controls are then `unknown` at the act. */
export const MOST_STATES = 600;
