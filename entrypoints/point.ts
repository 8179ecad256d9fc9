import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placeOfSought } from '../src/page/point';

/** Injected into every frame when a choice is pointed out; the frame that has it answers where it is. */
export default defineUnlistedScript(() => {
  try {
    return placeOfSought();
  } catch {
    return 'gone';
  }
});
