import type { Verification, VerificationCheck } from '../../core/verification';
import type { PlainKey } from './messages';

type WordsFor<T extends string> = Readonly<Record<T, PlainKey>>;

export const VERDICT_WORDS: WordsFor<Verification['verdict']> = {
  intact: 'verdict_intact',
  'not-intact': 'verdict_not_intact',
  'not-a-bundle': 'verdict_not_a_bundle',
};

export const SIGNER_WORDS: WordsFor<Verification['signer']> = {
  pinned: 'signer_pinned',
  unconfirmed: 'signer_unconfirmed',
  'pin-mismatch': 'signer_pin_mismatch',
  unknown: 'signer_unknown',
};

export const CHECK_WORDS: WordsFor<VerificationCheck['outcome']> = {
  passed: 'check_passed',
  failed: 'check_failed',
  'not-checked': 'check_not_checked',
};
