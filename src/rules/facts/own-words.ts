import type { ControlArtifact } from '../artifacts';

/** The control's own words, shown or heard: a neighbour's words belong to another choice. */
export function ownWords({ control }: Pick<ControlArtifact, 'control'>): string {
  const shown = control.text.exact.trim() === '' ? control.accessibleName : control.text.exact;
  return control.description === '' ? shown : `${shown}\n${control.description}`;
}

/** A box or switch with no answers to choose among: ticking it is the answer. */
export function isTick({ control }: Pick<ControlArtifact, 'control'>): boolean {
  return control.options.length === 0;
}
