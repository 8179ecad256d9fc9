import type { FrameCapture } from '../../core/capture';
import type { PlainKey } from '../strings/messages';

/** How far back we saw, as a sentence, and whether the first state is certain. */
export interface Sight {
  words: PlainKey;
  certain: boolean;
}

/**
 * On a click we see what is there now. If nobody can have touched any frame since it loaded (sticky activation), the states are
 * the site's own; one frame that was touched is enough to doubt. Frames that were watched from the first byte are certain.
 */
export function sightOf(frames: readonly FrameCapture[], observedFrom: 'from-load' | 'click'): Sight {
  const unwatched = frames.filter((frame) => frame.observedFrom !== 'from-load');
  if (observedFrom === 'from-load' || unwatched.length === 0) return { words: 'popup_sinceLoad', certain: true };
  if (unwatched.some(({ userActivation }) => userActivation === 'happened'))
    return { words: 'popup_touched', certain: false };
  if (unwatched.some(({ userActivation }) => userActivation === 'unknown'))
    return { words: 'popup_touchUnknown', certain: false };
  return { words: 'popup_untouched', certain: true };
}
