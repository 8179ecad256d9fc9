import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatch } from '../src/page/watch/start-watch';

/**
 * Registered at run time for the sites the user chose. Not a WXT content script: the context that WXT makes for these
 * dispatches an event and posts a message that the page can see.
 */
export default defineUnlistedScript(() => startWatch());
