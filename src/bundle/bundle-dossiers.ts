import { CaptureSchema } from '../core/capture';
import { WitnessError } from '../core/errors';
import { EvaluationSchema } from '../core/evaluation';
import type { BundledCapture } from '../core/foreign';
import { type LedgerEntry, LedgerEntrySchema } from '../core/ledger-entry';
import { isAboutReview, ReviewSchema, saysTheSame } from '../core/review';
import type { Dossier, KeptEvaluation, KeptReview, SealedCapture, StoredBlob } from '../core/sealed';
import type { Verification } from '../core/verification';
import type { ReadEntry } from '../ledger/read-entry';
import { consentsIn } from './bundle-consents';
import type { ByteSource } from './byte-source';
import { consentEvents } from './consent-events';
import { type EvaluationEvent, evaluationEventsWith, pathOfEvaluation } from './evaluation-events';
import { readLog } from './evidence-reader';
import { blobPath, consentPath, FILES, paintedPath, RESTORED_LOG, recordPath, TIME_STAMP_FOLDER } from './layout';
import { paintedBlob } from './redact/paint-picture';
import { isLeftOut, redactedIn, shownDocument } from './redact/redacted-in';
import { withheldParts } from './redact/shown-words';
import { type NamedReview, pathOfReview, reviewEventsWith } from './review-events';
import { VerifiedFiles } from './verified-files';

