import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { verifyBundle } from '../bundle/verify-bundle';
import { KeepingStore } from '../storage/keeping-store';
import { LEAST_ROOM, ROOM_FOR_DELETING } from '../storage/room';
import { BlobSink } from './blob-sink';
import { checkLedger } from './check-integrity';
import { deleteEvidence } from './delete-evidence';
import { type ExportDeps, exportBundle } from './export-bundle';
import { liftHold, setHold } from './hold-evidence';
import { countReads } from './testing/count-reads';
import { deleteAll, id } from './testing/evidence';
import { openKeeping, unitOf } from './testing/keeping';

afterEach(deleteAll);

async function threeKept() {
  const opened = openKeeping();
  for (const [n, texts] of [
    [1, ['own 1', 'shared']],
    [2, ['own 2', 'shared']],
    [3, ['own 3']],
  ] as const)
    await opened.ledger.keep(await unitOf(n, { texts: [...texts] }));
  return opened;
}

const counts = async ({ database }: ReturnType<typeof openKeeping>) => ({
  captures: await database.captures.count(),
  sealed: await database.sealed.count(),
  evaluations: await database.evaluations.count(),
  blobs: await database.blobs.count(),
  ledger: await database.ledger.count(),
});

describe('deleteEvidence', () => {
  it('deletes all that was kept, leaves what another capture uses, and a tombstone', async () => {
    const opened = await threeKept();
    const before = await opened.store.ledger();
    const receipt = await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps);
    expect(receipt).toEqual({ deleted: 1, records: 0, entries: [5] });
    expect(await counts(opened)).toEqual({ captures: 2, sealed: 2, evaluations: 2, blobs: 3, ledger: 5 });
    expect((await opened.store.dossier(id(2))).damaged).toEqual([]);
    // Nothing of the ledger was touched: the entries before are the same, byte for byte.
    expect((await opened.store.ledger()).slice(0, 4)).toEqual(before);
    expect(await checkLedger(opened.store, opened.keys)).toMatchObject({ intact: true, head: { sequence: 5 } });
    expect(await opened.keeping.tombstone(id(1))).toMatchObject({
      captureId: id(1),
      captureDigest: before[1]?.body.event.kind === 'captured' ? before[1].body.event.captureDigest : '',
      sequence: 5,
      deletedAt: opened.clock.time,
      reason: 'user',
      capturedAs: 2,
    });
    await deleteEvidence({ captureIds: [id(2)], reason: 'user' }, opened.deps);
    expect((await counts(opened)).blobs).toBe(1);
  });

  it('leaves a blob that the ledger names for a capture whose row is damaged', async () => {
    const opened = await threeKept();
    await opened.database.captures.update(id(2), { blobs: [] });
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps);
    expect((await opened.store.dossier(id(2))).damaged).toEqual([]);
    await opened.database.captures.delete(id(2));
    await deleteEvidence({ captureIds: [id(3)], reason: 'user' }, opened.deps);
    // Both blobs of 2: its own and the shared one.
    expect((await counts(opened)).blobs).toBe(2);
  });

  it('says that a capture was deleted, and not that it is damaged or was never there', async () => {
    const opened = await threeKept();
    await deleteEvidence({ captureIds: [id(1), id(1)], reason: 'user' }, opened.deps);
    await expect(opened.store.dossier(id(1))).rejects.toMatchObject({ code: 'deleted' });
    await expect(deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps)).rejects.toMatchObject({
      code: 'deleted',
    });
    await expect(opened.store.dossier(id(9))).rejects.toMatchObject({ code: 'not-found' });
    expect(await opened.keeping.tombstone(id(2))).toBeNull();
    expect(await opened.keeping.deletions()).toMatchObject([{ sequence: 5, reason: 'user', captures: 1 }]);
  });

  it('deletes nothing of a batch in which one is unknown or under a hold', async () => {
    const opened = await threeKept();
    await setHold(id(2), 'zaak 2026/14', opened.deps);
    const before = await counts(opened);
    for (const [captureIds, code] of [
      [[id(1), id(2)], 'on-hold'],
      [[id(1), id(9)], 'not-found'],
      [[], 'bad-input'],
    ] as const)
      await expect(deleteEvidence({ captureIds, reason: 'retention' }, opened.deps)).rejects.toMatchObject({ code });
    expect(await counts(opened)).toEqual(before);
  });

  it('sees a hold that was set after it looked: the transaction asks again', async () => {
    const opened = await threeKept();
    const before = await counts(opened);
    class Late extends KeepingStore {
      override async held() {
        return new Set<string>();
      }
    }
    await setHold(id(1), 'zaak 2026/14', opened.deps);
    const deps = { ...opened.deps, keeping: new Late(opened.database, opened.store) };
    await expect(deleteEvidence({ captureIds: [id(3), id(1)], reason: 'user' }, deps)).rejects.toMatchObject({
      code: 'on-hold',
    });
    expect(await counts(opened)).toEqual({ ...before, ledger: before.ledger + 1 });
  });

  it('leaves the others fit for export, in a bundle that says what was deleted', async () => {
    const opened = await threeKept();
    await deleteEvidence({ captureIds: [id(1)], reason: 'data-subject-request' }, opened.deps);
    const deps: ExportDeps = {
      ...opened.deps,
      extensionVersion: '0.1.0',
      timeTokens: { all: async () => [] },
      stamp: async () => ({ state: 'off' }),
    };
    const sink = new BlobSink();
    await exportBundle([id(2)], deps, sink);
    const verification = await verifyBundle(sink.blob('application/zip'));
    expect(verification.verdict).toBe('intact');
    expect(verification.notProven.map(({ en }) => en).join('\n')).toMatch(/deleted.*entry 5.*1 capture/s);
    await expect(exportBundle([id(1)], deps, new BlobSink())).rejects.toMatchObject({ code: 'deleted' });
  });
});

