import * as z from 'zod';
import { canonicalText } from './canonical';
import type { Evaluation, Finding } from './evaluation';
import type { LedgerEvent } from './ledger-entry';
import { isReported } from './numbering';
import { type Verdict, verdictFields } from './review-events';
import { Sha256Schema } from './sealed-values';

const base = {
  schema: z.literal('consent-witness/review/1'),
  reviewId: z.uuid(),
  captureId: z.uuid(),
  captureDigest: Sha256Schema,
  /** As typed: the reason of a verdict, or a note. */
  text: z.string().min(1),
  /** The auditor's name as set by the user; null when none is set. */
  reviewer: z.string().nullable(),
  /** Random: once the words are deleted, nobody can find them by trying which text gives the digest in the ledger. */
  nonce: z.uuid(),
};

/** What an auditor wrote, as sealed once; a later verdict stands beside it, never over it. */
export const ReviewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('verdict'), ...base, ...verdictFields }),
  z.strictObject({ kind: z.literal('note'), ...base }),
]);
export type Review = z.infer<typeof ReviewSchema>;
export type VerdictReview = Extract<Review, { kind: 'verdict' }>;

/** A Review with the number and the time of the ledger entry about it. */
export interface Reviewed {
  review: Review;
  sequence: number;
  recordedAt: string;
  /** Of somebody else: fingerprint of the key it was sealed with. */
  signer?: string;
}
export interface GivenVerdict extends Reviewed {
  review: VerdictReview;
}

export type ReviewEvent = Extract<LedgerEvent, { kind: 'verdict' | 'noted' }>;

export function isAboutReview(event: { kind: string }): event is ReviewEvent {
  return event.kind === 'verdict' || event.kind === 'noted';
}

/** Whether the words and the entry about them say the same. */
export function saysTheSame(review: Review, event: ReviewEvent): boolean {
  const { schema: _schema, text: _text, reviewer: _reviewer, nonce: _nonce, ...said } = review;
  const { reviewDigest: _digest, ...named } = event;
  const kind = event.kind === 'noted' ? 'note' : event.kind;
  return canonicalText({ ...named, kind }) === canonicalText(said);
}

/** A reported finding with the verdict that stands, and what was said of it before, newest first. */
export interface FindingReview {
  finding: Finding;
  /** Place in the evaluation's findings. */
  index: number;
  standing: GivenVerdict | null;
  earlier: GivenVerdict[];
}

type EvaluationOf = { digest: string; evaluation: Pick<Evaluation, 'findings'> };

/**
 * The findings of an evaluation that a person is asked about, each with its verdict: the last that was given on this very
 * finding. In another evaluation of the capture it is the same finding when it says the same to the letter; so a verdict
 * survives judging again as long as nothing changed in what it is about.
 * @param evaluations all of the capture; @param reviews in the order of the ledger
 */
export function reviewFindings(
  shown: EvaluationOf,
  evaluations: readonly EvaluationOf[],
  reviews: readonly Reviewed[],
): FindingReview[] {
  const given = reviews.flatMap((one) => {
    const subject = isVerdict(one) ? subjectOf(one.review, evaluations) : undefined;
    return isVerdict(one) && subject ? [{ ...one, subject: canonicalText(subject) }] : [];
  });
  return shown.evaluation.findings.flatMap((finding, index): FindingReview[] => {
    if (!isReported(finding)) return [];
    const text = canonicalText(finding);
    const [last, ...before] = given.filter(({ subject }) => subject === text).reverse();
    if (last && last.review.verdict !== 'not-assessed') return [{ finding, index, standing: last, earlier: before }];
    return [{ finding, index, standing: null, earlier: last ? [last, ...before] : [] }];
  });
}

export function isVerdict(one: Reviewed): one is GivenVerdict {
  return one.review.kind === 'verdict';
}

/** The finding that a verdict is about; undefined when there is none. */
export function subjectOf(
  review: Pick<VerdictReview, 'evaluationDigest' | 'finding' | 'ruleId' | 'ruleVersion'>,
  evaluations: readonly EvaluationOf[],
): Finding | undefined {
  const judged = evaluations.find(({ digest }) => digest === review.evaluationDigest);
  const finding = judged?.evaluation.findings[review.finding];
  return finding?.ruleId === review.ruleId && finding.ruleVersion === review.ruleVersion ? finding : undefined;
}

/** What is decided and what waits. */
export interface ReviewCounts {
  /** Likely violations and points of attention: what a person must have looked at (E12). */
  toAssess: number;
  /** Of those, without a verdict. */
  unassessed: number;
  /** Findings of any grade by the verdict that stands. */
  confirmed: number;
  dismissed: number;
  needsMore: number;
}

export function reviewCounts(findings: readonly FindingReview[]): ReviewCounts {
  const wanted = findings.filter(({ finding }) => finding.grade !== 'for-information');
  const count = (verdict: Verdict) => findings.filter(({ standing }) => standing?.review.verdict === verdict).length;
  return {
    toAssess: wanted.length,
    unassessed: wanted.filter(({ standing }) => standing === null).length,
    confirmed: count('confirmed'),
    dismissed: count('dismissed'),
    needsMore: count('needs-more'),
  };
}
