import type { BlobRef, Capture } from './capture';
import type { KeptConsent } from './consent-record';
import type { Evaluation } from './evaluation';
import type { LedgerEntry } from './ledger-entry';
import type { WithheldPart } from './redaction';
import type { Review, Reviewed } from './review';

/** A Capture as kept: the canonical bytes are what was hashed, and what goes into a bundle, byte for byte. */
export interface SealedCapture {
  captureId: string;
  /** SHA-256 of `bytes`. */
  digest: string;
  /** JCS bytes of the Capture. */
  bytes: Uint8Array<ArrayBuffer>;
  capture: Capture;
}

/** The Evaluation stored beside a capture, as canonical bytes with their digest. */
export interface SealedEvaluation {
  digest: string;
  bytes: Uint8Array<ArrayBuffer>;
  evaluation: Evaluation;
}

/** One of the evaluations of a capture with the ledger entry about it: `captured` for the first, `judged` for later ones. */
export interface KeptEvaluation extends SealedEvaluation {
  entry: LedgerEntry;
}

/** What an auditor wrote about the capture, with the ledger entry about it. */
export interface KeptReview {
  digest: string;
  bytes: Uint8Array<ArrayBuffer>;
  review: Review;
  entry: LedgerEntry;
  /** Fingerprint of the key it was sealed with, where that was in another ledger than this store's own. */
  signer?: string;
}

/** As what is decided from it wants it. */
export function reviewed({ review, entry: { body }, signer }: KeptReview): Reviewed {
  const { sequence, recordedAt } = body;
  return { review, sequence, recordedAt, ...(signer === undefined ? {} : { signer }) };
}

export interface StoredBlob extends BlobRef {
  data: Uint8Array<ArrayBuffer>;
}

/** Everything about one capture that a dossier or a bundle needs. Damaged parts are named, never hidden. */
export interface Dossier {
  sealed: SealedCapture;
  /** The latest. */
  evaluation: SealedEvaluation;
  /** All that can be read, newest first. */
  evaluations: KeptEvaluation[];
  /** Verdicts and notes that can be read, in the order of the ledger. */
  reviews: KeptReview[];
  blobs: StoredBlob[];
  /** Consent records of this capture, oldest first; only where a bundle is made. */
  consents?: KeptConsent[];
  /** Of a redacted copy in which parts of the screenshot are withheld: those painted over. `digest` is its own. */
  painted?: StoredBlob;
  /** Of a redacted copy: what is not in it. Then `sealed` and evaluations are what is shown of them, under the digests of the whole. */
  withheld?: WithheldPart[];
  /** Digests named by the capture or the ledger whose bytes are gone or do not match. */
  damaged: string[];
  /** The one that says it was captured. */
  entry: LedgerEntry;
  /** That entry stands in a ledger that came with a backup or a bundle, not in this store's own. */
  restored?: true;
}

/** The captures beside one in the list, by id; null at an end. */
export interface Neighbours {
  /** Newer. */
  above: string | null;
  /** Older. */
  below: string | null;
}

/** What the list says that follows from the latest evaluation. */
export type EvaluationColumns = Pick<
  CaptureRow,
  'choices' | 'likelyViolations' | 'pointsOfAttention' | 'unassessed' | 'confirmed'
>;

/** One row of the list: index columns only. */
export interface CaptureRow {
  captureId: string;
  sequence: number;
  capturedAt: string;
  host: string;
  url: string;
  title: string;
  digest: string;
  /** Controls about consent, or not certain. */
  choices: number;
  likelyViolations: number;
  pointsOfAttention: number;
  /** Likely violations and points of attention without a verdict. Absent in rows of before: all of them. */
  unassessed?: number | undefined;
  /** Findings with the verdict `confirmed`. Absent in rows of before: none. */
  confirmed?: number | undefined;
  gaps: number;
  /** Never stored. `row`: nothing is known but its number. `parts`: the ledger names something of it that is gone. */
  damage?: 'row' | 'parts';
  /** Came with a backup: the ledger it stands in, by the hash of its first entry, and its number there. */
  restored?: { first: string; sequence: number } | undefined;
}
