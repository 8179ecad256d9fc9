import { classifyButton } from '../../classify';
import type { CookieSet, Observation } from '../../core/observation';
import { normaliseText } from '../../core/text';
import type { NoticeArtifact, PageArtifact } from '../artifacts';
import { momentBeforeChoice, type NoMoment, questionIsOpen } from './before-choice';
import { shownCookieNotices } from './cookie-notices';

/** What was seen of the visit up to the first act of the visitor, or up to the capture when nobody acted. */
export interface BeforeChoice {
  /** Names of what was stored: as scripts can read them, and as servers set them. */
  readonly names: readonly string[];
  /** Hosts of other parties that were called. */
  readonly hosts: readonly string[];
  /** The page was asking about cookies, and no name tells of an earlier answer. */
  readonly certain: boolean;
  /** Nothing of it was out of sight: only then may its emptiness be called in order. */
  readonly whole: boolean;
}

export function beforeChoice(
  pages: readonly PageArtifact[],
  notices: readonly NoticeArtifact[],
): BeforeChoice | NoMoment {
  const moment = momentBeforeChoice(pages);
  const seen = observationIn(pages);
  if (moment === 'before') {
    if (seen?.earlierChoice === 'found') return 'earlier-choice';
    const read = pages.every(({ facts }) => facts !== null && facts.priorState !== 'unknown');
    return {
      names: unique([...storedNames(pages), ...cookiesIn(seen, () => true)]),
      hosts: unique([...listedHosts(pages), ...hostsIn(seen, () => true)]),
      certain: questionIsOpen(notices, pages),
      whole: read && isFresh(seen),
    };
  }
  const first = seen?.acts?.[0];
  // What is in the page now may be the visitor's doing; what was seen before the first act is not.
  if (moment !== 'page-used' || !seen || !first) return moment;
  if (seen.earlierChoice === 'found') return 'earlier-choice';
  const asked =
    shownCookieNotices(notices).length > 0 || seen.acts?.some((act) => answersCookieNotice(act.words, notices));
  const before = ({ at }: { at: number }) => at < first.at - SKEW_MS;
  const unsure = ({ at }: { at: number }) => at < first.at && at >= first.at - SKEW_MS;
  return {
    names: unique([...(first.stored ?? []), ...cookiesIn(seen, before)]),
    hosts: unique(hostsIn(seen, before)),
    certain: seen.earlierChoice === 'none-found' && asked === true,
    whole:
      first.stored !== null && isFresh(seen) && cookiesIn(seen, unsure).length + hostsIn(seen, unsure).length === 0,
  };
}

/** Requests are dated by another clock than acts; what came so shortly before an act may be its doing. */
const SKEW_MS = 50;

export function observationIn(pages: readonly PageArtifact[]): Observation | null {
  return pages.find(({ top }) => top)?.facts?.observation ?? null;
}

/** All requests of the document were seen. */
export function isWhole(seen: Observation | null): boolean {
  return seen?.network?.complete === true;
}

/** The same, and the browser knew nothing of the site yet: it sent no cookie along with the first request. */
export function isFresh(seen: Observation | null): boolean {
  return isWhole(seen) && seen?.network?.cookiesSent?.length === 0;
}

/** A button with these words stands in a cookie notice, shown or put away; or the words say themselves what it was about. */
export function answersCookieNotice(words: string, notices: readonly NoticeArtifact[]): boolean {
  if (words === '') return false;
  if (/cookie/i.test(words)) return true;
  const pressed = normaliseText(words);
  return notices.some(
    ({ asks, buttons }) =>
      asks === 'cookies' &&
      buttons.some(({ button }) => [button.text.normalised, normaliseText(button.accessibleName)].includes(pressed)),
  );
}

/** The refusal of the visitor that no later answer took back. */
export function lastRefusal(seen: Observation): NonNullable<Observation['acts']>[number] | null {
  const last = seen.acts?.findLast(({ words }) => words !== '');
  return last && classifyButton(last.words, 'cookie-notice') === 'reject' ? last : null;
}

export function storedNames(pages: readonly PageArtifact[]): string[] {
  return pages.flatMap(({ facts }) => [
    ...(facts?.cookieNames ?? []),
    ...(facts?.localStorageNames ?? []),
    ...(facts?.sessionStorageNames ?? []),
  ]);
}

/** By name: whose cookie it is, the record itself tells. */
export function cookiesIn(seen: Observation | null, when: (cookie: CookieSet) => boolean): string[] {
  return (seen?.network?.cookies ?? []).filter(when).map(({ name }) => name);
}

export function hostsIn(seen: Observation | null, when: (request: { at: number }) => boolean): string[] {
  return (seen?.requests ?? []).filter((r) => r.thirdParty === true && when(r)).map(({ host }) => host);
}

export function saysDenied(pages: readonly PageArtifact[]): boolean {
  const mode = pages.find(({ top }) => top)?.facts?.consentSignals?.consentMode;
  return (mode?.defaults ?? []).some(({ settings }) => settings.some(({ value }) => value === 'denied'));
}

export function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function listedHosts(pages: readonly PageArtifact[]): string[] {
  const hosts = pages.flatMap(({ facts }) => facts?.hosts ?? []);
  return hosts.filter(({ thirdParty }) => thirdParty === true).map(({ host }) => host);
}
