import type { Dexie } from 'dexie';

/** Version 10: controllers' own logs of consents. Rows lie in blocks, found by the pseudonyms in them. Nothing that is kept changes. */
export function version10(database: Dexie): void {
  database.version(10).stores({
    logImports: 'importId, &[controllerId+fileDigest]',
    logBlocks: '[importId+block], importId, *people',
    logJoins: '[importId+block], importId',
  });
}
