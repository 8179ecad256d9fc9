import type { FrameCapture } from '../core/capture';
import type { Rect } from '../core/controls';
import { overlap } from './picture/geometry';

export interface FramePlace {
  /** Where the frame's own viewport begins in the window. */
  x: number;
  y: number;
  /** What of the window the frame can draw in; null when nothing of it is in the frame around it. */
  shows: Rect | null;
}

/** Where each frame lies in the window, by the rectangles its parents declare. Frames without a place are not in it. */
export function framePlaces(frames: readonly FrameCapture[]): Map<string, FramePlace> {
  const places = new Map<string, FramePlace>();
  const top = frames.find((frame) => frame.path === '0');
  if (top) places.set('0', { x: 0, y: 0, shows: { x: 0, y: 0, ...top.viewport } });
  for (const frame of frames) {
    const own = places.get(frame.path);
    if (!own) continue;
    for (const { path, rect } of frame.childFrames) {
      if (path === null) continue;
      const at = { ...rect, x: own.x + rect.x, y: own.y + rect.y };
      places.set(path, { x: at.x, y: at.y, shows: own.shows && overlap(own.shows, at) });
    }
  }
  return places;
}
