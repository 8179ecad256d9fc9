import { browser } from 'wxt/browser';
import { reconcileRecording } from './consent/record-site';
import { dropBadges } from './entry/violations-badge';
import { ensureRetentionAlarm } from './retention-alarm';
import { reconcileTimeStamps } from './time-stamp/authority';
import { reconcileWatching } from './watch-site';

/** The version of the extension for which everything was put in place again. */
const KEY = 'reconciledVersion';

let before: Promise<unknown> = Promise.resolve();

/**
 * Puts in place again what the browser drops at an update, a start, or when a permission is taken back: alarms, and the scripts of watched
 * and recorded sites. Asked for at each start of the worker as well: a worker that ends while it hears of an update does not hear it twice,
 * and nothing would be deleted at its term, or watched, until the browser is started again.
 * @param what `dropped`: the browser dropped all scripts; `changed`: a permission went; `started`: nothing is known to have changed
 */
export function reconcile(what: 'dropped' | 'changed' | 'started'): void {
  // One at a time: two that register the same script at once are an error.
  before = before.then(() => putInPlace(what)).catch(console.error);
}

async function putInPlace(what: 'dropped' | 'changed' | 'started'): Promise<void> {
  await Promise.all([reconcileTimeStamps(), ensureRetentionAlarm()]);
  const { version } = browser.runtime.getManifest();
  const { [KEY]: known } = await browser.storage.local.get(KEY);
  const isDropped = what === 'dropped' || known !== version;
  if (what === 'started' && !isDropped) return;
  await reconcileWatching(isDropped);
  await reconcileRecording();
  await dropBadges();
  if (known !== version) await browser.storage.local.set({ [KEY]: version });
}
