import type { LogRow } from '../../core/consent-log';
import type { LedgerEvent } from '../../core/ledger-entry';
import { joinAll } from '../../ledger/octets';
import { grouped } from '../../storage/list/grouped';
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
  { ledger, logs, ids }: Pick<LogDeps, 'ledger' | 'logs' | 'ids'>,
): Promise<Deleted> {
  const deleted: Deleted = { rows: 0, entries: [] };
  for (const [importId, mine] of grouped(blocks, ({ importId }) => importId))
    for (let i = 0; i < mine.length; i += STEP) {
      const deletionId = ids.uuid();
      const leaves: Uint8Array[] = [];
      const before = mine.slice(i, i + STEP);
      const after = before.map((block) => {
        const places = rowsIn(block).flatMap((row, place) => (row && isGoing(row) ? [place] : []));
        const thin = thinned(block, places, deletionId);
        leaves.push(...thin.leaves);
        return { block: thin.block, places };
      });
      if (leaves.length === 0) continue;
      const facts = { deletionId, importId, rows: leaves.length, leavesDigest: smallSha256(joinAll(leaves)) };
      const event: LedgerEvent =
        typeof reason === 'string'
          ? { kind: 'log-rows-deleted', ...facts, reason }
          : { kind: 'log-term-passed', ...facts, activityId: reason.termOf };
      const { body } = await ledger.onHead(event, (entry) => logs.deleteRows(after, before, entry));
      deleted.rows += leaves.length;
      deleted.entries.push(body.sequence);
    }
  return deleted;
}

/** All of an import, finished or not; the ledger says that it was there. @throws WitnessError `not-found` | `on-hold` | `store-*` */
export async function removeLog(importId: string, { logs, ledger }: LogDeps): Promise<void> {
  const { sealed, rows } = await logs.get(importId);
  const event = { kind: 'log-removed', importId, headerDigest: sealed?.headerDigest ?? null, rows } as const;
  await ledger.onHead(event, (entry) => logs.remove(importId, entry));
}
