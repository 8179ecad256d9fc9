import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import type { LedgerEvent } from '../core/ledger-entry';
import { isReported } from '../core/numbering';
import type { Review } from '../core/review';
import type { Verdict } from '../core/review-events';
import type { KeptReview } from '../core/sealed';
import { sealEntry } from '../ledger/seal-entry';
import { type TestWorld, testUuid } from './test-bundle';

export const HOSTILE_REASON = 'Vakje stond aan, <b>zie</b> \u202ekrem\u202c foto';

/** The same world after an auditor decided on a reported finding of a capture's latest evaluation. @param nth of those, from 0 */
export async function withVerdict(world: TestWorld, index: number, verdict: Verdict, nth = 0): Promise<TestWorld> {
  const evaluation = world.input.dossiers[index]?.evaluation;
  const finding = evaluation?.evaluation.findings.filter(isReported)[nth];
  if (!evaluation || !finding) throw new Error(`no finding ${nth} in dossier ${index}`);
  return written(world, index, HOSTILE_REASON, {
    kind: 'verdict',
    evaluationDigest: evaluation.digest,
    finding: evaluation.evaluation.findings.indexOf(finding),
    ruleId: finding.ruleId,
    ruleVersion: finding.ruleVersion,
    verdict,
  });
}

export function withNote(world: TestWorld, index: number): Promise<TestWorld> {
  return written(world, index, 'Gezien samen met de functionaris.', { kind: 'note' });
}

type Said =
  | Omit<
      Extract<Review, { kind: 'verdict' }>,
      'schema' | 'reviewId' | 'captureId' | 'captureDigest' | 'text' | 'reviewer' | 'nonce'
    >
  | { kind: 'note' };

async function written({ signer, input }: TestWorld, index: number, text: string, said: Said): Promise<TestWorld> {
  const dossier = input.dossiers[index];
  if (!dossier) throw new Error(`no dossier ${index}`);
  const about = {
    reviewId: testUuid(700 + input.ledger.length),
    captureId: dossier.sealed.captureId,
    captureDigest: dossier.sealed.digest,
  };
  const review: Review = {
    schema: 'consent-witness/review/1',
    ...about,
    text,
    reviewer: 'A. Uditor',
    nonce: testUuid(800 + input.ledger.length),
    ...said,
  };
  const bytes = canonicalBytes(review);
  const digest = await sha256Hex(bytes);
  const event: LedgerEvent =
    said.kind === 'note'
      ? { kind: 'noted', ...about, reviewDigest: digest }
      : { ...said, ...about, reviewDigest: digest };
  const now = new Date(Date.UTC(2026, 10, 22, 14, 30, input.ledger.length)).toISOString();
  const entry = await sealEntry(input.ledger.at(-1) ?? null, event, signer, { now: () => now });
  const kept: KeptReview = { digest, bytes, review, entry };
  const again = { ...dossier, reviews: [...dossier.reviews, kept] };
  return {
    signer,
    input: { ...input, ledger: [...input.ledger, entry], dossiers: input.dossiers.with(index, again) },
  };
}
