/** Evidence self-checks of one record (record-model.md section 7), by their number. */
export const EVIDENCE_CHECKS = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12'] as const;
export type EvidenceCheckId = (typeof EVIDENCE_CHECKS)[number];

/** Why a check cannot be answered. */
export const CHECK_DOUBTS = ['no-capture', 'recipients-unseen', 'no-server-time', 'long-ledger'] as const;
export type CheckDoubt = (typeof CHECK_DOUBTS)[number];

/** `unknown`: cannot be told, and `doubt` says why; it never counts as good. */
export interface EvidenceCheck {
  id: EvidenceCheckId;
  outcome: 'there' | 'missing' | 'unknown';
  doubt: CheckDoubt | null;
}
