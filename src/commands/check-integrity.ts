import { blobPath, recordPath } from '../bundle/layout';
import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import type { LedgerEntry } from '../core/ledger-entry';
import { isAboutReview, saysTheSame } from '../core/review';
import type { Dossier, KeptEvaluation, KeptReview } from '../core/sealed';
import type { IntegrityLine, LedgerCheck, LedgerHead, RestoredCheck } from '../core/services';
import { fromBase64Url } from '../ledger/base64';
import { verifyEcdsa } from '../ledger/ecdsa';
import { keyNamedIn } from '../ledger/key-named-in';
import { fingerprintOf, importPublicKey } from '../ledger/public-key';
import type { ReadEntry } from '../ledger/read-entry';
import { NO_PREVIOUS } from '../ledger/seal-entry';
import { makeSigner } from '../ledger/signer';
import { verifyChain } from '../ledger/verify-chain';
import type { EvidenceStore } from '../storage/evidence-store';
import type { KeyStore } from '../storage/key-store';
import { isSignedBy } from './backup/is-signed-by';
import { keyInForce } from './key-in-force';

/**
 * Every hash of one dossier computed again from the stored bytes, on opening: shown, not assumed. The capture with its first
 * evaluation and pictures, then each later evaluation, verdict and note with the entry about it, oldest first.
 */
export async function checkDossier(dossier: Dossier, store: EvidenceStore, keys: KeyStore): Promise<IntegrityLine[]> {
  const named = () => store.reviewDigests(dossier.sealed.captureId);
  return checkDossierBy(dossier, (entry) => entryLines(entry, store, keys), named);
}

/** The same for a dossier from elsewhere. @param linesOf hash, signature and link of a ledger entry */
export async function checkDossierBy(
  dossier: Dossier,
  linesOf: (entry: LedgerEntry) => Promise<IntegrityLine[]>,
  reviewDigests: () => Promise<string[]> = async () => [],
): Promise<IntegrityLine[]> {
  const { sealed, entry } = dossier;
  const event = entry.body.event.kind === 'captured' ? entry.body.event : null;
  const hidden = new Set(dossier.withheld?.map(({ file }) => file));
  const isInPart = hidden.has(recordPath(sealed.captureId));
  const digest = isInPart ? sealed.digest : await sha256Hex(sealed.bytes);
  // What is shown in part was held against its commitments when the bundle was verified: it has no bytes to hash.
  const lines = isInPart ? [] : [line('capture', sealed.captureId, event?.captureDigest ?? '', digest)];
  const isWhole = ({ evaluation, entry: { body } }: KeptEvaluation) =>
    !dossier.withheld || !('evaluationCommitment' in body.event) || evaluation.redaction !== undefined;
  const [first, ...later] = dossier.evaluations.filter(isWhole).reverse();
  if (first?.entry.hash === entry.hash) lines.push(await evaluationLine(first, digest));
  else if (first) later.unshift(first);
  lines.push(...(await linesOf(entry)));
  for (const ref of sealed.capture.blobs) {
    if (hidden.has(blobPath(ref.digest, ref.role))) continue;
    const blob = dossier.blobs.find((b) => b.digest === ref.digest);
    lines.push(line('blob', ref.role, ref.digest, blob ? await sha256Hex(blob.data) : ''));
  }
  for (const kept of later) lines.push(await evaluationLine(kept, digest), ...(await linesOf(kept.entry)));
  for (const kept of dossier.reviews) lines.push(await reviewLine(kept, digest), ...(await linesOf(kept.entry)));
  const unread = dossier.damaged.filter((part) => !sealed.capture.blobs.some((ref) => ref.digest === part));
  const written = new Set(unread.length > 0 ? await reviewDigests() : []);
  return [...lines, ...unread.map((part) => line(written.has(part) ? 'review' : 'evaluation', '', part, ''))];
}

/** The bytes are those the ledger names, and they are about this very capture. */
async function evaluationLine({ bytes, evaluation, entry }: KeptEvaluation, capture: string): Promise<IntegrityLine> {
  const { event } = entry.body;
  const named = event.kind === 'captured' || event.kind === 'judged' ? event : null;
  const isOfThis = named?.captureDigest === capture && evaluation.captureDigest === capture;
  return line('evaluation', evaluation.ruleSetVersion, isOfThis ? named.evaluationDigest : '', await sha256Hex(bytes));
}

/** The words are those the ledger names, and they say what the entry about them says. */
async function reviewLine({ bytes, review, entry }: KeptReview, capture: string): Promise<IntegrityLine> {
  const { event, sequence } = entry.body;
  const isOfThis = isAboutReview(event) && event.captureDigest === capture && saysTheSame(review, event);
  return line('review', String(sequence), isOfThis ? event.reviewDigest : '', await sha256Hex(bytes));
}

