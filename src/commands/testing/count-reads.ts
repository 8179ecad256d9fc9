import type { DBCore, DBCoreTable } from 'dexie';
import type { EvidenceDatabase } from '../../storage/database';

/** Rows given back, by table; and how often a table was counted, for which the browser walks over all of its rows. */
export interface Reads {
  rows: Map<string, number>;
  counted: string[];
}

/** From when the database is opened again. */
export function countReads(database: EvidenceDatabase): Reads {
  const reads: Reads = { rows: new Map(), counted: [] };
  const add = (table: string, rows: number) => void reads.rows.set(table, (reads.rows.get(table) ?? 0) + rows);
  const watched = (name: string, table: DBCoreTable): DBCoreTable => ({
    ...table,
    get: async (request) => {
      add(name, 1);
      return table.get(request);
    },
    getMany: async (request) => {
      add(name, request.keys.length);
      return table.getMany(request);
    },
    query: async (request) => {
      const found = await table.query(request);
      add(name, found.result.length);
      return found;
    },
    openCursor: async (request) => {
      const cursor = await table.openCursor(request);
      if (!cursor) return null;
      add(name, 1);
      const go = cursor.continue.bind(cursor);
      cursor.continue = (key) => {
        add(name, 1);
        go(key);
      };
      return cursor;
    },
    count: async (request) => {
      reads.counted.push(name);
      return table.count(request);
    },
  });
  database.use({
    stack: 'dbcore',
    name: 'reads',
    create: (core: DBCore) => ({ ...core, table: (name) => watched(name, core.table(name)) }),
  });
  return reads;
}
