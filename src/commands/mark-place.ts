import { browser } from 'wxt/browser';
import type { MarkPlace } from './store-mark';

const KEY = 'storeMark';

/** The extension's own storage: another file of the profile than IndexedDB, and cleared by other hands. */
export const extensionStorage: MarkPlace = {
  read: async () => (await browser.storage.local.get(KEY))[KEY],
  write: (mark) => browser.storage.local.set({ [KEY]: mark }),
  alone: (work) => navigator.locks.request(KEY, work),
};
