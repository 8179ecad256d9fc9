/** Offsets change on a quarter of an hour at the finest. */
const STEP_MS = 900_000;
const DAY_MS = 86_400_000;

/** Moments of a local time. Two where the clock is put back, none where it is put forward. */
export type Moments = (local: number) => number[];

/**
 * @param timeZone IANA name @throws RangeError for one that is not known
 * @returns what a local time, given as if it were UTC, can be in UTC
 */
export function momentsIn(timeZone: string): Moments {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  const offsetAt = (utc: number): number => {
    const step = Math.floor(utc / STEP_MS);
    const kept = known.get(step);
    if (kept !== undefined) return kept;
    const at = step * STEP_MS;
    const of: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(at)) of[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = of;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - at;
    known.set(step, offset);
    return offset;
  };
  return (local) => {
    const tries = new Set([local - offsetAt(local - DAY_MS), local - offsetAt(local + DAY_MS)]);
    return [...tries].filter((utc) => local - utc === offsetAt(utc)).sort((a, b) => a - b);
  };
}
