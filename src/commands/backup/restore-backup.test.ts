import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../bundle/verify-bundle';
import type { LedgerEntry } from '../../core/ledger-entry';
import { importPublicKey } from '../../ledger/public-key';
import { sealEntry } from '../../ledger/seal-entry';
import { testSigner } from '../../ledger/test-signer';
import { mergeLedger } from '../../storage/merge-ledger';
import { TimeTokenStore } from '../../storage/time-token-store';
import { checkDossier, checkLedger } from '../check-integrity';
import { exportBundle } from '../export-bundle';
import { judgeAgain } from '../judge-again';
import { MemorySettings, openForBackup, PASSPHRASE } from '../testing/backup-deps';
import { deleteAll, id, unit } from '../testing/evidence';
import { isSignedBy } from './is-signed-by';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

afterEach(deleteAll);

type Store = ReturnType<typeof openForBackup>;

async function storeWith(...captures: number[]): Promise<Store> {
  const store = openForBackup();
  for (const n of captures) await store.ledger.keep(await unit(n));
  return store;
}

async function backupOf(store: Store): Promise<Blob> {
  return (await writeBackup(PASSPHRASE, store)).blob;
}

async function ids(store: Store): Promise<string[]> {
  return (await store.store.list(100)).map((row) => row.captureId).sort();
}

/** Every row of every table but keys and this store's own ledger, which is one store's alone. */
async function contents(store: Store): Promise<unknown> {
  const { sealed, evaluations, blobs, restoredLedger, captures } = store.database;
  const rows = await Promise.all(
    [sealed, evaluations, blobs, restoredLedger, captures].map((table) => table.toArray()),
  );
  return rows;
}

async function isWhole(store: Store, captureId: string): Promise<boolean> {
  const lines = await checkDossier(await store.store.dossier(captureId), store.store, store.keys);
  return lines.length >= 6 && lines.every(({ ok }) => ok);
}

describe('a restore into an empty store', () => {
  it('brings everything back, under the old ledger and its key, and goes on under a key of its own', async () => {
    const old = await storeWith(1, 2);
    old.settings.values.language = 'nl';
    const fresh = openForBackup();
    const report = await restoreBackup(await backupOf(old), PASSPHRASE, fresh);
    expect(report).toMatchObject({ added: 2, present: 0, different: 0, damaged: 0, deleted: 0, ledgers: 1 });
    expect(await ids(fresh)).toEqual([id(1), id(2)]);
    expect(fresh.settings.values).toEqual({ language: 'nl' });
    for (const n of [1, 2]) expect(await isWhole(fresh, id(n))).toBe(true);

    const check = await checkLedger(fresh.store, fresh.keys);
    expect(check).toMatchObject({
      intact: true,
      head: { sequence: 2 },
      restored: [{ intact: true, head: { sequence: 3 } }],
    });
    const [first, imported] = await fresh.store.ledger();
    expect(first?.keyFingerprint).not.toBe(check.restored[0]?.keyFingerprint);
    const theirs = (await old.store.ledger()).slice(0, 3);
    expect(imported?.body.event).toMatchObject({
      kind: 'imported',
      ledgers: [
        { first: theirs[0]?.hash, head: theirs[2]?.hash, entries: 3, keyFingerprint: theirs[0]?.keyFingerprint },
      ],
      counts: { captures: 2, sealed: 2, evaluations: 2, blobs: 2, ledger: 3 },
    });
  });

  it('lists restored captures by time, below what is captured from then on', async () => {
    const fresh = openForBackup();
    await restoreBackup(await backupOf(await storeWith(1, 2, 3)), PASSPHRASE, fresh);
    await fresh.ledger.keep(await unit(4));
    const rows = await fresh.store.list(10);
    expect(rows[0]?.captureId).toBe(id(4));
    expect(rows.map((row) => row.restored?.sequence)).toEqual([undefined, 4, 3, 2]);
  });

  it('a second time adds nothing and is no event', async () => {
    const backup = await backupOf(await storeWith(1, 2));
    const fresh = openForBackup();
    await restoreBackup(backup, PASSPHRASE, fresh);
    const before = await contents(fresh);
    expect(await restoreBackup(backup, PASSPHRASE, fresh)).toMatchObject({
      added: 0,
      present: 2,
      rows: 0,
      different: 0,
    });
    expect(await contents(fresh)).toEqual(before);
    expect((await fresh.store.ledger()).length).toBe(2);
  });
});

