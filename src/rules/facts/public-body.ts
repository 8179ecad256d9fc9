import type { NoticeArtifact } from '../artifacts';
import { addressFacts } from './address';

/**
 * Whether the host says that the site is that of the Dutch government: the domains that the government's own register keeps
 * for it. Most public bodies have other names, so `false` says nothing.
 */
export function isDutchGovernment({ frame }: Pick<NoticeArtifact, 'frame'>): boolean {
  const top = frame.ancestorUrls.at(-1) ?? frame.url;
  return /(^|\.)(overheid|rijksoverheid|government|rijksoverheidonline)\.nl$/.test(addressFacts(top).host);
}