async function entryLines(entry: LedgerEntry, store: EvidenceStore, keys: KeyStore): Promise<IntegrityLine[]> {
  const chain = await store.restored.chainOf(entry);
  if (chain) return chainLines(entry, chain);
  return [await hashLine(entry), await signatureLine(entry, store, keys), await linkLine(entry, store)];
}

/** Of an entry of a ledger that this store did not write: hash, signature by that ledger's own key, link to the entry before. */
export async function chainLines(entry: LedgerEntry, chain: readonly ReadEntry[]): Promise<IntegrityLine[]> {
  return [await hashLine(entry), await restoredSignature(entry, chain), await restoredLink(entry, chain)];
}

async function hashLine({ body, hash }: LedgerEntry): Promise<IntegrityLine> {
  return line('ledger-hash', String(body.sequence), hash, await sha256Hex(canonicalBytes(body)));
}

async function signatureLine(entry: LedgerEntry, store: EvidenceStore, keys: KeyStore): Promise<IntegrityLine> {
  const key = await keyInForce(entry, store, keys);
  const signature = fromBase64Url(entry.signature);
  const valid = key && signature ? await verifyEcdsa(key, signature, canonicalBytes(entry.body)) : false;
  return line('ledger-signature', entry.keyFingerprint, 'valid', valid ? 'valid' : 'not valid');
}

/** The hash of the entry before, computed from what is stored of it. The first entry has none before it. */
async function linkLine({ body }: LedgerEntry, store: EvidenceStore): Promise<IntegrityLine> {
  const before = body.sequence - 1;
  if (before === 0) return line('ledger-link', '0', body.previous, NO_PREVIOUS);
  const entry = await store.ledgerEntry(before).catch(() => null);
  return line('ledger-link', String(before), body.previous, entry ? await sha256Hex(canonicalBytes(entry.body)) : '');
}

/** By the key of its own ledger, which that ledger's first entry names: this store's key did not sign it. */
async function restoredSignature(entry: LedgerEntry, chain: readonly ReadEntry[]): Promise<IntegrityLine> {
  const key = keyNamedIn(chain.filter(({ body }) => body.sequence < Math.max(entry.body.sequence, 2)));
  const imported = key && (await importPublicKey(key).catch(() => null));
  const valid = imported && key && (await isSignedBy(imported, await fingerprintOf(key), entry));
  return line('ledger-signature', entry.keyFingerprint, 'valid', valid ? 'valid' : 'not valid');
}

async function restoredLink({ body }: LedgerEntry, chain: readonly ReadEntry[]): Promise<IntegrityLine> {
  const before = chain.find((entry) => entry.body.sequence === body.sequence - 1);
  const found = body.sequence === 1 ? NO_PREVIOUS : before ? await sha256Hex(canonicalBytes(before.body)) : '';
  return line('ledger-link', String(body.sequence - 1), body.previous, found);
}

function line(id: IntegrityLine['id'], subject: string, expected: string, found: string): IntegrityLine {
  return { id, subject, expected, found, ok: expected !== '' && expected === found };
}

/** Walks the whole ledger: sequence, links, hashes and signatures. */
export async function checkLedger(store: EvidenceStore, keys: KeyStore): Promise<LedgerCheck> {
  return { ...(await checkOwn(store, keys)), restored: await checkRestored(store) };
}

/** Ledgers that came with a backup, each by its own key. */
async function checkRestored(store: EvidenceStore): Promise<RestoredCheck[]> {
  const checks: RestoredCheck[] = [];
  for (const chain of await store.restored.all()) {
    const key = keyNamedIn(chain);
    const problems = key ? (await verifyChain(chain, key)).problems : [{}];
    const last = chain.at(-1);
    if (last) checks.push({ head: headOf(last), keyFingerprint: last.keyFingerprint, intact: problems.length === 0 });
  }
  return checks;
}

async function checkOwn(store: EvidenceStore, keys: KeyStore): Promise<Omit<LedgerCheck, 'restored'>> {
  const { entries, brokenAt } = await store.readableLedger();
  const keyPair = await keys.get();
  const last = entries.at(-1);
  if (!last) return { head: null, intact: true, problem: null };
  const head = headOf(last);
  if (!keyPair) return { head, intact: false, problem: { kind: 'no-key', entry: last.body.sequence } };
  const { problems } = await verifyChain(entries, (await makeSigner(keyPair)).publicKey);
  const first = problems[0];
  // An entry that cannot be read at all stands nowhere in the chain that was walked, and may be its last.
  if (brokenAt !== null && (!first || brokenAt <= first.index + 1))
    return { head, intact: false, problem: { kind: 'unreadable', entry: brokenAt } };
  return { head, intact: !first, problem: first ? { kind: first.kind, entry: first.index + 1 } : null };
}

export function headOf(entry: LedgerEntry): LedgerHead {
  return { sequence: entry.body.sequence, hash: entry.hash, recordedAt: entry.body.recordedAt };
}
