import type { KeptActivity, RetentionRun } from '../core/activity';
import { toFailure, WitnessError } from '../core/errors';
import type { DeletionReceipt, PlannedState, RetentionPreview } from '../core/keeping';
import {
  isConfirmed,
  isOfAddress,
  mayGoByItself,
  mayRecordGoByItself,
  planRetention,
  type RowPlan,
} from '../register/plan';
import { rowsOfActivity } from './activities';
import { deleteRecord } from './consent/delete-record';
import { DELETION_BATCH, deleteEvidence, type KeepingDeps } from './delete-evidence';
import { deleteRowsPastTerm, planRows } from './log/rows-past-term';

/** What is due now, without deleting anything. @throws WitnessError `not-found` | `store-*` */
export async function previewRetention(activityId: string, deps: KeepingDeps): Promise<RetentionPreview> {
  const now = deps.clock.now();
  return planOf(activityId, now, await planRows(activityId, now, deps), deps);
}

/** The same but for rows of logs, of which there may be millions to look through. */
export function previewWithoutRows(activityId: string, deps: KeepingDeps): Promise<RetentionPreview> {
  return planOf(activityId, deps.clock.now(), { planned: [], later: 0, nextDue: null }, deps);
}

async function planOf(activityId: string, now: string, logs: RowPlan, deps: KeepingDeps): Promise<RetentionPreview> {
  const activity = await deps.activities.get(activityId);
  return planRetention({
    activity,
    all: await deps.activities.all(),
    ...(await rowsOfActivity(activity.activity, deps)),
    records: await deps.consents.rowsOf([''], (url) => isOfAddress(url, activity.activity)),
    logs,
    held: await deps.keeping.held(),
    now,
  });
}

/**
 * Deletes exactly what the user saw in a preview: captures, records without one, and rows of logs by their number; with none of them,
 * only the agreement to the term is kept. What is not due any more, or was put under a hold meanwhile, is refused before anything is deleted.
 * @throws WitnessError `bad-input` | `on-hold` | `not-found` | `signing-failed` | `store-*`
 */
export async function runRetention(
  { activityId, captureIds, recordIds, rows = 0 }: RetentionRequest,
  deps: KeepingDeps,
): Promise<DeletionReceipt> {
  const preview = await previewRetention(activityId, deps);
  const states = new Map<string, PlannedState>([
    ...preview.captures.map(({ row, state }) => [row.captureId, state] as const),
    ...preview.records.map(({ row, state }) => [row.recordId, state] as const),
  ]);
  for (const id of [...captureIds, ...recordIds])
    if (states.get(id) !== 'due') throw new WitnessError(states.get(id) === 'held' ? 'on-hold' : 'bad-input', id);
  if (rows > 0 && rows !== dueRows(preview)) throw new WitnessError('bad-input', 'other rows than were shown');
  const { activity } = await deps.activities.get(activityId);
  const tally = new Tally();
  const now = preview.computedAt;
  await deleteAll({ activityId, now, captureIds, recordIds, rows, byItself: false }, tally, deps);
  await deps.activities.noteRun(activityId, runOf(now, preview, tally, { automatic: false, stopped: null }), {
    retention: activity.retention,
    addresses: activity.addresses,
    records: true,
    rows: true,
  });
  const { captures, records, rows: gone, entries } = tally;
  return { deleted: captures + records + gone, records, ...(gone > 0 ? { rows: gone } : {}), entries };
}

export interface RetentionRequest {
  activityId: string;
  captureIds: readonly string[];
  recordIds: readonly string[];
  /** How many rows of logs were shown to be due. */
  rows?: number;
}

/** What went so far, so that it is known when a later step fails. */
class Tally {
  captures = 0;
  records = 0;
  rows = 0;
  readonly entries: number[] = [];
}

/** Rows of logs first: which activities they count under can hang on captures. By batches, each with its entry. */
async function deleteAll(
  {
    activityId,
    now,
    captureIds,
    recordIds,
    rows,
    byItself,
  }: Required<RetentionRequest> & { now: string; byItself: boolean },
  tally: Tally,
  deps: KeepingDeps,
): Promise<void> {
  if (rows > 0)
    await deleteRowsPastTerm({ activityId, now, byItself }, deps, (deleted) => {
      tally.rows += deleted.rows;
      tally.entries.push(...deleted.entries);
    });
  for (let i = 0; i < captureIds.length; i += DELETION_BATCH) {
    const batch = captureIds.slice(i, i + DELETION_BATCH);
    const { deleted, entries } = await deleteEvidence({ captureIds: batch, reason: 'retention', activityId }, deps);
    tally.captures += deleted;
    tally.entries.push(...entries);
  }
  for (const recordId of recordIds) {
    tally.entries.push(await deleteRecord(recordId, { termOf: activityId }, deps));
    tally.records += 1;
  }
}

function dueRows({ rows }: RetentionPreview): number {
  return rows.reduce((sum, { state, rows: due }) => sum + (state === 'due' ? due : 0), 0);
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
    const run =
      clock === 'trusted'
        ? await runOne(kept, now, deps)
        : runOf(now, null, new Tally(), { automatic: true, stopped: 'clock' });
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
  const tally = new Tally();
  const { activityId } = kept;
  let preview: RetentionPreview | null = null;
  try {
    preview = await previewRetention(activityId, deps);
    const all = await deps.activities.all();
    const links = await deps.register.links();
    const captures = preview.captures.filter((capture) => mayGoByItself(capture, all, links));
    const records = preview.records.filter((record) => mayRecordGoByItself(record, all));
    const going = {
      captureIds: captures.map(({ row }) => row.captureId),
      recordIds: records.map(({ row }) => row.recordId),
      rows: dueRows(preview),
    };
    await deleteAll({ activityId, now, ...going, byItself: true }, tally, deps);
    return runOf(now, preview, tally, { automatic: true, stopped: null });
  } catch (thrown) {
    return runOf(now, preview, tally, { automatic: true, stopped: toFailure(thrown).code });
  }
}

function runOf(
  at: string,
  preview: RetentionPreview | null,
  { captures, records, rows }: Tally,
  how: Pick<RetentionRun, 'automatic' | 'stopped'>,
): RetentionRun {
  const planned = [...(preview?.captures ?? []), ...(preview?.records ?? [])].map(({ state }) => ({ state, rows: 1 }));
  const held = [...planned, ...(preview?.rows ?? [])]
    .filter(({ state }) => state === 'held')
    .reduce((sum, one) => sum + one.rows, 0);
  return {
    at,
    ...how,
    deleted: captures,
    ...(records > 0 ? { records } : {}),
    ...(rows > 0 ? { rows } : {}),
    held,
  };
}
