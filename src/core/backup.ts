import type { Result } from './errors';

/** How far a long job is; both in rows, or both in bytes. */
export interface Progress {
  done: number;
  total: number;
}

/** What a long job is handed: where to tell how far it is, and the way to stop it. */
export interface LongJob {
  signal?: AbortSignal;
  progress?: (progress: Progress) => void;
}

export interface BackupState {
  captures: number;
  /** ISO 8601 UTC; null when none was made of this store. */
  lastMadeAt: string | null;
  /** Days after which a backup counts as old; 0: never say so. */
  remindAfterDays: number;
  /** There is something to lose and the last backup is older than that, or there is none. */
  isDue: boolean;
}

export interface BackupMade {
  fileName: string;
  blob: Blob;
  backupId: string;
  captures: number;
  /** Hash of the last ledger entry in it. */
  head: string;
}

export interface RestoreReport {
  backupId: string;
  madeAt: string;
  /** Captures that were not here before. */
  added: number;
  /** Captures that were here already, and are the same. */
  present: number;
  /** Not brought back, because this store's ledger says that they were deleted. */
  deleted: number;
  /** Rows here under the same name with other content: those here stay. */
  different: number;
  /** Rows of the backup that do not match their own digest; not taken over. */
  damaged: number;
  /** Rows of any kind that were not here before. */
  rows: number;
  /** Ledgers of other stores or keys in the backup that are kept beside this store's own. */
  ledgers: number;
}

/** The signing key's public half, in the spellings that other programs want. */
export interface PublicKeyForms {
  /** `SHA256:…`, as `ssh-keygen -l` prints it. */
  fingerprint: string;
  openSsh: string;
  jwk: string;
  /** Line for a file that `ssh-keygen -Y verify -f` takes. */
  allowedSigners: string;
  /** When the key was made; null when the ledger does not say. */
  madeAt: string | null;
}

export interface BackupServices {
  state(): Promise<Result<BackupState>>;
  remindAfter(days: number): Promise<Result<BackupState>>;
  /** Everything in one file, encrypted; recorded in the ledger once the file is whole. */
  make(passphrase: string, job?: LongJob): Promise<Result<BackupMade>>;
  /** Merges; nothing that is here is changed or cleared. */
  restore(file: Blob, passphrase: string, job?: LongJob): Promise<Result<RestoreReport>>;
  publicKey(): Promise<Result<PublicKeyForms>>;
}
