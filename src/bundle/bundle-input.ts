import type { LedgerEntry } from '../core/ledger-entry';
import type { RuleSetDocument } from '../core/rule-set';
import type { Dossier } from '../core/sealed';

/** All that a ProofBundle is made of; nothing is read from anywhere else, so the same input gives the same bytes. */
export interface BundleInput {
  /** UUID; names the bundle and its one folder. */
  exportId: string;
  /** ISO 8601 UTC with milliseconds. */
  exportedAt: string;
  dossiers: Dossier[];
  /** The whole chain from its first entry, not only the entries of these dossiers. */
  ledger: LedgerEntry[];
  /** Ledgers that came with a backup and hold entries of these dossiers, each whole from its first entry. */
  restored?: readonly (readonly LedgerEntry[])[];
  ruleSet: RuleSetDocument;
  /** Who exports, in its own words. */
  organisation?: string;
  extensionVersion: string;
}

/** Lower-case hexadecimal. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

export interface BundleDeps {
  /** Lower-case hexadecimal SHA-256; WebCrypto when absent. */
  digest?: Sha256;
}

export interface WrittenBundle {
  /** `consent-proof-<exportId>.zip` */
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of `tagmanifest-sha256.txt`, the bytes that were signed: for the ledger's `exported` event. */
  manifestDigest: string;
}
