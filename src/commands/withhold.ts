import { classifyCapture } from '../classify';
import type { FrameCapture } from '../core/capture';
import type { Control, States } from '../core/controls';

const UNKNOWN = { markup: 'unknown', initial: 'unknown', atCapture: 'unknown' } as const;

/**
 * Least data: what a visitor picked where no consent was asked (country, gender, "remember me") is theirs, and is dropped
 * before anything is hashed or stored. The control itself and its label stay, so that nothing is missing.
 */
export function withholdUnrelatedPicks(frames: FrameCapture[]): FrameCapture[] {
  const classes = new Map(classifyCapture(frames).controls.map((c) => [c.controlId, c.consentClass]));
  return frames.map((frame) => ({
    ...frame,
    controls: frame.controls.map((control) =>
      classes.get(control.id) === 'none' ? withoutPick(control, frame.userActivation !== 'none') : control,
    ),
  }));
}

/** Lists lose their options: their words alone say little about consent and much about what can be picked. */
function withoutPick(control: Control, touched: boolean): Control {
  // The order of changes would tell what was picked too.
  const { changes: _, ...kept } = control;
  if (control.kind === 'select') return { ...kept, options: [], states: UNKNOWN, provenance: 'unknown' };
  if (!touched || ![control, ...control.options].some(({ states }) => states.atCapture !== states.markup)) return kept;
  return {
    ...kept,
    provenance: 'unknown',
    states: withoutNow(control.states),
    options: control.options.map((option) => ({ ...option, states: withoutNow(option.states) })),
  };
}

/** What the site set stays known; how it stands now may be the visitor's doing. */
function withoutNow(states: States): States {
  return { ...states, atCapture: 'unknown' };
}
