import type { FrameCapture, Gap } from '../../core/capture';
import type { Control, Locator } from '../../core/controls';
import { placeName } from './things';

/**
 * What the page changed while it was captured, as Gaps: the record is of the moment before the picture, and the picture may
 * show something else. By place, since numbers shift when a control is put in between.
 */
export function changesDuring(before: readonly FrameCapture[], after: readonly FrameCapture[]): Gap[] {
  const [then, now] = [controlsByPlace(before), controlsByPlace(after)];
  const gaps: Gap[] = [];
  for (const [place, control] of then)
    if (now.get(place)?.states.atCapture !== control.states.atCapture)
      gaps.push(gap('state-changed-during-capture', control.locator, control.id));
  for (const [place, control] of now)
    if (!then.has(place)) gaps.push(gap('state-changed-during-capture', control.locator, 'new control'));
  const words = new Map(noticesOf(after).map((notice) => [placeName(notice.locator), notice.text.normalised]));
  for (const { id, locator, text } of noticesOf(before))
    if (words.get(placeName(locator)) !== text.normalised) gaps.push(gap('words-changed-during-capture', locator, id));
  return gaps;
}

function controlsByPlace(frames: readonly FrameCapture[]): Map<string, Control> {
  return new Map(frames.flatMap(({ controls }) => controls).map((control) => [placeName(control.locator), control]));
}

function noticesOf(frames: readonly FrameCapture[]): FrameCapture['notices'] {
  return frames.flatMap(({ notices }) => notices);
}

function gap(reason: Gap['reason'], locator: Locator, subject: string): Gap {
  return { reason, frame: locator.frame, locator, subject };
}
