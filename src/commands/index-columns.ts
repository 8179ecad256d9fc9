import type { Evaluation } from '../core/evaluation';
import { isReported } from '../core/numbering';
import { type FindingReview, reviewCounts, reviewFindings } from '../core/review';
import type { EvaluationColumns } from '../core/sealed';

/** What the list shows of an evaluation. @param reviewed its findings with their verdicts; nothing is decided when absent */
export function evaluationColumns(
  { classification, findings }: Evaluation,
  reviewed: readonly FindingReview[] = reviewFindings({ digest: '', evaluation: { findings } }, [], []),
): EvaluationColumns {
  const failed = findings.filter(isReported);
  return {
    choices: classification.controls.filter(({ consentClass }) => consentClass !== 'none').length,
    likelyViolations: failed.filter(({ grade }) => grade === 'likely-violation').length,
    pointsOfAttention: failed.filter(({ grade }) => grade === 'point-of-attention').length,
    ...reviewColumns(reviewed),
  };
}

export function reviewColumns(reviewed: readonly FindingReview[]): Pick<EvaluationColumns, 'unassessed' | 'confirmed'> {
  const { unassessed, confirmed } = reviewCounts(reviewed);
  return { unassessed, confirmed };
}
