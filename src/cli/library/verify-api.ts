/**
 * `consent-witness/verify`: the checks of docs/proof-bundle.md, for programs on Node 20.19 or newer. Nothing is sent and nothing is
 * written. These declarations are what an outside program compiles against, so they name no type of ours elsewhere.
 */

/** In Dutch and English. */
export interface Words {
  nl: string;
  en: string;
}

/** One named check: section 13 of the specification. */
export interface Check {
  id: string;
  title: Words;
  outcome: 'passed' | 'failed' | 'not-checked';
  expected: string;
  found: string;
  /** Files of the bundle it is about. */
  files: string[];
}

/** What time-stamps (RFC 3161) say of the ledger in the bundle. Times in ISO 8601 UTC. */
export interface TimeAnchor {
  state: 'anchored' | 'unconfirmed' | 'other-root' | 'refused' | 'none';
  /** Entries of the ledger, and how many of them from the first on existed by `token.genTime`. */
  entries: number;
  covered: number;
  token: {
    sequence: number;
    genTime: string;
    authority: string;
    authorityName: string;
    policy: string;
    /** Milliseconds that the clock of whoever captured was ahead of the authority's. */
    clockDifference: number;
    coversCaptures: boolean;
  } | null;
}

/** Something that a redacted copy leaves out: section 17 of the specification. */
export interface Withheld {
  captureId: string;
  /** The file that would have it. */
  file: string;
  /** JSON Pointer into it; null: the file as a whole, or an area of it. */
  at: string | null;
  /** Of a screenshot of which a part is painted over: which part, in pixels. */
  area?: { x: number; y: number; width: number; height: number } | undefined;
  /** Of a text: how many of its words and other pieces. */
  pieces: number;
  reason: { code: 'third-party' | 'business-secret' | 'other'; text: string };
}

/** As docs/schemas/verification.schema.json. */
export interface Verification {
  schema: 'consent-witness/verification/1';
  verdict: 'intact' | 'not-intact' | 'not-a-bundle';
  /** Never take `unconfirmed` for a known signer: the key came with the bundle. */
  signer: 'pinned' | 'unconfirmed' | 'pin-mismatch' | 'unknown';
  /** `SHA256:…`, as `ssh-keygen -l` prints it. */
  keyFingerprint: string | null;
  manifest?: { exportId: string; digest: string } | undefined;
  timeAnchor?: TimeAnchor | undefined;
  /** Of a redacted copy: what is not in it. Absent: nothing is withheld. */
  withheld?: Withheld[] | undefined;
  checks: Check[];
  /** To be said with every verdict, also a good one. */
  notProven: Words[];
  summary: { captures: number; files: number; bytes: number };
}

/** Bytes that are read in pieces. What `read` returns need be good only until the next read. */
export interface Source {
  readonly size: number;
  read(start: number, end: number): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

export interface Options {
  /** Fingerprint of the signer's key, obtained by another road than the bundle. */
  pinnedFingerprint?: string | undefined;
  /** PEM of root certificates of time-stamp authorities that you trust. */
  trustedRoots?: string | undefined;
  /** Hash of an entry of the ledger that was noted elsewhere: an older bundle in the place of a newer one is then refused. */
  knownHead?: string | undefined;
  /** Of a bundle that was encrypted (`.zip.age`). */
  passphrase?: string | undefined;
  /** Content of an identity file of age (`AGE-SECRET-KEY-1…`). */
  identities?: string | undefined;
}

/** An encrypted bundle stays shut. `code`: `locked` when nothing was given that could open it. */
export interface LockedError extends Error {
  readonly name: 'LockedError';
  readonly code: 'locked' | 'wrong-passphrase' | 'wrong-identity' | 'not-an-identity' | 'not-a-bundle';
}

/**
 * All checks on one bundle. Bad input gives a verdict, never an exception; memory does not grow with the size of the bundle.
 * @param bundle path of a file, its bytes, a Blob, or anything that can be read in pieces
 * @throws LockedError for an encrypted bundle, or what the file system throws for a path that cannot be opened
 */
export declare function verify(bundle: string | Uint8Array | Blob | Source, options?: Options): Promise<Verification>;

export interface Layer {
  id: 'intact' | 'signed' | 'time' | 'complete' | 'origin';
  state: 'proven' | 'partly' | 'not-proven' | 'broken';
  text: Words;
}

/** What a verification proves, layer by layer, in words; empty for what is no bundle. */
export declare function layersOf(verification: Verification): Layer[];

export interface Countersignature {
  exportId: string;
  manifestDigest: string;
  bundleKey: string;
  statement: string;
  signedAt: string;
}

export type CountersignatureOutcome =
  | { state: 'good' | 'other-bundle'; fingerprint: string; declared: Countersignature }
  | { state: 'bad-signature' | 'malformed' };

/**
 * What somebody declared over a bundle: the two files beside it (section 14).
 * @param verification of that bundle
 */
export declare function checkCountersignature(
  verification: Verification,
  json: Uint8Array,
  signature: Uint8Array,
): Promise<CountersignatureOutcome>;
