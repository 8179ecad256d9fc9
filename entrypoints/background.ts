import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { captureTab } from '../src/commands/capture-tab';
import { injectReader } from '../src/commands/read-tab';
import { fulfilWish } from '../src/commands/reload-and-watch';
import { openSystem } from '../src/commands/system';
import { reconcileWatching, stopWatching } from '../src/commands/watch-site';
import { answer } from '../src/messaging/server';
import { READER_VERSION } from '../src/page/version';

/** Listeners are registered at once, at top level: one registered after an `await` would miss the event that woke us. */
export default defineBackground({
  type: 'module',
  main() {
    answer({
      'capture-tab': (request) => captureTab(request, openSystem(READER_VERSION)),
      'read-tab': async ({ tabId }) => ({ ok: true, value: await injectReader(tabId) }),
      'stop-watching': async ({ origin }) => {
        await stopWatching(origin);
        return { ok: true, value: null };
      },
      'open-review': async ({ captureId }) => {
        const view = captureId ? `#/capture/${captureId}` : '#/captures';
        await browser.tabs.create({ url: browser.runtime.getURL('/review.html') + view });
        return { ok: true, value: null };
      },
    });
    browser.runtime.onInstalled.addListener(({ reason }) => void reconcileWatching(reason === 'update'));
    browser.runtime.onStartup.addListener(() => void reconcileWatching());
    browser.permissions.onRemoved.addListener(() => void reconcileWatching());
    browser.permissions.onAdded.addListener(() => void fulfilWish(Date.now()));
  },
});
