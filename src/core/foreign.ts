import type { LongJob } from './backup';
import type { Result } from './errors';
import type { Dossier } from './sealed';
import type { IntegrityLine } from './services';
import type { PlainContent } from './sharing';
import type { Verification } from './verification';

/** One capture in somebody's bundle, for a list. */
export interface BundledCapture {
  captureId: string;
  /** In the ledger it stands in. */
  sequence: number;
  capturedAt: string;
  url: string;
  title: string;
  digest: string;
  /** Key of that ledger: not the signer's where the signer had it from somebody else. */
  keyFingerprint: string;
  /** Something of it is withheld. */
  redacted?: true;
}

/** Somebody's bundle, found intact and opened to be read. Nothing of it is in the store. */
export interface OpenedBundle {
  exportId: string;
  /** In the order of their ledgers. */
  captures: readonly BundledCapture[];
  /** Read from the file and checked each time. */
  dossier(captureId: string): Promise<Result<Dossier>>;
  checkDossier(dossier: Dossier): Promise<IntegrityLine[]>;
  takeOver(job?: LongJob): Promise<Result<TakeOverReport>>;
}

/** A capture that a bundle brings under an id that another capture has here. */
export interface ClaimedConflict {
  captureId: string;
  /** Digest of the one that is here, and stays. */
  here: string;
  claimed: string;
}

export interface TakeOverReport {
  exportId: string;
  /** Captures that were not here before. */
  added: number;
  present: number;
  /** Not taken over, because this store's ledger says that they were deleted. */
  deleted: number;
  /** Refused: here under the same id with other content. */
  conflicts: ClaimedConflict[];
  /** Ledger entries that were not here before. */
  entries: number;
  /** Ledgers of others in the bundle that are kept beside this store's own. */
  ledgers: number;
  /** Of those, the ones that are known here with another continuation: both are kept. By the hash of their first entry. */
  forks: string[];
}

export interface ForeignServices {
  /**
   * Opens a bundle that was just found intact; the file must still be the one that was verified.
   * @returns `bundle-not-intact` for any other
   */
  open(file: Blob | PlainContent, verification: Verification): Promise<Result<OpenedBundle>>;
}
