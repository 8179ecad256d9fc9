import type { Provenance, State, States } from '../core/controls';
import { attr, keyword } from './dom';

export type UserActivation = 'none' | 'happened' | 'unknown';
export type NavigationType = 'navigate' | 'reload' | 'back_forward' | 'prerender' | 'unknown';

/** What is known about who can have acted in this frame. */
export interface History {
  readonly activation: UserActivation;
  readonly navigation: NavigationType;
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

/**
 * The initial state is what the site set before any user act. It is known when nobody can have acted, or when the state
 * still is what the markup says. A state that the user, the browser's restoring or autofill can have made is `unknown`:
 * a box the visitor ticked must never be held against the site (rules.md section 0, points 3 and 5).
 */
export function settle(facts: StateFacts, history: History): { states: States; provenance: Provenance } {
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

function mayBeRestored(history: History): boolean {
  return history.navigation === 'reload' || history.navigation === 'back_forward';
}

/** `aria-checked` and `aria-pressed`: true, false, mixed; absent counts as off. */
export function ariaState(element: Element, attribute: 'aria-checked' | 'aria-pressed'): State {
  const value = keyword(element, attribute);
  if (value === 'true') return 'on';
  return value === 'mixed' ? 'mixed' : 'off';
}

/** A `checked` attribute on an element of the page's own making. */
export function customState(element: Element): State {
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
