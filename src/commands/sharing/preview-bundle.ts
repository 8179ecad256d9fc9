import { payloadFiles } from '../../bundle/payload';
import { lastLook } from '../../bundle/redact/refuse-shown';
import type { BundleRegister } from '../../bundle/register-files';
import type { LongJob } from '../../core/backup';
import type { BlobRole } from '../../core/capture';
import type { KeptConsent } from '../../core/consent-record';
import { sha256Hex } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import type { Proof } from '../../core/proof';
import { reviewCounts, reviewFindings } from '../../core/review';
import { type Dossier, reviewed } from '../../core/sealed';
import type { BundlePreview, BundleScope, PersonalContent, PreviewedCapture } from '../../core/sharing';
import { proofOf } from '../../register/proof-meter';
import { type ExportDeps, planExport, tellDamage } from '../export-bundle';
import { ledgerIntact, type ProofDeps, proofInput } from '../proof';
import { kindOfFile } from './file-kind';
import { resolveScope } from './scope';

export type PreviewDeps = ProofDeps & Omit<ExportDeps, 'stamp'> & { willStamp(): Promise<boolean> };

/**
 * Goes through all that a bundle of this scope would hold, file by file as the writer does, and keeps names and sizes only. So
 * evidence that is damaged is found before anything is written, and what is told is what goes in.
 * @throws EvidenceDamaged, WitnessError as `exportBundle`, `nothing-to-export`
 */
export async function previewBundle(scope: BundleScope, deps: PreviewDeps, job: LongJob = {}): Promise<BundlePreview> {
  const resolved = await resolveScope(scope, deps);
  const head = await deps.store.head();
  if (scope.kind === 'captures' && scope.seenAt !== undefined && scope.seenAt !== head?.hash)
    throw new WitnessError('preview-outdated', 'the ledger went on');
  const { input, captured } = await planExport(resolved.captureIds, deps, resolved);
  const intact = await ledgerIntact(deps);
  const roles = new Map<string, BlobRole>();
  const captures: PreviewedCapture[] = [];
  // Of the dossier that is being written: the next one is asked for when that is done.
  let inHand: Proof | null = null;
  const seen = new Content();
  const look = async function* (): AsyncGenerator<Dossier> {
    for await (const dossier of input.dossiers) {
      if (job.signal?.aborted) throw new WitnessError('cancelled', 'preview');
      const proof = proofOf(await proofInput(dossier, intact, deps));
      for (const { digest, role } of dossier.sealed.capture.blobs) roles.set(digest, role);
      captures.push(previewed(dossier, proof));
      inHand = proof;
      yield dossier;
    }
  };
  const files = new Map<string, BundlePreview['files'][number]>();
  const signer = await deps.ledger.signer();
  // Number and time are always as long as these.
  const like = { exportId: '00000000-0000-4000-8000-000000000000', exportedAt: deps.clock.now() };
  const refuseShown = lastLook(input.redaction, input.ruleSet);
  const told = (done: number, shown: Dossier) => {
    const capture = captures[done - 1];
    if (capture && shown.withheld) capture.withheld = shown.withheld;
    if (inHand) seen.add(shown, inHand);
    job.progress?.({ done, total: captured.length });
  };
  const payload = payloadFiles({ ...input, ...like, dossiers: look() }, signer.fingerprint, sha256Hex, told);
  try {
    for await (const { path, bytes } of payload) {
      refuseShown(path, bytes);
      if (!files.has(path)) files.set(path, { path, bytes: bytes.length, kind: kindOfFile(path, roles) });
    }
  } catch (thrown) {
    await tellDamage(thrown, captured, deps.store);
  }
  return {
    scope,
    captures,
    files: [...files.values()],
    entries: input.ledger.length,
    personal: seen.told(input.register),
    leftOut: resolved.leftOut(),
    willStamp: await deps.willStamp(),
    head: head?.hash ?? '',
  };
}

function previewed(dossier: Dossier, { checks }: Proof): PreviewedCapture {
  const { captureId, capture } = dossier.sealed;
  const { evaluation, evaluations, reviews } = dossier;
  const withOutcome = (outcome: string) => checks.filter((check) => check.outcome === outcome).map(({ id }) => id);
  return {
    captureId,
    sequence: dossier.entry.body.sequence,
    capturedAt: capture.capturedAt,
    url: capture.visit.url,
    title: capture.visit.title,
    failing: withOutcome('no'),
    unknown: withOutcome('unknown'),
    unassessed: reviewCounts(reviewFindings(evaluation, evaluations, reviews.map(reviewed))).unassessed,
  };
}

/** What of persons goes in, counted; never what it was. What was found in words may be among those that are withheld. */
class Content {
  readonly #pseudonyms = new Set<string>();
  readonly #reviewers = new Set<string>();
  readonly #found: PersonalContent['found'] = {};
  #unread = 0;

  add({ consents = [], reviews, blobs, painted }: Dossier, { finds, unread }: Proof): void {
    this.#persons(consents);
    for (const { review } of reviews) if (review.reviewer) this.#reviewers.add(review.reviewer);
    for (const { kind, weight } of finds) if (weight !== 'own') this.#found[kind] = (this.#found[kind] ?? 0) + 1;
    const goingIn = new Set<string>(blobs.map(({ role }) => role));
    if (painted) goingIn.add(painted.role);
    this.#unread += unread.filter((role) => goingIn.has(role)).length;
  }

  told(register: BundleRegister | undefined): PersonalContent {
    this.#persons(register?.consents ?? []);
    return {
      pseudonyms: this.#pseudonyms.size,
      reviewers: [...this.#reviewers].sort(),
      found: this.#found,
      unread: this.#unread,
      contacts: register !== undefined && register.bodies.length + register.agreements.length > 0,
    };
  }

  #persons(consents: readonly KeptConsent[]): void {
    for (const { record } of consents) if (record.subjectPseudonym) this.#pseudonyms.add(record.subjectPseudonym);
  }
}
