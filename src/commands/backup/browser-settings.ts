import { browser } from 'wxt/browser';
import type { SettingsStore } from './backup-deps';

/**
 * Settings that go into a backup. Not which sites are watched: that goes with a permission of this browser, and must be
 * chosen in it. Not what marks this one store.
 */
const SETTINGS = ['language', 'picture', 'keepInformation', 'ruleAdjustments', 'reviewer', 'backupReminderDays'];

/** Readers of a setting parse it, so whatever a backup holds does no more than what a user can choose. */
export const browserSettings: SettingsStore = {
  all: () => browser.storage.local.get(SETTINGS),
  async addMissing(settings) {
    const here = await browser.storage.local.get(SETTINGS);
    const missing = SETTINGS.filter((name) => settings[name] !== undefined && here[name] === undefined);
    if (missing.length > 0)
      await browser.storage.local.set(Object.fromEntries(missing.map((name) => [name, settings[name]])));
  },
};

const REMINDER = 'backupReminderDays';
const DEFAULT_DAYS = 30;

/** Days; 0: never. */
export async function reminderDays(): Promise<number> {
  const { [REMINDER]: days } = await browser.storage.local.get(REMINDER);
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 ? days : DEFAULT_DAYS;
}

export async function setReminderDays(days: number): Promise<void> {
  await browser.storage.local.set({ [REMINDER]: days });
}
