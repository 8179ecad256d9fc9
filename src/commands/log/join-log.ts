import type { LongJob } from '../../core/backup';
import { DELETED_CODE, JOIN_OUTCOMES, type JoinOutcome, type LogRow } from '../../core/consent-log';
import { WitnessError } from '../../core/errors';
import { type JoinedRow, joinRow } from '../../register/log/join';
import { endOfTerm } from '../../register/term';
import type { LogImportRow, LogJoinRow } from '../../storage/log-rows';
import { rowsIn } from './block-lines';
import { type Captured, capturedSeries } from './captured-series';
import type { LogDeps } from './log-deps';

/** Blocks whose outcomes are written at once. */
const STEP = 16;
const DAY_MS = 86_400_000;

/**
 * Holds every row of an import against what was captured until now, a few blocks at a time. Derived and not sealed: it is done again when
 * there are more captures, or with another tolerance. @throws WitnessError `not-found` | `cancelled` | `store-*`
 */
export async function joinLog(
  importId: string,
  toleranceDays: number,
  deps: LogDeps,
  job: LongJob = {},
): Promise<void> {
  const row = await deps.logs.get(importId);
  const captured = await capturedSeries(row.forms, row.controllerId, deps, part(job, 0, 0.5));
  const named = [...new Set(captured.activities.flatMap((id) => id ?? []))];
  const figures: Partial<Record<JoinOutcome, number>>[] = [{}, ...named.map(() => ({}))];
  const isExpired = await expiry(row, captured, deps);
  const waiting: LogJoinRow[] = [];
  let expired = 0;
  const progress = part(job, 0.5, 0.5);
  for await (const block of deps.logs.blocksOf(importId)) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'joining a log');
    progress.progress?.({ done: block.block, total: row.blocks });
    const outcomes = new Uint8Array(block.count).fill(DELETED_CODE);
    const activities = new Uint8Array(block.count);
    for (const [place, one] of rowsIn(block).entries()) {
      if (!one) continue;
      const outcome = joinRow(joined(one, captured), toleranceDays * DAY_MS);
      const activity = one[6] === null ? null : captured.activities[one[6]];
      const at = activity ? named.indexOf(activity) + 1 : 0;
      outcomes[place] = JOIN_OUTCOMES.indexOf(outcome);
      activities[place] = at;
      const counted = figures[at] ?? {};
      counted[outcome] = (counted[outcome] ?? 0) + 1;
      if (isExpired(one)) expired += 1;
    }
    waiting.push({ importId, block: block.block, outcomes, activities });
    if (waiting.length >= STEP) await deps.logs.keepJoins(waiting.splice(0));
  }
  await deps.logs.keepJoins(waiting);
  await deps.logs.keepJoined(importId, {
    at: deps.clock.now(),
    toleranceDays,
    captures: captured.captures,
    damaged: captured.damaged,
    activities: named,
    figures,
    expired,
  });
}

function joined([, , from, to, state, , form]: LogRow, { series }: Captured): JoinedRow {
  return { state, from, to, series: form === null ? null : (series[form] ?? null) };
}

/** Whether the term of the activity that a row counts under has passed, from the time of the row. */
export async function expiry(
  row: LogImportRow,
  captured: Pick<Captured, 'activities'>,
  deps: LogDeps,
): Promise<(row: LogRow) => boolean> {
  const now = deps.clock.now();
  const all = await deps.activities.all();
  const terms = row.forms.map(
    (_, i) => all.find(({ activityId }) => activityId === captured.activities[i])?.activity.retention,
  );
  const days = new Map<string, boolean>();
  return ([, , , to, , , form]) => {
    const term = form === null || to === null ? undefined : terms[form];
    if (term === undefined || to === null) return false;
    // By the day: a term is a number of calendar days, and a million rows fall on few of them.
    const day = new Date(to).toISOString().slice(0, 10);
    const known = days.get(`${term} ${day}`);
    if (known !== undefined) return known;
    const end = endOfTerm(`${day}T23:59:59.999Z`, term);
    days.set(`${term} ${day}`, end !== null && end <= now);
    return end !== null && end <= now;
  };
}

/** The part of a job from `before`, as long as `share`. */
function part({ signal, progress }: LongJob, before: number, share: number): LongJob {
  return {
    ...(signal && { signal }),
    progress: ({ done, total }) => progress?.({ done: before + (share * done) / Math.max(total, 1), total: 1 }),
  };
}
