import type { BackupState } from '../../core/backup';
import type { Clock } from '../../core/ledger-entry';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { ListStore } from '../../storage/list/list-store';
import type { RestoredLedgers } from '../../storage/restored-ledgers';

const DAY_MS = 86_400_000;

/** When a backup was last made, by this store's own ledger, and whether that is too long ago. */
export async function backupState(
  store: Pick<EvidenceStore, 'count'> & { restored: Pick<RestoredLedgers, 'lastBackupAt'> },
  list: Pick<ListStore, 'count'>,
  clock: Pick<Clock, 'now'>,
  remindAfterDays: number,
): Promise<BackupState> {
  // Counting a hundred thousand would hold up the list that this stands above; an empty list may be one that is not made yet.
  const captures = (await list.count()) || (await store.count());
  const lastMadeAt = await store.restored.lastBackupAt();
  const age = lastMadeAt === null ? Number.POSITIVE_INFINITY : Date.parse(clock.now()) - Date.parse(lastMadeAt);
  const isDue = captures > 0 && remindAfterDays > 0 && age > remindAfterDays * DAY_MS;
  return { captures, lastMadeAt, remindAfterDays, isDue };
}
