import { browser } from 'wxt/browser';
import { WitnessError } from '../core/errors';
import { patternOf, startWatching } from './watch-site';

const WISH = 'wishToWatch';
/** A question of the browser that is answered later than this was about something else. */
const WISH_LIVES_MS = 120_000;
const LOAD_LIMIT_MS = 30_000;

interface Wish {
  tabId: number;
  origin: string;
  at: number;
}

/**
 * What the user asked for, kept before the browser asks for its permission: its question can close the popup, and then the
 * worker finishes the job when the answer comes (`permissions.onAdded`).
 */
export async function wishToWatch(tabId: number, origin: string, at: number): Promise<void> {
  await browser.storage.session.set({ [WISH]: { tabId, origin, at } satisfies Wish });
}

export async function dropWish(): Promise<void> {
  await browser.storage.session.remove(WISH);
}

/**
 * Registers the observer and reloads the tab, so that it is there from the first byte. Whoever comes second (the popup that
 * lived on, or the worker that heard of the permission) finds the wish fulfilled and does nothing twice.
 */
export async function fulfilWish(now: number): Promise<boolean> {
  return navigator.locks.request(WISH, async () => {
    const wish = await readWish();
    if (!wish || now - wish.at > WISH_LIVES_MS) return false;
    if (!(await browser.permissions.contains({ origins: [patternOf(wish.origin)] }))) return false;
    await dropWish();
    await startWatching(wish.origin);
    await reloadAndWait(wish.tabId);
    return true;
  });
}

/** @throws WitnessError `tab-gone` */
async function reloadAndWait(tabId: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let began = false;
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(heard);
      resolve();
    };
    const heard = (id: number, change: { status?: string | undefined }) => {
      if (id !== tabId) return;
      if (change.status === 'loading') began = true;
      if (change.status === 'complete' && began) done();
    };
    // A page that never ends loading can be read all the same.
    const timer = setTimeout(done, LOAD_LIMIT_MS);
    browser.tabs.onUpdated.addListener(heard);
    browser.tabs.reload(tabId).catch((cause: unknown) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(heard);
      reject(new WitnessError('tab-gone', 'the tab is closed', { cause }));
    });
  });
}

async function readWish(): Promise<Wish | null> {
  const { [WISH]: wish } = await browser.storage.session.get(WISH);
  if (typeof wish !== 'object' || wish === null || !('tabId' in wish && 'origin' in wish && 'at' in wish)) return null;
  const { tabId, origin, at } = wish;
  if (typeof tabId !== 'number' || typeof origin !== 'string' || typeof at !== 'number') return null;
  return { tabId, origin, at };
}
