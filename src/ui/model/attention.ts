import type { BackupState } from '../../core/backup';
import { WHOLE_LIST } from '../../core/list-view';
import type { Overview } from '../../core/overview';
import type { IconName } from '../icons/icon';
import { addressOf } from '../review/route';
import type { PluralKey } from '../strings/messages';

/** Something to be done, and the screen where it is done. */
export interface Attention {
  kind: 'undecided' | 'due' | 'agreements-missing' | 'agreements-short' | 'reviews' | 'backup' | 'parts';
  n: number;
  words: PluralKey;
  icon: IconName;
  grade: 'likely-violation' | 'point-of-attention' | 'for-information';
  address: string;
}

/** What needs somebody, worst first: what the law may be broken by, what has a day that passed, what could be lost, what is unfinished. */
export function attentionOf({ figures, register }: Overview, backup: BackupState | null): Attention[] {
  const due = register.activities.reduce((sum, one) => sum + one.due, 0);
  const unfinished = register.activities.filter(({ missingParts }) => missingParts > 0).length;
  const doubt = { icon: 'attention', grade: 'point-of-attention' } as const;
  const inRegister = { ...doubt, address: addressOf({ page: 'register' }) };
  const all: Attention[] = [
    {
      kind: 'undecided',
      n: figures.undecided,
      words: 'count_overviewUndecided',
      icon: 'violation',
      grade: 'likely-violation',
      // As the filter for verdicts has it in the address.
      address: `${addressOf({ page: 'captures', view: { ...WHOLE_LIST, severity: 'violation' } })}&verdict=waiting`,
    },
    { kind: 'due', n: due, words: 'count_overviewDue', ...doubt, address: addressOf({ page: 'retention' }) },
    {
      kind: 'agreements-missing',
      n: register.agreementsMissing,
      words: 'count_overviewAgreementsMissing',
      ...inRegister,
    },
    { kind: 'agreements-short', n: register.agreementsShort, words: 'count_overviewAgreementsShort', ...inRegister },
    { kind: 'reviews', n: register.reviewsDue, words: 'count_overviewReviews', ...inRegister },
    {
      kind: 'backup',
      n: backup?.isDue ? backup.captures : 0,
      words: 'count_overviewBackup',
      ...doubt,
      address: addressOf({ page: 'backup' }),
    },
    {
      kind: 'parts',
      n: unfinished,
      words: 'count_overviewParts',
      icon: 'info',
      grade: 'for-information',
      address: addressOf({ page: 'register' }),
    },
  ];
  return all.filter(({ n }) => n > 0);
}
