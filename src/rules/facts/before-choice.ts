import type { NoticeArtifact, PageArtifact } from '../artifacts';
import { shownCookieNotices } from './cookie-notices';

/** Why nothing can be said of the moment before anybody chose. */
export type NoMoment = 'no-facts' | 'page-used' | 'earlier-choice';

/**
 * Whether this capture shows the page before anybody chose: its names and hosts are kept, nobody acted in it, and nothing says
 * that a choice of an earlier visit is remembered.
 */
export function momentBeforeChoice(pages: readonly PageArtifact[]): 'before' | NoMoment {
  const known = pages.filter(({ facts }) => facts !== null);
  if (known.length === 0) return 'no-facts';
  // Also of older captures, in which a frame without facts may still tell that somebody clicked.
  if (pages.some(({ userActivation }) => userActivation === 'happened')) return 'page-used';
  if (pages.some(({ top, userActivation }) => top && userActivation !== 'none')) return 'page-used';
  return known.some(({ facts }) => facts?.priorState === 'found') ? 'earlier-choice' : 'before';
}

/**
 * Whether the page is asking about cookies right now and no name tells of an earlier answer. Then the visitor has not answered,
 * or is asked again; without the question, an answer can have been kept where we do not see it (an HttpOnly cookie, the site's
 * own records).
 */
export function questionIsOpen(notices: readonly NoticeArtifact[], pages: readonly PageArtifact[]): boolean {
  if (shownCookieNotices(notices).length === 0) return false;
  return pages.every(({ facts }) => facts === null || facts.priorState === 'none-found');
}
