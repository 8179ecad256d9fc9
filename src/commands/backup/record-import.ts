import type { RestoredHead } from '../../core/ledger-entry';
import type { MergeCounts } from '../../storage/restore-target';
import type { BackupDeps } from './backup-deps';
import type { IncomingLedgers } from './incoming-ledgers';

/**
 * Says in this store's own ledger what came in, and where each ledger ended that is now kept beside it. A restore that brought
 * nothing is not an event; one that was killed before it could say so is told the next time.
 * @returns how many ledgers of the backup are kept beside this store's own
 */
export async function recordImport(
  backupId: string,
  counts: ReadonlyMap<string, MergeCounts>,
  incoming: IncomingLedgers,
  { database, ledger, store }: Pick<BackupDeps, 'database' | 'ledger' | 'store'>,
): Promise<number> {
  const isOwn = async (hash: string) => (await database.ledger.where('hash').equals(hash).count()) > 0;
  const ledgers = await incoming.beside(isOwn);
  const added = [...counts].filter(([, count]) => count.added > 0).map(([table, count]) => [table, count.added]);
  const named = new Set((await store.restored.importedHeads()).map(({ head }) => head));
  if (added.length > 0 || ledgers.some(({ head }) => !named.has(head)))
    await ledger.append({ kind: 'imported', backupId, ledgers, counts: Object.fromEntries(added) });
  return new Set(ledgers.map(({ first }: RestoredHead) => first)).size;
}
