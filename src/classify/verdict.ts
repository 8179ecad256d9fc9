import type { ConsentClass, ControlClass, ControlRole, OptionMeaning, Purpose } from '../core/evaluation';

/** A ControlClass in the making: only what differs from "this control asks for no consent". */
export interface Verdict {
  role: ControlRole;
  consentClass: ConsentClass;
  polarity: ControlClass['polarity'];
  purposes: readonly Purpose[];
  necessary: boolean;
  optionMeanings: readonly OptionMeaning[];
  confidence: number;
  reasons: readonly string[];
}

/** Below this the answer is "unsure": a person decides (rules.md section 1). */
export const SURE_ENOUGH = 60;

export function none(role: ControlRole, confidence: number, ...reasons: string[]): Verdict {
  return { ...BLANK, role, confidence, reasons };
}

export function optIn(confidence: number, purposes: readonly Purpose[], ...reasons: string[]): Verdict {
  return {
    ...BLANK,
    role: 'consent',
    consentClass: 'optional-consent',
    polarity: 'opt-in',
    purposes,
    confidence,
    reasons,
  };
}

export function optOut(confidence: number, purposes: readonly Purpose[], ...reasons: string[]): Verdict {
  return { ...optIn(confidence, purposes, ...reasons), role: 'opt-out', polarity: 'opt-out' };
}

export function acceptance(role: 'terms' | 'acknowledgement', confidence: number, ...reasons: string[]): Verdict {
  return { ...BLANK, role, consentClass: 'required-acceptance', polarity: 'opt-in', confidence, reasons };
}

export function locked(confidence: number, ...reasons: string[]): Verdict {
  return {
    ...optIn(confidence, ['necessary'], ...reasons),
    consentClass: 'necessary-locked',
    necessary: true,
  };
}

export function unsure(confidence: number, ...reasons: string[]): Verdict {
  return { ...BLANK, role: 'unsure', consentClass: 'unsure', polarity: 'unknown', confidence, reasons };
}

/** Less sure by so many per cent, for one more reason. */
export function weakened(verdict: Verdict, by: number, reason: string): Verdict {
  return { ...verdict, confidence: verdict.confidence - by, reasons: [...verdict.reasons, reason] };
}

/** The published form. What is not sure enough becomes `unsure`, with the reading that was thought of among the reasons. */
export function toControlClass(controlId: string, verdict: Verdict, options: number): ControlClass {
  const confidence = Math.max(0, Math.min(100, Math.round(verdict.confidence)));
  const doubtful = confidence < SURE_ENOUGH && verdict.role !== 'unsure';
  const meanings =
    verdict.optionMeanings.length === options ? [...verdict.optionMeanings] : new Array(options).fill('other');
  return {
    controlId,
    role: doubtful ? 'unsure' : verdict.role,
    consentClass: doubtful ? 'unsure' : verdict.consentClass,
    polarity: verdict.polarity,
    purposes: [...verdict.purposes],
    necessary: !doubtful && verdict.necessary,
    optionMeanings: meanings,
    confidence,
    reasons: doubtful ? [...verdict.reasons, `thought-of:${verdict.role}`] : [...verdict.reasons],
  };
}

const BLANK: Verdict = {
  role: 'unrelated',
  consentClass: 'none',
  polarity: 'unknown',
  purposes: [],
  necessary: false,
  optionMeanings: [],
  confidence: 80,
  reasons: [],
};
