import type { Result } from './errors';
import type { Verdict } from './review-events';
import type { KeptReview } from './sealed';

export interface VerdictDraft {
  /** Made once for each verdict, so that asking again makes no second one. */
  reviewId: string;
  captureId: string;
  /** Of the evaluation that was on screen; it must be the latest. */
  evaluationDigest: string;
  /** Place in its findings. */
  finding: number;
  verdict: Verdict;
  /** Why. */
  text: string;
}

export interface NoteDraft {
  reviewId: string;
  captureId: string;
  text: string;
}

/** Longest text of a verdict or note, and longest name of a reviewer. */
export const MOST_REVIEW_CHARACTERS = 2000;
export const MOST_REVIEWER_CHARACTERS = 100;

/** Verdicts on findings and notes on captures. What is sealed can be followed by another, never changed. */
export interface AssessmentServices {
  /** Gives all that was written about the capture by then, in the order of the ledger. */
  giveVerdict(draft: VerdictDraft): Promise<Result<KeptReview[]>>;
  addNote(draft: NoteDraft): Promise<Result<KeptReview[]>>;
  /** What others wrote about it in bundles that were taken over, without a say over what stands here. */
  ofOthers(captureId: string): Promise<Result<KeptReview[]>>;
  /** The name under verdicts and notes; empty when none is set. */
  reviewer(): Promise<Result<string>>;
  setReviewer(name: string): Promise<Result<string>>;
}
