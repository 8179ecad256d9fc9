import type { LongJob } from '../../core/backup';
import { toFailure, WitnessError } from '../../core/errors';
import type { BulkVerdict, BulkVerdictReceipt } from '../../core/list';
import { reviewFindings } from '../../core/review';
import { MOST_REVIEW_CHARACTERS } from '../../core/review-services';
import { reviewed } from '../../core/sealed';
import { checkedText } from '../checked-text';
import { giveVerdict, type ReviewDeps } from '../review-evidence';

/** Of one capture alone: the others can still be assessed. */
const OF_ONE = new Set(['store-corrupt', 'not-found', 'deleted', 'judged-again']);

/**
 * One verdict with one reason on every finding of a rule that has none, in each of these captures. Each is a Review of its own with
 * its own signed entry, as if given in the dossier. A capture that cannot be read is named and left out.
 * @throws WitnessError `text-refused` (before anything is sealed) | `cancelled` (what was sealed stands) | `signing-failed` | `store-*`
 */
export async function giveVerdicts(
  { captureIds, ruleId, verdict, text }: BulkVerdict,
  deps: ReviewDeps,
  { signal, progress }: LongJob = {},
): Promise<BulkVerdictReceipt> {
  checkedText(text, MOST_REVIEW_CHARACTERS, 'text-refused');
  const receipt: BulkVerdictReceipt = { verdicts: 0, captures: 0, failed: [] };
  for (const [done, captureId] of captureIds.entries()) {
    if (signal?.aborted) throw new WitnessError('cancelled', `${receipt.verdicts} verdicts are sealed`);
    progress?.({ done, total: captureIds.length });
    try {
      const given = await giveOn(captureId, { ruleId, verdict, text }, deps);
      receipt.verdicts += given;
      if (given > 0) receipt.captures += 1;
    } catch (thrown) {
      if (!OF_ONE.has(toFailure(thrown).code)) throw thrown;
      receipt.failed.push(captureId);
    }
  }
  return receipt;
}

async function giveOn(
  captureId: string,
  { ruleId, verdict, text }: Omit<BulkVerdict, 'captureIds'>,
  deps: ReviewDeps,
): Promise<number> {
  const judged = await deps.store.judged(captureId);
  const latest = judged.evaluations.find(({ digest }) => digest === judged.latest);
  if (!latest) throw new WitnessError('store-corrupt', `the latest evaluation of ${captureId} is missing`);
  const open = reviewFindings(latest, judged.evaluations, judged.reviews.map(reviewed)).filter(
    ({ finding, standing }) => finding.ruleId === ruleId && standing === null,
  );
  for (const { index } of open)
    await giveVerdict(
      { reviewId: deps.ids.uuid(), captureId, evaluationDigest: judged.latest, finding: index, verdict, text },
      deps,
    );
  return open.length;
}