describe('a restore into a store that is not empty', () => {
  it('keeps its own captures and adds the others', async () => {
    const mine = await storeWith(5, 6);
    await restoreBackup(await backupOf(await storeWith(1, 2)), PASSPHRASE, mine);
    expect(await ids(mine)).toEqual([1, 2, 5, 6].map(id));
    for (const n of [1, 2, 5, 6]) expect(await isWhole(mine, id(n))).toBe(true);
    expect(await checkLedger(mine.store, mine.keys)).toMatchObject({ intact: true, restored: [{ intact: true }] });
  });

  it('of the same store adds what was lost and nothing to the ledger it already has', async () => {
    const store = await storeWith(1, 2, 3);
    const backup = await backupOf(store);
    const sealed = await unit(2);
    await store.database.captures.delete(id(2));
    await store.database.sealed.delete(sealed.sealed.digest);
    await store.database.blobs.delete(sealed.blobs[0]?.digest ?? '');
    const report = await restoreBackup(backup, PASSPHRASE, store);
    expect(report).toMatchObject({ added: 1, present: 2, rows: 3, ledgers: 0 });
    expect(await isWhole(store, id(2))).toBe(true);
    expect((await store.store.row(id(2)))?.sequence).toBe(3);
    expect(await store.database.restoredLedger.count()).toBe(0);
  });

  it('set back to an older state takes up its own ledger where it ended', async () => {
    const store = await storeWith(1, 2, 3);
    const backup = await backupOf(store);
    // As after an old copy of the profile was put back: the same key, fewer entries.
    await store.database.ledger.where('sequence').above(2).delete();
    for (const n of [2, 3]) await store.database.captures.delete(id(n));
    expect(await restoreBackup(backup, PASSPHRASE, store)).toMatchObject({ added: 2, ledgers: 0 });
    expect((await store.store.ledger()).map((entry) => entry.body.event.kind)).toEqual([
      'key-made',
      'captured',
      'captured',
      'captured',
      'imported',
    ]);
    expect(await checkLedger(store.store, store.keys)).toMatchObject({ intact: true, restored: [] });
    for (const n of [1, 2, 3]) expect(await isWhole(store, id(n))).toBe(true);
  });

  it('set back and gone on: both ends are kept, each whole', async () => {
    const store = await storeWith(1, 2, 3);
    const backup = await backupOf(store);
    await store.database.ledger.where('sequence').above(2).delete();
    for (const n of [2, 3]) await store.database.captures.delete(id(n));
    await store.ledger.keep(await unit(9));
    expect(await restoreBackup(backup, PASSPHRASE, store)).toMatchObject({ added: 2, ledgers: 1 });
    const check = await checkLedger(store.store, store.keys);
    expect(check).toMatchObject({ intact: true, restored: [{ intact: true, head: { sequence: 4 } }] });
    for (const n of [1, 2, 3, 9]) expect(await isWhole(store, id(n))).toBe(true);
  });

  it('leaves a row that differs as it is, and says so', async () => {
    const store = await storeWith(1, 2);
    const backup = await backupOf(store);
    const { digest } = (await unit(1)).evaluation;
    await store.database.evaluations.update(digest, { evaluatedAt: '2020-01-01T00:00:00.000Z' });
    expect(await restoreBackup(backup, PASSPHRASE, store)).toMatchObject({ rows: 0, different: 1 });
    expect((await store.database.evaluations.get(digest))?.evaluatedAt).toBe('2020-01-01T00:00:00.000Z');
  });

  it('does not bring back what was deleted here, nor what it consisted of', async () => {
    const old = await storeWith(1, 2);
    const mine = openForBackup();
    const backup = await backupOf(old);
    await restoreBackup(backup, PASSPHRASE, mine);
    const gone = await unit(1);
    await deleteHere(mine, gone.sealed.captureId, gone.sealed.digest);
    expect(await restoreBackup(backup, PASSPHRASE, mine)).toMatchObject({ added: 0, present: 1, deleted: 1 });
    expect(await mine.database.sealed.get(gone.sealed.digest)).toBeUndefined();
    expect(await ids(mine)).toEqual([id(2)]);
  });
});

async function deleteHere(store: Store, captureId: string, digest: string): Promise<void> {
  await store.ledger.append({ kind: 'deleted', captureIds: [captureId], captureDigests: [digest], reason: 'user' });
  await store.database.captures.delete(captureId);
  await store.database.sealed.delete(digest);
}

