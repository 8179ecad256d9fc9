import type { Dexie } from 'dexie';

/** Version 5: answers of time-stamp authorities, under their digest. */
export function version5(database: Dexie): void {
  database.version(5).stores({ timeTokens: 'digest' });
}
