import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readConsentMode } from '../src/page/consent-mode';
import { askTcf } from '../src/page/tcf';

/** How long the page's consent manager is given to answer, in milliseconds. */
const WAIT_MS = 500;

/** Injected into the page's own world of the top document, after all else was read: what it calls is the page's code. */
export default defineUnlistedScript(async () => ({ consentMode: readConsentMode(), tcf: await askTcf(WAIT_MS) }));
