import type { LedgerEntry } from '../core/ledger-entry';
import type { Redaction } from '../core/redaction';
import type { RuleSetDocument } from '../core/rule-set';
import type { Dossier } from '../core/sealed';
import type { BundleRegister } from './register-files';

/** The authority's answer as it was received, under its SHA-256. */
export interface StoredTimeStamp {
  digest: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** All that a ProofBundle is made of; nothing is read from anywhere else, so the same input gives the same bytes. */
export interface BundleInput extends BundleHead {
  dossiers: Dossier[];
}

/** The same for a bundle that need not fit in memory. */
export interface BundleStream extends BundleHead {
  /** Numbers of the `captured` entries of the dossiers, ascending. */
  sequences: readonly number[];
  /** In that order, one at a time: each is written and let go before the next is asked for. */
  dossiers: Iterable<Dossier> | AsyncIterable<Dossier>;
}

/** What a bundle says beside its dossiers. */
export interface BundleHead {
  /** UUID; names the bundle and its one folder. */
  exportId: string;
  /** ISO 8601 UTC with milliseconds. */
  exportedAt: string;
  /** The whole chain from its first entry, not only the entries of these dossiers. */
  ledger: LedgerEntry[];
  /** Ledgers that came with a backup and hold entries of these dossiers, each whole from its first entry. */
  restored?: readonly (readonly LedgerEntry[])[];
  /** Answers of time-stamp authorities that the ledger names, as many as there are; which go in is chosen when writing. */
  timeStamps?: readonly StoredTimeStamp[];
  /** Of a bundle about processing activities. */
  register?: BundleRegister;
  ruleSet: RuleSetDocument;
  /** Who exports, in its own words. */
  organisation?: string;
  extensionVersion: string;
  /** What is to be withheld: then it is a redacted copy. */
  redaction?: Redaction;
}

/** Lower-case hexadecimal. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

export interface BundleDeps {
  /** Lower-case hexadecimal SHA-256; WebCrypto when absent. */
  digest?: Sha256;
  /** After each dossier: how many are written. */
  onProgress?: (written: number) => void;
  /** Aborted: the writer stops before the next file, and what the sink has is no bundle. */
  signal?: AbortSignal;
}

/** Takes the bytes of a bundle in order. What it was handed is its own. */
export interface ByteSink {
  write(bytes: Uint8Array<ArrayBuffer>): void | Promise<void>;
}

export interface StreamedBundle {
  /** `consent-proof-<exportId>.zip` */
  fileName: string;
  /** SHA-256 of `tagmanifest-sha256.txt`, the bytes that were signed: for the ledger's `exported` event. */
  manifestDigest: string;
  /** Something is withheld in it. */
  redacted: boolean;
}

export interface WrittenBundle extends StreamedBundle {
  bytes: Uint8Array<ArrayBuffer>;
}
