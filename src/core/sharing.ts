import type { LongJob } from './backup';
import type { Failure, Result } from './errors';
import type { PersonalKind, SelfCheckId } from './proof';
import type { Redaction, WithheldPart } from './redaction';
import type { CaptureRow } from './sealed';
import type { ExportOptions, SavedBundle } from './services';

/** What a proof bundle is about. */
export type BundleScope =
  /**
   * @property redaction what is withheld: then it is a redacted copy
   * @property seenAt last entry of the ledger when that was looked at: nothing that came since goes in unseen
   */
  | { kind: 'captures'; captureIds: readonly string[]; redaction?: Redaction; seenAt?: string }
  /** Every capture of one page. */
  | { kind: 'page'; url: string }
  /** A processing activity: its captures, its consent records, and what the register has of it. */
  | { kind: 'activity'; activityId: string };

/** What a file of a bundle is, in the order in which people ask for it. */
export const FILE_KINDS = [
  'record',
  'picture',
  'notice-copy',
  'words',
  'statement',
  'evaluation',
  'review',
  'consent',
  'register',
  'process',
  'ledger',
  'other-ledger',
  'time-stamp',
  'summary',
  'report',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface PreviewedFile {
  /** In the bundle's folder. */
  path: string;
  bytes: number;
  kind: FileKind;
}

export interface PreviewedCapture {
  captureId: string;
  sequence: number;
  capturedAt: string;
  url: string;
  title: string;
  /** Self-checks (record model, section 7) that say no, and those that cannot tell. */
  failing: SelfCheckId[];
  unknown: SelfCheckId[];
  /** Findings without a verdict. */
  unassessed: number;
  /** Of a redacted copy: what of this capture is withheld. */
  withheld?: readonly WithheldPart[];
}

/** What a redacted copy would be of one capture. */
export interface LookedAtCapture {
  captureId: string;
  /** Null where its row in the list is gone. */
  row: Pick<CaptureRow, 'sequence' | 'capturedAt' | 'url' | 'title'> | null;
  /** It came with a backup or a bundle: the ledger it stands in goes along. */
  ofOthers: boolean;
  /** Empty: it goes in whole. A failure: it cannot go in. */
  withheld: readonly WithheldPart[] | Failure;
}

export interface RedactionLook {
  /** Each that was asked for, in the order of the bundle; those that no ledger names last. */
  captures: LookedAtCapture[];
  /** Last entry of the ledger. */
  head: string;
}

/** What of persons is in it, so that whoever hands it over knows. */
export interface PersonalContent {
  /** Different pseudonyms in consent records. */
  pseudonyms: number;
  /** Names under verdicts and notes. */
  reviewers: string[];
  /** Places in captures that hold, or may hold, something of a visitor; by what it is. */
  found: Partial<Record<PersonalKind, number>>;
  /** Pictures and PDF files, in which nothing can be looked for. */
  unread: number;
  /** Contact data of organisations and who signed agreements. */
  contacts: boolean;
}

/** All that a bundle of this scope holds, before anything is written. */
export interface BundlePreview {
  scope: BundleScope;
  captures: PreviewedCapture[];
  /** Everything under `data/`, in the order of the bundle. Around it come eleven files: lists, instructions, key and signatures. */
  files: PreviewedFile[];
  /** Ledger entries that go in, of this store. */
  entries: number;
  personal: PersonalContent;
  /** Consent records of the activity that stand in the ledger of another store, and so stay out. */
  leftOut: number;
  /** The user has an authority asked for a time-stamp first: one file and one entry more. */
  willStamp: boolean;
  /** Last entry of the ledger: what was previewed is what is written only while this is the last. */
  head: string;
}

/** For whom a bundle is made unreadable to others. */
export type EncryptFor = { passphrase: string } | { recipients: string };

export interface SharingServices {
  /** What would be withheld of each capture, and which cannot be in such a copy, and why; of all of them, whatever one of them says. */
  lookAtRedaction(captureIds: readonly string[], redaction: Redaction, job?: LongJob): Promise<Result<RedactionLook>>;
  /**
   * Nothing is written, but for the names of register entries in the ledger.
   * @returns `nothing-to-export` | `preview-outdated`: the ledger went on since `seenAt`
   */
  preview(scope: BundleScope, job?: LongJob): Promise<Result<BundlePreview>>;
  /** @returns `preview-outdated` when something was added since */
  save(preview: BundlePreview, encrypt: EncryptFor | null, options?: ExportOptions): Promise<Result<SavedBundle>>;
  /** A key of a recipient that can be used: `age1…`, one or more on lines. */
  isRecipient(text: string): Promise<boolean>;
}

/** What opens an encrypted file. `identities`: lines of an identity file of age, `AGE-SECRET-KEY-1…`; others are comment. */
export type Secret = { passphrase: string } | { identities: string };
export type LockKind = 'passphrase' | 'identities';

/** The content of a file that was opened, read piece by piece. What it returns is good until the next read. */
export interface PlainContent {
  readonly size: number;
  read(start: number, end: number): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

export interface LockedFiles {
  /** What this file asks for; null when it is not encrypted. */
  lockOf(file: Blob): Promise<LockKind | null>;
  /** @returns `wrong-passphrase` | `wrong-identity` | `not-an-identity` | `not-a-bundle` */
  unlock(file: Blob, secret: Secret): Promise<Result<PlainContent>>;
}
