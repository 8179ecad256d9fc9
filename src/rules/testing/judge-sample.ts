import { CaptureSchema } from '../../core/capture';
import { type Finding, FindingSchema } from '../../core/evaluation';
import type { JudgeInput } from '../artifacts';
import { evaluateCapture } from '../evaluate';
import type { Rule } from '../rule';
import { type SampleParts, sampleInput } from './sample-capture';

/** Runs one rule on a sample that is first parsed as a real capture would be: a sample that cannot exist proves nothing. */
export function judgeSample(rule: Rule, parts: SampleParts, rest: Partial<JudgeInput> = {}): Finding[] {
  return judgeInput(rule, sampleInput(parts, rest));
}

export function judgeInput(rule: Rule, input: JudgeInput): Finding[] {
  CaptureSchema.shape.frames.parse(input.frames);
  CaptureSchema.shape.gaps.parse(input.gaps);
  return evaluateCapture(input, [rule]).map((finding) => FindingSchema.parse(finding));
}

/** The findings in short, worst told first as the rule gives them: `fail on likely-violation`. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(({ outcome, message, grade }) => `${outcome} ${message} ${grade}`);
}
