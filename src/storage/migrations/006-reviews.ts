import type { Dexie } from 'dexie';

/**
 * Version 6: what auditors wrote, under its digest. Rows of the list get their two columns with the first verdict or evaluation
 * after this; until then nothing was decided, and that is what their absence says.
 */
export function version6(database: Dexie): void {
  database.version(6).stores({ reviews: 'digest, captureId' });
}
