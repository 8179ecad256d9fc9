import type { BackupServices } from './backup';
import type { FrameCapture, Gap } from './capture';
import type { ConsentLogServices } from './consent-log-services';
import type { ConsentRow, ConsentServices, SaidState } from './consent-services';
import type { Remains } from './damage';
import type { Result } from './errors';
import type { Evaluation, RuleAdjustment } from './evaluation';
import type { ForeignServices } from './foreign';
import type { InformationKind } from './information';
import type { KeepingServices } from './keeping';
import type { LedgerEntry } from './ledger-entry';
import type { ListServices } from './list';
import type { MaskServices } from './mask-services';
import type { OverviewServices } from './overview';
import type { PictureChoice } from './picture';
import type { Redaction } from './redaction';
import type { ProofServices, RegisterServices } from './register-services';
import type { AssessmentServices } from './review-services';
import type { CaptureRow, Dossier, Neighbours } from './sealed';
import type { LockedFiles, PlainContent, SharingServices } from './sharing';
import type { StoreAlarm } from './store-alarm';
import type { TabServices } from './tab-services';
import type { StampOutcome, TimeStampStatus } from './time-stamp';
import type { Verification } from './verification';

/**
 * What screens may ask for. The entrypoints wire these to commands, so that `ui` knows neither Dexie nor the browser API
 * and can be shown in a test with real data handed in.
 */

/** The active tab as read, judged and not stored: what the popup shows before anybody clicks. */
export interface TabInspection {
  tabId: number;
  url: string;
  host: string;
  title: string;
  secure: boolean;
  frames: FrameCapture[];
  gaps: Gap[];
  evaluation: Evaluation;
  /** The user chose to watch this site; it says nothing about how far back this very page was seen. */
  watching: boolean;
  /** Acts of consent on this site are recorded. */
  recording: boolean;
  information: InformationChoice;
}

/** What may be kept beside the page: the statements it links to, and its own words when it is a statement. */
export interface InformationChoice {
  /** The user's setting. */
  wanted: boolean;
  statements: LinkedStatement[];
  /** What the page itself looks like by its title and address. */
  thisPage: InformationKind | null;
}

export interface LinkedStatement {
  kind: InformationKind;
  /** Origin + path. */
  url: string;
  /** The browser lets us ask its site. */
  allowed: boolean;
}

/** What one click on "Keep as evidence" gave. */
export interface CaptureReceipt {
  captureId: string;
  sequence: number;
  capturedAt: string;
  digest: string;
  ledgerHead: string;
  gaps: number;
  screenshot: 'taken' | 'missing';
}

export interface PopupServices extends StoreAlarmServices, TabServices {
  inspectTab(): Promise<Result<TabInspection>>;
  /**
   * @param picture is kept as the user's last choice
   * @param asInformation the page's own words are kept too, as a statement of this kind
   */
  captureTab(
    tabId: number,
    picture: PictureChoice,
    asInformation: InformationKind | null,
  ): Promise<Result<CaptureReceipt>>;
  /** The whole page is no longer waited for: the capture under way is kept with a picture of the window, and says why. */
  cancelPicture(tabId: number): void;
  /** What the user chose last; `notice` until then. */
  pictureChoice(): Promise<Result<PictureChoice>>;
  openReview(captureId?: string): void;
  /** The AP meter of what was kept, and linking it. */
  proof: ProofServices;
  /** Builds the proof bundle and hands it to the browser's downloads. */
  saveBundle(captureId: string): Promise<Result<{ fileName: string; timeStamp: StampOutcome }>>;
  /**
   * Asks the user's permission to read these origins too (frames of other sites that are a Gap `no-permission` now). Absent
   * where there is nobody to ask; then the gap is shown without a button.
   */
  allowOrigins?(origins: string[]): Promise<Result<{ allowed: boolean }>>;
  /**
   * Whether captures ask for the linked statements; turned on, it asks the user's permission for these origins. Must be called
   * straight from a click. Absent where there is nobody to ask.
   */
  keepInformation?(wanted: boolean, origins: string[]): Promise<Result<{ allowed: boolean }>>;
  /**
   * Asks the user's permission to watch this site from the first byte, and reloads the tab. Must be called straight from a
   * click. Absent where there is nobody to ask.
   */
  reloadAndWatch?(tabId: number, origin: string): Promise<Result<{ watching: boolean }>>;
  /** Ends it at once, in open tabs too, and gives the permission back. */
  stopWatching?(origin: string): Promise<Result<null>>;
  /** Acts of consent on this watched site are recorded from now on, or no more. Absent where there is nobody to ask. */
  setRecording?(origin: string, on: boolean): Promise<Result<null>>;
  /** Keeps what the user says was done on a captured page, as a record by hand. */
  recordConsent(captureId: string, state: SaidState): Promise<Result<ConsentRow>>;
  openConsent(recordId: string): void;
}

