import type { LogRow } from '../../core/consent-log';
import { grouped } from '../../core/grouped';
import { joinAll } from '../../ledger/octets';
import type { LogBlockRow } from '../../storage/log-rows';
import { rowsIn, thinned } from './block-lines';
import { smallSha256 } from './frontier';
import type { LogDeps } from './log-deps';

type Reason = 'retention' | 'data-subject-request';

/** Blocks in one entry and one transaction. */
export const STEP = 32;

/**
 * Deletes rows for good. The hash of each stays in its place, so that the root that was sealed can be computed as before, and the
 * ledger says how many went and why; what they said cannot be found out from it.
 * @returns numbers of the ledger entries @throws WitnessError `store-*` | `signing-failed`
 */
export async function deleteLogRows(
  blocks: readonly LogBlockRow[],
  isGoing: (row: LogRow) => boolean,
  reason: Reason,
  { ledger, logs, ids }: Pick<LogDeps, 'ledger' | 'logs' | 'ids'>,
): Promise<number[]> {
  const entries: number[] = [];
  const byImport = grouped(blocks, ({ importId }) => importId);
  for (const [importId, mine] of byImport)
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
      const leavesDigest = smallSha256(joinAll(leaves));
      const event = {
        kind: 'log-rows-deleted',
        deletionId,
        importId,
        rows: leaves.length,
        leavesDigest,
        reason,
      } as const;
      const { body } = await ledger.onHead(event, (entry) => logs.deleteRows(after, before, entry));
      entries.push(body.sequence);
    }
  return entries;
}

/** All of an import, finished or not; the ledger says that it was there. @throws WitnessError `not-found` | `store-*` */
export async function removeLog(importId: string, { logs, ledger }: LogDeps): Promise<void> {
  const { sealed, rows } = await logs.get(importId);
  const event = { kind: 'log-removed', importId, headerDigest: sealed?.headerDigest ?? null, rows } as const;
  await ledger.onHead(event, (entry) => logs.remove(importId, entry));
}
