import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import type { LedgerEvent } from '../core/ledger-entry';
import type { KeptEvaluation } from '../core/sealed';
import { committedTo } from '../ledger/commitments';
import { sealEntry } from '../ledger/seal-entry';
import type { TestWorld } from './test-bundle';

/** The same world after one of its captures was judged again by a later rule set, which finds nothing. */
export async function judgedAgain(
  { signer, input }: TestWorld,
  index: number,
  ruleSetVersion: string,
): Promise<TestWorld> {
  const dossier = input.dossiers[index];
  if (!dossier) throw new Error(`no dossier ${index}`);
  const evaluatedAt = new Date(Date.UTC(2026, 10, 22, 14, 0, input.ledger.length)).toISOString();
  const evaluation = { ...dossier.evaluation.evaluation, ruleSetVersion, evaluatedAt, findings: [] };
  const bytes = canonicalBytes(evaluation);
  const committed = await committedTo(evaluation, sha256Hex);
  const event: LedgerEvent = {
    kind: 'judged',
    captureId: dossier.sealed.captureId,
    captureDigest: dossier.sealed.digest,
    evaluationDigest: await sha256Hex(bytes),
    ruleSetVersion,
    ...(committed ? { evaluationCommitment: committed } : {}),
  };
  const entry = await sealEntry(input.ledger.at(-1) ?? null, event, signer, { now: () => evaluatedAt });
  const kept: KeptEvaluation = { digest: event.evaluationDigest, bytes, evaluation, entry };
  const again = { ...dossier, evaluation: kept, evaluations: [kept, ...dossier.evaluations] };
  return {
    signer,
    input: { ...input, ledger: [...input.ledger, entry], dossiers: input.dossiers.with(index, again) },
  };
}
