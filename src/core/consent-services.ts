import type { KeptActivity } from './activity';
import type { ConsentState, KeptConsent } from './consent-record';
import type { Result } from './errors';
import type { Finding } from './evaluation';
import type { CaptureKeeping } from './keeping';
import type { MeterReading } from './proof';
import type { ReceiptFile, ReceiptOffer, ReceiptRequest } from './receipts';
import type { EvidenceCheck } from './record-checks';

/** One row of the list: index columns only. */
export interface ConsentRow {
  recordId: string;
  /** Place in the list: the number of its ledger entry, or below zero when it came with a backup. */
  order: number;
  /** Of its ledger entry. */
  sequence: number;
  captureId: string | null;
  url: string;
  time: string;
  state: ConsentState;
}

/** Known ways back, beside what giving took. Null: not known. */
export interface WayBack {
  /** Acts of the visitor that were seen from the first choice on, the last one included. */
  actsToGive: number | null;
  /** Words and links about withdrawing that the capture shows near the request. */
  told: { text: string; url: string | null }[];
  /** What rules found about it in the latest evaluation, by rule id. */
  rules: Pick<Finding, 'ruleId' | 'outcome'>[];
}

/** One record with what is known around it. */
export interface ConsentView {
  kept: KeptConsent;
  checks: EvidenceCheck[];
  reading: MeterReading;
  /** For each activity that the page belongs to. */
  receipts: ReceiptOffer[];
  /** Processing activities that the page belongs to. */
  activities: KeptActivity[];
  /** Persons it is linked to; who they are is not kept. */
  persons: number;
  /** How a record without a capture is kept; null of those that go with theirs. */
  keeping: CaptureKeeping | null;
  wayBack: WayBack | null;
  /** Records of the same request before and after it, by number. */
  earlier: ConsentRow | null;
  later: ConsentRow[];
}

/** What somebody says was chosen, where no act was seen. */
export type SaidState = 'given' | 'refused' | 'withdrawn';

export interface ConsentServices {
  /** Newest first, keyset paging. */
  list(limit: number, beforeOrder?: number): Promise<Result<ConsentRow[]>>;
  count(): Promise<Result<number>>;
  open(recordId: string): Promise<Result<ConsentView>>;
  /** `identifier` is used in memory and dropped. */
  link(recordId: string, activityId: string, identifier: string): Promise<Result<ConsentView>>;
  /** By hand: a later record of the same request. */
  follow(recordId: string, state: SaidState): Promise<Result<ConsentRow>>;
  /** Refused where a mandatory field is missing, which `receipts` names. */
  receipt(recordId: string, request: ReceiptRequest): Promise<Result<ReceiptFile>>;
  /** These three only of a record without a capture; the others go with theirs. */
  setHold(recordId: string, reason: string): Promise<Result<ConsentView>>;
  liftHold(recordId: string, reason: string): Promise<Result<ConsentView>>;
  remove(recordId: string): Promise<Result<null>>;
}
