import type { LedgerEntry } from '../core/ledger-entry';
import type { RuleSetDocument } from '../core/rule-set';
import type { Dossier } from '../core/sealed';

/** The authority's answer as it was received, under its SHA-256. */
export interface StoredTimeStamp {
  digest: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** All that a ProofBundle is made of; nothing is read from anywhere else, so the same input gives the same bytes. */
export interface BundleInput {
  /** UUID; names the bundle and its one folder. */
  exportId: string;
  /** ISO 8601 UTC with milliseconds. */
  exportedAt: string;
  dossiers: Dossier[];
  /** The whole chain from its first entry, not only the entries of these dossiers. */
  ledger: LedgerEntry[];
  /** Answers of time-stamp authorities that the ledger names, as many as there are; which go in is chosen when writing. */
  timeStamps?: readonly StoredTimeStamp[];
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
