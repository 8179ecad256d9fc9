import { canonicalBytes, canonicalText } from '../core/canonical';
import { utf8 } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { saysTheSame } from '../core/review';
import { RuleSetDocumentSchema } from '../core/rule-set';
import { type Dossier, reviewed } from '../core/sealed';
import { bodyBytes } from '../ledger/verify-chain';
import { assertConsents } from './assert-consents';
import type { BundleStream, Sha256 } from './bundle-input';
import { consentEvents } from './consent-events';
import {
  type CustodyHead,
  custodyDocument,
  type EvidenceItem,
  factsOf,
  findingsDocument,
  merkleDocument,
  noticeTextsOf,
  type RestoredLedgerName,
} from './derived-documents';
import { type EvaluationEvent, evaluationEventsWith, ledgerName, pathOfEvaluation } from './evaluation-events';
import { blobPath, consentPath, FILES, noticeTextPath, recordPath, restoredLogPath, timeStampPath } from './layout';
import { type NamedFiles, type RedactedDossier, redactDossier } from './redact/redact-dossier';
import { SharedFiles } from './redact/shared-files';
import { registerFiles } from './register-files';
import { type ReportPart, renderReport, reportPart } from './report/report';
import { type NamedReview, pathOfReview, reviewEventsWith } from './review-events';
import { reviewsDocument } from './reviews-document';
import { chosenTimeStamps } from './time-stamp/choose';

export interface PayloadFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256, where these very bytes have been hashed already. */
  digest?: string;
}

/**
 * Everything under `data/`, file by file: evidence in the order of the ledger, then what follows from all of it. A dossier with a
 * part that is missing or does not match is refused: half a bundle is none.
 * @throws WitnessError `store-corrupt` | `bad-input` | `not-redactable` | `redaction-shows`
 */
export async function* payloadFiles(
  input: BundleStream,
  keyFingerprint: string,
  digest: Sha256,
  onDossier: (written: number, shown: Dossier) => void,
): AsyncGenerator<PayloadFile> {
  const rules = RuleSetDocumentSchema.safeParse(input.ruleSet);
  if (!rules.success) throw new WitnessError('bad-input', 'not a rule set document', { cause: rules.error });
  const ruleSet = rules.data;
  const restoredChains = input.restored ?? [];
  const evaluations = evaluationEventsWith(input.ledger, restoredChains);
  const reviews = reviewEventsWith(input.ledger, restoredChains);
  const consents = consentEvents([input.ledger, ...restoredChains]);
  const items: EvidenceItem[] = [];
  const parts: ReportPart[] = [];
  const shared = new SharedFiles();
  for await (const dossier of input.dossiers) {
    if (dossier.entry.body.sequence !== input.sequences[items.length])
      throw new WitnessError('bad-input', 'dossiers in another order than their ledger entries');
    await assertWhole(dossier, input, evaluations.get(dossier.sealed.captureId) ?? [], digest);
    const written = reviews.get(dossier.sealed.captureId) ?? [];
    await assertReviews(dossier, written, digest);
    await assertConsents(dossier, consents.get(dossier.sealed.captureId) ?? [], digest);
    const restored = restoredName(dossier, input);
    const named = { evaluations: evaluations.get(dossier.sealed.captureId) ?? [], reviews: written };
    const redacted = input.redaction ? await redactDossier(dossier, input.redaction, named, digest) : null;
    const files = await filesOf(dossier, named, redacted, digest);
    shared.add(
      files.map(({ path }) => path),
      redacted?.leftOut ?? new Set(),
    );
    yield* files;
    const shown = redacted?.shown ?? dossier;
    items.push(itemOf(shown, restored));
    parts.push(reportPart(shown, ruleSet, items.length));
    onDossier(items.length, shown);
  }
  if (items.length !== input.sequences.length) throw new WitnessError('bad-input', 'fewer dossiers than announced');

  if (input.register) yield* registerFiles(input.register, input.ledger, digest);

  const head: CustodyHead = {
    exportId: input.exportId,
    exportedAt: input.exportedAt,
    organisation: input.organisation ?? null,
    tool: { name: 'Consent Witness', version: input.extensionVersion },
  };
  yield { path: FILES.log, bytes: logFile(input.ledger) };
  for (const chain of input.restored ?? [])
    yield { path: restoredLogPath(chain.at(-1)?.hash ?? ''), bytes: logFile(chain) };
  for (const { digest: name, bytes } of chosenTimeStamps(input)) {
    if ((await digest(bytes)) !== name) throw new WitnessError('store-corrupt', `time-stamp ${name}`);
    yield { path: timeStampPath(name), bytes };
  }
  yield { path: FILES.merkle, bytes: await merkleDocument(input.ledger.map(bodyBytes), digest) };
  yield { path: FILES.findings, bytes: findingsDocument(items) };
  const summary = reviewsDocument(items);
  if (summary) yield { path: FILES.reviews, bytes: summary };
  yield { path: FILES.ruleSet, bytes: canonicalBytes(ruleSet) };
  yield { path: FILES.custody, bytes: custodyDocument(head, keyFingerprint, items, input.ledger) };
  const report = { ...input, items, parts, keyFingerprint };
  yield { path: FILES.reportNl, bytes: utf8(await renderReport(report, 'nl')) };
  yield { path: FILES.reportEn, bytes: utf8(await renderReport(report, 'en')) };
}

/** What goes in of one capture. @param redacted null when nothing of it is withheld */
export async function filesOf(
  dossier: Dossier,
  named: NamedFiles,
  redacted: RedactedDossier | null,
  digest: Sha256,
): Promise<PayloadFile[]> {
  const files: PayloadFile[] = [];
  for await (const file of evidenceFiles(dossier, named.evaluations, named.reviews, digest))
    if (!redacted?.leftOut.has(file.path)) files.push(file);
  if (redacted) files.push({ path: redacted.path, bytes: redacted.bytes }, ...redacted.files);
  return files;
}

