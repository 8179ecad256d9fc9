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
  /** Activities that captures are linked to, besides those of their address. */
  links: ActivityLinks;
  /** Ids under a legal hold. */
  held: ReadonlySet<string>;
  now: string;
}

/** Ids of activities by the id of the capture that is linked to them. */
export type ActivityLinks = ReadonlyMap<string, ReadonlySet<string>>;
/** What decides whether a capture belongs to an activity. */
export type Belonging = Pick<CaptureRow, 'captureId' | 'url'>;

/** Which captures of one activity are past their term. A capture goes only when the term of each of its activities passed. */
export function planRetention(input: PlanInput): RetentionPreview {
  const { activity, rows, links, now } = input;
  const captures: PlannedCapture[] = [];
  let later = 0;
  let nextDue: string | null = null;
  for (const row of rows) {
    if (!belongs(row, activity.activity, links)) continue;
    const own = endOfTerm(row.capturedAt, activity.activity.retention);
    if (own === null || own > now) {
      later += 1;
      if (own !== null && (nextDue === null || own < nextDue)) nextDue = own;
      continue;
    }
    captures.push(planned(row, own, input));
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

function planned(row: CaptureRow, own: string, { all, links, held, now }: PlanInput): PlannedCapture {
  let dueSince = own;
  const neededBy: string[] = [];
  for (const { activity } of activitiesOf(row, all, links)) {
    const end = endOfTerm(row.capturedAt, activity.retention);
    if (end === null || end > now) neededBy.push(activity.name);
    else if (end > dueSince) dueSince = end;
  }
  const state = neededBy.length > 0 ? 'needed' : held.has(row.captureId) ? 'held' : 'due';
  return { row, ageDays: daysBetween(row.capturedAt, now), dueSince, state, neededBy, otherPersons: 0 };
}

/** Of a plan, what may go without asking: every activity of the capture is on automatic, under settings a person agreed to. */
export function mayGoByItself(capture: PlannedCapture, all: readonly KeptActivity[], links: ActivityLinks): boolean {
  return (
    capture.state === 'due' &&
    activitiesOf(capture.row, all, links).every((kept) => kept.activity.automatic && isConfirmed(kept))
  );
}

export function activitiesOf(row: Belonging, all: readonly KeptActivity[], links: ActivityLinks): KeptActivity[] {
  return all.filter(({ activity }) => belongs(row, activity, links));
}

/** By its address, or because it is linked. */
export function belongs({ captureId, url }: Belonging, activity: Activity, links: ActivityLinks): boolean {
  return isOfAddress(url, activity) || links.get(captureId)?.has(activity.activityId) === true;
}

export function isOfAddress(url: string, { addresses }: Activity): boolean {
  return addresses.some((address) => isUnder(url, address));
}

/** Another term, or other addresses, is another question to the user. */
export function isConfirmed({ activity, confirmed }: KeptActivity): boolean {
  return (
    confirmed?.retention === activity.retention && confirmed.addresses.join('\n') === activity.addresses.join('\n')
  );
}
