import { clockDifference, type TimeStampToken } from '../core/time-stamp';
import type { TimeAnchor, VerificationCheck } from '../core/verification';
import { countCheck, makeCheck } from './check';
import type { EvidenceItem } from './derived-documents';
import { TIME_STAMP_FOLDER, timeStampPath } from './layout';
import type { OpenBag } from './open-bag';
import { type TimeStampedEntry, timeStampedEvents } from './time-stamp/choose';

export const NO_ANCHOR: TimeAnchor = { state: 'none', entries: 0, covered: 0, token: null };

interface GoodStamp {
  entry: TimeStampedEntry;
  token: TimeStampToken;
}

/**
 * Time-stamps of a third party over entries of the ledger. One that is not good, or that the ledger does not tell of in the same
 * words, makes the bundle not intact: whoever signed it checked it on receipt, so it was changed or is a lie. That there is
 * none, or that nobody vouched for the authority, is no fault of the bundle. Roots that were given and are not met are a failure,
 * as with a key that was given.
 * @param chainHolds an entry's hash says something of the entries before it only in a chain that is whole
 */
export async function checkTimeStamps(
  bag: OpenBag,
  items: readonly EvidenceItem[],
  chainHolds: boolean,
  trustedRoots: string | undefined,
): Promise<{ checks: VerificationCheck[]; anchor: TimeAnchor }> {
  const ledger = bag.evidence.ledger ?? [];
  const paths = [...bag.files.keys()].filter((path) => path.startsWith(TIME_STAMP_FOLDER));
  const events = new Map<string, TimeStampedEntry>();
  for (const entry of timeStampedEvents(ledger))
    if (!events.has(entry.event.tokenDigest)) events.set(entry.event.tokenDigest, entry);
  const good: GoodStamp[] = [];
  const wrong: string[] = [];
  for (const path of paths) {
    const entry = events.get(bag.files.get(path)?.digest ?? '');
    const token =
      entry && path === timeStampPath(entry.event.tokenDigest) ? await tokenOf(bag, entry, trustedRoots) : null;
    if (entry && token) good.push({ entry, token });
    else wrong.push(path);
  }
  const anchor = anchorOf(chainHolds ? good : [], paths.length, ledger.length, lastOf(items));
  return { checks: [countCheck('time-stamps', paths.length, wrong), anchoredCheck(anchor)], anchor };
}

/** Null unless it is good, of the very entry that the ledger names, and says what the ledger says of it. */
async function tokenOf(
  bag: OpenBag,
  { event, sequence }: TimeStampedEntry,
  trustedRoots: string | undefined,
): Promise<TimeStampToken | null> {
  const about = bag.evidence.ledger?.[event.sequence - 1];
  const bytes = bag.contents.get(timeStampPath(event.tokenDigest));
  if (!about || !bytes || event.sequence >= sequence || about.hash !== event.headHash) return null;
  // Loaded only for a bundle that has some: reading certificates takes more code than all else here.
  const { readTimeStamp } = await import('./time-stamp/read-time-stamp');
  const { token } = await readTimeStamp(bytes, {
    hash: event.headHash,
    ...(trustedRoots === undefined ? {} : { trustedRoots }),
  });
  return token?.genTime === event.genTime && token.authority === event.authority ? token : null;
}

function anchorOf(good: readonly GoodStamp[], files: number, entries: number, last: number): TimeAnchor {
  const confirmed = good.filter(({ token }) => token.trust === 'confirmed');
  const best = (confirmed.length > 0 ? confirmed : good).toSorted(
    (a, b) => a.entry.event.sequence - b.entry.event.sequence,
  );
  const chosen = best.find(({ entry }) => entry.event.sequence >= last) ?? best.at(-1);
  if (!chosen) return { state: files > 0 ? 'refused' : 'none', entries, covered: 0, token: null };
  const { entry, token } = chosen;
  const { genTime, authority, authorityName, policy, trust } = token;
  return {
    state: trust === 'confirmed' ? 'anchored' : trust,
    entries,
    covered: best.at(-1)?.entry.event.sequence ?? 0,
    token: {
      sequence: entry.event.sequence,
      genTime,
      authority,
      authorityName,
      policy,
      clockDifference: clockDifference(entry.event, entry.recordedAt),
      coversCaptures: entry.event.sequence >= last,
    },
  };
}

function anchoredCheck({ state, entries, covered, token }: TimeAnchor): VerificationCheck {
  const outcome = state === 'anchored' ? 'passed' : state === 'other-root' ? 'failed' : 'not-checked';
  return makeCheck('time-anchored', outcome, 'RFC 3161', token ? `${token.genTime}, 1–${covered}/${entries}` : '–');
}

function lastOf(items: readonly EvidenceItem[]): number {
  return items.reduce((last, { sequence }) => Math.max(last, sequence), 0);
}
