import type { FrameCapture } from '../core/capture';
import type { PageView } from '../core/picture';
import { scrollerOf } from './dom';
import { isAway } from './in-sight';
import { takePinned } from './pinned-on-hand';
import type { Reader } from './words';

/** How the window lies over this document, and what of it is not in sight: for the picture, read in the same pass. */
export function readPageView(
  reader: Reader,
  { controls, notices }: Pick<FrameCapture, 'controls' | 'notices'>,
): PageView {
  const scroller = scrollerOf(reader.survey.document);
  const pinned = takePinned();
  return {
    scrollX,
    scrollY,
    pageWidth: scroller?.scrollWidth ?? Math.round(innerWidth),
    pageHeight: scroller?.scrollHeight ?? Math.round(innerHeight),
    clientWidth: scroller?.clientWidth ?? Math.round(innerWidth),
    clientHeight: scroller?.clientHeight ?? Math.round(innerHeight),
    zoomed: (visualViewport?.scale ?? 1) !== 1,
    away: {
      controls: controls.filter((control) => control.visible && isAway(reader, control.rect)).map(({ id }) => id),
      buttons: notices.flatMap((notice) =>
        notice.buttons.flatMap((button, index) =>
          button.visible && isAway(reader, button.rect) ? [{ noticeId: notice.id, index }] : [],
        ),
      ),
    },
    ...(pinned ? { pinned } : {}),
  };
}
