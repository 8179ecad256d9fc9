import { isReported } from '../core/numbering';
import { type Review, type ReviewEvent, saysTheSame, subjectOf } from '../core/review';
import type { VerificationCheck } from '../core/verification';
import { countCheck } from './check';
import type { EvidenceItem } from './derived-documents';
import { digestIn, isWithheld, type OpenBag } from './open-bag';
import { type NamedReview, pathOfReview, reviewEventsWith } from './review-events';

/**
 * Each verdict and note that the ledger names of a capture in the bundle: there, with its digest, saying what its entry says, and
 * a verdict about a finding that was there to decide on. No others.
 */
export function checkReviews(bag: OpenBag, items: readonly EvidenceItem[]): VerificationCheck {
  const events = eventsOf(bag);
  const byPath = new Map(bag.evidence.reviews.map(({ path, review }) => [path, review]));
  const belonging = new Set<string>();
  const wrong: string[] = [];
  for (const { facts } of bag.evidence.records) {
    const item = items.find((one) => one.facts.captureId === facts.captureId);
    for (const named of events.get(facts.captureId) ?? []) {
      const path = pathOfReview(facts.captureId, named);
      belonging.add(path);
      const review = byPath.get(path);
      const sameBytes = digestIn(bag, path) === named.event.reviewDigest;
      // Of one that is withheld the ledger says enough.
      const belongs = isWithheld(bag, path) || (review && item && belongsTo(item, review, named));
      if (!sameBytes || !belongs) wrong.push(path);
    }
  }
  const stray = [...bag.files.keys()].filter((path) => path.startsWith('data/reviews/') && !belonging.has(path));
  return countCheck('reviews-match', belonging.size, [...wrong, ...stray]);
}

function eventsOf({ evidence: { ledger, restored } }: OpenBag): Map<string, NamedReview[]> {
  return reviewEventsWith(
    ledger ?? [],
    [...restored.values()].map((log) => log?.entries ?? []),
  );
}

function belongsTo(item: EvidenceItem, review: Review, { event, sequence }: NamedReview): boolean {
  if (event.captureDigest !== item.captureDigest || !saysTheSame(review, event)) return false;
  // Numbers of two ledgers say nothing of each other.
  const isAfter = (entry: { sequence: number }) => item.restored !== undefined || entry.sequence < sequence;
  return isAfter(item) && (review.kind === 'note' || isDecidable(item, event, isAfter));
}

/** The finding was in an evaluation of this capture that had been made by then. */
function isDecidable(
  item: EvidenceItem,
  event: ReviewEvent,
  isMade: (entry: { sequence: number }) => boolean,
): boolean {
  if (event.kind !== 'verdict') return false;
  const made = item.evaluations.filter(isMade);
  const finding = subjectOf(event, made);
  return finding !== undefined && isReported(finding);
}

/** What can be read of them, in the order of the ledger. */
export function reviewsOf(bag: OpenBag, captureId: string): EvidenceItem['reviews'] {
  const byPath = new Map(bag.evidence.reviews.map(({ path, review }) => [path, review]));
  return (eventsOf(bag).get(captureId) ?? []).flatMap((named) => {
    const review = byPath.get(pathOfReview(captureId, named));
    return review ? [{ review, sequence: named.sequence, recordedAt: named.recordedAt }] : [];
  });
}
