import { consentState } from '../../core/consent-state';
import { type NumberedControl, numberControls } from '../../core/numbering';
import type { Dossier } from '../../core/sealed';

/** Controls with the numbers they carry everywhere. Of those about consent, what was on comes first. */
export function controlsOf(dossier: Dossier): { asked: NumberedControl[]; others: NumberedControl[] } {
  const numbered = numberControls(dossier.sealed.capture.frames, dossier.evaluation.evaluation);
  return {
    asked: numbered.filter((item) => item.aboutConsent).sort((a, b) => rank(a) - rank(b)),
    others: numbered.filter((item) => !item.aboutConsent),
  };
}

function rank({ control, class: known }: NumberedControl): number {
  const order = { on: 0, mixed: 1, unknown: 2, off: 3 };
  return (control.visible ? 0 : 10) + order[consentState(control, known)];
}
