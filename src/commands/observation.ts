import { classifyButton } from '../classify';
import { MOST_ACTS } from '../core/act-limit';
import type { FrameCapture } from '../core/capture';
import type { FactsReading } from '../core/facts';
import { hostOf } from '../core/host';
import type { ActSeen, NetworkSeen, Observation, RequestSeen, TimesReading } from '../core/observation';
import { isThirdParty } from './complete-facts';
import type { NetworkRecord } from './network/record';
import { withheldHost } from './network/withheld-host';
import { priorStateOf } from './prior-state';

type Readings = Readonly<Record<string, FactsReading>>;

/**
 * Longest time between the beginning of a document by its own clock and the request for it: more, and the record is of another
 * one (a download that began in this tab, a return from the back/forward cache).
 */
const SAME_DOCUMENT_MS = 1000;
/** How far two clocks may be apart; more, and requests cannot be put in order with acts (a machine that slept, a clock set right). */
const SKEW_MS = 50;

/** What happened in the visit, from what the frames tell and what was seen of the requests. Undefined without times. */
export function observationOf(
  frames: readonly FrameCapture[],
  read: Readings,
  record: NetworkRecord | null,
): Observation | undefined {
  const top = read['0']?.times;
  if (!top) return undefined;
  const visited = hostOf(frames[0]?.url ?? '');
  const own = record && isOf(record, top) ? untilRead(record, top) : null;
  const acts = actsOf(frames, read, top);
  const byPage = requestsOf(Object.values(read), top, visited);
  const network = own && networkOf(own, read, top, visited, byPage);
  const before = [...(network ? [network.cookiesSent] : []), ...(acts?.[0] ? [acts[0].stored] : [])];
  return {
    until: top.now,
    acts: acts?.filter((act, i) => i === 0 || act.words !== '') ?? null,
    actsComplete: Object.values(read).every(({ times }) => (times?.acts?.length ?? 0) < MOST_ACTS),
    earlierChoice:
      before.length === 0 ? 'unknown' : priorStateOf(before.map((names) => names && { names, cut: false })),
    requests: inOrder(
      byPage,
      (own?.hosts ?? []).map(({ host, at }) => ({ host, thirdParty: isThirdParty(host, visited), at: since(at, top) })),
    ),
    network,
  };
}

function isOf({ startedAt }: NetworkRecord, { origin, drift }: TimesReading): boolean {
  return Math.abs(startedAt - origin) < SAME_DOCUMENT_MS && Math.abs(drift) <= SKEW_MS;
}

/** What came after the page was read belongs to no moment that was captured. */
function untilRead(record: NetworkRecord, { origin, now }: TimesReading): NetworkRecord {
  const inTime = ({ at }: { at: number }) => at <= origin + now;
  return { ...record, hosts: record.hosts.filter(inTime), cookies: record.cookies.filter(inTime) };
}

/** Of the top document and the frames of the same origin, which share what is stored; null when nobody watched the top. */
function actsOf(frames: readonly FrameCapture[], read: Readings, top: TimesReading): ActSeen[] | null {
  if (!top.acts) return null;
  const origin = frames[0]?.origin;
  return frames
    .filter((frame) => frame.origin === origin)
    .flatMap(({ path }) => {
      const times = read[path]?.times;
      return (times?.acts ?? []).map(({ at, words, names }) => ({
        at: since((times?.origin ?? 0) + at, top),
        words: answering(words),
        stored: names,
      }));
    })
    .sort((a, b) => a.at - b.at);
}

/** What a visitor presses elsewhere on a page is nobody's business. */
function answering(words: string): string {
  const says = classifyButton(words);
  return says === 'accept' || says === 'reject' || says === 'save' ? words : '';
}

function requestsOf(all: readonly FactsReading[], top: TimesReading, visited: string | null): RequestSeen[] {
  return all.flatMap(({ times }) =>
    (times?.hosts ?? []).map(({ host, at }) => ({
      host: withheldHost(host),
      thirdParty: isThirdParty(host, visited),
      at: since((times?.origin ?? 0) + at, top),
    })),
  );
}

function networkOf(
  { complete, cookiesSent, cookies, hosts }: NetworkRecord,
  read: Readings,
  top: TimesReading,
  visited: string | null,
  byPage: readonly RequestSeen[],
): NetworkSeen {
  // What pages list and we did not see: answered by a service worker, or lost with a worker of ours.
  const missed = byPage.some(({ host }) => !hosts.some((seen) => seen.host === host));
  const served = Object.values(read).some(({ times }) => times?.serviceWorker);
  return {
    complete: complete && !missed && !served && cookiesSent !== null,
    cookiesSent,
    cookies: cookies.map((cookie) => ({
      ...cookie,
      thirdParty: isThirdParty(cookie.domain, visited),
      at: since(cookie.at, top),
      askedAt: since(cookie.askedAt, top),
    })),
  };
}

/** The first of each host. A page's own list has the same clock as its acts, so it goes before what is as good as the same. */
function inOrder(byPage: readonly RequestSeen[], byNetwork: readonly RequestSeen[]): RequestSeen[] {
  const byHost = new Map<string, RequestSeen>();
  for (const request of byPage) {
    const known = byHost.get(request.host);
    if (!known || request.at < known.at) byHost.set(request.host, request);
  }
  for (const request of byNetwork) {
    const known = byHost.get(request.host);
    if (!known || request.at < known.at - SKEW_MS) byHost.set(request.host, request);
  }
  return [...byHost.values()].sort((a, b) => a.at - b.at || (a.host < b.host ? -1 : 1));
}

/** The request for a document can be a little before its own clock begins. */
function since(epoch: number, { origin }: TimesReading): number {
  return Math.max(0, Math.round(epoch - origin));
}
