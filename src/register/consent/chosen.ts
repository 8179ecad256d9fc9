import type { ConsentAct } from '../../core/consent-act';
import type { Chosen, ConsentState } from '../../core/consent-record';
import { consentState } from '../../core/consent-state';
import type { Control, State } from '../../core/controls';
import type { ControlClass } from '../../core/evaluation';
import type { Asked } from './asked-by-act';

/** States of elements at the act, by their path; of what is not in it nothing is known. */
export type StatesAtAct = ReadonlyMap<string, State>;

export function statesAtAct({ states }: Pick<ConsentAct, 'states'>): StatesAtAct {
  return new Map(states.map(({ path, state }) => [path.join('\n'), state]));
}

/** What was chosen of each control. @param states null: as they stood when captured */
export function chosenOf(asked: Asked, states: StatesAtAct | null): Chosen[] {
  const answered = byButton(asked) !== null;
  return asked.choices.map(({ control, known }) => {
    const then = states ? atAct(control, states) : control;
    const state = consentState(then, known, 'atCapture');
    return {
      controlId: control.id,
      kind: control.kind,
      role: known.role,
      purposes: known.purposes,
      text: wordsOf(then, known),
      markup: consentState(control, known, 'markup'),
      initial: consentState(control, known),
      atAct: state,
      provenance: control.provenance,
      // Of boxes behind a button that answers by itself the state says nothing.
      agrees: answered ? 'unknown' : agreement(state, known),
      required: control.required,
    };
  });
}

/**
 * What the act said. A button that accepts or refuses says it by itself; else the choices do; and a request without any is
 * answered by sending it.
 */
export function saidBy(asked: Asked, chosen: readonly Chosen[]): Exclude<ConsentState, 'withdrawn' | 'renewed'> {
  const answer = byButton(asked);
  if (answer) return answer;
  const free = chosen.filter(({ role }) => role === 'consent' || role === 'opt-out');
  const telling = free.length > 0 ? free : chosen;
  if (telling.some(({ agrees }) => agrees === 'yes')) return 'given';
  if (telling.some(({ agrees }) => agrees === 'unknown')) return 'unknown';
  return telling.length > 0 ? 'refused' : 'given';
}

/** "Agree and order" below a box that was left empty agrees to nothing that the box asks; in a cookie notice it does. */
function byButton({ button, cookies, choices }: Asked): 'given' | 'refused' | null {
  if (button?.class === 'reject') return 'refused';
  return button?.class === 'accept' && (cookies || choices.length === 0) ? 'given' : null;
}

function atAct(control: Control, states: StatesAtAct): Control {
  const at = (path: readonly string[]) => states.get(path.join('\n')) ?? 'unknown';
  const options = control.options.map((option) => ({
    ...option,
    states: { ...option.states, atCapture: at(option.locator.path) },
  }));
  const own = options.length === 0 ? at(control.locator.path) : ofGroup(options.map((each) => each.states.atCapture));
  return { ...control, options, states: { ...control.states, atCapture: own } };
}

function ofGroup(states: readonly State[]): State {
  return states.find((state) => state === 'on') ?? states.find((state) => state === 'unknown') ?? 'off';
}

function wordsOf(control: Control, { optionMeanings }: ControlClass): string {
  const on = control.options.filter(({ states }) => states.atCapture === 'on');
  const consenting = on.find((option) => optionMeanings[control.options.indexOf(option)] === 'consent');
  const option = consenting ?? on[0];
  return (option?.text.exact ?? '') || control.text.exact || control.accessibleName;
}

function agreement(state: State, { role, polarity, optionMeanings }: ControlClass): Chosen['agrees'] {
  if (state !== 'on' && state !== 'off') return 'unknown';
  // Of a group the state already is that of the options that give consent.
  const turned = !optionMeanings.includes('consent') && (role === 'opt-out' || polarity === 'opt-out');
  return (state === 'on') === turned ? 'no' : 'yes';
}
