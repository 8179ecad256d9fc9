import type { PlannedState } from '../../core/keeping';
import type { DeletionReason } from '../../core/keeping-events';
import type { TermUnit } from '../model/term';
import type { PlainKey } from './messages';

type WordsFor<T extends string> = Readonly<Record<T, PlainKey>>;

export const DELETION_WORDS: WordsFor<DeletionReason> = {
  retention: 'deletion_retention',
  user: 'deletion_user',
  'data-subject-request': 'deletion_subject',
};

export const PLANNED_WORDS: WordsFor<PlannedState> = {
  due: 'planned_due',
  held: 'planned_held',
  needed: 'planned_neededState',
};

export const TERM_UNIT_WORDS: WordsFor<TermUnit> = {
  Y: 'term_years',
  M: 'term_months',
  W: 'term_weeks',
  D: 'term_days',
};
