import type { Overview, OverviewRegister } from '../../core/overview';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { ListEntry } from '../../storage/list/list-rows';
import type { ListStore } from '../../storage/list/list-store';
import type { ReviewStore } from '../../storage/review-store';
import { CaptureRecordSchema } from '../../storage/rows';
import type { KeepingDeps } from '../delete-evidence';
import { registerView } from '../register';
import { previewRetention } from '../retention';
import { figuresOf } from './figures';

export interface OverviewDeps extends KeepingDeps {
  list: ListStore;
  store: EvidenceStore;
  reviews: Pick<ReviewStore, 'withVerdicts'>;
}

/** Counts what the overview shows. Reads entries of the list and rows of captures under an activity, no evidence. @throws WitnessError `store-*` */
export async function countOverview(deps: OverviewDeps): Promise<Overview> {
  const [entries, failed] = await Promise.all([deps.list.entries(), deps.store.failedAttempts()]);
  return {
    figures: figuresOf(entries, await unassessedOf(entries, deps)),
    register: await registerFigures(deps),
    failed: failed.length,
    lastFailedAt: failed.at(-1)?.body.recordedAt ?? null,
  };
}

/** Of captures that came with a backup or a bundle, the verdicts are in ledgers beside this store's own; their rows know them. */
async function unassessedOf(
  entries: readonly ListEntry[],
  { list, reviews }: OverviewDeps,
): Promise<Map<string, number>> {
  const restored = entries.filter(({ sequence, likely }) => sequence < 0 && likely > 0);
  const ids = [...(await reviews.withVerdicts()), ...restored.map(({ captureId }) => captureId)];
  const rows = (await list.rows(ids)).flatMap((row) => CaptureRecordSchema.safeParse(row).data ?? []);
  return new Map(
    rows.flatMap(({ captureId, unassessed }) => (unassessed === undefined ? [] : [[captureId, unassessed]])),
  );
}

/** Whatever changes what was counted: a change of the list, an entry of the ledger, another day. */
export async function overviewVersion(deps: OverviewDeps): Promise<string> {
  const [{ revision }, head] = await Promise.all([deps.list.totals(), deps.store.head()]);
  return [revision, head?.hash ?? '', deps.clock.now().slice(0, 10)].join(' ');
}

async function registerFigures(deps: OverviewDeps): Promise<OverviewRegister> {
  const view = await registerView(deps);
  const activities: OverviewRegister['activities'] = [];
  for (const { activity, captures, gaps } of view.activities) {
    const preview = await previewRetention(activity.activityId, deps);
    activities.push({
      activityId: activity.activityId,
      name: activity.name,
      controller: activity.controller.name,
      captures,
      due: preview.captures.filter(({ state }) => state === 'due').length,
      nextDue: preview.nextDue,
      missingParts: gaps.length,
    });
  }
  const covered = new Set(view.agreements.map(({ agreement }) => agreement.recipientId));
  const planned = view.agreements.flatMap(({ nextReview }) => nextReview ?? []).sort();
  return {
    activities,
    reviewsDue: view.agreements.filter(({ flags }) => flags.includes('review-due')).length,
    nextReview: planned.find((day) => day >= view.today) ?? null,
    agreementsShort: view.agreements.filter(({ flags }) => flags.some((flag) => flag !== 'review-due')).length,
    agreementsMissing: view.recipients.filter(
      ({ recipientId, decision }) => decision?.role === 'processor' && !covered.has(recipientId),
    ).length,
  };
}
