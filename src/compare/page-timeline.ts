import type { Capture } from '../core/capture';
import type { Evaluation } from '../core/evaluation';
import { type Comparison, compareCaptures } from './compare-captures';

/** One capture of a page, as its latest evaluation judges it. */
export interface Seen {
  captureId: string;
  /** Number in the ledger: the order of evidence, whatever the clock did. */
  sequence: number;
  /** ISO 8601 UTC. */
  capturedAt: string;
  capture: Capture;
  evaluation: Evaluation;
}

/** What a page asked and how, from the first to the last capture in a row that showed it so. */
export interface PageVersion {
  /** From 1. */
  number: number;
  /** The earlier version that was the same: a page may go back. */
  sameAs: number | null;
  seen: readonly Seen[];
  /** Against the last capture of the version before; null for the first. */
  changes: Comparison | null;
  /** Rules that are found here and were not before, and the other way round, by their ids. */
  appeared: readonly string[];
  disappeared: readonly string[];
}

/**
 * The versions of a page's requests for consent. When a page changed is not known, only between which two captures: nothing is
 * said of the time between.
 * @param seen captures of one page, in any order
 */
export function pageTimeline(seen: readonly Seen[]): PageVersion[] {
  const versions: (PageVersion & { seen: Seen[] })[] = [];
  for (const one of [...seen].sort((a, b) => a.sequence - b.sequence)) {
    const current = versions.at(-1);
    const last = current?.seen.at(-1);
    const changes = last ? compareCaptures(last.capture, one.capture) : null;
    if (current && changes?.same) {
      current.seen.push(one);
      continue;
    }
    const [before, now] = [last ? found(last.evaluation) : new Set<string>(), found(one.evaluation)];
    versions.push({
      number: versions.length + 1,
      sameAs: versions.find((version) => isSame(version.seen[0], one))?.number ?? null,
      seen: [one],
      changes,
      appeared: last ? [...now].filter((id) => !before.has(id)) : [],
      disappeared: [...before].filter((id) => !now.has(id)),
    });
  }
  return versions;
}

function isSame(earlier: Seen | undefined, one: Seen): boolean {
  return earlier !== undefined && compareCaptures(earlier.capture, one.capture).same;
}

/** What is more than information: a page with a new remark on it is not a page that got worse. */
function found({ findings }: Evaluation): Set<string> {
  const shown = findings.filter(({ outcome, grade }) => outcome === 'fail' && grade !== 'for-information');
  return new Set(shown.map(({ ruleId }) => ruleId));
}

/** A point of the chart; `version` is null where nothing was observed and the line must break. */
export interface TimelinePoint {
  /** Milliseconds since 1970. */
  at: number;
  version: number | null;
}

/** Between two captures that lie further apart than this nobody can say what the page showed. */
export const OBSERVATION_GAP_MS = 31 * 86_400_000;

/** The captures in the order of time, with breaks between versions and where the page was long not looked at. */
export function timelinePoints(versions: readonly PageVersion[]): TimelinePoint[] {
  const points = versions
    .flatMap(({ number, seen }) => seen.map(({ capturedAt }) => ({ at: Date.parse(capturedAt), version: number })))
    .sort((a, b) => a.at - b.at);
  return points.flatMap((point, i): TimelinePoint[] => {
    const before = points[i - 1];
    const unbroken = before?.version === point.version && point.at - before.at <= OBSERVATION_GAP_MS;
    return before && !unbroken ? [{ at: (before.at + point.at) / 2, version: null }, point] : [point];
  });
}
