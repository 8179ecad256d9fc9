import type { Verdict } from '../../core/review-events';
import type { PlainKey } from './messages';

type WordsFor<T extends string> = Readonly<Record<T, PlainKey>>;

export const VERDICT_WORDS: WordsFor<Verdict> = {
  confirmed: 'verdict_confirmed',
  dismissed: 'verdict_dismissed',
  'needs-more': 'verdict_needsMore',
  'not-assessed': 'verdict_notAssessed',
};

/** What the buttons are called: the act, not its outcome. */
export const VERDICT_ACTS: WordsFor<Verdict> = {
  confirmed: 'verdict_confirm',
  dismissed: 'verdict_dismiss',
  'needs-more': 'verdict_more',
  'not-assessed': 'verdict_withdraw',
};
