import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPinned } from '../src/page/pinned';
import { putPinned } from '../src/page/pinned-on-hand';

/** Injected before the reader, in the same call, where the whole page is pictured. Only the top document lies in the window. */
export default defineUnlistedScript(() => {
  if (window === window.top) putPinned(readPinned(document));
});
