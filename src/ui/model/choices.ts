import type { FrameCapture } from '../../core/capture';
import { consentState } from '../../core/consent-state';
import type { Control, State } from '../../core/controls';
import type { ControlClass, Evaluation, Finding } from '../../core/evaluation';
import { isReported, numberControls } from '../../core/numbering';
import { gradeRank, worstFirst } from './findings';

/** One control with what is known about it, as a screen shows it. */
export interface Choice {
  /** Place in the list, in reading order, from 1: the number in the screenshot. */
  number: number;
  control: Control;
  frame: FrameCapture;
  /** Absent when the classifier did not see it. */
  class: ControlClass | undefined;
  /** Reported findings about it, worst first. */
  findings: Finding[];
}

export interface Choices {
  /** About consent, or not certain: doubt is shown, never hidden. */
  consent: Choice[];
  other: Choice[];
  /** Reported findings that are about no control: the form, the page. */
  page: Finding[];
}

/** Numbered as everywhere; see `numberControls`. */
export function choicesOf(frames: readonly FrameCapture[], evaluation: Evaluation): Choices {
  const reported = worstFirst(evaluation.findings.filter(isReported));
  const all = numberControls(frames, evaluation).map(({ aboutConsent, ...numbered }) => ({
    aboutConsent,
    choice: { ...numbered, findings: reported.filter(({ controlIds }) => controlIds.includes(numbered.control.id)) },
  }));
  const ids = new Set(all.map(({ choice }) => choice.control.id));
  return {
    consent: all.filter(({ aboutConsent }) => aboutConsent).map(({ choice }) => choice),
    other: all.filter(({ aboutConsent }) => !aboutConsent).map(({ choice }) => choice),
    page: reported.filter(({ controlIds }) => !controlIds.some((id) => ids.has(id))),
  };
}

/** Worst finding first, then what can be seen, then what was on; reading order decides ties. */
export function worstChoicesFirst(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((one, other) => rank(one) - rank(other) || one.number - other.number);
}

/** Whether consent was on at first; see `consentState`. */
export function initialState(choice: Choice): State {
  return consentState(choice.control, choice.class);
}

/** On at first and not by necessity: what a reader should look at. */
export function wasAlreadyOn(choice: Choice): boolean {
  return initialState(choice) === 'on' && choice.class?.consentClass !== 'necessary-locked';
}

function rank(choice: Choice): number {
  const { findings, control } = choice;
  const worst = findings[0] ? gradeRank(findings[0].grade) : 3;
  return worst * 4 + (control.visible ? 0 : 2) + (initialState(choice) === 'off' ? 1 : 0);
}
