import { sha256Hex } from '../core/digest';
import type { Verification, VerificationCheck } from '../core/verification';
import type { Sha256 } from './bundle-input';
import { type ByteSource, byteSource } from './byte-source';
import { makeCheck } from './check';
import { checkBag } from './check-bag';
import { checkConsents } from './check-consents';
import { checkDerived, deriveAgain } from './check-derived';
import { checkEvidence, checkMeasured } from './check-evidence';
import { checkHead } from './check-head';
import { checkLedger } from './check-ledger';
import { checkRegister } from './check-register';
import { checkRestored } from './check-restored';
import { checkSignatures, readKey } from './check-signatures';
import { checkTimeStamps, NO_ANCHOR } from './check-time-stamps';
import { clockJumpTexts } from './clock-jumps';
import { crc32 } from './crc32';
import { deletedTexts } from './deleted-since';
import { type Inflate, inflate } from './inflate';
import { FILES, folderName } from './layout';
import { measureInTurn, type StartMeasuring } from './measure';
import { KEY_LOST_NOT_PROVEN, notProvenTexts, RESTORED_NOT_PROVEN } from './not-proven';
import { type OpenedBag, openBag, type ReadTools } from './open-bag';
import { pinOf } from './pin';
import { checkRedactions } from './redact/check-redactions';
import { withheldTexts } from './redact/withheld-words';
import { unreviewedTexts } from './reviews-document';
import type { ZipProblem } from './zip-directory';

export interface VerifyOptions {
  /** `SHA256:…`, obtained by another road than the bundle. */
  pinnedFingerprint?: string;
  /** Hash of an entry of the ledger that was noted elsewhere, such as its last one. */
  knownHead?: string;
  /** PEM of certificates of time-stamp authorities' roots that the verifier trusts. */
  trustedRoots?: string;
  /** Faster ones where the platform has them (Node). They must give the same answers. */
  digest?: Sha256;
  crc32?: (bytes: Uint8Array) => number;
  inflate?: Inflate;
  measure?: StartMeasuring;
}

/** Checks that may stay open in a bundle that is intact. */
const MAY_STAY_OPEN: readonly string[] = ['key-pinned', 'key-continuity', 'payload-known', 'time-anchored'];

/**
 * The named checks on a ProofBundle. Pure: no storage, no browser API, nothing sent. Never throws for bad input: what
 * cannot be read as a bundle gets the verdict `not-a-bundle` and a check that says why.
 */
export async function verifyBundle(
  source: Uint8Array | Blob | ByteSource,
  options: VerifyOptions = {},
): Promise<Verification> {
  const bytes = byteSource(source);
  try {
    return await verify(bytes, options);
  } catch (thrown) {
    // A reader that fails (a file that went away, memory) is told as such; it must never look like a verdict of "intact".
    const name = thrown instanceof Error ? thrown.name : 'unknown';
    return refused(false, [{ code: `unreadable (${name})`, name: '' }], bytes.size);
  }
}

async function verify(source: ByteSource, options: VerifyOptions): Promise<Verification> {
  const digest = options.digest ?? sha256Hex;
  const crc = options.crc32 ?? crc32;
  const measure = options.measure ?? measureInTurn(digest, crc);
  const tools: ReadTools = { digest, crc32: crc, inflate: options.inflate ?? inflate, measure };
  const opened = await openBag(source, tools);
  if (opened.kind === 'refused') return refused(opened.isBundle, opened.problems, source.size);
  return verdictOn(opened, source.size, options, digest);
}

async function verdictOn(
  opened: OpenedBag,
  size: number,
  options: VerifyOptions,
  digest: Sha256,
): Promise<Verification> {
  const { bag } = opened;
  // All that needs only records first: another thread may still be hashing the rest.
  const key = await readKey(bag);
  const fingerprint = key?.fingerprint ?? null;
  const ledger = await checkLedger(bag, key?.jwk ?? null, digest);
  const signatures = await checkSignatures(bag, key, ledger, pinOf(options.pinnedFingerprint));
  const evidence = checkEvidence(bag);
  const derived = await deriveAgain(bag, evidence.items, fingerprint, digest);
  await opened.complete();
  const chainHolds = ledger.checks.every(({ outcome }) => outcome === 'passed');
  const stamps = await checkTimeStamps(bag, evidence.items, chainHolds, options.trustedRoots);
  const redactions = checkRedactions(bag);
  const checks = [
    structure(bag.problems),
    ...checkBag(bag),
    ...signatures.checks,
    ...evidence.checks,
    checkConsents(bag),
    ...checkRegister(bag),
    ...checkMeasured(bag),
    ...ledger.checks,
    ...checkHead(bag, options.knownHead),
    ...stamps.checks,
    ...(await checkRestored(bag, digest)),
    ...redactions.checks,
    checkDerived(bag, derived),
  ];
  const { withheld } = redactions;
  const tagManifest = bag.files.get(FILES.tagManifest);
  const intact = checks.every((check) => check.outcome === 'passed' || isOpen(check));
  return {
    schema: 'consent-witness/verification/1',
    verdict: intact ? 'intact' : 'not-intact',
    signer: signatures.signer,
    keyFingerprint: fingerprint,
    ...(tagManifest ? { manifest: { exportId: bag.exportId, digest: tagManifest.digest } } : {}),
    timeAnchor: stamps.anchor,
    ...(withheld.length > 0 ? { withheld } : {}),
    checks,
    notProven: [
      ...notProvenTexts(signatures.signer, stamps.anchor.state),
      ...unreviewedTexts(evidence.items),
      ...(ledger.lost.length > 0 ? [KEY_LOST_NOT_PROVEN] : []),
      ...(bag.evidence.restored.size > 0 ? [RESTORED_NOT_PROVEN] : []),
      ...deletedTexts(bag.evidence.ledger ?? []),
      ...withheldTexts(withheld),
      ...clockJumpTexts(bag.evidence.ledger ?? []),
    ],
    summary: { captures: bag.evidence.records.length, files: bag.files.size, bytes: size },
  };
}

function isOpen(check: VerificationCheck): boolean {
  return check.outcome === 'not-checked' && MAY_STAY_OPEN.includes(check.id);
}

function structure(problems: readonly ZipProblem[]): VerificationCheck {
  const codes = [...new Set(problems.map((problem) => problem.code))];
  const names = problems.map((problem) => problem.name).filter(Boolean);
  return makeCheck('zip-structure', codes.length === 0, 'ok', codes.join(', ') || 'ok', names);
}

function refused(isBundle: boolean, problems: readonly ZipProblem[], size: number): Verification {
  const inFolder = new RegExp(`^${folderName('[^/]*')}/`);
  const named = problems.map((problem) => ({ ...problem, name: problem.name.replace(inFolder, '') }));
  return {
    schema: 'consent-witness/verification/1',
    verdict: isBundle ? 'not-intact' : 'not-a-bundle',
    signer: 'unknown',
    keyFingerprint: null,
    timeAnchor: NO_ANCHOR,
    checks: [structure(named)],
    notProven: notProvenTexts('unknown', 'none'),
    summary: { captures: 0, files: 0, bytes: size },
  };
}
