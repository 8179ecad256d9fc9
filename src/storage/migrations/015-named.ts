import type { Dexie } from 'dexie';

/**
 * Version 15: which entries of the ledger name a blob, and which a capture that was deleted, as index columns over what lies in the
 * entries already. No row is touched. Deleting many captures asks both for each of them, and read the whole ledger for it until now.
 */
export function version15(database: Dexie): void {
  database.version(15).stores({
    ledger: 'sequence, &hash, kind, captureId, *entry.body.event.blobs, *entry.body.event.captureDigests',
  });
}