describe('the ledger of a store', () => {
  it('is not continued by an entry that another key signed, however well it fits', async () => {
    const store = await storeWith(1);
    const head = await store.store.head();
    const { signer } = await testSigner();
    const forged = await sealEntry(
      head,
      { kind: 'capture-failed', attemptId: id(3), origin: '', code: '' },
      signer,
      store.clock,
    );
    const own = await store.ledger.signer();
    const key = await importPublicKey(own.publicKey);
    const rows = [{ ...ledgerRow(forged), first: head?.hash }];
    const counts = await mergeLedger(store.database, rows, (entry) => isSignedBy(key, own.fingerprint, entry));
    expect(counts).toMatchObject({ added: 1, damaged: 0 });
    expect((await store.store.head())?.hash).toBe(head?.hash);
    expect(await store.database.restoredLedger.count()).toBe(1);
  });

  it('is in a backup as it was at the beginning, with what is kept meanwhile left for the next', async () => {
    const store = await storeWith(1);
    const late = await unit(2);
    const settings = Object.assign(new MemorySettings(), {
      async all() {
        await store.ledger.keep(late);
        return {};
      },
    });
    const { blob, head, captures } = await writeBackup(PASSPHRASE, { ...store, settings });
    expect(captures).toBe(1);
    const fresh = openForBackup();
    expect(await restoreBackup(blob, PASSPHRASE, fresh)).toMatchObject({ added: 1, damaged: 0 });
    expect((await checkLedger(fresh.store, fresh.keys)).restored).toMatchObject([
      { intact: true, head: { hash: head } },
    ]);
  });
});

function ledgerRow(entry: LedgerEntry) {
  return { sequence: entry.body.sequence, hash: entry.hash, kind: entry.body.event.kind, captureId: '', entry };
}

describe('two backups', () => {
  it('give the same set in either order, also when one is an older state of the same store', async () => {
    const one = await storeWith(1, 2);
    const early = await backupOf(one);
    await one.ledger.keep(await unit(3));
    const backups = [early, await backupOf(one), await backupOf(await storeWith(7, 8))];
    const stores: Store[] = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const fresh = openForBackup();
      for (const i of order) await restoreBackup(backups[i] ?? new Blob(), PASSPHRASE, fresh);
      stores.push(fresh);
    }
    const [first, ...others] = await Promise.all(stores.map(contents));
    for (const other of others) expect(other).toEqual(first);
    for (const store of stores) {
      expect(await ids(store)).toEqual([1, 2, 3, 7, 8].map(id));
      expect((await checkLedger(store.store, store.keys)).restored.map(({ intact }) => intact)).toEqual([true, true]);
    }
  });

  it('of stores that hold restored captures themselves carry them on', async () => {
    const second = await storeWith(5);
    await restoreBackup(await backupOf(await storeWith(1)), PASSPHRASE, second);
    const third = openForBackup();
    expect(await restoreBackup(await backupOf(second), PASSPHRASE, third)).toMatchObject({ added: 2, ledgers: 2 });
    for (const n of [1, 5]) expect(await isWhole(third, id(n))).toBe(true);
    // And back to where they came from: its own ledger comes home as part of another's backup.
    const home = await restoreBackup(await backupOf(third), PASSPHRASE, second);
    expect(home).toMatchObject({ added: 0, present: 2 });
    expect((await checkLedger(second.store, second.keys)).intact).toBe(true);
  });
});

it("a restored capture can be judged again: its new evaluation stands in this store's ledger", async () => {
  const fresh = openForBackup();
  await restoreBackup(await backupOf(await storeWith(1, 2)), PASSPHRASE, fresh);
  expect(await judgeAgain(id(1), { ...fresh, adjustments: async () => [] })).toMatchObject({
    ok: true,
    value: { outcome: 'kept' },
  });
  expect(await isWhole(fresh, id(1))).toBe(true);
  const dossier = await fresh.store.dossier(id(1));
  expect(dossier.evaluations.map(({ entry }) => entry.body.event.kind)).toEqual(['judged', 'captured']);
  expect(await bundleVerdict([id(1)], fresh)).toBe('intact');
});

async function bundleVerdict(chosen: readonly string[], store: Store): Promise<string> {
  const chunks: Uint8Array[] = [];
  const deps = {
    ...store,
    timeTokens: new TimeTokenStore(store.database),
    stamp: async () => ({ state: 'off' as const }),
  };
  await exportBundle(chosen, deps, { write: (bytes) => void chunks.push(bytes) });
  const verification = await verifyBundle(Uint8Array.from(Buffer.concat(chunks)));
  expect(verification.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(verification.summary.captures).toBe(chosen.length);
  return verification.verdict;
}

describe('a bundle of a restored capture', () => {
  it('carries the ledger it stands in, and our verifier accepts it, alone and beside one of this store', async () => {
    const mine = await storeWith(5);
    await restoreBackup(await backupOf(await storeWith(1, 2)), PASSPHRASE, mine);
    for (const chosen of [[id(2)], [id(1), id(5)]]) expect(await bundleVerdict(chosen, mine)).toBe('intact');
  });
});
