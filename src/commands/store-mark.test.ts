import { afterEach, describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../core/ledger-entry';
import { StoreMarkSchema } from '../core/store-alarm';
import { StorePositions } from '../storage/store-position';
import { checkDossier, checkLedger } from './check-integrity';
import { deleteEvidence } from './delete-evidence';
import { deleteAll, id, MemoryPlace, open, unit } from './testing/evidence';
import { openKeeping, unitOf } from './testing/keeping';

afterEach(deleteAll);

const failed = (n: number): LedgerEvent => ({ kind: 'capture-failed', attemptId: id(n), origin: '', code: 'tab-gone' });

async function kept(captures: number) {
  const place = new MemoryPlace();
  const opened = open(undefined, place);
  for (let n = 1; n <= captures; n++) await opened.ledger.keep(await unit(n));
  return { ...opened, place };
}

/** A place whose writes stop: the worker is killed before the n-th of them. */
class Killed extends MemoryPlace {
  constructor(private left: number) {
    super();
    this.write = async (mark) => {
      if (this.left-- <= 0) throw new Error('killed');
      this.kept = mark;
    };
  }
}

describe('the mark beside the store', () => {
  it('follows each acknowledged append', async () => {
    const { store, place, mark } = await kept(2);
    const head = await store.head();
    expect(place.kept).toEqual({ storeId: expect.any(String), sequence: 3, head: head?.hash, captures: 2 });
    expect(await mark.check()).toBeNull();
  });

  it('is one id, also when two contexts are first at the same time', async () => {
    const place = new MemoryPlace();
    const one = open('twice', place);
    const other = open('twice', place);
    await Promise.all([one.ledger.append(failed(1)), other.ledger.append(failed(2))]);
    expect(await one.mark.check()).toBeNull();
    expect(await one.database.meta.count()).toBe(1);
  });

  it.each([0, 1, 2, 3])('killed before write %i: no alarm, and the next one catches up', async (writes) => {
    const place = new Killed(writes);
    const first = open(undefined, place);
    // The first write is before anything is kept, so failing it fails the append; later ones never do.
    await first.ledger.append(failed(1)).catch(() => null);
    await first.ledger.append(failed(2)).catch(() => null);
    const again = new MemoryPlace();
    again.kept = place.kept;
    const next = open(first.name, again);
    expect(await next.mark.check()).toBeNull();
    await next.ledger.append(failed(3));
    expect(again.kept).toMatchObject({ sequence: (await next.store.head())?.body.sequence });
    expect(await next.mark.check()).toBeNull();
  });

  it('kept evidence is not called lost because the mark could not be written', async () => {
    const { ledger, store } = open(undefined, new Killed(1));
    await expect(ledger.keep(await unit(1))).resolves.toMatchObject({ body: { sequence: 2 } });
    expect(await store.count()).toBe(1);
  });

  it('a store of a version without ids gets one at its next append, without an alarm', async () => {
    const { database, place, ledger, mark } = await kept(1);
    await database.meta.clear();
    place.kept = undefined;
    expect(await mark.check()).toBeNull();
    await ledger.append(failed(1));
    expect(await mark.check()).toBeNull();
    expect(place.kept).toMatchObject({ sequence: 3, captures: 1 });
  });
});

describe('an alarm', () => {
  it('vanished: the database is gone, what is new does not hide it', async () => {
    const { name, place, database } = await kept(2);
    await database.delete();
    const fresh = open(name, place);
    await expect(fresh.mark.assertNoAlarm()).rejects.toMatchObject({ code: 'store-alarm', message: 'vanished' });
    await fresh.ledger.append(failed(1));
    expect(await fresh.mark.check()).toMatchObject({ alarm: 'vanished', expected: { sequence: 3, captures: 2 } });
  });

  it('went-back: last entries gone, also after the ledger went on', async () => {
    const { database, ledger, mark } = await kept(2);
    await database.ledger.delete(3);
    expect(await mark.check()).toMatchObject({ alarm: 'went-back', expected: { sequence: 3 }, found: { sequence: 2 } });
    await ledger.append(failed(1));
    await ledger.append(failed(2));
    expect(await mark.check()).toMatchObject({ alarm: 'went-back', found: { sequence: 4 } });
  });

  it('went-back: a row of the list gone while the ledger stands', async () => {
    const { database, mark } = await kept(2);
    await database.captures.delete(id(1));
    expect(await mark.check()).toMatchObject({ alarm: 'went-back', found: { sequence: 3, captures: 1 } });
  });

  it('went-back: noticed by the capture that comes next, told once, and not of what was deleted', async () => {
    const { database, deps, mark } = openKeeping();
    for (const n of [1, 2, 3]) await deps.ledger.keep(await unitOf(n));
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, deps);
    const positions = new StorePositions(database);
    expect(await positions.missesRows()).toBe(false);
    await database.captures.delete(id(3));
    await expect(mark.assertNoAlarm()).rejects.toMatchObject({ code: 'store-alarm', message: 'went-back' });
    await mark.acknowledge(deps.ledger);
    expect(await positions.missesRows()).toBe(false);
    await expect(mark.assertNoAlarm()).resolves.toBeUndefined();
    await deps.ledger.keep(await unitOf(4));
    await database.captures.delete(id(4));
    await expect(mark.assertNoAlarm()).rejects.toMatchObject({ code: 'store-alarm' });
  });

  it('went-back: of rows anywhere in the ledger after some captures, without counting unless one is gone', async () => {
    const { database, ledger, mark } = await kept(1);
    for (let n = 1; n < 300; n++) await ledger.append(failed(n));
    await database.captures.delete(id(1));
    const noticed = async () =>
      mark.assertNoAlarm().then(
        () => false,
        () => true,
      );
    let appends = 0;
    while (!(await noticed()) && appends < 10) {
      appends += 1;
      await ledger.append(failed(300 + appends));
    }
    expect(appends).toBeLessThanOrEqual(5);
  });

  it('reset: another store in the place of the one that was there', async () => {
    const { place } = await kept(1);
    const other = open();
    await other.ledger.append(failed(1));
    expect(await open(other.name, place).mark.check()).toMatchObject({ alarm: 'reset' });
  });

  it('outside-missing: the mark is gone, or something else lies there', async () => {
    const { place, mark } = await kept(1);
    for (const found of [undefined, 'nonsense', { sequence: 1 }]) {
      place.kept = found;
      expect(await mark.check()).toMatchObject({ alarm: 'outside-missing', expected: null, found: { sequence: 2 } });
    }
  });

  it('key-lost: nothing is signed with a key that nobody was told of; then the ledger says so, and all of it verifies', async () => {
    const { database, ledger, mark, store, keys } = await kept(2);
    const lost = (await ledger.signer()).fingerprint;
    await database.keys.clear();
    const [head, before] = [await store.head(), await store.ledger()];
    await expect(ledger.keep(await unit(3))).rejects.toMatchObject({ code: 'store-alarm', message: 'key-lost' });
    await expect(ledger.append(failed(1))).rejects.toMatchObject({ code: 'store-alarm' });
    await expect(mark.assertNoAlarm()).rejects.toMatchObject({ code: 'store-alarm', message: 'key-lost' });
    expect([await store.head(), await keys.get()]).toEqual([head, null]);
    await mark.acknowledge(ledger);
    expect(await mark.check()).toBeNull();
    const { fingerprint } = await ledger.signer();
    expect(fingerprint).not.toBe(lost);
    expect((await store.head())?.body.event).toMatchObject({ kind: 'key-lost', lost, fingerprint });
    expect((await store.ledger()).slice(0, -1)).toEqual(before);
    await ledger.keep(await unit(3));
    await ledger.rotateKey();
    await ledger.keep(await unit(4));
    expect(await checkLedger(store, keys)).toMatchObject({ intact: true });
    for (const n of [1, 2, 3, 4]) {
      const lines = await checkDossier(await store.dossier(id(n)), store, keys);
      expect(lines.filter(({ ok }) => !ok)).toEqual([]);
    }
    await mark.acknowledge(ledger);
    expect((await store.ledger()).filter(({ body }) => body.event.kind === 'key-lost')).toHaveLength(1);
  });

  it('stays until it was seen, and that is in the ledger with what was expected and found', async () => {
    const { database, ledger, mark, store, keys } = await kept(2);
    await database.ledger.delete(3);
    const alarm = await mark.check();
    await mark.acknowledge(ledger);
    expect(await mark.check()).toBeNull();
    expect((await store.head())?.body.event).toEqual({ kind: 'store-alarm', ...alarm });
    expect(await checkLedger(store, keys)).toMatchObject({ intact: true });
    await mark.acknowledge(ledger);
    expect((await store.head())?.body.sequence).toBe(3);
    expect(await store.count()).toBe(2);
  });

  it('after a vanished store was seen, the new one has an id of its own', async () => {
    const { name, place, database } = await kept(1);
    const { storeId } = StoreMarkSchema.parse(place.kept);
    await database.delete();
    const fresh = open(name, place);
    await fresh.mark.acknowledge(fresh.ledger);
    expect(await fresh.mark.check()).toBeNull();
    expect(place.kept).not.toMatchObject({ storeId });
    expect((await fresh.store.ledger()).map((entry) => entry.body.event.kind)).toEqual(['key-made', 'store-alarm']);
  });
});
