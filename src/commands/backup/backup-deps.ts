import type { Clock, IdSource } from '../../core/ledger-entry';
import type { EvidenceDatabase } from '../../storage/database';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { LedgerWriter } from '../ledger-writer';

export interface BackupDeps {
  database: EvidenceDatabase;
  store: EvidenceStore;
  ledger: LedgerWriter;
  clock: Clock;
  ids: IdSource;
  extensionVersion: string;
  settings: SettingsStore;
  /** log2 of scrypt's cost; age's own when absent. */
  workFactor?: number;
}

/** What the user chose, kept by the browser outside the evidence store. */
export interface SettingsStore {
  all(): Promise<Record<string, unknown>>;
  /** Only what is not set here yet. */
  addMissing(settings: Readonly<Record<string, unknown>>): Promise<void>;
}
