import { type Activity, ActivitySchema, type Controller } from '../core/activity';
import { canonicalBytes, canonicalText } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { ActivityDraft, ActivityOverview } from '../core/keeping';
import type { CaptureRow } from '../core/sealed';
import { hostsOf, parseAddresses } from '../register/address';
import { controllerNamed } from '../register/controller';
import { type ActivityLinks, belongs } from '../register/plan';
import type { KeepingDeps } from './delete-evidence';

/** Every activity with how many captures belong to it. */
export async function activityOverviews(deps: KeepingDeps): Promise<ActivityOverview[]> {
  const { activities, keeping } = deps;
  const held = await keeping.held();
  const overviews: ActivityOverview[] = [];
  for (const kept of await activities.all()) {
    const { rows: own } = await rowsOfActivity(kept.activity, deps);
    overviews.push({
      ...kept,
      captures: own.length,
      held: own.filter(({ captureId }) => held.has(captureId)).length,
    });
  }
  return overviews;
}

/** Captures that belong to an activity, newest first. @throws WitnessError `not-found` | `store-*` */
export async function capturesOfActivity(activityId: string, deps: KeepingDeps): Promise<CaptureRow[]> {
  const { rows } = await rowsOfActivity((await deps.activities.get(activityId)).activity, deps);
  return rows.sort((a, b) => b.sequence - a.sequence);
}

/** By their address, and because they are linked; with all links, which say more than that. */
export async function rowsOfActivity(
  activity: Activity,
  { keeping, register }: Pick<KeepingDeps, 'keeping' | 'register'>,
): Promise<{ rows: CaptureRow[]; links: ActivityLinks }> {
  const links = await register.links();
  const linked = [...links].filter(([, ids]) => ids.has(activity.activityId)).map(([captureId]) => captureId);
  const rows = [...(await keeping.rowsOn(hostsOf(activity.addresses))), ...(await keeping.rowsOf(linked))];
  const byId = new Map(rows.map((row) => [row.captureId, row]));
  return { rows: [...byId.values()].filter((row) => belongs(row, activity, links)), links };
}

/**
 * Adds an activity or changes one, and says so in the ledger; nothing is written when nothing changed.
 * @throws WitnessError `bad-input` | `not-found` | `signing-failed` | `store-*`
 */
export async function saveActivity(draft: ActivityDraft, deps: KeepingDeps): Promise<void> {
  const before = draft.activityId === null ? null : await deps.activities.get(draft.activityId);
  const activity = await activityOf(draft, before?.activity.record, deps);
  if (before && canonicalText(before.activity) === canonicalText(activity)) return;
  await keepActivity(activity, deps);
}

/** The ledger names it by digest. @throws WitnessError `signing-failed` | `store-*` */
export async function keepActivity(
  activity: Activity,
  deps: Pick<KeepingDeps, 'ledger' | 'activities'>,
): Promise<void> {
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

/** Controllers of activities, bodies of the register, and those that are there by their key only: their persons can still be asked about. */
export async function knownControllers({ activities, subjects, register }: KeepingDeps): Promise<Controller[]> {
  const named = (await activities.all()).map(({ activity }) => activity.controller);
  const bodies = (await register.bodies()).map(({ controllerId, name }) => ({ controllerId, name }));
  const byId = new Map([...(await subjects.controllers()), ...bodies, ...named].map((one) => [one.controllerId, one]));
  return [...byId.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function activityOf(draft: ActivityDraft, record: Activity['record'], deps: KeepingDeps): Promise<Activity> {
  const parsed = ActivitySchema.safeParse({
    schema: 'consent-witness/activity/1',
    activityId: draft.activityId ?? deps.ids.uuid(),
    name: oneLine(draft.name),
    controller: await controllerOf(draft.controllerName, deps),
    retention: draft.retention,
    addresses: record && draft.addresses.trim() === '' ? [] : parseAddresses(draft.addresses),
    automatic: draft.automatic,
    ...(record && { record }),
  });
  if (parsed.success) return parsed.data;
  throw new WitnessError('bad-input', parsed.error.issues.map(({ path }) => path.join('.')).join(', '));
}

/** The controller of this name, with its id when it is known already. */
export async function controllerOf(typed: string, deps: KeepingDeps): Promise<Controller> {
  const name = oneLine(typed);
  const known = controllerNamed(name, await knownControllers(deps));
  return { controllerId: known?.controllerId ?? deps.ids.uuid(), name };
}

export function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}
