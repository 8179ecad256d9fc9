import type { LongJob } from '../../core/backup';
import { WitnessError } from '../../core/errors';
import type { LogBlockRow } from '../../storage/log-rows';
import { rowsIn } from './block-lines';
import { capturedSeries } from './captured-series';
import { deleteLogRows, STEP } from './delete-rows';
import { expiry } from './join-log';
import type { LogDeps } from './log-deps';

/** Rows past the term of their activity, counted from the time of the row. @throws WitnessError `cancelled` | `store-*` */
export async function deleteExpired(importId: string, deps: LogDeps, job: LongJob = {}): Promise<void> {
  const row = await deps.logs.get(importId);
  const isExpired = await expiry(row, await capturedSeries(row.forms, row.controllerId, deps, job), deps);
  let waiting: LogBlockRow[] = [];
  for await (const block of deps.logs.blocksOf(importId)) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'deleting rows of a log');
    if (rowsIn(block).some((one) => one && isExpired(one))) waiting.push(block);
    if (waiting.length < STEP) continue;
    await deleteLogRows(waiting, isExpired, 'retention', deps);
    waiting = [];
  }
  await deleteLogRows(waiting, isExpired, 'retention', deps);
  const { joined } = await deps.logs.get(importId);
  if (joined) await deps.logs.keepJoined(importId, { ...joined, expired: 0 });
}
