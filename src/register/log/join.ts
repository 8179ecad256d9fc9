import { JOIN_OUTCOMES, type JoinOutcome, type LogState } from '../../core/consent-log';

/** What was captured of one form or page, oldest first. */
export interface Series {
  /** Milliseconds since 1970. */
  times: readonly number[];
  /** Names what was shown; null where the page was captured and this form was not on it. */
  versions: readonly (string | null)[];
}

export interface JoinedRow {
  state: LogState;
  from: number | null;
  to: number | null;
  /** Null: the row does not say what it is about. */
  series: readonly Series[] | null;
}

/**
 * Whether what was shown at the time of a row is known. It is when the same was captured before and again after it, or not longer before
 * than the tolerance that somebody chose. A row about several forms is as well proven as the worst of them, since it does not say which.
 */
export function joinRow({ state, from, to, series }: JoinedRow, toleranceMs: number): JoinOutcome {
  if (state === 'unknown') return 'state-unknown';
  if (state !== 'given') return 'no-consent';
  if (from === null || to === null) return 'time-unknown';
  if (series === null) return 'form-unknown';
  let worst: JoinOutcome | null = null;
  for (const one of series) {
    const outcome = against(one, from, to, toleranceMs);
    if (worst === null || JOIN_OUTCOMES.indexOf(outcome) > JOIN_OUTCOMES.indexOf(worst)) worst = outcome;
  }
  return worst ?? 'no-capture';
}

function against({ times, versions }: Series, from: number, to: number, toleranceMs: number): JoinOutcome {
  const after = firstAbove(times, from);
  const before = after - 1;
  const shown = versions[before] ?? null;
  // Captures within what the time can mean must all show the same.
  let next = after;
  while (next < times.length && (times[next] ?? 0) < to) {
    if (versions[next] !== shown) break;
    next += 1;
  }
  const [nextTime, then] = [times[next], versions[next] ?? null];
  if (shown === null) {
    if (then === null || nextTime === undefined) return laterOrNever(versions, next);
    return nextTime >= to && nextTime - from <= toleranceMs ? 'only-after' : 'later';
  }
  if (nextTime !== undefined && nextTime >= to && then === shown) return 'between';
  const isWithin = nextTime === undefined || nextTime >= to;
  if (isWithin && to - (times[before] ?? 0) <= toleranceMs) return 'tolerance';
  return nextTime === undefined ? 'only-before' : 'changed';
}

function laterOrNever(versions: readonly (string | null)[], from: number): JoinOutcome {
  return versions.slice(from).some((version) => version !== null) ? 'later' : 'no-capture';
}

/** Place of the first that is later. */
function firstAbove(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
