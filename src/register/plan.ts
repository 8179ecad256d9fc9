import type { Activity, KeptActivity } from '../core/activity';
import type { ConsentRow } from '../core/consent-services';
import type { PlannedCapture, PlannedRecord, PlannedRows, PlannedState, RetentionPreview } from '../core/keeping';
import type { CaptureRow } from '../core/sealed';
import { isUnder } from './address';
import { daysBetween, endOfTerm } from './term';

/** What a plan is made of: everything it depends on, so that it can be shown before anything is done. */
export interface PlanInput {
  activity: KeptActivity;
  /** All activities: a capture that another one still needs stays. */
  all: readonly KeptActivity[];
  rows: readonly CaptureRow[];
  /** Consent records without a capture, of its addresses. */
  records: readonly ConsentRow[];
  /** Rows of logs under it, looked at already: there may be millions. */
  logs: RowPlan;
  /** Activities that captures are linked to, besides those of their address. */
  links: ActivityLinks;
  /** Ids under a legal hold. */
  held: ReadonlySet<string>;
  now: string;
}

/** Of the rows of logs that count under one activity. */
export interface RowPlan {
  planned: PlannedRows[];
  /** Not due yet. */
  later: number;
  /** When the first of those is due; null when none ever is. */
  nextDue: string | null;
}

/** Ids of activities by the id of the capture that is linked to them. */
export type ActivityLinks = ReadonlyMap<string, ReadonlySet<string>>;
/** What decides whether a capture belongs to an activity. */
export type Belonging = Pick<CaptureRow, 'captureId' | 'url'>;

/** Which captures of one activity are past their term. A capture goes only when the term of each of its activities passed. */
export function planRetention(input: PlanInput): RetentionPreview {
  const { activity, now } = input;
  const captures = split(
    input.rows,
    (row) => ({ captureId: row.captureId, url: row.url, from: row.capturedAt }),
    input,
  );
  const records = split(input.records, (row) => ({ captureId: row.recordId, url: row.url, from: row.time }), input);
  const { logs } = input;
  const nextDue = [...captures.later, ...records.later, ...(logs.nextDue === null ? [] : [logs.nextDue])].sort()[0];
  const { confirmed } = activity;
  return {
    activityId: activity.activityId,
    computedAt: now,
    captures: captures.planned
      .map((planned) => ({ ...planned, otherPersons: 0 }))
      .sort((a, b) => a.row.sequence - b.row.sequence),
    records: records.planned.sort((a, b) => a.row.order - b.row.order),
    rows: logs.planned,
    later: captures.notDue,
    laterRecords: records.notDue,
    laterRows: logs.later,
    nextDue: nextDue ?? null,
    // An agreement from before such records and rows were shown does not cover them.
    confirmed:
      isConfirmed(activity) &&
      (input.records.length === 0 || confirmed?.records === true) &&
      (logs.planned.length + logs.later === 0 || confirmed?.rows === true),
  };
}

/** What is kept of an activity, by what its term is counted from. */
interface Dated extends Belonging {
  from: string;
}

function split<Row>(rows: readonly Row[], datedOf: (row: Row) => Dated, input: PlanInput) {
  const { activity, links, now } = input;
  const planned: (Omit<PlannedCapture, 'row' | 'otherPersons'> & { row: Row })[] = [];
  const later: string[] = [];
  let notDue = 0;
  for (const row of rows) {
    const dated = datedOf(row);
    if (!belongs(dated, activity.activity, links)) continue;
    const own = endOfTerm(dated.from, activity.activity.retention);
    if (own !== null && own <= now) {
      planned.push({ row, ...plannedOf(dated, own, input) });
      continue;
    }
    notDue += 1;
    if (own !== null) later.push(own);
  }
  return { planned, later, notDue };
}

function plannedOf(dated: Dated, own: string, { all, links, held, now }: PlanInput) {
  let dueSince = own;
  const neededBy: string[] = [];
  for (const { activity } of activitiesOf(dated, all, links)) {
    const end = endOfTerm(dated.from, activity.retention);
    if (end === null || end > now) neededBy.push(activity.name);
    else if (end > dueSince) dueSince = end;
  }
  const state: PlannedState = neededBy.length > 0 ? 'needed' : held.has(dated.captureId) ? 'held' : 'due';
  return { ageDays: daysBetween(dated.from, now), dueSince, state, neededBy };
}

/** Of a plan, what may go without asking: every activity of the capture is on automatic, under settings a person agreed to. */
export function mayGoByItself(capture: PlannedCapture, all: readonly KeptActivity[], links: ActivityLinks): boolean {
  return (
    capture.state === 'due' &&
    activitiesOf(capture.row, all, links).every((kept) => kept.activity.automatic && isConfirmed(kept))
  );
}

/** The same of a record without a capture; only under settings whose preview showed such records. */
export function mayRecordGoByItself({ row, state }: PlannedRecord, all: readonly KeptActivity[]): boolean {
  const page = { captureId: row.recordId, url: row.url };
  return (
    state === 'due' &&
    activitiesOf(page, all, new Map()).every(
      (kept) => kept.activity.automatic && isConfirmed(kept) && kept.confirmed?.records === true,
    )
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
