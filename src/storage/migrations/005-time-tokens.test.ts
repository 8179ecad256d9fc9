// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { EvidenceDatabase } from '../database';
import { TimeTokenStore } from '../time-token-store';
import { version1 } from './001-first';

test('a store of the first version keeps what it has, and can keep time-stamps from then on', async () => {
  const old = new Dexie('migrated');
  version1(old);
  const sealed = { digest: 'a'.repeat(64), bytes: Uint8Array.of(1, 2, 3) };
  await old.table('sealed').add(sealed);
  old.close();

  const database = new EvidenceDatabase('migrated');
  const tokens = new TimeTokenStore(database);
  expect(await database.sealed.toArray()).toEqual([sealed]);
  expect(await tokens.all()).toEqual([]);
  const token = { digest: 'b'.repeat(64), bytes: Uint8Array.of(4) };
  await tokens.keep(token);
  await tokens.keep(token);
  expect(await tokens.all()).toEqual([token]);
  await database.delete();
});

test('a row that is not one is told, never shown as none', async () => {
  const database = new EvidenceDatabase('damaged');
  await database.table('timeTokens').add({ digest: 'not a digest', bytes: 'x' });
  await expect(new TimeTokenStore(database).all()).rejects.toMatchObject({ code: 'store-corrupt' });
  await database.delete();
});
