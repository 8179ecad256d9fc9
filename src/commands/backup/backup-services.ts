import type { BackupServices } from '../../core/backup';
import { type Result, toFailure } from '../../core/errors';
import type { System } from '../system';
import { backupState } from './backup-state';
import { browserSettings, reminderDays, setReminderDays } from './browser-settings';
import { publicKeyForms } from './public-key-forms';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

/** What the review page may ask about backups. Apart from the other services, since the popup has no use for it. */
export function backupServices(system: System): BackupServices {
  const { store, list, ledger, clock } = system;
  const deps = { ...system, settings: browserSettings };
  const state = async () => backupState(store, list, clock, await reminderDays());
  return {
    state: () => settle(state()),
    remindAfter: (days) => settle(setReminderDays(days).then(state)),
    make: (passphrase, job) => settle(writeBackup(passphrase, deps, job)),
    restore: (file, passphrase, job) => settle(restoreBackup(file, passphrase, deps, job)),
    publicKey: () => settle(publicKeyForms(ledger, store)),
  };
}

async function settle<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work };
  } catch (thrown) {
    return toFailure(thrown);
  }
}
