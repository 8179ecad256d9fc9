import type { Locator } from './controls';
import type { Result } from './errors';
import type { Outcome } from './outcome';

/** What became of pointing at a control. `out-of-view`: it is there, but the page must be scrolled to see it. */
export const POINTED = ['shown', 'out-of-view', 'gone'] as const;
export type Pointed = (typeof POINTED)[number];

/** What the popup may ask about the tab itself. Each is absent where there is no tab to ask it of, or nobody to ask. */
export interface TabServices {
  /** Draws a box around the control, over the page and until `pointAway`: no element of the page is touched, nor is it scrolled. */
  pointOut?(tabId: number, locator: Locator): Promise<Result<Pointed>>;
  pointAway?(tabId: number): void;
  /** Tells of captures of this tab that were asked for elsewhere: in the menu, by a key, in a popup that closed. @returns how to stop */
  followOutcome?(tabId: number, tell: (outcome: Outcome) => void): () => void;
  /** Opens the side panel beside the tab. Must be called straight from a click. */
  openPanel?(tabId: number): Promise<Result<null>>;
}
