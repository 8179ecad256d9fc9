import type { BackupDeps, SettingsStore } from '../backup/backup-deps';
import { id, open } from './evidence';

export const PASSPHRASE = 'correct horse battery staple';

/** A store of its own with all that a backup needs; ids count up from `from`, so that two stores make different ones. */
export function openForBackup(from = 1000): BackupDeps & ReturnType<typeof open> & { settings: MemorySettings } {
  const opened = open();
  let next = from;
  return {
    ...opened,
    clock: { now: () => '2026-11-29T10:00:00.000Z', utcOffsetMinutes: () => 60 },
    ids: { uuid: () => id(next++) },
    extensionVersion: '0.1.0',
    settings: new MemorySettings(),
    // As little as scrypt takes: its cost is age's business, and a second each time would be ours.
    workFactor: 4,
  };
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