describe('on a disk that is nearly full', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('nothing new is kept, and deleting is the way out', async () => {
    const opened = await threeKept();
    const left = LEAST_ROOM - ROOM_FOR_DELETING;
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1000 + left, usage: 1000 }) } });
    await expect(opened.ledger.keep(await unitOf(4))).rejects.toMatchObject({ code: 'store-full' });
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps);
    expect(await opened.store.row(id(1))).toBeNull();
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 999 + left, usage: 1000 }) } });
    await expect(deleteEvidence({ captureIds: [id(2)], reason: 'user' }, opened.deps)).rejects.toMatchObject({
      code: 'store-full',
    });
  });
});

describe('a legal hold', () => {
  it('stands in the ledger, once, until it is lifted with a reason', async () => {
    const opened = await threeKept();
    await setHold(id(1), '  zaak\n2026/14 ', opened.deps);
    expect(await opened.keeping.hold(id(1))).toEqual({
      captureId: id(1),
      since: opened.clock.time,
      reason: 'zaak 2026/14',
    });
    await expect(setHold(id(1), 'nog een', opened.deps)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(liftHold(id(2), 'x', opened.deps)).rejects.toMatchObject({ code: 'bad-input' });
    await liftHold(id(1), 'zaak gesloten', opened.deps);
    expect(await opened.keeping.hold(id(1))).toBeNull();
    const events = (await opened.store.ledger()).map(({ body }) => body.event.kind);
    expect(events.slice(4)).toEqual(['hold-set', 'hold-lifted']);
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps);
  });

  it.each(['', '  ', 'claim van jan@voorbeeld.nl', 'bel 06 12345678', 'x'.repeat(301)])(
    'refuses the reason %j, which would be in the ledger for good',
    async (reason) => {
      const opened = await threeKept();
      await expect(setHold(id(1), reason, opened.deps)).rejects.toMatchObject({ code: 'bad-input' });
      expect((await counts(opened)).ledger).toBe(4);
    },
  );
});

it('deleting many reads as much of the ledger for each, however long it is, also with a blob that all of them use', async () => {
  const read: number[] = [];
  for (const others of [5, 60]) {
    const { database, deps } = openKeeping();
    const shared = { texts: ['the same statement'] };
    for (let n = 1; n <= others + 6; n++) await deps.ledger.keep(await unitOf(n, shared));
    database.close();
    const { rows, counted } = countReads(database);
    await database.open();
    for (const n of [1, 2, 3]) await deleteEvidence({ captureIds: [id(n), id(n + 3)], reason: 'user' }, deps);
    read.push(rows.get('ledger') ?? 0);
    expect(counted).toEqual([]);
    expect(await database.blobs.count()).toBe(1);
    expect((await deps.store.dossier(id(others + 6))).damaged).toEqual([]);
  }
  expect(read[1]).toBe(read[0]);
});