/** What decides the language of the screens: the browser, unless the user chose. */
export type LanguageSetting = 'browser' | 'nl' | 'en';

export interface StorageUse {
  usedBytes: number;
  quotaBytes: number;
  /** The browser promised not to clear it when the disk fills up. */
  lasting: boolean;
}

/** Whether the store is still the one that was there, and what the user says to it when it is not. */
export interface StoreAlarmServices {
  storeAlarm(): Promise<Result<StoreAlarm | null>>;
  /** Seen: from now on the store as it is counts, and the ledger says so. */
  acknowledgeStoreAlarm(): Promise<Result<null>>;
}

export interface LedgerHead {
  sequence: number;
  hash: string;
  recordedAt: string;
}

/**
 * What is wrong first when the ledger is walked from its beginning. `no-key`: the signing key is not in the store any more;
 * `unreadable`: the entry is gone or damaged.
 */
export const LEDGER_PROBLEMS = [
  'sequence',
  'previous',
  'hash',
  'signature',
  'other-key',
  'bad-key',
  'no-key',
  'unreadable',
] as const;

export interface LedgerCheck {
  head: LedgerHead | null;
  intact: boolean;
  /** `entry`: place in the ledger, from 1. */
  problem: { kind: (typeof LEDGER_PROBLEMS)[number]; entry: number } | null;
  /** Ledgers that came with a backup. */
  restored: RestoredCheck[];
}

/** A ledger beside the store's own, walked by its own key. */
export interface RestoredCheck {
  head: LedgerHead;
  keyFingerprint: string;
  intact: boolean;
}

/** @property ledgerBreak number of a ledger entry that is damaged, so that not the whole ledger is in the bundle; else null */
export interface SavedBundle {
  fileName: string;
  blob: Blob;
  ledgerBreak: number | null;
  timeStamp: StampOutcome;
}

/** What judging a kept capture again gave: one more evaluation, or the same as the latest, of which nothing is kept. */
export interface JudgedAgain {
  outcome: 'kept' | 'same';
  /** Of the latest evaluation now. */
  evaluationDigest: string;
  ruleSetVersion: string;
}

export interface ExportOptions {
  /** After each capture: how many are written. */
  onProgress?: (written: number) => void;
  signal?: AbortSignal;
  /** Then it is a redacted copy. */
  redaction?: Redaction;
}

