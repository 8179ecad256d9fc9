import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFacts } from '../src/page/facts';
import { putFacts } from '../src/page/facts-on-hand';
import { isBeyondFrameLimit } from '../src/page/frame-limit';

/** Injected before the reader when a page is captured, in the same call: the reader hands in what is put here. */
export default defineUnlistedScript(() => {
  if (!isBeyondFrameLimit()) putFacts(readFacts(document));
});
