import { classifyCapture } from '../classify';
import { canonicalBytes } from '../core/canonical';
import type { Capture, FrameCapture, Gap } from '../core/capture';
import { sha256Hex } from '../core/digest';
import type { Evaluation, RuleAdjustment } from '../core/evaluation';
import type { SealedEvaluation } from '../core/sealed';
import { secretFor } from '../ledger/commitments';
import { RULE_SET_VERSION, RULES } from '../rules';
import { evaluateCapture } from '../rules/evaluate';

/** What is judged: stored evidence or a page just read, never the live page. */
export interface Judgeable {
  frames: FrameCapture[];
  gaps: Gap[];
}

/** Classifies and runs the whole rule set. Pure but for the time handed in. */
export function judge(
  input: Judgeable,
  captureDigest: string,
  evaluatedAt: string,
  adjustments: readonly RuleAdjustment[] = [],
): Evaluation {
  const classification = classifyCapture(input.frames);
  return {
    schema: 'consent-witness/evaluation/1',
    captureDigest,
    ruleSetVersion: RULE_SET_VERSION,
    evaluatedAt,
    classification,
    findings: evaluateCapture({ frames: input.frames, gaps: input.gaps, classification }, RULES, adjustments),
    ...(adjustments.length > 0 ? { adjustments: [...adjustments] } : {}),
  };
}

/**
 * @param of the capture that was judged. Where it has a secret, so has the evaluation: what quotes a withheld word could be found by
 * trying which word gives its digest.
 * @throws WitnessError `not-canonical`
 */
export async function sealEvaluation(
  judged: Evaluation,
  { redaction }: Pick<Capture, 'redaction'>,
): Promise<SealedEvaluation> {
  const { ruleSetVersion, evaluatedAt } = judged;
  const secret = redaction && (await secretFor(redaction.secret, `evaluation ${ruleSetVersion} ${evaluatedAt}`));
  const evaluation: Evaluation = secret ? { ...judged, redaction: { secret } } : judged;
  const bytes = canonicalBytes(evaluation);
  return { digest: await sha256Hex(bytes), bytes, evaluation };
}
