import { type Activity, ActivitySchema, type Controller } from '../core/activity';
import { canonicalBytes, canonicalText } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { ActivityDraft, ActivityOverview } from '../core/keeping';
import type { CaptureRow } from '../core/sealed';
import { hostsOf, parseAddresses } from '../register/address';
import { controllerNamed } from '../register/controller';
import { belongs } from '../register/plan';
import type { KeepingDeps } from './delete-evidence';

/** Every activity with how many captures belong to it. */
export async function activityOverviews({ activities, keeping }: KeepingDeps): Promise<ActivityOverview[]> {
  const held = await keeping.held();
  const overviews: ActivityOverview[] = [];
  for (const kept of await activities.all()) {
    const own = await rowsOf(kept.activity, keeping);
    overviews.push({
      ...kept,
      captures: own.length,
      held: own.filter(({ captureId }) => held.has(captureId)).length,
    });
  }
  return overviews;
}

/** Captures that belong to an activity, newest first. @throws WitnessError `not-found` | `store-*` */
export async function capturesOfActivity(
  activityId: string,
  { activities, keeping }: KeepingDeps,
): Promise<CaptureRow[]> {
  const rows = await rowsOf((await activities.get(activityId)).activity, keeping);
  return rows.sort((a, b) => b.sequence - a.sequence);
}

async function rowsOf(activity: Activity, keeping: KeepingDeps['keeping']): Promise<CaptureRow[]> {
  const rows = await keeping.rowsOn(hostsOf(activity.addresses));
  return rows.filter(({ url }) => belongs(url, activity));
}

/**
 * Adds an activity or changes one, and says so in the ledger; nothing is written when nothing changed.
 * @throws WitnessError `bad-input` | `not-found` | `signing-failed` | `store-*`
 */
export async function saveActivity(draft: ActivityDraft, deps: KeepingDeps): Promise<void> {
  const before = draft.activityId === null ? null : await deps.activities.get(draft.activityId);
  const activity = await activityOf(draft, deps);
  if (before && canonicalText(before.activity) === canonicalText(activity)) return;
  await deps.ledger.onHead(
    {
      kind: 'activity-set',
      activityId: activity.activityId,
      activityDigest: await sha256Hex(canonicalBytes(activity)),
      retention: activity.retention,
      automatic: activity.automatic,
    },
    (entry) =>
      deps.activities.save({ activityId: activity.activityId, activity, confirmed: null, lastRun: null }, entry),
  );
}

/** @throws WitnessError `not-found` | `signing-failed` | `store-*` */
export async function removeActivity(activityId: string, deps: KeepingDeps): Promise<void> {
  await deps.activities.get(activityId);
  await deps.ledger.onHead({ kind: 'activity-removed', activityId }, (entry) =>
    deps.activities.remove(activityId, entry),
  );
}

/** Controllers of activities, and those that are there by their key only: their persons can still be asked about. */
export async function knownControllers({ activities, subjects }: KeepingDeps): Promise<Controller[]> {
  const named = (await activities.all()).map(({ activity }) => activity.controller);
  const byId = new Map([...(await subjects.controllers()), ...named].map((one) => [one.controllerId, one]));
  return [...byId.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function activityOf(draft: ActivityDraft, deps: KeepingDeps): Promise<Activity> {
  const controllerName = oneLine(draft.controllerName);
  const known = controllerNamed(controllerName, await knownControllers(deps));
  const parsed = ActivitySchema.safeParse({
    schema: 'consent-witness/activity/1',
    activityId: draft.activityId ?? deps.ids.uuid(),
    name: oneLine(draft.name),
    controller: { controllerId: known?.controllerId ?? deps.ids.uuid(), name: controllerName },
    retention: draft.retention,
    addresses: parseAddresses(draft.addresses),
    automatic: draft.automatic,
  });
  if (parsed.success) return parsed.data;
  throw new WitnessError('bad-input', parsed.error.issues.map(({ path }) => path.join('.')).join(', '));
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}
