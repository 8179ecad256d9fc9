import type { LongJob } from '../../core/backup';
import { DELETED_CODE, JOIN_OUTCOMES, type JoinOutcome, type LogRow } from '../../core/consent-log';
import { WitnessError } from '../../core/errors';
import { type JoinedRow, joinRow } from '../../register/log/join';
import { termsOfRows } from '../../register/log/row-terms';
import type { LogJoinRow } from '../../storage/log-rows';
import { rowsIn } from './block-lines';
import { type Captured, capturedSeries } from './captured-series';
import type { LogDeps } from './log-deps';
import { partOf } from './part-of-job';

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
  const captured = await capturedSeries(row.forms, row.controllerId, deps, partOf(job, 0, 0.5));
  const named = [...new Set(captured.activities.flatMap(([first]) => first ?? []))];
  const figures: Partial<Record<JoinOutcome, number>>[] = [{}, ...named.map(() => ({}))];
  const all = await deps.activities.all();
  const of = captured.activities.map((ids) => all.filter(({ activityId }) => ids.includes(activityId)));
  const termsOf = termsOfRows(of, row.startedAt, deps.clock.now());
  const waiting: LogJoinRow[] = [];
  let expired = 0;
  const progress = partOf(job, 0.5, 0.5);
  for await (const block of deps.logs.blocksOf(importId)) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'joining a log');
    progress.progress?.({ done: block.block, total: row.blocks });
    const outcomes = new Uint8Array(block.count).fill(DELETED_CODE);
    const activities = new Uint8Array(block.count);
    for (const [place, one] of rowsIn(block).entries()) {
      if (!one) continue;
      const outcome = joinRow(joined(one, captured), toleranceDays * DAY_MS);
      const activity = one[6] === null ? null : captured.activities[one[6]]?.[0];
      const at = activity ? named.indexOf(activity) + 1 : 0;
      outcomes[place] = JOIN_OUTCOMES.indexOf(outcome);
      activities[place] = at;
      const counted = figures[at] ?? {};
      counted[outcome] = (counted[outcome] ?? 0) + 1;
      if (termsOf(one)?.neededBy.length === 0) expired += 1;
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
    ofForms: captured.activities,
    figures,
    expired,
  });
}

function joined([, , from, to, state, , form]: LogRow, { series }: Captured): JoinedRow {
  return { state, from, to, series: form === null ? null : (series[form] ?? null) };
}
