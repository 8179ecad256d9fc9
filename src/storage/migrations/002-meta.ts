import type { Dexie } from 'dexie';

/** Version 2: `meta`, one row that gives the store an id of its own. Nothing that was kept is touched. */
export function version2(database: Dexie): void {
  database.version(2).stores({ meta: 'id' });
}
