import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellLoaded } from '../src/page/loaded';

/** Registered at run time with `watch.ts`, so that the worker is woken by pages of watched sites and sleeps for all others. */
export default defineUnlistedScript(() =>
  // The extension may have been updated meanwhile; then nobody listens any more.
  tellLoaded((message) => void browser.runtime.sendMessage(message).catch(() => undefined)),
);
