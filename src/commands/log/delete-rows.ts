import type { LogRow } from '../../core/consent-log';
import { grouped } from '../../core/grouped';
import type { LedgerEvent } from '../../core/ledger-entry';
import { joinAll } from '../../ledger/octets';
import { ChangedMeanwhile } from '../../storage/changed-meanwhile';
import type { LogBlockRow } from '../../storage/log-rows';
import { rowsIn, thinned } from './block-lines';
import { smallSha256 } from './frontier';
import type { LogDeps } from './log-deps';

/** Why rows go: somebody says so, or the term of an activity has passed. */
type Reason = 'retention' | 'data-subject-request' | { termOf: string };

export interface Deleted {
  rows: number;
  /** Numbers of the ledger entries. */
  entries: number[];
}

/** Blocks in one entry and one transaction. */
export const STEP = 32;

/**
 * Deletes rows for good. The hash of each stays in its place, so that the root that was sealed can be computed as before, and the
 * ledger says how many went and why; what they said cannot be found out from it.
 * @throws WitnessError `on-hold` | `store-*` | `signing-failed`
 */
export async function deleteLogRows(
  blocks: readonly LogBlockRow[],
  isGoing: (row: LogRow) => boolean,
  reason: Reason,
  deps: Deps,
): Promise<Deleted> {
  const deleted: Deleted = { rows: 0, entries: [] };
  for (const mine of grouped(blocks, ({ importId }) => importId).values())
    for (let i = 0; i < mine.length; i += STEP) {
      const step = await deleteStep(mine.slice(i, i + STEP), isGoing, reason, deps);
      deleted.rows += step.rows;
      deleted.entries.push(...step.entries);
    }
  return deleted;
}

type Deps = Pick<LogDeps, 'ledger' | 'logs' | 'ids'>;

/** Blocks of one import, as they are now: another page may delete rows of them at the same time. */
async function deleteStep(
  blocks: readonly LogBlockRow[],
  isGoing: (row: LogRow) => boolean,
  reason: Reason,
  { ledger, logs, ids }: Deps,
): Promise<Deleted> {
  for (let before = [...blocks]; ; before = await againIn(before, logs)) {
    const deletionId = ids.uuid();
    const leaves: Uint8Array[] = [];
    const after = before.map((block) => {
      const places = rowsIn(block).flatMap((row, place) => (row && isGoing(row) ? [place] : []));
      const thin = thinned(block, places, deletionId);
      leaves.push(...thin.leaves);
      return { block: thin.block, places };
    });
    const [first] = before;
    if (!first || leaves.length === 0) return { rows: 0, entries: [] };
    const leavesDigest = smallSha256(joinAll(leaves));
    const facts = { deletionId, importId: first.importId, rows: leaves.length, leavesDigest };
    const event: LedgerEvent =
      typeof reason === 'string'
        ? { kind: 'log-rows-deleted', ...facts, reason }
        : { kind: 'log-term-passed', ...facts, activityId: reason.termOf };
    try {
      const { body } = await ledger.onHead(event, (entry) => logs.deleteRows(after, before, entry));
      return { rows: leaves.length, entries: [body.sequence] };
    } catch (thrown) {
      if (!(thrown instanceof ChangedMeanwhile)) throw thrown;
    }
  }
}

async function againIn(blocks: readonly LogBlockRow[], logs: Deps['logs']): Promise<LogBlockRow[]> {
  const now: LogBlockRow[] = [];
  for (const { importId, block } of blocks)
    now.push(...[await logs.block(importId, block)].flatMap((one) => one ?? []));
  return now;
}

/** All of an import, finished or not; the ledger says that it was there. @throws WitnessError `not-found` | `on-hold` | `store-*` */
export async function removeLog(importId: string, { logs, ledger }: LogDeps): Promise<void> {
  const { sealed, rows } = await logs.get(importId);
  const event = { kind: 'log-removed', importId, headerDigest: sealed?.headerDigest ?? null, rows } as const;
  await ledger.onHead(event, (entry) => logs.remove(importId, entry));
}
