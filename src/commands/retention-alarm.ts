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