async function* evidenceFiles(
  dossier: Dossier,
  named: readonly EvaluationEvent[],
  written: readonly NamedReview[],
  digest: Sha256,
): AsyncGenerator<PayloadFile> {
  const { captureId, bytes, capture } = dossier.sealed;
  yield { path: recordPath(captureId), bytes };
  // Both were held against each other: the ledger names the oldest first, a dossier the newest.
  for (const [i, event] of named.entries())
    yield {
      path: pathOfEvaluation(captureId, event),
      bytes: dossier.evaluations.at(-1 - i)?.bytes ?? new Uint8Array(),
    };
  for (const [i, event] of written.entries())
    yield { path: pathOfReview(captureId, event), bytes: dossier.reviews[i]?.bytes ?? new Uint8Array() };
  for (const { record, bytes: consent } of dossier.consents ?? [])
    yield { path: consentPath(record.recordId), bytes: consent };
  for (const blob of dossier.blobs)
    yield { path: blobPath(blob.digest, blob.role), bytes: blob.data, digest: blob.digest };
  for (const text of noticeTextsOf(capture)) {
    const words = utf8(text);
    yield { path: noticeTextPath(await digest(words)), bytes: words };
  }
}

function logFile(entries: readonly LedgerEntry[]): Uint8Array<ArrayBuffer> {
  return utf8(entries.map((entry) => `${canonicalText(entry)}\n`).join(''));
}

/** The ledger that came with a backup and has the entry of this dossier; undefined when that is in the store's own. */
function restoredName({ entry }: Dossier, { ledger, restored = [] }: BundleStream): RestoredLedgerName | undefined {
  const at = entry.body.sequence - 1;
  if (ledger[at]?.hash === entry.hash) return undefined;
  return ledgerName(restored.find((chain) => chain[at]?.hash === entry.hash) ?? []);
}

function itemOf(
  { sealed, evaluations, reviews, entry }: Dossier,
  restored: RestoredLedgerName | undefined,
): EvidenceItem {
  return {
    facts: factsOf(sealed.capture),
    captureDigest: sealed.digest,
    evaluations: [...evaluations].reverse().map(({ digest, evaluation, entry: { body } }) => ({
      digest,
      evaluation,
      sequence: body.sequence,
    })),
    reviews: reviews.map(reviewed),
    sequence: entry.body.sequence,
    recordedAt: entry.body.recordedAt,
    restored,
  };
}

/** What the store handed us is held against its own digests before it is signed a second time. */
async function assertWhole(
  dossier: Dossier,
  input: BundleStream,
  named: readonly EvaluationEvent[],
  digest: Sha256,
): Promise<void> {
  const { sealed, blobs, entry } = dossier;
  const corrupt = (what: string) => new WitnessError('store-corrupt', `${sealed.captureId}: ${what}`);
  if (dossier.damaged.length > 0) throw corrupt(`damaged ${dossier.damaged.join(', ')}`);
  const event = entry.body.event;
  if (event.kind !== 'captured' || event.captureId !== sealed.captureId)
    throw corrupt('ledger entry of another capture');
  if (!input.ledger.some(({ hash }) => hash === entry.hash) && !restoredName(dossier, input))
    throw corrupt('ledger entry not in the ledger');
  if ((await digest(sealed.bytes)) !== event.captureDigest) throw corrupt('record');
  await assertEvaluations(dossier, named, digest);
  const held = new Set<string>();
  for (const blob of blobs) {
    if ((await digest(blob.data)) !== blob.digest) throw corrupt(`blob ${blob.digest}`);
    held.add(blob.digest);
  }
  const missing = sealed.capture.blobs.find((blob) => !held.has(blob.digest));
  if (missing) throw corrupt(`blob ${missing.digest}`);
}

/** Each evaluation that the ledger names of this capture, and no other; the one that is shown is the latest. */
async function assertEvaluations(dossier: Dossier, named: readonly EvaluationEvent[], digest: Sha256): Promise<void> {
  const { sealed, evaluation, evaluations } = dossier;
  const corrupt = (what: string) => new WitnessError('store-corrupt', `${sealed.captureId}: ${what}`);
  if (named.length !== evaluations.length) throw corrupt(`${evaluations.length} of ${named.length} evaluations`);
  for (const [i, { event, sequence }] of named.entries()) {
    const kept = evaluations.at(-1 - i);
    if (kept?.entry.body.sequence !== sequence || kept.evaluation.captureDigest !== sealed.digest)
      throw corrupt('evaluation of something else');
    if ((await digest(kept.bytes)) !== event.evaluationDigest) throw corrupt('evaluation');
  }
  if ((await digest(evaluation.bytes)) !== named.at(-1)?.event.evaluationDigest) throw corrupt('evaluation');
}

/** Each verdict and note that the ledger names of this capture, and no other. */
async function assertReviews(
  { sealed, reviews }: Dossier,
  named: readonly NamedReview[],
  digest: Sha256,
): Promise<void> {
  const corrupt = (what: string) => new WitnessError('store-corrupt', `${sealed.captureId}: ${what}`);
  if (named.length !== reviews.length) throw corrupt(`${reviews.length} of ${named.length} verdicts and notes`);
  for (const [i, { event, sequence }] of named.entries()) {
    const kept = reviews[i];
    if (kept?.entry.body.sequence !== sequence || !saysTheSame(kept.review, event))
      throw corrupt('review of something else');
    if ((await digest(kept.bytes)) !== event.reviewDigest || event.captureDigest !== sealed.digest)
      throw corrupt('review');
  }
}
