import type { Rect } from '../../core/controls';
import { framePlaces } from '../frame-places';
import type { MergedFrames } from '../merge-frames';
import { areaOf, around, grown, overlap } from './geometry';
import { type Thing, thingsOf } from './things';

/** So much of the page around the notices is kept, CSS pixels: enough to see where they stand. */
export const MARGIN = 24;
/** Notices that fill this part of the window are the window. */
const MOST = 0.75;

/**
 * The part of the window with all notices in sight that ask something (hold a control or a button), and a margin. Null when
 * there are none, or when they fill most of the window: then the picture is of the window.
 */
export function noticeArea(reading: Pick<MergedFrames, 'frames' | 'views'>): Rect | null {
  const window = reading.frames[0]?.viewport;
  if (!window) return null;
  const places = framePlaces(reading.frames);
  const things = thingsOf(reading);
  const rects = reading.frames.flatMap((frame) => {
    const place = places.get(frame.path);
    const shows = place?.shows;
    if (!place || !shows) return [];
    return frame.notices.flatMap((notice) => {
      const own = { ...notice.rect, x: notice.rect.x + place.x, y: notice.rect.y + place.y };
      const parts = things.filter((thing) => thing.noticeId === notice.id);
      return notice.visible ? seenOf(own, parts, shows) : [];
    });
  });
  const union = around(rects);
  if (!union || areaOf(union) >= MOST * areaOf(window)) return null;
  return overlap(grown(union, MARGIN), { x: 0, y: 0, ...window });
}

/** A host without area of its own lies where its parts are; one whose parts are all under something else is not seen. */
function seenOf(own: Rect, parts: readonly Thing[], shows: Rect): Rect[] {
  const here = parts.filter(({ rect }) => overlap(rect, shows));
  const seen = here.filter(({ inSight }) => inSight);
  if (parts.length === 0 || (here.length > 0 && seen.length === 0)) return [];
  return [own, ...seen.map(({ rect }) => rect)].flatMap((rect) => overlap(rect, shows) ?? []);
}
