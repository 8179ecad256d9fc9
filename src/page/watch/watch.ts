import type { Change, State } from '../../core/controls';
import type { ActsReading } from '../../core/observation';
import type { PermissionSeen } from '../../core/permissions';

/** What the watch remembers of one checkable element. */
export interface Sighting {
  /** State before the first trusted act in its frame; when it came later, the state it came with. */
  initial: State;
  /** State when last looked at. */
  state: State;
  /** Milliseconds since the document's `timeOrigin`. */
  firstAt: number;
  lookedAt: number;
  /** Acts since the last change that can explain the next one; null: none on it or close to it. */
  pending: 'user' | 'unclear' | null;
  readonly changes: Omit<Change, 'option'>[];
}

/** What the observer in a frame tells the reader. Both run in the extension's isolated world: nothing is sent. */
export interface Watch {
  readonly document: Document;
  /** It was there before anybody can have acted in this document. */
  readonly fromLoad: boolean;
  /** Trusted acts that this frame saw, or knows of by losing the focus to a child frame. */
  acts(): number;
  /** The first of them, and presses on buttons and links, with the names that were stored just before. */
  readonly kept: ActsReading;
  /** When the document last came back from the back/forward cache; null: never. */
  restoredAt(): number | null;
  /** Looks at an element now and gives all that is known of it. */
  look(element: Element): Sighting;
  /** States of permissions, in the top frame; null elsewhere. */
  permissions(): PermissionSeen[] | null;
  stop(): void;
}

/** A symbol, since `<form id="watch">` would show up on `window` under a name, in this world too. */
export const WATCH: unique symbol = Symbol.for('consent-witness.watch');

declare global {
  interface Window {
    [WATCH]?: Watch | undefined;
  }
}

/** The watch of this frame if what it knows reaches back to the first byte. */
export function watchFromLoad(): Watch | null {
  const watch = window[WATCH];
  if (!watch?.fromLoad || watch.document !== document) return null;
  // Somebody acted and we did not see it: in another frame of this site, or the page took our listeners away.
  if (watch.acts() === 0 && navigator.userActivation.hasBeenActive) return null;
  return watch;
}
