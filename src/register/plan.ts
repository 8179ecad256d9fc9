import type { Activity, KeptActivity } from '../core/activity';
import type { PlannedCapture, RetentionPreview } from '../core/keeping';
import type { CaptureRow } from '../core/sealed';
import { isUnder } from './address';
import { daysBetween, endOfTerm } from './term';

/** What a plan is made of: everything it depends on, so that it can be shown before anything is done. */
export interface PlanInput {
  activity: KeptActivity;
  /** All activities: a capture that another one still needs stays. */
  all: readonly KeptActivity[];
  rows: readonly CaptureRow[];
  /** Ids under a legal hold. */
  held: ReadonlySet<string>;
  now: string;
}

/** Which captures of one activity are past their term. A capture goes only when the term of each of its activities passed. */
export function planRetention({ activity, all, rows, held, now }: PlanInput): RetentionPreview {
  const captures: PlannedCapture[] = [];
  let later = 0;
  let nextDue: string | null = null;
  for (const row of rows) {
    if (!belongs(row.url, activity.activity)) continue;
    const own = endOfTerm(row.capturedAt, activity.activity.retention);
    if (own === null || own > now) {
      later += 1;
      if (own !== null && (nextDue === null || own < nextDue)) nextDue = own;
      continue;
    }
    captures.push(planned(row, own, all, held, now));
  }
  captures.sort((a, b) => a.row.sequence - b.row.sequence);
  return {
    activityId: activity.activityId,
    computedAt: now,
    captures,
    later,
    nextDue,
    confirmed: isConfirmed(activity),
  };
}

function planned(
  row: CaptureRow,
  own: string,
  all: readonly KeptActivity[],
  held: ReadonlySet<string>,
  now: string,
): PlannedCapture {
  let dueSince = own;
  const neededBy: string[] = [];
  for (const { activity } of activitiesOf(row.url, all)) {
    const end = endOfTerm(row.capturedAt, activity.retention);
    if (end === null || end > now) neededBy.push(activity.name);
    else if (end > dueSince) dueSince = end;
  }
  const state = neededBy.length > 0 ? 'needed' : held.has(row.captureId) ? 'held' : 'due';
  return { row, ageDays: daysBetween(row.capturedAt, now), dueSince, state, neededBy, otherPersons: 0 };
}

/** Of a plan, what may go without asking: every activity of the capture is on automatic, under settings a person agreed to. */
export function mayGoByItself(capture: PlannedCapture, all: readonly KeptActivity[]): boolean {
  return (
    capture.state === 'due' &&
    activitiesOf(capture.row.url, all).every((kept) => kept.activity.automatic && isConfirmed(kept))
  );
}

export function activitiesOf(page: string, all: readonly KeptActivity[]): KeptActivity[] {
  return all.filter(({ activity }) => belongs(page, activity));
}

export function belongs(page: string, activity: Activity): boolean {
  return activity.addresses.some((address) => isUnder(page, address));
}

/** Another term, or other addresses, is another question to the user. */
export function isConfirmed({ activity, confirmed }: KeptActivity): boolean {
  return (
    confirmed?.retention === activity.retention && confirmed.addresses.join('\n') === activity.addresses.join('\n')
  );
}
