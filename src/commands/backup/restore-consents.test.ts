import { afterEach, expect, it } from 'vitest';
import { verifyBundle } from '../../bundle/verify-bundle';
import { buildBareRecord } from '../../register/consent/build-record';
import { KeepingStore } from '../../storage/keeping-store';
import { TimeTokenStore } from '../../storage/time-token-store';
import { BlobSink } from '../blob-sink';
import { deleteRecord } from '../consent/delete-record';
import { keepRecord } from '../consent/keep-record';
import { type FollowDeps, followByHand, recordByHand } from '../consent/record-by-hand';
import { exportBundle } from '../export-bundle';
import { openForBackup, PASSPHRASE } from '../testing/backup-deps';
import { deleteAll, id, unit } from '../testing/evidence';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

afterEach(deleteAll);

type Store = ReturnType<typeof openForBackup>;

const tool = { extensionVersion: '0.1.0', readerVersion: '1', ruleSetVersion: '2026-11-22' };
const depsOf = (store: Store): FollowDeps => ({ ...store, environment: () => tool });

/** A capture with two records, and a record without a capture. */
async function recorded(): Promise<Store> {
  const store = openForBackup();
  await store.ledger.keep(await unit(1));
  const { recordId } = await recordByHand(id(1), 'given', depsOf(store));
  await followByHand(recordId, 'withdrawn', depsOf(store));
  const bare = buildBareRecord(
    {
      recordId: id(800),
      state: 'given',
      time: '2026-11-29T12:00:00.000Z',
      utcOffsetMinutes: 60,
      follows: null,
      controls: [],
      method: { kind: 'button', button: null, trail: [] },
      withdrawal: null,
      registered: {},
      tool,
    },
    { origin: 'https://shop.example', url: 'https://shop.example/' },
  );
  await keepRecord(bare, '', depsOf(store));
  return store;
}

const backupOf = async (store: Store) => (await writeBackup(PASSPHRASE, store)).blob;
const states = async (store: Store) => (await store.consents.list(10)).map(({ state, recordId }) => [recordId, state]);

it('brings records back whole, below those of this store, and again adds nothing', async () => {
  const old = await recorded();
  const fresh = openForBackup(2000);
  await fresh.ledger.keep(await unit(2));
  const own = await recordByHand(id(2), 'refused', depsOf(fresh));
  const file = await backupOf(old);
  await restoreBackup(file, PASSPHRASE, fresh);
  const after = await states(fresh);
  expect(after).toHaveLength(4);
  expect(after[0]).toEqual([own.recordId, 'refused']);
  for (const { recordId } of await old.consents.list(10))
    expect((await fresh.consents.get(recordId)).record).toEqual((await old.consents.get(recordId)).record);
  await restoreBackup(file, PASSPHRASE, fresh);
  expect(await states(fresh)).toEqual(after);
});

it('puts restored records into a bundle with the ledger they stand in, beside what was recorded since', async () => {
  const fresh = openForBackup(2000);
  await restoreBackup(await backupOf(await recorded()), PASSPHRASE, fresh);
  const [first] = await fresh.consents.ofCapture(id(1));
  await followByHand(first?.record.recordId ?? '', 'given', depsOf(fresh));
  const sink = new BlobSink();
  const deps = {
    ...fresh,
    timeTokens: new TimeTokenStore(fresh.database),
    stamp: async () => ({ state: 'off' as const }),
  };
  await exportBundle([id(1)], deps, sink);
  const verification = await verifyBundle(sink.blob('application/zip'));
  expect(verification.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(verification.checks.find(({ id: check }) => check === 'consents-match')).toMatchObject({ found: '3/3' });
});

it('does not bring back what was deleted here, nor a record that is not what was sealed', async () => {
  const store = await recorded();
  const file = await backupOf(store);
  await deleteRecord(id(800), 'user', store);
  const keeping = new KeepingStore(store.database, store.store);
  const captured = await store.store.entryOf(id(1));
  const digest = captured?.body.event.kind === 'captured' ? captured.body.event.captureDigest : '';
  await store.ledger.onHead(
    { kind: 'deleted', captureIds: [id(1)], captureDigests: [digest], reason: 'user' },
    (entry) => keeping.remove([{ captureId: id(1), digest }], entry),
  );
  expect(await store.consents.count()).toBe(0);
  await restoreBackup(file, PASSPHRASE, store);
  expect(await store.consents.count()).toBe(0);

  const forged = await recorded();
  await forged.database.consents.update(id(800), { bytes: new Uint8Array([123, 125]) });
  const fresh = openForBackup(2000);
  expect(await restoreBackup(await backupOf(forged), PASSPHRASE, fresh)).toMatchObject({ damaged: 1 });
  expect(await fresh.consents.count()).toBe(2);
});
