import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { IdSource, LedgerEntry } from '../core/ledger-entry';
import { type Review, type ReviewEvent, reviewFindings } from '../core/review';
import { MOST_REVIEW_CHARACTERS, type NoteDraft, type VerdictDraft } from '../core/review-services';
import { type EvaluationColumns, type KeptReview, reviewed } from '../core/sealed';
import { ChangedMeanwhile } from '../storage/changed-meanwhile';
import type { EvidenceStore, JudgedCapture } from '../storage/evidence-store';
import type { ReviewStore } from '../storage/review-store';
import { checkedText } from './checked-text';
import { reviewColumns } from './index-columns';
import type { LedgerWriter } from './ledger-writer';

export interface ReviewDeps {
  store: EvidenceStore;
  reviews: ReviewStore;
  ledger: LedgerWriter;
  ids: IdSource;
  /** The name under it; empty when none is set. */
  reviewer(): Promise<string>;
}

/**
 * Seals an auditor's verdict on a finding of the latest evaluation. A later verdict on the same finding supersedes it, and
 * `not-assessed` withdraws it; both stay beside it. Asked again with the same id it is kept once.
 * @returns all that was written about the capture, in the order of the ledger
 * @throws WitnessError `text-refused` | `judged-again` (another evaluation is the latest) | `bad-input` (no such finding, nothing
 *   to withdraw, an id used for something else) | `not-found` | `deleted` | `signing-failed` | `store-*`
 */
export async function giveVerdict(draft: VerdictDraft, deps: ReviewDeps): Promise<KeptReview[]> {
  const { evaluationDigest, finding, verdict } = draft;
  return keepReview(draft, deps, {
    isThis: ({ review }) =>
      review.kind === 'verdict' &&
      review.evaluationDigest === evaluationDigest &&
      review.finding === finding &&
      review.verdict === verdict,
    said: async (judged) => ({ kind: 'verdict', ...(await decided(draft, judged)) }),
  });
}

/** Seals a note on a capture; otherwise as {@link giveVerdict}. */
export async function addNote(draft: NoteDraft, deps: ReviewDeps): Promise<KeptReview[]> {
  return keepReview(draft, deps, {
    isThis: ({ review }) => review.kind === 'note',
    said: async () => ({ kind: 'note' }),
  });
}

async function decided({ evaluationDigest, finding: index, verdict }: VerdictDraft, judged: JudgedCapture) {
  if (evaluationDigest !== judged.latest) throw new WitnessError('judged-again', judged.latest);
  const evaluation = judged.evaluations.find(({ digest }) => digest === evaluationDigest);
  if (!evaluation || (await sha256Hex(evaluation.bytes)) !== evaluationDigest)
    throw new WitnessError('store-corrupt', `evaluation ${evaluationDigest}`);
  const found = reviewFindings(evaluation, judged.evaluations, judged.reviews.map(reviewed)).find(
    (one) => one.index === index,
  );
  if (!found) throw new WitnessError('bad-input', 'no such finding');
  if (verdict === 'not-assessed' && !found.standing)
    throw new WitnessError('bad-input', 'there is no verdict to withdraw');
  const { ruleId, ruleVersion } = found.finding;
  return { evaluationDigest, finding: index, ruleId, ruleVersion, verdict };
}

type Said = { kind: 'note' } | ({ kind: 'verdict' } & Awaited<ReturnType<typeof decided>>);

interface What {
  /** Whether what is kept under the same id is what is asked now. */
  isThis(kept: KeptReview): boolean;
  said(judged: JudgedCapture): Promise<Said>;
}

/** Others may judge or review the same capture at the same time; then what they kept is what this is held against. */
async function keepReview(draft: NoteDraft, deps: ReviewDeps, what: What): Promise<KeptReview[]> {
  const { store, reviews, ledger, ids } = deps;
  const { captureId, reviewId } = draft;
  const text = checkedText(draft.text, MOST_REVIEW_CHARACTERS, 'text-refused');
  const written = { reviewId, captureId, text, reviewer: (await deps.reviewer()) || null, nonce: ids.uuid() };
  for (;;) {
    const judged = await store.judged(captureId);
    const before = judged.reviews.find(({ review }) => review.reviewId === reviewId);
    if (before?.review.text === text && what.isThis(before)) return judged.reviews;
    if (before) throw new WitnessError('bad-input', `review ${reviewId} says something else`);
    const captureDigest = await digestOf(judged);
    const review: Review = {
      schema: 'consent-witness/review/1',
      ...written,
      captureDigest,
      ...(await what.said(judged)),
    };
    const bytes = canonicalBytes(review);
    const digest = await sha256Hex(bytes);
    const unit = { record: { digest, captureId, bytes }, seen: judged.seen };
    try {
      await ledger.onHead(eventOf(review, digest), (entry) =>
        reviews.keep({ ...unit, columns: columnsAfter(judged, review, entry) }, entry),
      );
      return (await store.judged(captureId)).reviews;
    } catch (thrown) {
      if (!(thrown instanceof ChangedMeanwhile)) throw thrown;
    }
  }
}

/** Nothing is said of evidence that is not what was hashed at capture. */
async function digestOf({ sealed, entry }: JudgedCapture): Promise<string> {
  const { event } = entry.body;
  const digest = await sha256Hex(sealed.bytes);
  if (event.kind === 'captured' && digest === event.captureDigest) return digest;
  throw new WitnessError('store-corrupt', `the record of ${sealed.captureId} is not what was hashed at capture`);
}

function eventOf(review: Review, reviewDigest: string): ReviewEvent {
  const { schema: _schema, text: _text, reviewer: _reviewer, nonce: _nonce, ...said } = review;
  return said.kind === 'note' ? { ...said, kind: 'noted', reviewDigest } : { ...said, reviewDigest };
}

function columnsAfter(judged: JudgedCapture, review: Review, { body }: LedgerEntry): Partial<EvaluationColumns> {
  const latest = judged.evaluations.find(({ digest }) => digest === judged.latest);
  if (!latest) return {};
  const now = { review, sequence: body.sequence, recordedAt: body.recordedAt };
  return reviewColumns(reviewFindings(latest, judged.evaluations, [...judged.reviews.map(reviewed), now]));
}
