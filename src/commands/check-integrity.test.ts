import { afterEach, describe, expect, it } from 'vitest';
import { checkDossier, checkLedger } from './check-integrity';
import { deleteAll, id, open, unit } from './testing/evidence';

afterEach(deleteAll);

async function twoKept() {
  const opened = open();
  await opened.ledger.keep(await unit(1));
  await opened.ledger.keep(await unit(2));
  return opened;
}

describe('checkDossier', () => {
  it('computes every part again, the link to the entry before too', async () => {
    const { store, keys } = await twoKept();
    const lines = await checkDossier(await store.dossier(id(2)), store, keys);
    expect(lines.map((line) => [line.id, line.ok])).toEqual([
      ['capture', true],
      ['evaluation', true],
      ['ledger-hash', true],
      ['ledger-signature', true],
      ['ledger-link', true],
      ['blob', true],
    ]);
  });

  it('shows that the entry before was changed or is gone', async () => {
    const { database, store, keys } = await twoKept();
    const dossier = await store.dossier(id(2));
    const failed = async () =>
      (await checkDossier(dossier, store, keys)).filter(({ ok }) => !ok).map((line) => line.id);
    const row = await database.ledger.get(2);
    if (!row) throw new Error('no entry 2');
    await database.ledger.put({
      ...row,
      entry: { ...row.entry, body: { ...row.entry.body, recordedAt: '2020-01-01T00:00:00.000Z' } },
    });
    expect(await failed()).toEqual(['ledger-link']);
    await database.ledger.delete(2);
    expect(await failed()).toEqual(['ledger-link']);
  });
});

describe('checkLedger', () => {
  it('is intact, also when there is nothing', async () => {
    const empty = open();
    expect(await checkLedger(empty.store, empty.keys)).toEqual({
      head: null,
      intact: true,
      problem: null,
      restored: [],
    });
    const { store, keys } = await twoKept();
    expect(await checkLedger(store, keys)).toMatchObject({ head: { sequence: 3 }, intact: true, problem: null });
  });

  it('names what is wrong first, and where', async () => {
    const { database, store, keys } = await twoKept();
    const row = await database.ledger.get(2);
    if (!row) throw new Error('no entry 2');
    await database.ledger.put({ ...row, entry: { ...row.entry, hash: 'f'.repeat(64) } });
    expect(await checkLedger(store, keys)).toMatchObject({ intact: false, problem: { kind: 'hash', entry: 2 } });
    await database.keys.clear();
    expect(await checkLedger(store, keys)).toMatchObject({ intact: false, problem: { kind: 'no-key', entry: 3 } });
  });
});
