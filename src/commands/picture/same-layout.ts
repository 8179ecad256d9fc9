import type { Rect } from '../../core/controls';
import type { MergedFrames } from '../merge-frames';
import { overlap } from './geometry';
import { nameOf, thingsOf } from './things';

/**
 * Whether what a picture depends on lay in the same place in both readings: what must be painted over, what is marked, what
 * stays put. Only as far as it is in the window: a carousel further down spoils no picture.
 */
export function sameLayout(a: MergedFrames, b: MergedFrames): boolean {
  return layoutOf(a) === layoutOf(b);
}

function layoutOf(reading: MergedFrames): string {
  const top = reading.frames[0];
  if (!top) return '';
  const window: Rect = { x: 0, y: 0, ...top.viewport };
  const inWindow = (rects: readonly Rect[]) => rects.filter((rect) => overlap(rect, window));
  const view = reading.views['0'];
  return JSON.stringify([
    window,
    view && [view.scrollX, view.scrollY, view.zoomed],
    inWindow(reading.mask),
    inWindow(view?.pinned ?? []),
    thingsOf(reading)
      .filter(({ rect }) => overlap(rect, window))
      .map(({ mark, rect, inSight }) => [nameOf(mark), rect, inSight]),
    reading.frames.flatMap(({ notices }) => notices.filter(({ visible }) => visible).map(({ id, rect }) => [id, rect])),
  ]);
}
