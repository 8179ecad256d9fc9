import type { LongJob } from '../../core/backup';
import { WitnessError } from '../../core/errors';
import type { BulkLinkReceipt } from '../../core/list';
import { linkActivity, unlinkActivity } from '../activity-links';
import type { KeepingDeps } from '../delete-evidence';

/**
 * Links each capture to an activity by hand; those that are linked already are left as they are.
 * @throws WitnessError `cancelled` (what was linked by then stays) | `not-found` | `signing-failed` | `store-*`
 */
export async function linkAll(
  captureIds: readonly string[],
  activityId: string,
  deps: KeepingDeps,
  { signal, progress }: LongJob = {},
): Promise<BulkLinkReceipt> {
  const linked: string[] = [];
  for (const [done, captureId] of captureIds.entries()) {
    if (signal?.aborted) throw new WitnessError('cancelled', `${linked.length} of ${captureIds.length} linked`);
    progress?.({ done, total: captureIds.length });
    const links = await deps.register.linksOfCapture(captureId);
    if (links.some((link) => link.activityId === activityId)) continue;
    await linkActivity({ captureId, activityId, alsoForms: false }, deps);
    linked.push(captureId);
  }
  return { linked, skipped: captureIds.length - linked.length };
}

/** Takes links back; both the link and this stand in the ledger. */
export async function unlinkAll(captureIds: readonly string[], activityId: string, deps: KeepingDeps): Promise<void> {
  for (const captureId of captureIds) await unlinkActivity(captureId, activityId, deps);
}
