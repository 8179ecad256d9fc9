import type { Observation } from '../../core/observation';
import type { NoticeArtifact, PageArtifact } from '../artifacts';
import { storageKind } from '../lists/storage-names';
import { CONSENT_MODE_HOSTS, trackerKind } from '../lists/tracker-hosts';
import { isUnder } from './party';
import {
  answersCookieNotice,
  cookiesIn,
  hostsIn,
  isWhole,
  lastRefusal,
  saysDenied,
  storedNames,
  unique,
} from './visit';

/** What was not there before the visitor refused. */
export interface AfterRefusal {
  /** What was pressed stands in a cookie notice. */
  readonly certain: boolean;
  /** Nothing that came after was out of sight. */
  readonly whole: boolean;
  /** The page had time to react. */
  readonly settled: boolean;
  readonly advertising: readonly string[];
  readonly analytics: readonly string[];
  readonly unknown: readonly string[];
  /** Hosts of known trackers that were called for the first time. */
  readonly trackers: readonly string[];
  /** Of these, where messages without cookies go to while the page says that consent is denied. */
  readonly pings: readonly string[];
}

/** As long as a page is given to come to rest elsewhere (rules.md section 1: network quiet for two seconds). */
const SETTLED_MS = 2000;

/** Null: no refusal was seen, or a later answer took it back. */
export function afterRefusal(
  seen: Observation,
  pages: readonly PageArtifact[],
  notices: readonly NoticeArtifact[],
): AfterRefusal | null {
  const refusal = lastRefusal(seen);
  // After acts that were not kept there can have been another answer.
  if (!refusal || !seen.actsComplete) return null;
  const { stored } = refusal;
  const site = siteOf(pages.find(({ top }) => top));
  // Frames of others have names of their own, of which nobody knows since when they are there.
  const now = stored === null ? [] : storedNames(pages.filter((page) => siteOf(page) === site));
  const names = unique([
    ...now.filter((name) => !stored?.includes(name)),
    ...cookiesIn(seen, ({ askedAt }) => askedAt >= refusal.at),
  ]);
  const called = unique(hostsIn(seen, ({ at }) => at >= refusal.at)).filter((host) => trackerKind(host) !== null);
  const denied = saysDenied(pages);
  const pings = called.filter((host) => denied && CONSENT_MODE_HOSTS.some((domain) => isUnder(host, domain)));
  return {
    certain: answersCookieNotice(refusal.words, notices),
    whole: stored !== null && isWhole(seen),
    settled: seen.until - refusal.at >= SETTLED_MS,
    advertising: names.filter((name) => storageKind(name) === 'advertising'),
    analytics: names.filter((name) => storageKind(name) === 'analytics'),
    unknown: names.filter((name) => storageKind(name) === 'unknown'),
    trackers: called.filter((host) => !pings.includes(host)),
    pings,
  };
}

function siteOf(page: PageArtifact | undefined): string | null {
  return page && URL.canParse(page.frame.url) ? new URL(page.frame.url).origin : null;
}
