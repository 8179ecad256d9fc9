import type { NoticeArtifact, PageArtifact } from '../artifacts';
import { shownCookieNotices } from './cookie-notices';

/**
 * Whether the visitor has answered the cookie question. `made`: the page's own signal says so, or a choice is remembered by
 * a name, somebody acted in the page, and a banner in it is no longer shown. `perhaps`: remembered by a name, and no more.
 */
export function choiceMade(
  pages: readonly PageArtifact[],
  notices: readonly NoticeArtifact[],
): 'made' | 'perhaps' | 'no' {
  if (shownCookieNotices(notices).some(stillAsks)) return 'no';
  const top = pages.find((page) => page.top);
  const tcf = top?.facts?.consentSignals?.tcf;
  if (tcf?.api === 'present' && tcf.eventStatus === 'useractioncomplete') return 'made';
  if (top?.facts?.priorState !== 'found') return 'no';
  // Some sites write such a name before anybody chose, so a name alone shows no choice.
  const gone = notices.some(({ asks, notice }) => asks === 'cookies' && !notice.visible);
  return gone && top.userActivation === 'happened' ? 'made' : 'perhaps';
}

/** A bare "Cookie settings" in a corner is read as a notice too, and asks nothing. */
function stillAsks({ buttons, controls }: NoticeArtifact): boolean {
  if (controls.some(({ control }) => control.visible)) return true;
  return buttons.some(({ button, class: c }) => button.visible && c !== 'settings' && c !== 'close');
}
