import type { Finding } from '../core/evaluation';

/** Words of `judge`, in both languages. */
const NL = {
  versions: (from: string | null, to: string) =>
    from === null ? `regelset (classificatie): ${to}` : `regelset (classificatie): ${from} → ${to}`,
  noStored: 'geen eerdere beoordeling om mee te vergelijken',
  written: 'nieuwe beoordeling bewaard, naast de eerdere:',
  outcomes: {
    fail: 'bevinding',
    'needs-review': 'door een mens te beoordelen',
    pass: 'in orde',
    'not-applicable': 'niet van toepassing',
    error: 'regel mislukt',
  } satisfies Record<Finding['outcome'], string>,
  grades: {
    'likely-violation': 'overtreding (waarschijnlijk)',
    'point-of-attention': 'aandachtspunt',
    'for-information': 'ter info',
  } satisfies Record<Finding['grade'], string>,
};

const EN: typeof NL = {
  versions: (from, to) => (from === null ? `rule set (classifier): ${to}` : `rule set (classifier): ${from} → ${to}`),
  noStored: 'no earlier evaluation to compare with',
  written: 'new evaluation kept, beside the earlier one:',
  outcomes: {
    fail: 'finding',
    'needs-review': 'for a person to judge',
    pass: 'in order',
    'not-applicable': 'does not apply',
    error: 'rule failed',
  },
  grades: {
    'likely-violation': 'likely violation',
    'point-of-attention': 'point of attention',
    'for-information': 'for information',
  },
};

export const JUDGE_WORDS = { nl: NL, en: EN };
