import type { FrameCapture, Gap } from '../../core/capture';
import type { Locator } from '../../core/controls';
import { isFactsGap } from '../../core/facts';

/**
 * Gaps behind which something a rule looks for could be: a frame, a shadow root, a document cut short. A missing
 * screenshot, the rest of a list of names or a group of other facts hides nothing from a rule. Nor does a frame that its parent does not show: at
 * this moment it asks the visitor nothing (pages carry many such frames; the gap itself stays listed).
 */
export function unreadGaps(frames: readonly FrameCapture[], gaps: readonly Gap[]): Gap[] {
  const hidden = frames.flatMap((frame) => frame.childFrames.filter((child) => !child.visible));
  const hiddenPaths = new Set(hidden.map((child) => child.path).filter((path) => path !== null));
  const hiddenPlaces = new Set(hidden.map((child) => key(child.locator)));
  return [...gaps, ...frames.flatMap((frame) => frame.gaps)].filter((gap, index, all) => {
    if (!HIDING.has(gap.reason) || isFactsGap(gap)) return false;
    if (FRAME_REASONS.has(gap.reason) && (hiddenPaths.has(gap.frame) || hiddenPlaces.has(key(gap.locator))))
      return false;
    return all.findIndex((other) => sameGap(other, gap)) === index;
  });
}

const FRAME_REASONS: ReadonlySet<Gap['reason']> = new Set([
  'no-permission',
  'frame-not-read',
  'frame-gone',
  'reader-failed',
]);
const HIDING: ReadonlySet<Gap['reason']> = new Set([
  ...FRAME_REASONS,
  'closed-shadow-root',
  'limit-reached',
  'state-changed-during-capture',
  'unreadable-document',
]);

function sameGap(a: Gap, b: Gap): boolean {
  return a.reason === b.reason && a.frame === b.frame && a.subject === b.subject && key(a.locator) === key(b.locator);
}

function key(locator: Locator | null): string {
  return locator ? [locator.frame, ...locator.path].join('\n') : '';
}