/** What a bundle holds, read file by file from a source that was found intact. Memory holds its ledgers and one dossier. */
export interface BundleDossiers {
  exportId: string;
  /** SHA-256 of the tag manifest. */
  manifestDigest: string;
  /** Of whoever signed the bundle. */
  keyFingerprint: string;
  captures: readonly BundledCapture[];
  /** The signer's ledger first, then those that came to the signer from elsewhere; each whole from its first entry. */
  chains: readonly (readonly ReadEntry[])[];
  /** Digests of answers of time-stamp authorities. */
  timeStamps: readonly string[];
  /** @throws WitnessError `not-found` | `bundle-not-intact` | `bundle-newer` */
  dossier(captureId: string): Promise<Dossier>;
  timeStamp(digest: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The ledger that an entry of a dossier stands in. */
  chainOf(entry: LedgerEntry): readonly ReadEntry[] | null;
}

/**
 * Opens a bundle to read what is in it. `verification` binds it: the tag manifest must still be the one that was verified, and
 * every file is held against the manifests again when it is read, so a file that changed since gives nothing.
 * @throws WitnessError `bundle-not-intact` for a bundle that was not found intact, or is not the one that was
 */
export async function openDossiers(source: ByteSource, verification: Verification): Promise<BundleDossiers> {
  const { verdict, manifest, keyFingerprint } = verification;
  if (verdict !== 'intact' || !manifest || keyFingerprint === null)
    throw new WitnessError('bundle-not-intact', `verdict ${verdict}`);
  const files = await VerifiedFiles.open(source, manifest.exportId, manifest.digest);
  const own = await logIn(files, FILES.log);
  const restored: ReadEntry[][] = [];
  // In the order of the file, as the verifier goes by: the first ledger that has a capture counts.
  for (const path of files.paths) if (RESTORED_LOG.test(path)) restored.push(await logIn(files, path));
  const chains = [own, ...restored];
  const events = evaluationEventsWith(own, restored);
  const ids = files.paths.flatMap((path) => /^data\/(?:records|redacted)\/(.+)\.json$/.exec(path)?.[1] ?? []);
  const recorded = [...new Set(ids)];
  const reviews = reviewEventsWith(own, restored);
  const consents = consentEvents(chains);
  const dossier = async (captureId: string): Promise<Dossier> => {
    const [judged, written] = [events.get(captureId) ?? [], reviews.get(captureId) ?? []];
    const whole = await dossierIn(files, captureId, judged, written, chains);
    const there = (consents.get(captureId) ?? []).filter(({ event }) =>
      files.paths.includes(consentPath(event.recordId)),
    );
    const recorded = await consentsIn(files, whole.sealed, there, chains);
    return recorded.length === 0 ? whole : { ...whole, consents: recorded };
  };
  const captures: BundledCapture[] = [];
  for (const captureId of recorded) {
    const { sealed, redacted, entry } = await recordIn(files, captureId, events.get(captureId) ?? [], chains);
    captures.push({ ...rowOf(sealed, entry), ...(redacted ? { redacted: true } : {}) });
  }
  captures.sort((a, b) => a.sequence - b.sequence || (a.captureId < b.captureId ? -1 : 1));
  return {
    exportId: manifest.exportId,
    manifestDigest: manifest.digest,
    keyFingerprint,
    captures,
    chains,
    timeStamps: files.paths.flatMap((path) =>
      path.startsWith(TIME_STAMP_FOLDER) ? [path.slice(TIME_STAMP_FOLDER.length, -'.tsr'.length)] : [],
    ),
    dossier: async (captureId) => {
      if (!recorded.includes(captureId)) throw new WitnessError('not-found', `capture ${captureId}`);
      return dossier(captureId);
    },
    timeStamp: (digest) => files.read(`${TIME_STAMP_FOLDER}${digest}.tsr`),
    chainOf: ({ hash }) => chains.find((chain) => chain.some((entry) => entry.hash === hash)) ?? null,
  };
}

function rowOf({ captureId, digest, capture }: SealedCapture, entry: LedgerEntry): BundledCapture {
  const { capturedAt, visit } = capture;
  const { keyFingerprint, body } = entry;
  return { captureId, digest, capturedAt, url: visit.url, title: visit.title, sequence: body.sequence, keyFingerprint };
}

type Events = readonly EvaluationEvent[];
type Chains = readonly (readonly ReadEntry[])[];

async function recordIn(files: VerifiedFiles, captureId: string, events: Events, chains: Chains) {
  const captured = events.find(({ event }) => event.kind === 'captured');
  if (!captured) throw changed(`no entry of ${captureId}`);
  const redacted = await redactedIn(files, captureId);
  const {
    bytes,
    digest,
    value: capture,
  } = redacted?.record
    ? shownDocument(redacted.record, redacted.captureDigest, CaptureSchema)
    : await files.readJson(recordPath(captureId), CaptureSchema);
  if (digest !== captured.event.captureDigest || capture.captureId !== captureId) throw changed(recordPath(captureId));
  const sealed: SealedCapture = { captureId, digest, bytes, capture };
  return { sealed, redacted, entry: entryOf(captured, chains) };
}

async function dossierIn(
  files: VerifiedFiles,
  captureId: string,
  events: Events,
  written: readonly NamedReview[],
  chains: Chains,
): Promise<Dossier> {
  const { sealed, redacted, entry } = await recordIn(files, captureId, events, chains);
  const evaluations: KeptEvaluation[] = [];
  for (const event of events) {
    const path = pathOfEvaluation(captureId, event);
    const inPart = redacted?.evaluations.find((one) => one.path === path);
    const {
      bytes,
      digest,
      value: evaluation,
    } = inPart ? shownDocument(inPart, inPart.digest, EvaluationSchema) : await files.readJson(path, EvaluationSchema);
    const named = [event.event.captureDigest, evaluation.captureDigest];
    if (digest !== event.event.evaluationDigest || named.some((one) => one !== sealed.digest)) throw changed(path);
    evaluations.unshift({ digest, bytes, evaluation, entry: entryOf(event, chains) });
  }
  const blobs: StoredBlob[] = [];
  for (const ref of sealed.capture.blobs) {
    const path = blobPath(ref.digest, ref.role);
    if (isLeftOut(redacted, path)) continue;
    const data = await files.read(path);
    if (files.digestOf(path) !== ref.digest || data.length !== ref.bytes) throw changed(path);
    blobs.push({ ...ref, data });
  }
  const [evaluation] = evaluations;
  if (!evaluation) throw changed(`no evaluation of ${captureId}`);
  const reviews: KeptReview[] = [];
  for (const named of written)
    if (!isLeftOut(redacted, pathOfReview(captureId, named)))
      reviews.push(await reviewIn(files, captureId, named, chains));
  const withheld = redacted ? { withheld: withheldParts(redacted) } : {};
  const painted = redacted?.picture ? { painted: await paintedIn(files, captureId, redacted.picture.digest) } : {};
  return { sealed, entry, evaluation, evaluations, reviews, blobs, damaged: [], ...painted, ...withheld };
}

async function paintedIn(files: VerifiedFiles, captureId: string, digest: string): Promise<StoredBlob> {
  const path = paintedPath(captureId);
  const data = await files.read(path);
  if (files.digestOf(path) !== digest) throw changed(path);
  return paintedBlob(data, digest);
}

/** The verdicts and notes of others, each with the entry that its signer sealed. */
async function reviewIn(
  files: VerifiedFiles,
  captureId: string,
  named: NamedReview,
  [own = [], ...others]: Chains,
): Promise<KeptReview> {
  const path = pathOfReview(captureId, named);
  const { bytes, digest, value: review } = await files.readJson(path, ReviewSchema);
  const entry = (named.restored ? others : [own])
    .map((chain) => LedgerEntrySchema.safeParse(chain[named.sequence - 1]).data)
    .find((one) => one && isAboutReview(one.body.event) && one.body.event.reviewDigest === digest);
  if (!entry || digest !== named.event.reviewDigest || !saysTheSame(review, named.event)) throw changed(path);
  return { digest, bytes, review, entry };
}

/** The very entry that names an evaluation: two ledgers, and two continuations of one, may have the same number. */
function entryOf({ event, sequence, restored }: EvaluationEvent, [own = [], ...others]: Chains): LedgerEntry {
  const chains = restored ? others.filter((chain) => chain[0]?.hash === restored.first) : [own];
  const found = chains
    .map((chain) => chain[sequence - 1])
    .find(
      (entry) =>
        entry?.body.event.kind === event.kind &&
        entry.body.event.captureId === event.captureId &&
        entry.body.event.evaluationDigest === event.evaluationDigest,
    );
  const entry = LedgerEntrySchema.safeParse(found);
  if (entry.success) return entry.data;
  throw changed(`entry ${sequence}`);
}

/** @throws WitnessError `bundle-newer` where an entry is of a kind that this version does not know */
export function knownEntries(chain: readonly ReadEntry[]): LedgerEntry[] {
  return chain.map((entry) => {
    const known = LedgerEntrySchema.safeParse(entry);
    if (!known.success) throw new WitnessError('bundle-newer', `entry ${entry.body.sequence}`);
    return known.data;
  });
}

async function logIn(files: VerifiedFiles, path: string): Promise<ReadEntry[]> {
  const log = readLog(await files.read(path));
  if (!log.ok) throw changed(path);
  return log.value.entries;
}

function changed(what: string): WitnessError {
  return new WitnessError('bundle-not-intact', what);
}
