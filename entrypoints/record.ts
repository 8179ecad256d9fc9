import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startRecord } from '../src/page/record/start-record';

/** Registered at run time, beside `watch.ts`, for the sites where the user turned recording on. */
export default defineUnlistedScript(() =>
  // The extension may have been updated meanwhile; then nobody listens any more.
  startRecord((message) => void browser.runtime.sendMessage(message).catch(() => undefined)),
);
