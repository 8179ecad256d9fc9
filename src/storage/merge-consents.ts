import { sha256Hex } from '../core/digest';
import { type ConsentRecordRow, ConsentRecordRowSchema } from './consent-rows';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import type { MergeChoices, MergeCounts } from './restore-target';
import { restoredOrder } from './restored-order';

/**
 * Consent records of a backup: hashed again, and placed by the ledger in which they stand, this store's own or one that came with
 * the backup. One that stands in neither, or whose capture is not here, is not taken over.
 */
export async function mergeConsents(
  database: EvidenceDatabase,
  rows: readonly unknown[],
  choices: Pick<MergeChoices, 'isDeleted' | 'isDeletedRecord'>,
): Promise<MergeCounts> {
  const counts: MergeCounts = { added: 0, present: 0, different: 0, damaged: 0, deleted: 0 };
  const sound: ConsentRecordRow[] = [];
  for (const found of rows) {
    const row = ConsentRecordRowSchema.safeParse(found).data;
    if (row && (await sha256Hex(row.bytes)) === row.digest) sound.push(row);
    else counts.damaged += 1;
  }
  const { captures, consents, ledger, restoredLedger } = database;
  await guarded(() =>
    database.transaction('rw', [captures, consents, ledger, restoredLedger], async () => {
      for (const row of sound) counts[await place(row)] += 1;
    }),
  );
  return counts;

  async function place(row: ConsentRecordRow): Promise<keyof MergeCounts> {
    const here = await consents.get(row.recordId);
    if (here) return here.digest === row.digest ? 'present' : 'different';
    if (choices.isDeleted(row.captureId) || choices.isDeletedRecord(row.recordId)) return 'deleted';
    if (row.captureId !== '' && !(await captures.get(row.captureId))) return 'damaged';
    const byHash = { hash: row.entryHash };
    const own = await ledger.where(byHash).first();
    const entry = (own ?? (await restoredLedger.where(byHash).first()))?.entry;
    const event = entry?.body.event;
    if (event?.kind !== 'consent-recorded' || event.recordDigest !== row.digest) return 'damaged';
    const order = own ? own.sequence : await restoredOrder(consents, { at: row.time, id: row.recordId });
    await consents.add({ ...row, order });
    return 'added';
  }
}
