import type { Activity, Controller, KeptActivity } from './activity';
import type { ImportedRow } from './consent-log-services';
import type { ConsentRow } from './consent-services';
import type { Result } from './errors';
import type { DeletionReason } from './keeping-events';
import type { CaptureRow } from './sealed';

/** What is left of a deleted capture: digests in the ledger, and when and why it went. */
export interface Tombstone {
  captureId: string;
  captureDigest: string;
  /** Ledger sequence of the `deleted` entry, and when it was made. */
  sequence: number;
  deletedAt: string;
  reason: DeletionReason;
  activityId: string | null;
  /** Ledger sequence of the `captured` entry, which stays. */
  capturedAs: number | null;
}

/** One entry of the ledger that says what was deleted. */
export interface Deletion {
  sequence: number;
  deletedAt: string;
  reason: DeletionReason;
  activityId: string | null;
  captures: number;
  /** Consent records without a capture. */
  records: number;
  /** Rows of logs that were taken over. */
  rows: number;
}

/** A legal hold (Art. 17(3)(e), 18(2) GDPR): while it stands, nothing deletes what it is on. */
export interface Hold {
  /** Of the capture, of a consent record without one, or of a log that was taken over. */
  captureId: string;
  since: string;
  reason: string;
}

/** `due`: would be deleted. `held`: due, but under a hold. `needed`: due here, but another activity still needs it. */
export type PlannedState = 'due' | 'held' | 'needed';

export interface PlannedCapture {
  row: CaptureRow;
  /** Whole days since the capture. */
  ageDays: number;
  /** When the last term passed; null where no term was asked about. */
  dueSince: string | null;
  state: PlannedState;
  /** Names of the activities whose term has not passed. */
  neededBy: string[];
  /** Persons it is linked to besides the one asked about; 0 where nobody was asked about. */
  otherPersons: number;
}

/** A consent record without a capture; those with one go with it. */
export interface PlannedRecord extends Omit<PlannedCapture, 'row' | 'otherPersons'> {
  row: ConsentRow;
}

/** Rows of one log that are past the term, as far as the same becomes of them. */
export interface PlannedRows {
  importId: string;
  /** When the log was taken over. */
  startedAt: string;
  rows: number;
  /** When the term of the first of them passed. */
  dueSince: string;
  state: PlannedState;
  neededBy: string[];
}

/** What deleting would do, computed without doing it. */
export interface RetentionPreview {
  activityId: string;
  computedAt: string;
  captures: PlannedCapture[];
  records: PlannedRecord[];
  rows: PlannedRows[];
  /** Captures that belong to the activity and are not due yet. */
  later: number;
  /** Records without a capture that are not due yet. */
  laterRecords: number;
  /** Rows of logs that are not due yet. */
  laterRows: number;
  /** When the first of those is due; null when none ever is. */
  nextDue: string | null;
  /** The user agreed to a run under these very settings before. */
  confirmed: boolean;
}

export interface ActivityOverview extends KeptActivity {
  captures: number;
  held: number;
}

/** What the form gives; ids are made by the command. */
export interface ActivityDraft {
  /** Null for a new one. */
  activityId: string | null;
  name: string;
  controllerName: string;
  retention: string;
  /** As typed, one a line. */
  addresses: string;
  automatic: boolean;
}

export interface DeletionReceipt {
  deleted: number;
  /** Of them, consent records without a capture. */
  records: number;
  /** Of them, rows of logs that were taken over. */
  rows?: number;
  /** Ledger sequences of the entries about it. */
  entries: number[];
}

/** How one capture is kept. */
export interface CaptureKeeping {
  hold: Hold | null;
  activities: { activity: Activity; dueAt: string | null }[];
  /** Persons it is linked to; who they are is not kept. */
  persons: number;
}

/** What is known about a person under one controller. */
export interface PersonAnswer {
  captures: PlannedCapture[];
  /** Consent records; those with a capture go with it. */
  records: ConsentRow[];
  /** Rows of logs that were taken over; the first of `importedTotal`. */
  imported: ImportedRow[];
  importedTotal: number;
  /** Of them, under a legal hold. */
  importedHeld: number;
}

/**
 * Retention, legal holds, deleting, and the link between a capture and a person. `identifier` is used in memory and
 * dropped: it is in no answer, no error and no record.
 */
export interface KeepingServices {
  activities(): Promise<Result<ActivityOverview[]>>;
  saveActivity(draft: ActivityDraft): Promise<Result<ActivityOverview[]>>;
  /** Its captures stay; nothing is deleted by it any more. */
  removeActivity(activityId: string): Promise<Result<ActivityOverview[]>>;
  /** Newest first. */
  capturesOf(activityId: string): Promise<Result<CaptureRow[]>>;
  preview(activityId: string): Promise<Result<RetentionPreview>>;
  /**
   * Deletes exactly these, which the user saw, and counts as the user's agreement to the term.
   * @param rows how many rows of logs were told to be due: those go, unless there are others by now
   */
  run(activityId: string, captureIds: string[], recordIds: string[], rows: number): Promise<Result<DeletionReceipt>>;
  /** Newest first. */
  deletions(): Promise<Result<Deletion[]>>;
  tombstone(captureId: string): Promise<Result<Tombstone | null>>;
  keepingOf(captureId: string): Promise<Result<CaptureKeeping>>;
  setHold(captureId: string, reason: string): Promise<Result<CaptureKeeping>>;
  liftHold(captureId: string, reason: string): Promise<Result<CaptureKeeping>>;
  deleteCapture(captureId: string): Promise<Result<DeletionReceipt>>;
  /** Controllers that a person can be asked about. */
  controllers(): Promise<Result<Controller[]>>;
  linkPerson(captureId: string, activityId: string, identifier: string): Promise<Result<CaptureKeeping>>;
  findPerson(controllerId: string, identifier: string): Promise<Result<PersonAnswer>>;
  /**
   * @param recordIds of records without a capture
   * @param imported how many rows of logs were told that no hold is on: those go, unless there are others by now
   */
  deletePerson(
    controllerId: string,
    identifier: string,
    captureIds: string[],
    recordIds: string[],
    imported: number,
  ): Promise<Result<DeletionReceipt>>;
}
