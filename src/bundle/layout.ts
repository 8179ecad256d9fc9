import type { BlobRole } from '../core/capture';

/**
 * Where everything is in a ProofBundle. Names keep to `[a-z0-9._/-]`, so that no tool has to escape them (BagIt
 * percent-encodes, `sha256sum -c` does not decode); `VERIFY.md` is the one exception, to be seen first.
 */
export const FILES = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  instructions: 'VERIFY.md',
  log: 'data/log/log.jsonl',
  merkle: 'data/log/merkle.json',
  findings: 'data/findings.json',
  ruleSet: 'data/ruleset.json',
  /** Only where something was written by an auditor. */
  reviews: 'data/reviews.json',
  custody: 'data/custody.json',
  reportNl: 'data/report.nl.html',
  reportEn: 'data/report.en.html',
  keyPem: 'signatures/key.pem',
  keyJwk: 'signatures/key.jwk',
  allowedSigners: 'signatures/allowed_signers',
  sshsig: 'signatures/tagmanifest.sshsig',
  jws: 'signatures/tagmanifest.jws.json',
  der: 'signatures/tagmanifest.sig.der',
} as const;

/** Tag files under the signature, by way of the tag manifest. */
export const TAG_FILES: readonly string[] = [FILES.instructions, FILES.info, FILES.declaration, FILES.manifest];

/** Outside the tag manifest, as they are made from it. Every one has exactly one right content for a given signature. */
export const SIGNATURE_FILES: readonly string[] = [
  FILES.keyPem,
  FILES.keyJwk,
  FILES.allowedSigners,
  FILES.sshsig,
  FILES.jws,
  FILES.der,
];

/** Payload files that every bundle has. */
export const FIXED_PAYLOAD: readonly string[] = [
  FILES.log,
  FILES.merkle,
  FILES.findings,
  FILES.ruleSet,
  FILES.custody,
  FILES.reportNl,
  FILES.reportEn,
];

/** Payload files of our own that not every bundle has. */
export const OPTIONAL_PAYLOAD: readonly string[] = [FILES.reviews];

export const recordPath = (captureId: string): string => `data/records/${captureId}.json`;
/** The evaluation made at capture. */
export const evaluationPath = (captureId: string): string => `data/evaluations/${captureId}.json`;
/** Of a capture that was judged again: `sequence` of the ledger entry that says so. */
export const laterEvaluationPath = (captureId: string, sequence: number): string =>
  `data/evaluations/${captureId}.${sequence}.json`;
/** A verdict or note: `sequence` of the ledger entry about it. */
export const reviewPath = (captureId: string, sequence: number): string => `data/reviews/${captureId}.${sequence}.json`;
/** The same of a capture that came with a backup. */
export const restoredReviewPath = (captureId: string, sequence: number): string =>
  `data/reviews/${captureId}.restored-${sequence}.json`;
/** The same of a capture that came with a backup, by the number in the ledger that came with it. */
export const restoredEvaluationPath = (captureId: string, sequence: number): string =>
  `data/evaluations/${captureId}.restored-${sequence}.json`;
/** What a redacted copy holds in the place of a record with something withheld. */
export const REDACTED_FOLDER = 'data/redacted/';
export const redactedPath = (captureId: string): string => `${REDACTED_FOLDER}${captureId}.json`;
/** The screenshot with parts painted over, in the place of the whole one. */
export const paintedPath = (captureId: string): string => `${REDACTED_FOLDER}${captureId}.png`;
export const PAINTED = /^data\/redacted\/[^/]*\.png$/;
export const CONSENT_FOLDER = 'data/consents/';
export const consentPath = (recordId: string): string => `${CONSENT_FOLDER}${recordId}.json`;
export const noticeTextPath = (digest: string): string => `data/notices/${digest}.txt`;
/** A ledger that came with a backup, by the hash of its last entry. */
export const restoredLogPath = (head: string): string => `data/log/restored-${head}.jsonl`;
export const RESTORED_LOG = /^data\/log\/restored-[0-9a-f]{64}\.jsonl$/;
const BLOB_FILES: Record<BlobRole, { folder: string; extension: string }> = {
  screenshot: { folder: 'data/snapshots', extension: 'png' },
  'notice-html': { folder: 'data/notices', extension: 'html' },
  'information-html': { folder: 'data/notices', extension: 'html' },
  'information-pdf': { folder: 'data/notices', extension: 'pdf' },
  'information-plain': { folder: 'data/notices', extension: 'txt' },
  'information-text': { folder: 'data/notices', extension: 'txt' },
};
export const blobPath = (digest: string, role: BlobRole): string =>
  `${BLOB_FILES[role].folder}/${digest}.${BLOB_FILES[role].extension}`;

/** Folders whose every file must belong to a record of the bundle, or to its ledger. */
export const EVIDENCE_FOLDERS =
  /^data\/(records|redacted|evaluations|reviews|consents|notices|snapshots|register|log\/time-stamps)\//;

/** Answers of time-stamp authorities, named by the digest that the ledger's `time-stamped` event gives. */
export const TIME_STAMP_FOLDER = 'data/log/time-stamps/';
export const timeStampPath = (tokenDigest: string): string => `${TIME_STAMP_FOLDER}${tokenDigest}.tsr`;

export const folderName = (exportId: string): string => `consent-proof-${exportId}`;
export const FOLDER = /^consent-proof-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** Order of `LC_ALL=C sort`: all names are ASCII, so UTF-16 order is byte order. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
