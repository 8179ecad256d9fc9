import type { FrameCapture } from './capture';
import type { Control } from './controls';
import type { ControlClass, ControlRole, Evaluation, Finding } from './evaluation';

export interface NumberedControl {
  /** From 1: first those about consent, in reading order, then the others. */
  number: number;
  control: Control;
  frame: FrameCapture;
  /** Absent when the classifier did not see it. */
  class: ControlClass | undefined;
  aboutConsent: boolean;
}

const NOT_ABOUT_CONSENT: ReadonlySet<ControlRole> = new Set(['preference', 'product-option', 'unrelated']);

/**
 * Each control with its number: the same on screens, in reports and beside the picture, so that "number 3" is one thing. Doubt
 * is shown: what the classifier is not certain of, or did not see, stands with those about consent.
 */
export function numberControls(
  frames: readonly FrameCapture[],
  { classification, findings }: Pick<Evaluation, 'classification' | 'findings'>,
): NumberedControl[] {
  const classes = new Map(classification.controls.map((item) => [item.controlId, item]));
  const pointedAt = new Set(findings.filter(isReported).flatMap(({ controlIds }) => controlIds));
  const all = frames.flatMap((frame) =>
    frame.controls.map((control) => {
      const known = classes.get(control.id);
      const certain = known !== undefined && known.consentClass === 'none' && NOT_ABOUT_CONSENT.has(known.role);
      return { control, frame, class: known, aboutConsent: !certain || pointedAt.has(control.id) };
    }),
  );
  const ordered = [...all.filter((each) => each.aboutConsent), ...all.filter((each) => !each.aboutConsent)];
  return ordered.map((each, i) => ({ number: i + 1, ...each }));
}

/** Something to report to a person, as opposed to a rule that passed, did not apply or could not run. */
export function isReported({ outcome }: Pick<Finding, 'outcome'>): boolean {
  return outcome === 'fail' || outcome === 'needs-review';
}
