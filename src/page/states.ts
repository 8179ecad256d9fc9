import type { Change, Provenance, State, States } from '../core/controls';
import { attr, keyword } from './dom';
import { type Watch, watchFromLoad } from './watch/watch';

export type UserActivation = 'none' | 'happened' | 'unknown';
export type NavigationType = 'navigate' | 'reload' | 'back_forward' | 'prerender' | 'unknown';

/** What is known about who can have acted in this frame. */
export interface History {
  readonly activation: UserActivation;
  readonly navigation: NavigationType;
  /** On a watched site: what its observer saw since the first byte. */
  readonly watch: Watch | null;
}

/** HTML sticky activation: false means that no trusted click or key press happened in this frame since it loaded. */
export function readHistory(): History {
  const activation = navigator.userActivation;
  const entry = performance.getEntriesByType('navigation')[0];
  const type = entry && 'type' in entry ? entry.type : 'unknown';
  return {
    activation: activation ? (activation.hasBeenActive ? 'happened' : 'none') : 'unknown',
    navigation:
      type === 'navigate' || type === 'reload' || type === 'back_forward' || type === 'prerender' ? type : 'unknown',
    watch: watchFromLoad(),
  };
}

export interface StateFacts {
  readonly markup: State;
  readonly now: State;
  /** A rule of the browser turns this one on when the markup names none (first option of a `<select>`). */
  readonly ruledOn?: boolean;
  readonly autofilled?: boolean;
  /** The markup follows every act (`aria-checked`), so it tells nothing about the beginning once somebody acted. */
  readonly mutable?: boolean;
}

export interface Settled {
  readonly states: States;
  readonly provenance: Provenance;
  /** Absent where nobody watched. */
  readonly changes?: Omit<Change, 'option'>[];
}

/**
 * The initial state is what the site set before any user act. It is known when nobody can have acted, when somebody watched,
 * or when the state still is what the markup says. A state that the user, the browser's restoring or autofill can have made
 * is `unknown`: a box the visitor ticked must never be held against the site (rules.md section 0, points 3 and 5).
 */
export function settle(element: Element, facts: StateFacts, history: History): Settled {
  if (history.watch) return settleWatched(element, facts, history, history.watch);
  const { markup, now } = facts;
  const as = (initial: State, provenance: Provenance) => ({ states: { markup, initial, atCapture: now }, provenance });
  if (facts.autofilled) return as('unknown', 'autofill-possible');
  if (facts.ruledOn && now === 'on') return as(now, 'algorithm');
  if (facts.mutable && history.activation !== 'none') return as('unknown', 'unknown');
  if (now === markup && !facts.ruledOn) return as(now, 'markup');
  if (mayBeRestored(history)) return as('unknown', 'restored-possible');
  if (history.activation === 'none') return as(now, 'script');
  return as('unknown', 'unknown');
}

/** The same with a witness: the initial state is the one before the first trusted act, whatever happened since. */
function settleWatched(element: Element, facts: StateFacts, history: History, watch: Watch): Settled {
  const { initial, firstAt, changes } = watch.look(element);
  // The markup of a switch follows its state, so the first one seen is the nearest to it.
  const markup = facts.mutable && initial !== 'unknown' ? initial : facts.markup;
  const as = (first: State, provenance: Provenance) => ({
    states: { markup, initial: first, atCapture: facts.now },
    provenance,
    changes,
  });
  const restoredAt = watch.restoredAt();
  const seenAfterRestoring = restoredAt !== null && firstAt >= restoredAt;
  if (initial === 'unknown') return as(initial, 'user');
  if (facts.autofilled && initial === facts.now) return as('unknown', 'autofill-possible');
  if (facts.ruledOn && initial === 'on') return as(initial, 'algorithm');
  if (facts.mutable) return seenAfterRestoring ? as('unknown', 'restored-possible') : as(initial, 'markup');
  if (initial === markup && !facts.ruledOn) return as(initial, 'markup');
  if (seenAfterRestoring || mayBeRestored(history)) return as('unknown', 'restored-possible');
  return as(initial, 'script');
}

/** What the element says now: one answer for the reader and for the observer of watched sites. */
export function stateOf(element: Element): State {
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox' && element.indeterminate) return 'mixed';
    return element.checked ? 'on' : 'off';
  }
  if (element instanceof HTMLOptionElement) return element.selected ? 'on' : 'off';
  if (CHECKED_ROLES.has(keyword(element, 'role'))) return ariaState(element, 'aria-checked');
  return attr(element, 'aria-pressed') !== null ? ariaState(element, 'aria-pressed') : customState(element);
}

const CHECKED_ROLES = new Set(['checkbox', 'switch', 'menuitemcheckbox', 'radio', 'menuitemradio']);

function mayBeRestored(history: History): boolean {
  return history.navigation === 'reload' || history.navigation === 'back_forward';
}

/** `aria-checked` and `aria-pressed`: true, false, mixed; absent counts as off. */
function ariaState(element: Element, attribute: 'aria-checked' | 'aria-pressed'): State {
  const value = keyword(element, attribute);
  if (value === 'true') return 'on';
  return value === 'mixed' ? 'mixed' : 'off';
}

/** A `checked` attribute on an element of the page's own making. */
function customState(element: Element): State {
  if (attr(element, 'aria-checked') !== null) return ariaState(element, 'aria-checked');
  const value = attr(element, 'checked');
  return value !== null && value.trim().toLowerCase() !== 'false' ? 'on' : 'off';
}

export function isAutofilled(element: Element): boolean {
  try {
    return element.matches(':autofill');
  } catch {
    return false;
  }
}
