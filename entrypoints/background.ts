import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { captureTab } from '../src/commands/capture-tab';
import { injectReader } from '../src/commands/read-tab';
import { openSystem } from '../src/commands/system';
import { answer } from '../src/messaging/server';
import { READER_VERSION } from '../src/page/version';

/** Listeners are registered at once, at top level: one registered after an `await` would miss the event that woke us. */
export default defineBackground({
  type: 'module',
  main() {
    answer({
      'capture-tab': (request) => captureTab(request, openSystem(READER_VERSION)),
      'read-tab': async ({ tabId }) => ({ ok: true, value: await injectReader(tabId) }),
      'open-review': async ({ captureId }) => {
        const view = captureId ? `#/capture/${captureId}` : '#/captures';
        await browser.tabs.create({ url: browser.runtime.getURL('/review.html') + view });
        return { ok: true, value: null };
      },
    });
  },
});
