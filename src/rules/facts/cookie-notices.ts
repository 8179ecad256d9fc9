import type { NoticeArtifact } from '../artifacts';

/** What asks about cookies and is on screen. A layer that waits behind another asks nobody anything yet. */
export function shownCookieNotices(notices: readonly NoticeArtifact[]): NoticeArtifact[] {
  return notices.filter(({ notice, asks, layer }) => {
    return asks === 'cookies' && notice.visible && layer !== 2 && notice.kind !== 'form';
  });
}

/** By what a person would recognise it. */
export function showingNotice({ notice }: NoticeArtifact) {
  return { params: { text: notice.text.exact.trim() }, locators: [notice.locator] };
}
