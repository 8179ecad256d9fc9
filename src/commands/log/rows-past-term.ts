import type { KeptActivity } from '../../core/activity';
import type { LongJob } from '../../core/backup';
import type { LogRow } from '../../core/consent-log';
import { WitnessError } from '../../core/errors';
import { activitiesOfForm, mayRowsGoByThemselves, termsOfRows } from '../../register/log/row-terms';
import type { RowPlan } from '../../register/plan';
import type { LogBlockRow, LogImportRow } from '../../storage/log-rows';
import type { KeepingDeps } from '../delete-evidence';
import { rowsIn } from './block-lines';
import { type Deleted, deleteLogRows, STEP } from './delete-rows';

type Deps = Pick<KeepingDeps, 'logs' | 'activities' | 'keeping' | 'ledger' | 'ids'>;

/** The activities of each form of a log, as the register and the last joining have it. */
function activitiesOfLog(row: LogImportRow, all: readonly KeptActivity[]): KeptActivity[][] {
  const own = all.filter(({ activity }) => activity.controller.controllerId === row.controllerId);
  return row.forms.map((form, i) => activitiesOfForm(form, own, row.joined?.ofForms?.[i] ?? []));
}

/** Which rows of logs are past the term of an activity, and what becomes of them. Deletes nothing. @throws WitnessError `store-*` */
export async function planRows(activityId: string, now: string, deps: Deps): Promise<RowPlan> {
  const all = await deps.activities.all();
  const held = await deps.keeping.held();
  const plan: RowPlan = { planned: [], later: 0, nextDue: null };
  for (const row of await logsOf(activityId, all, deps)) {
    const { importId, startedAt } = row;
    const termsOf = termsOfRows(activitiesOfLog(row, all), startedAt, now);
    const due = { rows: 0, dueSince: '', neededBy: new Set<string>() };
    const needed = { rows: 0, dueSince: '', neededBy: new Set<string>() };
    for await (const block of deps.logs.blocksOf(importId))
      for (const one of rowsIn(block)) {
        const terms = one && termsOf(one);
        const end = terms?.ends.get(activityId);
        if (!terms || end === undefined) continue;
        if (end === null || end > now) {
          plan.later += 1;
          if (end !== null && (plan.nextDue === null || end < plan.nextDue)) plan.nextDue = end;
          continue;
        }
        const part = terms.neededBy.length > 0 ? needed : due;
        part.rows += 1;
        if (part.dueSince === '' || end < part.dueSince) part.dueSince = end;
        for (const name of terms.neededBy) part.neededBy.add(name);
      }
    for (const [part, state] of [
      [due, held.has(importId) ? 'held' : 'due'],
      [needed, 'needed'],
    ] as const)
      if (part.rows > 0)
        plan.planned.push({
          importId,
          startedAt,
          rows: part.rows,
          dueSince: part.dueSince,
          state,
          neededBy: [...part.neededBy],
        });
  }
  return plan;
}

/**
 * Deletes the rows under an activity that no activity needs any more, those under a hold aside: a few blocks at a time, each with its
 * entry, so that what was broken off goes on the next time. @param byItself: only what may go without asking
 * @param noted is told of each step as it is done @throws WitnessError `store-*` | `signing-failed`
 */
export async function deleteRowsPastTerm(
  { activityId, now, byItself }: { activityId: string; now: string; byItself: boolean },
  deps: Deps,
  noted: (deleted: Deleted) => void,
): Promise<void> {
  const all = await deps.activities.all();
  const held = await deps.keeping.held();
  for (const row of await logsOf(activityId, all, deps)) {
    if (held.has(row.importId)) continue;
    const activities = activitiesOfLog(row, all);
    const termsOf = termsOfRows(activities, row.startedAt, now);
    const mayGo = activities.map((of) => !byItself || mayRowsGoByThemselves(of));
    const isGoing = (one: LogRow) => {
      const terms = termsOf(one);
      return terms?.ends.has(activityId) === true && terms.neededBy.length === 0 && mayGo[one[6] ?? -1] === true;
    };
    await deleteWhere(row, isGoing, { termOf: activityId }, deps, noted);
  }
}

/**
 * Rows of one log that none of their activities needs any more, whichever those are: what somebody asks for who looks at that log.
 * @throws WitnessError `cancelled` | `on-hold` | `store-*` | `signing-failed`
 */
export async function deleteExpired(
  importId: string,
  deps: Deps & Pick<KeepingDeps, 'clock'>,
  job: LongJob = {},
): Promise<void> {
  const row = await deps.logs.get(importId);
  const termsOf = termsOfRows(activitiesOfLog(row, await deps.activities.all()), row.startedAt, deps.clock.now());
  await deleteWhere(
    row,
    (one) => termsOf(one)?.neededBy.length === 0,
    'retention',
    deps,
    () => {},
    job,
  );
  const { joined } = await deps.logs.get(importId);
  if (joined) await deps.logs.keepJoined(importId, { ...joined, expired: 0 });
}

async function logsOf(activityId: string, all: readonly KeptActivity[], { logs }: Deps): Promise<LogImportRow[]> {
  return (await logs.imports()).filter((row) =>
    activitiesOfLog(row, all).some((of) => of.some((kept) => kept.activityId === activityId)),
  );
}

async function deleteWhere(
  row: LogImportRow,
  isGoing: (one: LogRow) => boolean,
  reason: Parameters<typeof deleteLogRows>[2],
  deps: Deps,
  noted: (deleted: Deleted) => void,
  job: LongJob = {},
): Promise<void> {
  let waiting: LogBlockRow[] = [];
  for await (const block of deps.logs.blocksOf(row.importId)) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'deleting rows of a log');
    job.progress?.({ done: block.block, total: row.blocks });
    if (rowsIn(block).some((one) => one && isGoing(one))) waiting.push(block);
    if (waiting.length < STEP) continue;
    noted(await deleteLogRows(waiting, isGoing, reason, deps));
    waiting = [];
  }
  noted(await deleteLogRows(waiting, isGoing, reason, deps));
}
