import { ActivityStore } from '../../storage/activity-store';
import { RegisterStore } from '../../storage/register-store';
import { SubjectStore } from '../../storage/subject-store';
import type { BackupDeps, SettingsStore } from '../backup/backup-deps';
import { id, open } from './evidence';

export const PASSPHRASE = 'correct horse battery staple';

/** A store of its own with all that a backup needs; ids count up from `from`, so that two stores make different ones. */
export function openForBackup(from = 1000) {
  const opened = open();
  let next = from;
  const { database, store } = opened;
  const deps = {
    ...opened,
    activities: new ActivityStore(database, store),
    register: new RegisterStore(database, store),
    subjects: new SubjectStore(database, store),
    clock: { now: () => '2026-11-29T10:00:00.000Z', utcOffsetMinutes: () => 60 },
    ids: { uuid: () => id(next++) },
    extensionVersion: '0.1.0',
    settings: new MemorySettings(),
    // As little as scrypt takes: its cost is age's business, and a second each time would be ours.
    workFactor: 4,
  };
  const complete: BackupDeps & typeof deps = deps;
  return complete;
}

export class MemorySettings implements SettingsStore {
  readonly values: Record<string, unknown> = {};

  async all(): Promise<Record<string, unknown>> {
    return { ...this.values };
  }

  async addMissing(settings: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(settings)) this.values[name] ??= value;
  }
}
