import type { Evaluation } from '../core/evaluation';
import type { EvaluationColumns } from '../core/sealed';

/** What the list shows of an evaluation. */
export function evaluationColumns({ classification, findings }: Evaluation): EvaluationColumns {
  const failed = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'needs-review');
  return {
    choices: classification.controls.filter(({ consentClass }) => consentClass !== 'none').length,
    likelyViolations: failed.filter(({ grade }) => grade === 'likely-violation').length,
    pointsOfAttention: failed.filter(({ grade }) => grade === 'point-of-attention').length,
  };
}
