import { afterEach, describe, expect, it } from 'vitest';
import { checkDossier, checkLedger } from './check-integrity';
import { deleteAll, id, MemoryPlace, open, unit } from './testing/evidence';

afterEach(deleteAll);

describe('rotating the key', () => {
  it('is announced by the old key; captures from before, between and after stay whole', async () => {
    const { store, keys, ledger } = open();
    const first = await ledger.signer();
    await ledger.keep(await unit(1));
    const second = await ledger.rotateKey();
    await ledger.keep(await unit(2));
    const third = await ledger.rotateKey();
    await ledger.keep(await unit(3));
    expect((await store.ledger()).map(({ body, keyFingerprint }) => [body.event.kind, keyFingerprint])).toEqual([
      ['key-made', first.fingerprint],
      ['captured', first.fingerprint],
      ['key-rotated', first.fingerprint],
      ['captured', second.fingerprint],
      ['key-rotated', second.fingerprint],
      ['captured', third.fingerprint],
    ]);
    expect(await checkLedger(store, keys)).toMatchObject({ intact: true });
    for (const n of [1, 2, 3]) {
      const lines = await checkDossier(await store.dossier(id(n)), store, keys);
      expect(lines.filter(({ ok }) => !ok)).toEqual([]);
    }
    expect((await ledger.signer()).fingerprint).toBe(third.fingerprint);
  });

  it('while others write leaves one chain, each entry signed with the key of its moment', async () => {
    const place = new MemoryPlace();
    const one = open('rotating', place);
    const other = open('rotating', place);
    await one.ledger.signer();
    const units = await Promise.all([1, 2, 3, 4].map((n) => unit(n)));
    await Promise.all([
      ...units.map((each, n) => (n % 2 === 0 ? one : other).ledger.keep(each)),
      other.ledger.rotateKey(),
      one.ledger.rotateKey(),
    ]);
    expect(await one.store.ledger()).toHaveLength(7);
    expect(await checkLedger(one.store, one.keys)).toMatchObject({ intact: true });
  });

  it('a key put in by hand is told: by the ledger, and by each dossier from before', async () => {
    const { database, store, keys, ledger } = open();
    await ledger.keep(await unit(1));
    const other = open();
    await other.ledger.signer();
    const foreign = await other.database.keys.get('signing');
    if (!foreign) throw new Error('no key');
    await database.keys.put(foreign);
    expect(await checkLedger(store, keys)).toMatchObject({ intact: false, problem: { kind: 'other-key', entry: 1 } });
    const failed = async () =>
      (await checkDossier(await store.dossier(id(1)), store, keys)).filter(({ ok }) => !ok).map((line) => line.id);
    expect(await failed()).toEqual(['ledger-signature']);
    // Announced by nobody but itself.
    await ledger.rotateKey();
    expect(await failed()).toEqual(['ledger-signature']);
    expect(await checkLedger(store, keys)).toMatchObject({ intact: false });
  });
});
