import type { BundleDossiers } from '../../bundle/bundle-dossiers';
import type { LedgerEntry, RestoredHead } from '../../core/ledger-entry';
import type { MergeCounts } from '../../storage/restore-target';
import type { TakeOverDeps } from './take-over';

/**
 * Says in this store's own ledger what came in with a bundle, and where its ledgers ended in it. Taking over what is here already
 * is not an event; one that was killed before it could say so is told the next time.
 */
export async function recordTakeOver(
  { exportId, manifestDigest, keyFingerprint }: BundleDossiers,
  chains: readonly LedgerEntry[][],
  counts: ReadonlyMap<string, MergeCounts>,
  { database, ledger, store }: TakeOverDeps,
): Promise<void> {
  const ledgers: RestoredHead[] = [];
  for (const chain of chains) {
    const [first, head] = [chain[0], chain.at(-1)];
    if (!first || !head) continue;
    if ((await database.ledger.where('hash').equals(head.hash).count()) > 0) continue;
    // Not there: stopped before it was kept.
    if ((await database.restoredLedger.where('hash').equals(head.hash).count()) === 0) continue;
    ledgers.push({
      first: first.hash,
      head: head.hash,
      entries: head.body.sequence,
      keyFingerprint: head.keyFingerprint,
    });
  }
  const added = [...counts].filter(([, count]) => count.added > 0).map(([table, count]) => [table, count.added]);
  const named = new Set((await store.restored.importedHeads()).map(({ head }) => head));
  if (added.length === 0 && ledgers.every(({ head }) => named.has(head))) return;
  await ledger.append({
    kind: 'bundle-imported',
    exportId,
    manifestDigest,
    keyFingerprint,
    ledgers,
    counts: Object.fromEntries(added),
  });
}
