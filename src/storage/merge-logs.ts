import { sha256Hex } from '../core/digest';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { LogBlockRowSchema, type LogImportRow, LogImportRowSchema, LogJoinRowSchema } from './log-rows';
import type { MergeChoices, MergeCounts } from './restore-target';
import { isSameRow } from './row-text';

const PARTS = { logBlocks: LogBlockRowSchema, logJoins: LogJoinRowSchema };

/**
 * Blocks of logs of a backup, by key. Rows that were deleted here stay deleted, since a block that is here is never changed; those of an
 * import that was deleted here do not come back. Whether they are what was sealed is seen when the import is checked.
 */
export async function mergeLogParts(
  database: EvidenceDatabase,
  table: 'logBlocks' | 'logJoins',
  rows: readonly unknown[],
  { isDeletedLog }: Pick<MergeChoices, 'isDeletedLog'>,
): Promise<MergeCounts> {
  const counts: MergeCounts = { added: 0, present: 0, different: 0, damaged: 0, deleted: 0 };
  const target = database.table(table);
  const sound = rows.flatMap((found) => PARTS[table].safeParse(found).data ?? []);
  counts.damaged = rows.length - sound.length;
  const wanted = sound.filter(({ importId }) => !isDeletedLog(importId));
  counts.deleted = sound.length - wanted.length;
  await guarded(() =>
    database.transaction('rw', [target], async () => {
      const here = await target.bulkGet(wanted.map(({ importId, block }) => [importId, block]));
      const missing = wanted.filter((_, i) => here[i] === undefined);
      await target.bulkAdd(missing);
      counts.added = missing.length;
      for (const [i, row] of wanted.entries())
        if (here[i] !== undefined) counts[isSameRow(here[i], row) ? 'present' : 'different'] += 1;
    }),
  );
  return counts;
}

/**
 * Imports of a backup: those that were sealed and stand in a ledger that is here. One that was broken off is begun anew with its
 * file, since only the store with the controller's key can go on with it.
 */
export async function mergeLogImports(
  database: EvidenceDatabase,
  rows: readonly unknown[],
  { isDeletedLog }: Pick<MergeChoices, 'isDeletedLog'>,
): Promise<MergeCounts> {
  const counts: MergeCounts = { added: 0, present: 0, different: 0, damaged: 0, deleted: 0 };
  const sound: LogImportRow[] = [];
  for (const found of rows) {
    const row = LogImportRowSchema.safeParse(found).data;
    if (row && (!row.sealed || (await sha256Hex(row.sealed.header)) === row.sealed.headerDigest)) sound.push(row);
    else counts.damaged += 1;
  }
  const { logImports, ledger, restoredLedger } = database;
  await guarded(() =>
    database.transaction('rw', [logImports, ledger, restoredLedger], async () => {
      for (const row of sound) {
        const outcome = await place(row);
        if (outcome) counts[outcome] += 1;
      }
    }),
  );
  return counts;

  async function place(row: LogImportRow): Promise<keyof MergeCounts | null> {
    if (isDeletedLog(row.importId)) return 'deleted';
    const here = await logImports.get(row.importId);
    if (here) return here.sealed?.headerDigest === row.sealed?.headerDigest ? 'present' : 'different';
    if (!row.sealed) return null;
    const byHash = { hash: row.sealed.entryHash };
    const entry = ((await ledger.where(byHash).first()) ?? (await restoredLedger.where(byHash).first()))?.entry;
    const event = entry?.body.event;
    if (event?.kind !== 'log-imported' || event.headerDigest !== row.sealed.headerDigest) return 'damaged';
    const { controllerId, fileDigest } = row;
    if (await logImports.where({ controllerId, fileDigest }).first()) return 'different';
    await logImports.add(row);
    return 'added';
  }
}

/** Blocks whose import was not taken over, because it was broken off where the backup was made, or the restore was. */
export async function dropLooseBlocks({ logImports, logBlocks, logJoins }: EvidenceDatabase): Promise<void> {
  await guarded(async () => {
    for (const importId of await logBlocks.orderBy('importId').uniqueKeys()) {
      if (typeof importId !== 'string' || (await logImports.get(importId))) continue;
      await logBlocks.where('importId').equals(importId).delete();
      await logJoins.where('importId').equals(importId).delete();
    }
  });
}
