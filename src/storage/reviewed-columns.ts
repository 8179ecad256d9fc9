import type { LedgerEntry } from '../core/ledger-entry';
import { reviewCounts, reviewFindings } from '../core/review';
import { type EvaluationColumns, reviewed } from '../core/sealed';
import type { EvidenceDatabase } from './database';
import { keptEvaluations } from './kept-evaluations';
import { keptReviews } from './review-store';

/** What the list says of verdicts, made again from what was written. @param entries about one capture, oldest first */
export async function reviewedColumns(
  database: EvidenceDatabase,
  entries: readonly LedgerEntry[],
): Promise<Pick<EvaluationColumns, 'unassessed' | 'confirmed'>> {
  const { evaluations } = await keptEvaluations(database, entries);
  const { reviews } = await keptReviews(database, entries);
  const [latest] = evaluations;
  if (!latest) return {};
  const { unassessed, confirmed } = reviewCounts(reviewFindings(latest, evaluations, reviews.map(reviewed)));
  return { unassessed, confirmed };
}
