import type { Dexie } from 'dexie';

/** Version 4: the ledgers of other stores or keys that came with a backup, whole, beside this store's own. */
export function version4(database: Dexie): void {
  database.version(4).stores({
    restoredLedger: '[first+sequence+hash], first, &hash, captureId',
  });
}
