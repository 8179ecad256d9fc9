import type { Controller } from './activity';
import type { LongJob } from './backup';
import type {
  FormKind,
  JoinOutcome,
  LogColumn,
  LogEncoding,
  LogForm,
  LogReading,
  LogState,
  Refusal,
  TimeFormat,
} from './consent-log';
import type { Failure, Result } from './errors';
import type { Hold } from './keeping';

/** What is wrong with a file as a whole, by name. `line`s are told where they are known. */
export const LOG_PROBLEMS = [
  'empty-file',
  'no-rows',
  'encoding',
  'quotes',
  'long-row',
  'no-headings',
  'headings-twice',
  'column-gone',
  'not-a-list',
  'broken-json',
  'too-many-choices',
  'too-many-methods',
  'too-many-forms',
  'other-file',
  'other-key',
  'already-here',
  'being-read',
] as const;
export type LogProblem = (typeof LOG_PROBLEMS)[number];

/** The detail of such an error is the name of the problem, with the line. */
export function logProblemOf({ code, detail }: Failure): { problem: LogProblem; line: number | null } | null {
  const [, name, line] = /^([a-z-]+)(?: line (\d+))?$/.exec(detail) ?? [];
  const problem = code === 'bad-input' ? LOG_PROBLEMS.find((one) => one === name) : undefined;
  return problem ? { problem, line: line === undefined ? null : Number(line) } : null;
}

/** The beginning of a file, in memory only. */
export interface LogLook {
  format: LogReading['format'];
  encoding: LogEncoding;
  /** False: nothing in the file says so, somebody has to. */
  encodingSure: boolean;
  delimiter: LogReading['delimiter'];
  headings: string[];
  /** The first rows, by heading. */
  sample: string[][];
  /** What the headings and the sample let suppose; the rest is asked. */
  proposed: {
    columns: Partial<Record<LogColumn, string>>;
    formKind: FormKind;
    identifierKind: LogReading['identifierKind'];
  };
}

/** How somebody says the file is to be read. Headings and words of cells: in memory only. */
export interface LogPlan {
  controllerId: string;
  reading: LogReading;
  /** Headings. */
  columns: Partial<Record<LogColumn, string>>;
  /** By what stands in the column for the status; where there is none, every row is a consent given. */
  statuses: Readonly<Record<string, LogState>>;
}

/** Time formats that fit a column, of the first rows that were looked at. */
export interface TimesRead {
  fits: TimeFormat[];
  /** Words of the status column. */
  statuses: { words: string; proposed: LogState }[];
}

export interface LogCheck {
  /** Rows that can be taken over. */
  rows: number;
  refused: { reason: Refusal; rows: number; lines: number[] }[];
  /** Rows whose time cannot be read as was said. */
  timeUnknown: number;
  formUnknown: number;
  /** Words of the status column that nobody explained, with how often. */
  statusUnknown: { words: string; rows: number }[];
  /** Words that will be kept. */
  choices: string[];
  methods: string[];
  forms: LogForm[];
  /** The same file of this controller: taken over already, or broken off. */
  known: { importId: string; state: 'running' | 'sealed'; rows: number } | null;
}

export interface LogOverview {
  importId: string;
  controller: Controller;
  state: 'running' | 'sealed';
  startedAt: string;
  sealedAt: string | null;
  fileDigest: string;
  /** Taken over, deleted ones counted. */
  rows: number;
  deleted: number;
  refused: { reason: Refusal; rows: number }[];
  joined: LogJoined | null;
  /** On all its rows. */
  hold: Hold | null;
}

/** Derived: can be done again. */
export interface LogJoined {
  at: string;
  toleranceDays: number;
  captures: number;
  /** Captures that could not be read. */
  damaged: number;
  figures: { activityId: string | null; name: string | null; rows: Partial<Record<JoinOutcome, number>> }[];
  /** Rows past the term of every activity they count under, counted from the time of the row. */
  expired: number;
}

export interface ImportedRow {
  importId: string;
  /** Place among the rows of the import, from 0. */
  place: number;
  line: number;
  pseudonym: string;
  /** ISO 8601 UTC; both null when not known. */
  from: string | null;
  to: string | null;
  state: LogState;
  choice: string | null;
  form: LogForm | null;
  outcome: JoinOutcome | null;
}

export interface LogCheckup {
  intact: boolean;
  rows: number;
  deleted: number;
  /** By name; empty when intact. */
  problems: ('header' | 'rows' | 'missing' | 'deletions' | 'ledger')[];
}

/** Taking over a controller's own log of consents. No identifier is in any answer or error. */
export interface ConsentLogServices {
  imports(): Promise<Result<LogOverview[]>>;
  controllers(): Promise<Result<Controller[]>>;
  /** Activities that rows can be about. */
  activitiesOf(controllerId: string): Promise<Result<{ activityId: string; name: string }[]>>;
  look(file: Blob, chosen: Partial<Pick<LogReading, 'encoding' | 'delimiter'>>): Promise<Result<LogLook>>;
  /** What the columns for time and status hold, of the first rows. */
  timesOf(file: Blob, plan: LogPlan): Promise<Result<TimesRead>>;
  /** Reads all of it and keeps nothing. */
  check(file: Blob, plan: LogPlan, job?: LongJob): Promise<Result<LogCheck>>;
  /** Takes it over; the same file again goes on where it stopped. Joined at the end. */
  take(file: Blob, plan: LogPlan, job?: LongJob): Promise<Result<LogOverview>>;
  /** Goes on with one that was broken off; `bad-input` when it is another file. */
  resume(importId: string, file: Blob, job?: LongJob): Promise<Result<LogOverview>>;
  open(importId: string): Promise<Result<LogOverview>>;
  joinAgain(importId: string, toleranceDays: number, job?: LongJob): Promise<Result<LogOverview>>;
  /** In the order of the file, from `place`. `next`: where to go on, null at the end. */
  rowsOf(
    importId: string,
    outcome: JoinOutcome,
    place: number,
  ): Promise<Result<{ rows: ImportedRow[]; next: number | null }>>;
  refusedOf(
    importId: string,
    fromBlock: number,
  ): Promise<Result<{ rows: { line: number; reason: Refusal }[]; next: number | null }>>;
  /** Rows that are not proven, as CSV. */
  exportUnproven(importId: string): Promise<Result<{ fileName: string; blob: Blob }>>;
  verify(importId: string, job?: LongJob): Promise<Result<LogCheckup>>;
  deleteExpired(importId: string, job?: LongJob): Promise<Result<LogOverview>>;
  setHold(importId: string, reason: string): Promise<Result<LogOverview>>;
  liftHold(importId: string, reason: string): Promise<Result<LogOverview>>;
  remove(importId: string): Promise<Result<null>>;
}
