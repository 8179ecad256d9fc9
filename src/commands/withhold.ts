import { classifyCapture } from '../classify';
import type { FrameCapture } from '../core/capture';
import type { Control } from '../core/controls';

const UNKNOWN = { markup: 'unknown', initial: 'unknown', atCapture: 'unknown' } as const;

/**
 * Least data: what a visitor picked in a list that has nothing to do with consent (country, gender, size) is theirs, and
 * is dropped before anything is hashed or stored. The control itself and its label stay, so that nothing is missing.
 */
export function withholdUnrelatedLists(frames: FrameCapture[]): FrameCapture[] {
  const classes = new Map(classifyCapture(frames).controls.map((c) => [c.controlId, c.consentClass]));
  const withhold = (control: Control) => control.kind === 'select' && classes.get(control.id) === 'none';
  return frames.map((frame) => ({
    ...frame,
    controls: frame.controls.map((control) => (withhold(control) ? withoutPick(control) : control)),
  }));
}

/** The order of changes would tell what was picked too. */
function withoutPick({ changes: _, ...control }: Control): Control {
  return { ...control, options: [], states: UNKNOWN, provenance: 'unknown' };
}
