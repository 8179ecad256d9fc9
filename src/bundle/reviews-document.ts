import { canonicalBytes } from '../core/canonical';
import { type FindingReview, isVerdict, type Reviewed, reviewCounts, reviewFindings } from '../core/review';
import type { Bilingual } from '../core/text';
import type { EvidenceItem } from './derived-documents';

/**
 * The verdict that stands on each finding of the latest evaluation, what was said before, and the notes. Null where nothing was
 * written: then a bundle has no such file, and bundles of before are made again byte for byte.
 */
export function reviewsDocument(items: readonly EvidenceItem[]): Uint8Array<ArrayBuffer> | null {
  if (items.every(({ reviews }) => reviews.length === 0)) return null;
  return canonicalBytes({
    schema: 'consent-witness/reviews/1',
    /** E12: `unreviewed` as long as one likely violation or point of attention has no verdict. */
    label: countsOf(items).unassessed === 0 ? 'reviewed' : 'unreviewed',
    ...countsOf(items),
    captures: [...items].sort((a, b) => a.sequence - b.sequence).map(captureReviews),
  });
}

function captureReviews(item: EvidenceItem) {
  return {
    captureId: item.facts.captureId,
    captureDigest: item.captureDigest,
    findings: findingReviews(item).map(({ finding, index, standing, earlier }) => ({
      finding: index,
      ruleId: finding.ruleId,
      ruleVersion: finding.ruleVersion,
      grade: finding.grade,
      verdict: standing?.review.verdict ?? 'not-assessed',
      ...(standing ? { given: written(standing) } : {}),
      earlier: earlier.map(({ review }) => review.reviewId),
    })),
    written: item.reviews.map((one) => ({ ...written(one), kind: one.review.kind, ...verdictOf(one) })),
  };
}

function written({ review, sequence, recordedAt }: Reviewed) {
  return { reviewId: review.reviewId, sequence, recordedAt, text: review.text, reviewer: review.reviewer };
}

function verdictOf(one: Reviewed) {
  if (!isVerdict(one)) return {};
  const { evaluationDigest, finding, ruleId, verdict } = one.review;
  return { evaluationDigest, finding, ruleId, verdict };
}

function findingReviews({ evaluations, reviews }: EvidenceItem): FindingReview[] {
  const latest = evaluations.at(-1);
  return latest ? reviewFindings(latest, evaluations, reviews) : [];
}

function countsOf(items: readonly EvidenceItem[]) {
  const { toAssess, unassessed } = reviewCounts(items.flatMap(findingReviews));
  return { toAssess, unassessed };
}

/** Says that a bundle is unreviewed, and how far; nothing when each likely violation and point of attention has its verdict. */
export function unreviewedTexts(items: readonly EvidenceItem[]): Bilingual[] {
  const { toAssess, unassessed } = countsOf(items);
  return unreviewed(toAssess, unassessed);
}

export function unreviewed(toAssess: number, unassessed: number): Bilingual[] {
  if (unassessed === 0) return [];
  return [
    {
      nl: `Zonder oordeel: wat een auditor vindt van ${unassessed} van de ${toAssess} waarschijnlijke overtredingen en aandachtspunten. Die zijn gevonden door een regel en niet door een mens bekeken.`,
      en: `Unreviewed: what an auditor thinks of ${unassessed} of the ${toAssess} likely violations and points of attention. Those were found by a rule and not looked at by a person.`,
    },
  ];
}
