import type { LedgerEntry } from './ledger-entry';
import type { CaptureRow, SealedCapture, StoredBlob } from './sealed';

/** What a capture consists of in the store. */
export const EVIDENCE_PARTS = ['row', 'record', 'evaluation', 'review', 'blob', 'ledger-entry'] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

export interface DamagedPart {
  part: EvidencePart;
  /** `altered`: its bytes are not those that were hashed. `unreadable`: it is there and cannot be read as what it is. */
  problem: 'missing' | 'altered' | 'unreadable';
  /** Digest of what is damaged; of a row the capture's id, of a ledger entry its number when known. */
  name: string;
}

/** What is left of a capture, and by name what is not. Nothing here is guessed. */
export interface Remains {
  captureId: string;
  row: CaptureRow | null;
  entry: LedgerEntry | null;
  sealed: SealedCapture | null;
  blobs: StoredBlob[];
  parts: DamagedPart[];
}
