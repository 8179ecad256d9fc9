import type { KeptActivity } from '../../core/activity';
import type { LogForm, LogRow } from '../../core/consent-log';
import { isConfirmed, isOfAddress } from '../plan';
import { endOfTerm } from '../term';

const DAY_MS = 86_400_000;

/**
 * Activities of the controller that rows about a form count under.
 * @param joined ids of those that captures showed when the log was joined last
 */
export function activitiesOfForm(
  { kind, value }: LogForm,
  own: readonly KeptActivity[],
  joined: readonly string[],
): KeptActivity[] {
  return own.filter(
    ({ activityId, activity }) =>
      joined.includes(activityId) ||
      (kind === 'activity' && activityId === value) ||
      (kind === 'address' && isOfAddress(value, activity)) ||
      (kind === 'fingerprint' && activity.record?.formFingerprints.includes(value) === true),
  );
}

/** How a row stands to the terms of all activities it counts under. */
export interface RowTerms {
  /** When the term of each ends, by its id; null where no clock can tell. */
  ends: ReadonlyMap<string, string | null>;
  /** Names of those whose term has not passed. */
  neededBy: readonly string[];
}

/**
 * Counted from the end of the day of the row, the last that its time can mean. One without a readable time is counted from the moment
 * the log was taken over: what it says was done before that.
 * @param activities of each form of the log
 * @returns null of a row that counts under no activity: nothing says how long it is kept
 */
export function termsOfRows(
  activities: readonly (readonly KeptActivity[])[],
  startedAt: string,
  now: string,
): (row: LogRow) => RowTerms | null {
  const taken = Math.floor(Date.parse(startedAt) / DAY_MS);
  // By the day: a term is a number of calendar days, and a million rows fall on few of them.
  const known = new Map<number, RowTerms>();
  return ([, , , to, , , form]) => {
    const of = form === null ? undefined : activities[form];
    if (form === null || !of?.length) return null;
    const day = to === null ? taken : Math.floor(to / DAY_MS);
    const at = day * activities.length + form;
    const before = known.get(at);
    if (before) return before;
    const from = new Date((day + 1) * DAY_MS - 1).toISOString();
    const ends = new Map(
      of.map(({ activityId, activity: { retention } }) => [activityId, endOfTerm(from, retention)] as const),
    );
    const neededBy = of.flatMap(({ activityId, activity: { name } }) => {
      const end = ends.get(activityId) ?? null;
      return end === null || end > now ? [name] : [];
    });
    const terms = { ends, neededBy };
    known.set(at, terms);
    return terms;
  };
}

/** Whether rows about a form may go without asking: every activity is on automatic, under settings whose preview showed such rows. */
export function mayRowsGoByThemselves(activities: readonly KeptActivity[]): boolean {
  return activities.every((kept) => kept.activity.automatic && isConfirmed(kept) && kept.confirmed?.rows === true);
}
