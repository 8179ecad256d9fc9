import { browser } from 'wxt/browser';
import { authorityAddress } from '../../core/authority-address';
import { WitnessError } from '../../core/errors';
import { clockDifference, type TimeStampStatus } from '../../core/time-stamp';
import type { TimeTokenStore } from '../../storage/time-token-store';
import { patternOf, watchedOrigins } from '../watch-site';

const KEY = 'timeStampAuthority';
export const TIME_STAMP_ALARM = 'time-stamp';
const DAY_MINUTES = 24 * 60;

/** Off until the user gives an address; then it is asked daily and at each export, and nothing else ever. */
export async function keptAuthority(): Promise<string | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return typeof kept === 'string' ? kept : null;
}

/**
 * Asks the user's permission for that one origin and keeps the address. The browser's question may only be asked straight from a
 * click, so nothing is waited for before it.
 * @throws WitnessError `bad-input`
 */
export async function keepAuthority(entered: string): Promise<{ allowed: boolean }> {
  const authority = authorityAddress(entered);
  if (!authority) throw new WitnessError('bad-input', 'https, or http to this computer itself');
  const allowed = await browser.permissions.request({ origins: [patternOf(authority.origin)] });
  if (!allowed) return { allowed };
  await browser.storage.local.set({ [KEY]: authority.address });
  await reconcileTimeStamps();
  return { allowed };
}

/** And gives the permission back, unless it serves to watch that site. */
export async function dropAuthority(): Promise<void> {
  const kept = authorityAddress((await keptAuthority()) ?? '');
  await browser.storage.local.remove(KEY);
  await reconcileTimeStamps();
  if (kept && !(await watchedOrigins()).includes(kept.origin))
    await browser.permissions.remove({ origins: [patternOf(kept.origin)] }).catch(() => false);
}

/** The browser may forget alarms (an update, a restart), so they are set by what the user chose. */
export async function reconcileTimeStamps(): Promise<void> {
  if ((await keptAuthority()) === null) await browser.alarms.clear(TIME_STAMP_ALARM);
  else if (!(await browser.alarms.get(TIME_STAMP_ALARM)))
    await browser.alarms.create(TIME_STAMP_ALARM, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
}

export function mayAskAuthority(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

export async function timeStampStatus(tokens: TimeTokenStore): Promise<TimeStampStatus> {
  const [stamped, failed] = [await tokens.last('time-stamped'), await tokens.last('time-stamp-failed')];
  const isNewer = failed && failed.body.sequence > (stamped?.body.sequence ?? 0);
  const event = stamped?.body.event.kind === 'time-stamped' ? stamped.body.event : null;
  const failure = isNewer && failed.body.event.kind === 'time-stamp-failed' ? failed.body.event : null;
  return {
    authority: await keptAuthority(),
    last:
      stamped && event
        ? {
            sequence: event.sequence,
            genTime: event.genTime,
            recordedAt: stamped.body.recordedAt,
            clockDifference: clockDifference(event, stamped.body.recordedAt),
            authority: event.authority,
          }
        : null,
    lastFailure:
      failed && failure ? { code: failure.code, origin: failure.origin, recordedAt: failed.body.recordedAt } : null,
  };
}
