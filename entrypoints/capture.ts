import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isBeyondFrameLimit } from '../src/page/frame-limit';
import { readFrame } from '../src/page/read-frame';

/** Injected into every frame on demand; what `main` returns is the frame's answer to `scripting.executeScript`. */
export default defineUnlistedScript(() => {
  try {
    if (isBeyondFrameLimit()) return { ok: true as const, beyondLimit: true as const };
    return { ok: true as const, reading: readFrame(document) };
  } catch (error) {
    return { ok: false as const, message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
});
