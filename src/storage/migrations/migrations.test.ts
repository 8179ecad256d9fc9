import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { id, MemoryPlace, open, unit } from '../../commands/testing/evidence';
import { EvidenceDatabase } from '../database';
import { EvidenceStore } from '../evidence-store';
import { version1 } from './001-first';
import { version2 } from './002-meta';
import { version3 } from './003-keeping';
import { version4 } from './004-restored';
import { version5 } from './005-time-tokens';
import { version6 } from './006-reviews';

const opened: Dexie[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

/** Every version that was ever released, by the declarations it had. */
const VERSIONS = [
  [version1],
  [version1, version2],
  [version1, version2, version3, version5],
  [version1, version2, version3, version4, version5, version6],
];
let names = 0;

/** A database of an earlier version with two captures in it, as that version wrote them. */
async function ofVersion(version: number): Promise<{ name: string; before: Dexie }> {
  const source = open();
  for (const n of [1, 2]) await source.ledger.keep(await unit(n));
  const name = `version-${version}-${names++}`;
  const before = new Dexie(name);
  for (const declare of VERSIONS[version - 1] ?? []) declare(before);
  for (const { name: table } of before.tables)
    await before.table(table).bulkAdd(await source.database.table(table).toArray());
  opened.push(before, source.database);
  return { name, before };
}

function now(name: string, blockedLimitMs?: number): EvidenceDatabase {
  const database = new EvidenceDatabase(name, blockedLimitMs);
  opened.push(database);
  return database;
}

describe.each(VERSIONS.map((_, i) => i + 1))('a database of version %i', (version) => {
  it('opens as it was, sealed bytes untouched, and goes on', async () => {
    const { name, before } = await ofVersion(version);
    const bytes = await before.table('sealed').toArray();
    before.close();
    const { store, ledger, mark, database } = open(name, new MemoryPlace());
    expect(await database.sealed.toArray()).toEqual(bytes);
    expect((await store.list(5)).map((row) => row.captureId)).toEqual([id(2), id(1)]);
    expect((await store.dossier(id(1))).damaged).toEqual([]);
    if (version === 1) expect(await mark.check()).toBeNull();
    await ledger.keep(await unit(3));
    expect((await store.head())?.body.sequence).toBe(4);
    if (version === 1) expect(await mark.check()).toBeNull();
  });

  it('is let go by a page that has it open, and upgraded once by two that come at the same time', async () => {
    const { name, before } = await ofVersion(version);
    const stores = [now(name), now(name)].map((database) => new EvidenceStore(database));
    const counts = await Promise.all(stores.map((store) => store.count()));
    expect(counts).toEqual([2, 2]);
    // The older page can still read: what was added does not concern it.
    expect(await before.table('captures').count()).toBe(2);
  });
});

it('a page that does not let go hangs nobody: a typed error in time, and all is there once it has gone', async () => {
  const { name, before } = await ofVersion(1);
  before.close();
  const stubborn = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const store = new EvidenceStore(now(name, 30));
  await expect(store.count()).rejects.toMatchObject({ code: 'store-unavailable' });
  await expect(store.head()).rejects.toMatchObject({ code: 'store-unavailable' });
  stubborn.close();
  expect(await new EvidenceStore(now(name)).count()).toBe(2);
});

it('an upgrade that is broken off leaves the version it began with', async () => {
  const { name, before } = await ofVersion(1);
  before.close();
  const broken = new Dexie(name);
  opened.push(broken);
  version1(broken);
  broken
    .version(2)
    .stores({ meta: 'id' })
    .upgrade(() => {
      throw new Error('killed');
    });
  await expect(broken.open()).rejects.toThrow('killed');
  broken.close();
  const raw = (await indexedDB.databases()).find((each) => each.name === name);
  expect(raw?.version).toBe(10);
  expect(await new EvidenceStore(now(name)).count()).toBe(2);
});
