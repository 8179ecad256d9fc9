import type { Control } from '../../core/controls';
import type { Dossier } from '../../core/sealed';

export interface NumberedControl {
  number: number;
  control: Control;
}

/**
 * Controls with the number they carry in tables and on the screenshot. `asked`: those about consent or terms, those the
 * classifier could not tell, and those a finding points at; what was on comes first.
 */
export function numberControls(dossier: Dossier): { asked: NumberedControl[]; others: NumberedControl[] } {
  const { classification, findings } = dossier.evaluation.evaluation;
  const classes = new Map(classification.controls.map((item) => [item.controlId, item.consentClass]));
  const pointedAt = new Set(findings.filter((f) => f.outcome === 'fail').flatMap((f) => f.controlIds));
  const isAsked = (control: Control) => (classes.get(control.id) ?? 'none') !== 'none' || pointedAt.has(control.id);
  const controls = dossier.sealed.capture.frames.flatMap((frame) => frame.controls);
  const asked = controls.filter(isAsked).sort((a, b) => rank(a) - rank(b));
  const others = controls.filter((control) => !isAsked(control));
  const numbered = [...asked, ...others].map((control, i) => ({ number: i + 1, control }));
  return { asked: numbered.slice(0, asked.length), others: numbered.slice(asked.length) };
}

function rank(control: Control): number {
  const order = { on: 0, mixed: 1, unknown: 2, off: 3 };
  return (control.visible ? 0 : 10) + order[control.states.initial];
}