export interface ReviewServices extends StoreAlarmServices {
  /** Newest first, keyset paging: rows older than `beforeSequence`. */
  listCaptures(limit: number, beforeSequence?: number): Promise<Result<CaptureRow[]>>;
  openDossier(captureId: string): Promise<Result<Dossier>>;
  /** What is left of a capture that cannot be opened as a dossier. */
  remains(captureId: string): Promise<Result<Remains>>;
  /** With the rule set of this version and the settings in force; earlier evaluations stay. */
  judgeAgain(captureId: string): Promise<Result<JudgedAgain>>;
  /** Verdicts and notes. */
  assessment: AssessmentServices;
  /** The captures beside this one, in the order of the list. */
  neighbours(captureId: string): Promise<Result<Neighbours>>;
  /** Captures of one page, by its address; newest first. */
  capturesOf(url: string): Promise<Result<CaptureRow[]>>;
  /** Every hash recomputed, signature of the ledger entry verified. */
  checkDossier(dossier: Dossier): Promise<IntegrityLine[]>;
  /** The whole chain walked. */
  checkLedger(): Promise<Result<LedgerCheck>>;
  failedAttempts(): Promise<Result<LedgerEntry[]>>;
  keyFingerprint(): Promise<Result<string>>;
  /** A new signing key, announced in the ledger by the old one. Gives its fingerprint. */
  rotateKey(): Promise<Result<string>>;
  /** Last entry of the ledger: what to note elsewhere. */
  ledgerHead(): Promise<Result<LedgerHead | null>>;
  storageUse(): Promise<Result<StorageUse>>;
  /** What a reader of a redacted copy will see of a capture. @returns `not-redactable` when the words cannot be withheld */
  previewRedacted(captureId: string, redaction: Redaction): Promise<Result<Dossier>>;
  timeStampStatus(): Promise<Result<TimeStampStatus>>;
  /**
   * Switches time-stamps on (an address) or off (null). Asks the user's permission for that origin, so it must be called straight
   * from a click; not allowed is not kept.
   */
  setTimeStampAuthority(address: string | null): Promise<Result<{ allowed: boolean }>>;
  /** Asks the authority for one now. */
  stampNow(): Promise<Result<StampOutcome>>;
  /** Two files to keep beside a bundle that was found intact. */
  /** One capture without the rest of the ledger: what is shown, and the signature over it. */
  disclose(captureId: string): Promise<Result<{ name: string; blob: Blob }[]>>;
  countersign(verification: Verification, statement: string): Promise<Result<{ name: string; blob: Blob }[]>>;
  /** Whether captures ask for the linked statements. */
  keepsInformation(): Promise<Result<boolean>>;
  setKeepsInformation(on: boolean): Promise<Result<null>>;
  /** What the organisation set differently from the rule set. */
  ruleAdjustments(): Promise<Result<RuleAdjustment[]>>;
  /** For evaluations from now on; those that are kept stay as they are. Gives all that are in force. */
  adjustRule(adjustment: RuleAdjustment): Promise<Result<RuleAdjustment[]>>;
  backup: BackupServices;
  /** Handing evidence over: what goes into a bundle, and then the bundle. */
  sharing: SharingServices;
  /** Bundles of others. */
  foreign: ForeignServices;
  /** Retention, legal holds, deleting, and links to persons. */
  keeping: KeepingServices;
  /** The register of Art. 30 GDPR, agreements, and what can be shown of each capture. */
  register: RegisterServices;
  /** Records of acts of consent. */
  consents: ConsentServices;
  /** Controllers' own logs of consents. */
  logs: ConsentLogServices;
  /** Filtering, searching and paging through all captures. */
  list: ListServices;
  /** What needs attention first, and figures. */
  overview: OverviewServices;
  /** What comparisons leave aside. */
  masks: MaskServices;
  languageSetting(): Promise<Result<LanguageSetting>>;
  /** The screen reloads afterwards, so that the entrypoint hands in the new language. */
  setLanguage(setting: LanguageSetting): Promise<Result<null>>;
}

export interface IntegrityLine {
  id: 'capture' | 'evaluation' | 'review' | 'blob' | 'ledger-hash' | 'ledger-signature' | 'ledger-link';
  subject: string;
  expected: string;
  found: string;
  ok: boolean;
}

/** What whoever verifies has from elsewhere than the bundle. */
export interface GivenForVerifying {
  /** Fingerprint of the signer's key. */
  pinnedFingerprint?: string;
  /** PEM of root certificates of time-stamp authorities. */
  trustedRoots?: string;
  /** Hash of a ledger entry. */
  knownHead?: string;
}

export interface VerifyServices extends LockedFiles {
  verifyBundle(file: Blob | PlainContent, given: GivenForVerifying): Promise<Result<Verification>>;
}
