import type { Notice } from '../core/controls';
import type { ButtonClass, Classification } from '../core/evaluation';

type NoticeClass = Classification['notices'][number];
export type Clicks = NonNullable<NoticeClass['clicks']>;

/**
 * The layers of the cookie banner of one frame, as far as they are known without clicking: what is shown is the first; what is in
 * the page and not shown is taken to be the second, when the first has a button that opens settings.
 */
export function withLayers(notices: readonly Notice[], classes: readonly NoticeClass[]): NoticeClass[] {
  const banners = classes.filter(({ asks }) => asks === 'cookies');
  const shown = new Set(notices.filter(({ visible }) => visible).map(({ id }) => id));
  const first = banners.filter(({ noticeId }) => shown.has(noticeId));
  const second = banners.filter(({ noticeId }) => !shown.has(noticeId));
  return classes.map((found) => {
    if (found.asks !== 'cookies') return { ...found, layer: null, clicks: null };
    if (!shown.has(found.noticeId)) return { ...found, layer: first.length > 0 ? 2 : null, clicks: null };
    return { ...found, layer: 1, clicks: clicksOf(visibleClasses(notices, found), second) };
  });
}

/** Clicks from the moment the banner is there; null: not possible as far as is known. */
function clicksOf(here: ReadonlySet<ButtonClass>, second: readonly NoticeClass[]): Clicks {
  const behind = new Set(here.has('settings') ? second.flatMap(({ buttons }) => buttons) : []);
  const clicks = (wanted: ButtonClass): number | null => (here.has(wanted) ? 1 : behind.has(wanted) ? 2 : null);
  return { accept: clicks('accept'), reject: clicks('reject'), settings: here.has('settings') ? 1 : null };
}

function visibleClasses(notices: readonly Notice[], found: NoticeClass): Set<ButtonClass> {
  const buttons = notices.find(({ id }) => id === found.noticeId)?.buttons ?? [];
  return new Set(found.buttons.filter((_, i) => buttons[i]?.visible));
}
