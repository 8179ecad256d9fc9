import type { Dexie } from 'dexie';

/** Version 1. Later versions add files beside this one; they may touch index columns, never sealed bytes. */
export function version1(database: Dexie): void {
  database.version(1).stores({
    captures: 'captureId, &sequence, host, digest',
    sealed: 'digest',
    evaluations: 'digest, captureId',
    blobs: 'digest',
    ledger: 'sequence, &hash, kind, captureId',
    keys: 'id',
  });
}
