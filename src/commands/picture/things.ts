import type { Locator, Rect } from '../../core/controls';
import type { Mark } from '../../core/picture';
import { framePlaces } from '../frame-places';
import type { MergedFrames } from '../merge-frames';
import { isMiddleIn } from './geometry';

/** What a mark is of, without its place: kept for each member apart, so that it stays a union. */
type Named<M> = M extends unknown ? Omit<M, 'rect'> : never;

/** A control, or a button of a notice, as it lies in the window. */
export interface Thing {
  mark: Named<Mark>;
  noticeId: string | null;
  /** The same in two readings when it is the same element. */
  place: string;
  /** CSS pixels of the window. */
  rect: Rect;
  /** Can be seen where it lies: not outside its frame, scrolled away, or under something. */
  inSight: boolean;
}

/** Everything a mark can be put at. What is hidden, or in a frame whose place is not known, is not in it. */
export function thingsOf({ frames, views }: Pick<MergedFrames, 'frames' | 'views'>): Thing[] {
  const places = framePlaces(frames);
  const out: Thing[] = [];
  for (const frame of frames) {
    const place = places.get(frame.path);
    if (!place) continue;
    const away = views[frame.path]?.away;
    const put = (mark: Thing['mark'], noticeId: string | null, rect: Rect, locator: Locator, isAway: boolean) => {
      if (rect.width <= 0 || rect.height <= 0) return;
      const at = { ...rect, x: rect.x + place.x, y: rect.y + place.y };
      const seen = place.shows !== null && (frame.path === '0' || isMiddleIn(at, place.shows));
      out.push({ mark, noticeId, place: placeName(locator), rect: at, inSight: seen && !isAway });
    };
    for (const { id, noticeId, visible, rect, locator } of frame.controls)
      if (visible) put({ of: 'control', controlId: id }, noticeId, rect, locator, away?.controls.includes(id) ?? false);
    for (const { id: noticeId, visible, buttons } of frame.notices)
      buttons.forEach((button, index) => {
        const isAway = away?.buttons.some((each) => each.noticeId === noticeId && each.index === index) ?? false;
        if (visible && button.visible)
          put({ of: 'button', noticeId, index }, noticeId, button.rect, button.locator, isAway);
      });
  }
  return out;
}

export function placeName(locator: Locator): string {
  return [locator.frame, ...locator.path].join('\n');
}

export function nameOf(mark: Thing['mark']): string {
  return mark.of === 'control' ? mark.controlId : `${mark.noticeId} ${mark.index}`;
}
