import type { PassphraseStrength } from '../../core/passphrase';
import type { FileKind } from '../../core/sharing';
import type { PlainKey } from './messages';

type WordsFor<T extends string> = Readonly<Record<T, PlainKey>>;

export const FILE_KIND_WORDS: WordsFor<FileKind> = {
  record: 'fileKind_record',
  picture: 'fileKind_picture',
  'notice-copy': 'fileKind_noticeCopy',
  words: 'fileKind_words',
  statement: 'fileKind_statement',
  evaluation: 'fileKind_evaluation',
  review: 'fileKind_review',
  consent: 'fileKind_consent',
  register: 'fileKind_register',
  process: 'fileKind_process',
  ledger: 'fileKind_ledger',
  'other-ledger': 'fileKind_otherLedger',
  'time-stamp': 'fileKind_timeStamp',
  summary: 'fileKind_summary',
  report: 'fileKind_report',
};

export const STRENGTH_WORDS: WordsFor<PassphraseStrength> = {
  short: 'strength_short',
  weak: 'strength_weak',
  fair: 'strength_fair',
  strong: 'strength_strong',
};
