import type { Dexie } from 'dexie';

/** Version 8: consent records. `asks` names the request, so that an earlier record of the same one is found. */
export function version8(database: Dexie): void {
  database.version(8).stores({ consents: 'recordId, &order, captureId, asks' });
}
