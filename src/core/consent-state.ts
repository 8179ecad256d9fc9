import type { Control, State, States } from './controls';
import type { ControlClass } from './evaluation';

/**
 * Whether consent was on: of radio buttons and lists the option that gives consent counts, so that a "No" chosen in advance is
 * not "on". Where no option is known to give consent, the group's own state: on when anything is chosen.
 */
export function consentState(control: Control, known: ControlClass | undefined, when: keyof States = 'initial'): State {
  const consenting = control.options.filter((_, i) => known?.optionMeanings[i] === 'consent');
  if (consenting.length === 0) return control.states[when];
  const states = consenting.map((option) => option.states[when]);
  return states.find((state) => state === 'on') ?? states.find((state) => state === 'unknown') ?? 'off';
}
