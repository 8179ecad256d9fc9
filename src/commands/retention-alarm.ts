import { browser } from 'wxt/browser';

/** Name of the alarm that wakes the worker once a day. */
export const RETENTION_ALARM = 'retention';

const DAY_MINUTES = 24 * 60;
/** Not while the browser is still starting. */
const FIRST_AFTER_MINUTES = 10;

/** Alarms outlive the worker, not always the browser. One that is there is left alone: made anew it would never be due. */
export async function ensureRetentionAlarm(): Promise<void> {
  if (await browser.alarms.get(RETENTION_ALARM)) return;
  await browser.alarms.create(RETENTION_ALARM, {
    delayInMinutes: FIRST_AFTER_MINUTES,
    periodInMinutes: DAY_MINUTES,
  });
}

/** Under the 30 seconds after which a worker that hears nothing is put to sleep. */
const AWAKE_EVERY_MS = 20_000;

/** Keeps the worker awake: asking the browser something counts as work, reading and writing its database does not. */
export async function awakeDuring(work: Promise<void>): Promise<void> {
  const asking = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_EVERY_MS);
  await work.finally(() => clearInterval(asking));
}
