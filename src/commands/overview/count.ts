import type { Overview, OverviewRegister } from '../../core/overview';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { ListStore } from '../../storage/list/list-store';
import type { KeepingDeps } from '../delete-evidence';
import { registerView } from '../register';
import { previewWithoutRows } from '../retention';
import { figuresOf } from './figures';

export interface OverviewDeps extends KeepingDeps {
  list: ListStore;
  store: EvidenceStore;
}

/** Counts what the overview shows. Reads entries of the list and rows of captures under an activity, no evidence. @throws WitnessError `store-*` */
export async function countOverview(deps: OverviewDeps): Promise<Overview> {
  const [entries, failed] = await Promise.all([deps.list.entries(), deps.store.failedAttempts()]);
  return {
    figures: figuresOf(entries, await deps.list.marks.reviewed()),
    register: await registerFigures(deps),
    failed: failed.length,
    lastFailedAt: failed.at(-1)?.body.recordedAt ?? null,
  };
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
    const preview = await previewWithoutRows(activity.activityId, deps);
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
