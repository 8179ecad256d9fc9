import { consentState } from '../../core/consent-state';
import type { Control } from '../../core/controls';
import type { ControlClass } from '../../core/evaluation';
import type { Dossier } from '../../core/sealed';

export interface NumberedControl {
  number: number;
  control: Control;
  class: ControlClass | undefined;
}

/**
 * Controls with the number they carry in tables and on the screenshot. `asked`: those about consent or terms, those the
 * classifier could not tell, and those a finding points at; what was on comes first.
 */
export function numberControls(dossier: Dossier): { asked: NumberedControl[]; others: NumberedControl[] } {
  const { classification, findings } = dossier.evaluation.evaluation;
  const classes = new Map(classification.controls.map((item) => [item.controlId, item]));
  const pointedAt = new Set(findings.filter((f) => f.outcome === 'fail').flatMap((f) => f.controlIds));
  const isAsked = (control: Control) =>
    (classes.get(control.id)?.consentClass ?? 'none') !== 'none' || pointedAt.has(control.id);
  const controls = dossier.sealed.capture.frames.flatMap((frame) => frame.controls);
  const asked = controls.filter(isAsked).sort((a, b) => rank(a, classes.get(a.id)) - rank(b, classes.get(b.id)));
  const others = controls.filter((control) => !isAsked(control));
  const numbered = [...asked, ...others].map((control, i) => ({
    number: i + 1,
    control,
    class: classes.get(control.id),
  }));
  return { asked: numbered.slice(0, asked.length), others: numbered.slice(asked.length) };
}

function rank(control: Control, known: ControlClass | undefined): number {
  const order = { on: 0, mixed: 1, unknown: 2, off: 3 };
  return (control.visible ? 0 : 10) + order[consentState(control, known)];
}
