import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellWorker } from '../src/messaging/tell';
import { startRecord } from '../src/page/record/start-record';

/** Registered at run time, beside `watch.ts`, for the sites where the user turned recording on. */
export default defineUnlistedScript(() =>
  // Async: after an update of the extension, asking its API throws at once.
  startRecord((seen) => void tellWorker(seen, async (message) => browser.runtime.sendMessage(message))),
);
