import type { BlobRef, Capture } from './capture';
import type { Evaluation } from './evaluation';
import type { LedgerEntry } from './ledger-entry';

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
  blobs: StoredBlob[];
  /** Digests named by the capture or the ledger whose bytes are gone or do not match. */
  damaged: string[];
  /** The one that says it was captured. */
  entry: LedgerEntry;
}

/** What the list says that follows from the latest evaluation. */
export type EvaluationColumns = Pick<CaptureRow, 'choices' | 'likelyViolations' | 'pointsOfAttention'>;

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
  gaps: number;
  /** Never stored. `row`: nothing is known but its number. `parts`: the ledger names something of it that is gone. */
  damage?: 'row' | 'parts';
  /** Came with a backup: the ledger it stands in, by the hash of its first entry, and its number there. */
  restored?: { first: string; sequence: number } | undefined;
}
