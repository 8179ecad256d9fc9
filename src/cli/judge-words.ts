import type { Finding } from '../core/evaluation';

/** Words of `judge`, in both languages. */
const NL = {
  versions: (from: string | null, to: string) =>
    from === null ? `regelset (classificatie): ${to}` : `regelset (classificatie): ${from} → ${to}`,
  same: (n: number) => (n === 1 ? '1 regel geeft hetzelfde antwoord' : `${n} regels geven hetzelfde antwoord`),
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
  reasons: {
    'rule-is-new': (version: number) => `regel is nieuw (versie ${version})`,
    'rule-is-gone': (version: number) => `regel bestaat niet meer (was versie ${version})`,
    'rule-changed': (from: number, to: number) => `regel veranderd van versie ${from} naar ${to}`,
    'classifier-changed': (from: string, to: string) => `classificatie veranderd van ${from} naar ${to}`,
    'settings-changed': 'instelling van de organisatie voor deze regel',
    unexplained: 'ONVERKLAARD: regel, classificatie en instellingen zijn dezelfde',
  },
};

const EN: typeof NL = {
  versions: (from, to) => (from === null ? `rule set (classifier): ${to}` : `rule set (classifier): ${from} → ${to}`),
  same: (n) => (n === 1 ? '1 rule gives the same answer' : `${n} rules give the same answer`),
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
  reasons: {
    'rule-is-new': (version) => `rule is new (version ${version})`,
    'rule-is-gone': (version) => `rule no longer exists (was version ${version})`,
    'rule-changed': (from, to) => `rule changed from version ${from} to ${to}`,
    'classifier-changed': (from, to) => `classifier changed from ${from} to ${to}`,
    'settings-changed': 'setting of the organisation for this rule',
    unexplained: 'UNEXPLAINED: rule, classifier and settings are the same',
  },
};

export const JUDGE_WORDS = { nl: NL, en: EN };
