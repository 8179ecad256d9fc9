import type { KeptActivity, RetentionRun } from '../core/activity';
import { toFailure, WitnessError } from '../core/errors';
import type { DeletionReceipt, PlannedState, RetentionPreview } from '../core/keeping';
import { isConfirmed, isOfAddress, mayGoByItself, mayRecordGoByItself, planRetention } from '../register/plan';
import { rowsOfActivity } from './activities';
import { deleteRecord } from './consent/delete-record';
import { DELETION_BATCH, deleteEvidence, type KeepingDeps } from './delete-evidence';

/** What is due now, without deleting anything. @throws WitnessError `not-found` | `store-*` */
export async function previewRetention(activityId: string, deps: KeepingDeps): Promise<RetentionPreview> {
  const activity = await deps.activities.get(activityId);
  return planRetention({
    activity,
    all: await deps.activities.all(),
    ...(await rowsOfActivity(activity.activity, deps)),
    records: await deps.consents.rowsOf([''], (url) => isOfAddress(url, activity.activity)),
    held: await deps.keeping.held(),
    now: deps.clock.now(),
  });
}

/**
 * Deletes exactly what the user saw in a preview: captures, and records without one; with neither, only the agreement to the term is
 * kept. What is not due any more, or was put under a hold meanwhile, is refused before anything is deleted.
 * @throws WitnessError `bad-input` | `on-hold` | `not-found` | `signing-failed` | `store-*`
 */
export async function runRetention(
  activityId: string,
  captureIds: readonly string[],
  recordIds: readonly string[],
  deps: KeepingDeps,
): Promise<DeletionReceipt> {
  const preview = await previewRetention(activityId, deps);
  const states = new Map<string, PlannedState>([
    ...preview.captures.map(({ row, state }) => [row.captureId, state] as const),
    ...preview.records.map(({ row, state }) => [row.recordId, state] as const),
  ]);
  for (const id of [...captureIds, ...recordIds])
    if (states.get(id) !== 'due') throw new WitnessError(states.get(id) === 'held' ? 'on-hold' : 'bad-input', id);
  const { activity } = await deps.activities.get(activityId);
  const receipt =
    captureIds.length === 0
      ? { deleted: 0, records: 0, entries: [] }
      : await deleteEvidence({ captureIds, reason: 'retention', activityId }, deps);
  const entries = [...receipt.entries];
  for (const recordId of recordIds) entries.push(await deleteRecord(recordId, { termOf: activityId }, deps));
  const run = { ...runOf(preview.computedAt, preview, receipt.deleted, null, recordIds.length), automatic: false };
  await deps.activities.noteRun(activityId, run, {
    retention: activity.retention,
    addresses: activity.addresses,
    records: true,
  });
  return { deleted: receipt.deleted + recordIds.length, records: recordIds.length, entries };
}

/** A clock that jumped must not delete anything: after a longer gap, or a step back, it has to hold for another half day. */
const TRUSTED_GAP_MS = 31 * 86_400_000;
const SETTLED_AFTER_MS = 43_200_000;

/**
 * The daily run: every activity that is on automatic, under settings the user agreed to before. One that fails does not keep
 * the others from running; what happened is noted with each.
 */
export async function runAutomaticRetention(deps: KeepingDeps): Promise<void> {
  const head = await deps.store.head();
  const clockWentBack = head !== null && head.body.recordedAt > deps.clock.now();
  for (const kept of await deps.activities.all()) {
    if (!kept.activity.automatic || !isConfirmed(kept)) continue;
    const now = deps.clock.now();
    const clock = clockWentBack ? 'jumped' : clockSince(kept, now);
    if (clock === 'settling') continue;
    const run = clock === 'trusted' ? await runOne(kept, now, deps) : runOf(now, null, 0, 'clock');
    await deps.activities.noteRun(kept.activityId, run);
  }
}

function clockSince({ lastRun }: KeptActivity, now: string): 'trusted' | 'settling' | 'jumped' {
  if (!lastRun) return 'jumped';
  const since = Date.parse(now) - Date.parse(lastRun.at);
  if (since < 0 || since > TRUSTED_GAP_MS) return 'jumped';
  return lastRun.stopped === 'clock' && since < SETTLED_AFTER_MS ? 'settling' : 'trusted';
}

async function runOne(kept: KeptActivity, now: string, deps: KeepingDeps): Promise<RetentionRun> {
  let preview: RetentionPreview | null = null;
  let deleted = 0;
  let records = 0;
  try {
    preview = await previewRetention(kept.activityId, deps);
    const all = await deps.activities.all();
    const links = await deps.register.links();
    const going = preview.captures.filter((capture) => mayGoByItself(capture, all, links));
    const captureIds = going.map(({ row }) => row.captureId);
    // By batches, so that what is gone is counted when a later one fails.
    for (let i = 0; i < captureIds.length; i += DELETION_BATCH) {
      const batch = captureIds.slice(i, i + DELETION_BATCH);
      const request = { captureIds: batch, reason: 'retention', activityId: kept.activityId } as const;
      deleted += (await deleteEvidence(request, deps)).deleted;
    }
    for (const { row } of preview.records.filter((record) => mayRecordGoByItself(record, all))) {
      await deleteRecord(row.recordId, { termOf: kept.activityId }, deps);
      records += 1;
    }
    return runOf(now, preview, deleted, null, records);
  } catch (thrown) {
    return runOf(now, preview, deleted, toFailure(thrown).code, records);
  }
}

function runOf(
  at: string,
  preview: RetentionPreview | null,
  deleted: number,
  stopped: string | null,
  records = 0,
): RetentionRun {
  const planned = [...(preview?.captures ?? []), ...(preview?.records ?? [])];
  const held = planned.filter(({ state }) => state === 'held').length;
  return { at, automatic: true, deleted, ...(records > 0 ? { records } : {}), held, stopped };
}
