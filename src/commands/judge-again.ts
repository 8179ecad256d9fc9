import { canonicalText } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { type Result, toFailure, WitnessError } from '../core/errors';
import type { Evaluation, RuleAdjustment } from '../core/evaluation';
import type { Clock } from '../core/ledger-entry';
import { reviewFindings } from '../core/review';
import { reviewed, type SealedEvaluation } from '../core/sealed';
import type { JudgedAgain } from '../core/services';
import { ChangedMeanwhile } from '../storage/changed-meanwhile';
import type { EvidenceStore } from '../storage/evidence-store';
import { evaluationColumns } from './index-columns';
import { judge, sealEvaluation } from './judge-capture';
import type { LedgerWriter } from './ledger-writer';
import { brokenRules } from './list/list-facts';

export interface JudgeAgainDeps {
  store: EvidenceStore;
  ledger: LedgerWriter;
  clock: Clock;
  adjustments(): Promise<RuleAdjustment[]>;
}

/**
 * Judges a kept capture with the rule set of this version and the settings in force, and keeps the evaluation beside the
 * earlier ones. When it says what the latest says, nothing is kept: asking twice makes no duplicate.
 * Failures: `not-found` | `store-*` | `signing-failed`; evidence that does not match its digest is not judged (`store-corrupt`).
 */
export async function judgeAgain(captureId: string, deps: JudgeAgainDeps): Promise<Result<JudgedAgain>> {
  try {
    return { ok: true, value: await judgedOnLatest(captureId, deps) };
  } catch (thrown) {
    return toFailure(thrown);
  }
}

/** Another page may do the same at the same time; then what it kept is what this one must be held against. */
async function judgedOnLatest(captureId: string, deps: JudgeAgainDeps): Promise<JudgedAgain> {
  for (;;) {
    try {
      return await judgeOnce(captureId, deps);
    } catch (thrown) {
      if (!(thrown instanceof ChangedMeanwhile)) throw thrown;
    }
  }
}

async function judgeOnce(
  captureId: string,
  { store, ledger, clock, adjustments }: JudgeAgainDeps,
): Promise<JudgedAgain> {
  const { sealed, entry, latest, evaluations, reviews, seen } = await store.judged(captureId);
  const { event } = entry.body;
  const digest = await sha256Hex(sealed.bytes);
  if (event.kind !== 'captured' || digest !== event.captureDigest)
    throw new WitnessError('store-corrupt', `the record of ${captureId} is not what was hashed at capture`);
  const made = judge(sealed.capture, digest, clock.now(), await adjustments());
  const before = evaluations.find((kept) => kept.digest === latest);
  if (before && (await isWhole(before)) && saysTheSame(made, before.evaluation))
    return { outcome: 'same', evaluationDigest: latest, ruleSetVersion: made.ruleSetVersion };
  const evaluation = await sealEvaluation(made, sealed.capture);
  const stands = reviewFindings(evaluation, [evaluation, ...evaluations], reviews.map(reviewed));
  await ledger.keepEvaluation({
    captureId,
    evaluation,
    seen,
    columns: evaluationColumns(made, stands),
    rules: brokenRules(made),
  });
  return { outcome: 'kept', evaluationDigest: evaluation.digest, ruleSetVersion: made.ruleSetVersion };
}

async function isWhole({ bytes, digest }: SealedEvaluation): Promise<boolean> {
  return (await sha256Hex(bytes)) === digest;
}

/** Everything but the time, and the secret that follows from it. */
function saysTheSame(one: Evaluation, other: Evaluation): boolean {
  const [a, b] = [one, other].map(({ evaluatedAt: _, redaction: __, ...said }) => canonicalText(said));
  return a === b;
}
