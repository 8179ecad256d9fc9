import { isReported } from '../core/numbering';
import { type Review, type ReviewEvent, saysTheSame, subjectOf } from '../core/review';
import type { VerificationCheck } from '../core/verification';
import { countCheck } from './check';
import type { EvidenceItem } from './derived-documents';
import { reviewPath } from './layout';
import type { OpenBag } from './open-bag';
import { type NamedReview, reviewEvents } from './review-events';

/**
 * Each verdict and note that the ledger names of a capture in the bundle: there, with its digest, saying what its entry says, and
 * a verdict about a finding that was there to decide on. No others.
 */
export function checkReviews(bag: OpenBag, items: readonly EvidenceItem[]): VerificationCheck {
  const events = reviewEvents(bag.evidence.ledger ?? []);
  const byPath = new Map(bag.evidence.reviews.map(({ path, review }) => [path, review]));
  const belonging = new Set<string>();
  const wrong: string[] = [];
  for (const { facts } of bag.evidence.records) {
    const item = items.find((one) => one.facts.captureId === facts.captureId);
    for (const named of events.get(facts.captureId) ?? []) {
      const path = reviewPath(facts.captureId, named.sequence);
      belonging.add(path);
      const review = byPath.get(path);
      const sameBytes = bag.files.get(path)?.digest === named.event.reviewDigest;
      if (!review || !item || !sameBytes || !belongsTo(item, review, named)) wrong.push(path);
    }
  }
  const stray = [...bag.files.keys()].filter((path) => path.startsWith('data/reviews/') && !belonging.has(path));
  return countCheck('reviews-match', belonging.size, [...wrong, ...stray]);
}

function belongsTo(item: EvidenceItem, review: Review, { event, sequence }: NamedReview): boolean {
  if (event.captureDigest !== item.captureDigest || !saysTheSame(review, event)) return false;
  return sequence > item.sequence && (review.kind === 'note' || isDecidable(item, event, sequence));
}

/** The finding was in an evaluation of this capture that had been made by then. */
function isDecidable(item: EvidenceItem, event: ReviewEvent, sequence: number): boolean {
  if (event.kind !== 'verdict') return false;
  const made = item.evaluations.filter((evaluation) => evaluation.sequence < sequence);
  const finding = subjectOf(event, made);
  return finding !== undefined && isReported(finding);
}

/** What can be read of them, in the order of the ledger. */
export function reviewsOf(bag: OpenBag, captureId: string): EvidenceItem['reviews'] {
  const byPath = new Map(bag.evidence.reviews.map(({ path, review }) => [path, review]));
  return (reviewEvents(bag.evidence.ledger ?? []).get(captureId) ?? []).flatMap(({ sequence, recordedAt }) => {
    const review = byPath.get(reviewPath(captureId, sequence));
    return review ? [{ review, sequence, recordedAt }] : [];
  });
}
