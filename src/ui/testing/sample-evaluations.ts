import type { Evaluation } from '../../core/evaluation';
import type { LedgerEntry } from '../../core/ledger-entry';
import type { Dossier } from '../../core/sealed';
import { SAMPLE_EVALUATION } from './sample';

const [FIRST, AGAIN] = ['a3f19c07'.repeat(8), '5d02ee41'.repeat(8)];
const SET = 'bundled-terms-and-marketing';

/** One evaluation, made at capture. @param outdated by a rule set of before, which had one rule fewer, with one made milder */
export function keptEvaluations(entry: LedgerEntry, outdated: boolean): Pick<Dossier, 'evaluation' | 'evaluations'> {
  const evaluation: Evaluation = outdated
    ? {
        ...SAMPLE_EVALUATION,
        ruleSetVersion: '2026.10.4',
        findings: SAMPLE_EVALUATION.findings.flatMap(asBefore),
        adjustments: [{ ruleId: SET, off: false, severity: 'info' }],
      }
    : SAMPLE_EVALUATION;
  const kept = { digest: FIRST, bytes: new Uint8Array(), evaluation, entry };
  return { evaluation: kept, evaluations: [kept] };
}

/** Judged once more by the rules of today; null when the latest says the same already. */
export function judgedAgain(dossier: Dossier): Dossier | null {
  if (dossier.evaluation.evaluation.ruleSetVersion === SAMPLE_EVALUATION.ruleSetVersion) return null;
  const evaluation = { ...SAMPLE_EVALUATION, evaluatedAt: '2026-11-29T08:12:30.000Z' };
  const { body, ...signed } = dossier.entry;
  const entry: LedgerEntry = {
    ...signed,
    body: {
      ...body,
      sequence: body.sequence + 52,
      recordedAt: evaluation.evaluatedAt,
      event: {
        kind: 'judged',
        captureId: dossier.sealed.captureId,
        captureDigest: dossier.sealed.digest,
        evaluationDigest: AGAIN,
        ruleSetVersion: evaluation.ruleSetVersion,
      },
    },
  };
  const kept = { digest: AGAIN, bytes: new Uint8Array(), evaluation, entry };
  return { ...dossier, evaluation: kept, evaluations: [kept, ...dossier.evaluations] };
}

function asBefore(finding: Evaluation['findings'][number]): Evaluation['findings'] {
  if (finding.ruleId === 'preselected-consent-radio') return [];
  return [finding.ruleId === SET ? { ...finding, severity: 'info', grade: 'for-information' } : finding];
}
