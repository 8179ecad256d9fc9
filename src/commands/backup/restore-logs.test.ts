import { afterEach, expect, it } from 'vitest';
import { ActivityStore } from '../../storage/activity-store';
import { CaptureIndex } from '../../storage/capture-index';
import { KeepingStore } from '../../storage/keeping-store';
import { LogStore } from '../../storage/log-store';
import { RegisterStore } from '../../storage/register-store';
import { SubjectStore } from '../../storage/subject-store';
import { knownControllers, saveActivity } from '../activities';
import { rowOf } from '../capture-tab';
import { removeLog } from '../log/delete-rows';
import { joinLog } from '../log/join-log';
import type { LogDeps } from '../log/log-deps';
import { takeLog } from '../log/take-log';
import { verifyLog } from '../log/verify-log';
import { deletePerson, findPerson } from '../subject-links';
import { openForBackup, PASSPHRASE } from '../testing/backup-deps';
import { deleteAll } from '../testing/evidence';
import { COLUMNS, logOf, planOf, STATUSES } from '../testing/logs';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

afterEach(deleteAll);

function openAll(from: number) {
  const store = openForBackup(from);
  const { database } = store;
  const logs: LogDeps = {
    ...store,
    logs: new LogStore(database, store.store),
    index: new CaptureIndex(database, rowOf),
    subjects: new SubjectStore(database, store.store),
    activities: new ActivityStore(database, store.store),
    keeping: new KeepingStore(database, store.store),
    register: new RegisterStore(database, store.store),
    random: (bytes) => new Uint8Array(bytes),
  };
  return { ...store, logs };
}

async function withLog() {
  const store = openAll(3000);
  const draft = {
    activityId: null,
    name: 'Nieuwsbrief',
    controllerName: 'Voorbeeld B.V.',
    retention: 'P1Y',
    automatic: false,
  };
  await saveActivity({ ...draft, addresses: 'https://shop.example' }, store.logs);
  const controllerId = (await knownControllers(store.logs))[0]?.controllerId ?? '';
  const { importId } = await takeLog(logOf(1500), planOf(controllerId, COLUMNS, STATUSES), store.logs);
  await joinLog(importId, 0, store.logs);
  return { ...store, controllerId, importId };
}

it('a log comes back whole in another store, still verifies there, and again adds nothing', async () => {
  const old = await withLog();
  const fresh = openAll(4000);
  const { blob } = await writeBackup(PASSPHRASE, old);
  await restoreBackup(blob, PASSPHRASE, fresh);
  expect(await verifyLog(old.importId, fresh.logs)).toEqual({ intact: true, rows: 1500, deleted: 0, problems: [] });
  expect((await restoreBackup(blob, PASSPHRASE, fresh)).rows).toBe(0);
  // The controller's key is in no backup, so nobody can be found by it there.
  expect((await findPerson(old.controllerId, 'person3@voorbeeld.nl', fresh.logs)).importedTotal).toBe(0);
});

it('what was deleted here does not come back: rows of a person, and a whole import', async () => {
  const old = await withLog();
  const { blob } = await writeBackup(PASSPHRASE, old);
  const who = { controllerId: old.controllerId, identifier: 'person3@voorbeeld.nl', captureIds: [], imported: 1 };
  await deletePerson(who, old.logs);
  await restoreBackup(blob, PASSPHRASE, old);
  expect((await findPerson(old.controllerId, who.identifier, old.logs)).importedTotal).toBe(0);
  expect(await verifyLog(old.importId, old.logs)).toMatchObject({ intact: true, deleted: 1 });
  await removeLog(old.importId, old.logs);
  await restoreBackup(blob, PASSPHRASE, old);
  for (const table of ['logImports', 'logBlocks', 'logJoins']) expect(await old.database.table(table).count()).toBe(0);
});

it('one that was broken off does not come with it, nor do its rows', async () => {
  const old = await withLog();
  await old.database.logImports.toCollection().modify((row) => {
    row.state = 'running';
    row.sealed = null;
  });
  const fresh = openAll(5000);
  const { blob } = await writeBackup(PASSPHRASE, old);
  await restoreBackup(blob, PASSPHRASE, fresh);
  for (const table of ['logImports', 'logBlocks', 'logJoins'])
    expect(await fresh.database.table(table).count()).toBe(0);
});
