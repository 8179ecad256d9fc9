import type { LongJob } from './backup';
import type { Result } from './errors';
import type { DeletionReceipt } from './keeping';
import type { ListSettings, ListView } from './list-view';
import type { Verdict } from './review-events';
import type { CaptureRow } from './sealed';

export interface ListedId {
  captureId: string;
  sequence: number;
}

/** With what is known of it from the filtering. */
export interface ChosenId extends ListedId {
  language: string | null;
  texts: readonly number[];
}

/** The list as it was when it was opened: captures that come later do not shift its places. */
export interface OpenedList {
  total: number;
  /** Captures in the store. */
  all: number;
  /** Captures whose words have not been read for searching yet. */
  unread: number;
  /** `newest`: every capture, found by how many there are in each block. `chosen`: these, in this order. */
  order:
    | { kind: 'newest'; blocks: readonly { block: number; count: number }[]; newest: number }
    | { kind: 'chosen'; chosen: readonly ChosenId[]; words: readonly string[] };
}

/** From and to in UTF-16 units. */
export interface TextMark {
  from: number;
  to: number;
}

export interface ListedCapture {
  row: CaptureRow;
  language: string;
  held: boolean;
  /** Where the title and the address have the words looked for. */
  titleMarks: TextMark[];
  urlMarks: TextMark[];
  /** Part of a text of the page that has them, character for character. */
  snippet: { text: string; marks: TextMark[]; cutBefore: boolean; cutAfter: boolean } | null;
}

/** What there is to filter by, each with its number of captures. */
export interface FilterChoices {
  sites: { value: string; captures: number }[];
  rules: { value: string; captures: number }[];
  languages: { value: string; captures: number }[];
}

export interface DeletionPreview {
  /** Would be deleted. */
  deletable: string[];
  /** Stay: under a legal hold. */
  held: number;
  /** Are linked to a person, and those links go too. */
  linked: number;
}

/** One verdict on many captures: on every finding of this rule that has none yet. */
export interface BulkVerdict {
  captureIds: readonly string[];
  ruleId: string;
  verdict: Exclude<Verdict, 'not-assessed'>;
  text: string;
}

/** @property failed captures that could not be assessed, being damaged for instance */
export interface BulkVerdictReceipt {
  verdicts: number;
  captures: number;
  failed: string[];
}

/** @property linked captures that were not linked before: what undoing would unlink */
export interface BulkLinkReceipt {
  linked: string[];
  skipped: number;
}

/** What the list of captures asks for. */
export interface ListServices {
  open(view: ListView): Promise<Result<OpenedList>>;
  /** Rows by place; null for one that is not there any more. */
  rows(list: OpenedList, from: number, limit: number): Promise<Result<(ListedCapture | null)[]>>;
  /** All of them, in order. */
  ids(list: OpenedList): Promise<Result<readonly ListedId[]>>;
  choices(): Promise<Result<FilterChoices>>;
  /**
   * Reads the words of captures that have not been read yet, and sees to it that the list names every capture. Can be stopped
   * and goes on where it was. `changed`: 0 when the list that is open is still right.
   */
  complete(onProgress: (left: number) => void, signal: AbortSignal): Promise<Result<{ changed: number }>>;
  previewDeletion(captureIds: readonly string[]): Promise<Result<DeletionPreview>>;
  delete(captureIds: readonly string[]): Promise<Result<DeletionReceipt>>;
  /** Links each to the activity by hand. Stopped half-way, what was linked stays. */
  link(captureIds: readonly string[], activityId: string, job?: LongJob): Promise<Result<BulkLinkReceipt>>;
  unlink(captureIds: readonly string[], activityId: string): Promise<Result<null>>;
  /** Each is signed by itself. Stopped half-way, what was sealed stands; asked again it goes on with the rest. */
  giveVerdicts(draft: BulkVerdict, job?: LongJob): Promise<Result<BulkVerdictReceipt>>;
  settings(): Promise<Result<ListSettings>>;
  keepSettings(settings: ListSettings): Promise<Result<ListSettings>>;
}
