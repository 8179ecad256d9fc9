import { afterEach, describe, expect, it } from 'vitest';
import { utf8 } from '../core/digest';
import { makeSigner } from '../ledger/signer';
import { verifyChain } from '../ledger/verify-chain';
import { deleteAll, id, open, unit } from './testing/evidence';

const TABLES = ['ledger', 'sealed', 'evaluations', 'blobs', 'captures'] as const;

afterEach(deleteAll);

describe('EvidenceStore', () => {
  it('gives back exactly what was kept, with the ledger entry about it', async () => {
    const { store, ledger } = open();
    const kept = await unit(1);
    const entry = await ledger.keep(kept);
    const dossier = await store.dossier(id(1));
    expect(dossier.sealed.bytes).toEqual(kept.sealed.bytes);
    expect(dossier.blobs[0]?.data).toEqual(kept.blobs[0]?.data);
    expect(dossier.damaged).toEqual([]);
    expect(dossier.entry).toEqual(entry);
    expect(entry.body.sequence).toBe(2);
  });

  it('keeps all or nothing: a failure at the last write leaves no trace of the earlier ones', async () => {
    const { database, store, ledger } = open();
    await ledger.keep(await unit(1));
    // The row is the last of the writes and is refused, the entry before it must go too.
    const clash = await unit(1);
    const other = { ...clash, sealed: { ...clash.sealed, captureId: id(7) } };
    await expect(ledger.keep(other)).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(await database.ledger.count()).toBe(2);
    expect(await store.count()).toBe(1);
    await ledger.keep(await unit(2));
    expect((await store.head())?.body.sequence).toBe(3);
  });

  it('keeps once what is asked to be kept twice, also at the same time, and gives the same entry', async () => {
    const { store, ledger } = open();
    const [one, other] = await Promise.all([ledger.keep(await unit(1)), ledger.keep(await unit(1))]);
    expect(other).toEqual(one);
    expect(await ledger.keep(await unit(1))).toEqual(one);
    expect((await store.ledger()).map((entry) => entry.body.event.kind)).toEqual(['key-made', 'captured']);
  });

  it.each(['ledger', 'sealed', 'evaluations', 'blobs', 'captures'] as const)(
    'says that the disk is full when it is so at %s, keeps no half, and goes on when there is room',
    async (name) => {
      const { database, store, ledger } = open();
      await ledger.keep(await unit(1));
      const full = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      database[name].hook('creating', full);
      await expect(ledger.keep(await unit(2))).rejects.toMatchObject({ code: 'store-full' });
      expect(await Promise.all(TABLES.map((table) => database[table].count()))).toEqual([2, 1, 1, 1, 1]);
      database[name].hook('creating').unsubscribe(full);
      expect((await ledger.keep(await unit(2))).body.sequence).toBe(3);
      expect((await store.dossier(id(1))).damaged).toEqual([]);
    },
  );

  it('keeps one gap-free, verifiable chain when many captures are kept at the same time', async () => {
    const { store, keys, ledger } = open();
    const units = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => unit(n)));
    await Promise.all(units.map((u) => ledger.keep(u)));
    const entries = await store.ledger();
    expect(entries.map((e) => e.body.sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const pair = await keys.get();
    if (!pair) throw new Error('no key');
    expect((await verifyChain(entries, (await makeSigner(pair)).publicKey)).problems).toEqual([]);
  });

  it('makes one key, and says so in the first entry', async () => {
    const { store, ledger } = open();
    const [a, b] = await Promise.all([ledger.signer(), ledger.signer()]);
    expect(a.fingerprint).toBe(b.fingerprint);
    const entries = await store.ledger();
    expect(entries.map((e) => e.body.event.kind)).toEqual(['key-made']);
    expect(entries[0]?.keyFingerprint).toBe(a.fingerprint);
  });

  it('names a blob that is gone or altered, and still gives the rest', async () => {
    const { database, store, ledger } = open();
    const kept = await unit(1);
    await ledger.keep(kept);
    const digest = kept.blobs[0]?.digest ?? '';
    await database.blobs.update(digest, { data: utf8('<p>other</p>') });
    expect((await store.dossier(id(1))).damaged).toEqual([digest]);
    await database.blobs.delete(digest);
    expect((await store.dossier(id(1))).damaged).toEqual([digest]);
  });

  it('pages by key, newest first', async () => {
    const { store, ledger } = open();
    for (const n of [1, 2, 3, 4, 5]) await ledger.keep(await unit(n));
    const first = await store.list(2);
    expect(first.map((r) => r.captureId)).toEqual([id(5), id(4)]);
    expect((await store.list(2, first.at(-1)?.sequence)).map((r) => r.captureId)).toEqual([id(3), id(2)]);
  });

  it('refuses a row that is not ours instead of showing it', async () => {
    const { database, store, ledger } = open();
    await ledger.keep(await unit(1));
    await database.captures.update(id(1), { host: 7 } as object);
    await expect(store.list(5)).rejects.toMatchObject({ code: 'store-corrupt' });
  });

  it('answers with typed errors', async () => {
    const { database, store } = open();
    await expect(store.dossier(id(9))).rejects.toMatchObject({ code: 'not-found' });
    database.close();
    await expect(store.head()).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});
