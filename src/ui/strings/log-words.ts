import type {
  FormKind,
  JoinOutcome,
  LogColumn,
  LogEncoding,
  LogReading,
  LogState,
  Provenness,
  Refusal,
  TimeFormat,
} from '../../core/consent-log';
import type { LogCheckup, LogProblem } from '../../core/consent-log-services';
import type { IconName } from '../icons/icon';
import type { PlainKey } from './messages';

type WordsFor<T extends string> = Readonly<Record<T, PlainKey>>;

export const COLUMN_WORDS: WordsFor<LogColumn> = {
  identifier: 'log_columnIdentifier',
  time: 'log_columnTime',
  status: 'log_columnStatus',
  choice: 'log_columnChoice',
  form: 'log_columnForm',
  method: 'log_columnMethod',
};

export const ENCODING_WORDS: WordsFor<LogEncoding> = {
  'utf-8': 'log_utf8',
  'utf-16le': 'log_utf16le',
  'utf-16be': 'log_utf16be',
  'windows-1252': 'log_windows1252',
};

export const DELIMITER_WORDS: WordsFor<LogReading['delimiter']> = {
  ',': 'log_comma',
  ';': 'log_semicolon',
  '\t': 'log_tab',
  '|': 'log_bar',
};

export const IDENTIFIER_WORDS: WordsFor<LogReading['identifierKind']> = {
  contact: 'log_byContact',
  own: 'log_byNumber',
};

export const TIME_WORDS: WordsFor<TimeFormat> = {
  iso: 'log_timeIso',
  dmy: 'log_timeDmy',
  mdy: 'log_timeMdy',
  'unix-seconds': 'log_timeSeconds',
  'unix-milliseconds': 'log_timeMilliseconds',
};

export const FORM_KIND_WORDS: WordsFor<FormKind> = {
  address: 'log_formAddress',
  fingerprint: 'log_formFingerprint',
  activity: 'log_formActivity',
};

export const LOG_STATE_WORDS: WordsFor<LogState> = {
  given: 'consent_given',
  refused: 'consent_refused',
  withdrawn: 'consent_withdrawn',
  unknown: 'consent_unknown',
};

export const REFUSAL_WORDS: WordsFor<Refusal> = {
  cells: 'log_refusedCells',
  'not-an-object': 'log_refusedObject',
  'no-identifier': 'log_refusedNobody',
  'not-an-identifier': 'log_refusedIdentifier',
  'personal-in-choice': 'log_refusedChoice',
  'personal-in-method': 'log_refusedMethod',
  duplicate: 'log_refusedTwice',
};

export const PROBLEM_WORDS: WordsFor<LogProblem> = {
  'empty-file': 'log_problemEmpty',
  'no-rows': 'log_problemNoRows',
  encoding: 'log_problemEncoding',
  quotes: 'log_problemQuotes',
  'long-row': 'log_problemLong',
  'no-headings': 'log_problemHeadings',
  'headings-twice': 'log_problemTwice',
  'column-gone': 'log_problemColumn',
  'not-a-list': 'log_problemList',
  'broken-json': 'log_problemJson',
  'too-many-choices': 'log_problemChoices',
  'too-many-methods': 'log_problemMethods',
  'too-many-forms': 'log_problemForms',
  'other-file': 'log_problemOther',
  'other-key': 'log_problemKey',
  'already-here': 'log_problemHere',
  'being-read': 'log_problemBusy',
};

export const OUTCOME_WORDS: WordsFor<JoinOutcome> = {
  between: 'log_between',
  tolerance: 'log_tolerance',
  'only-before': 'log_onlyBefore',
  'only-after': 'log_onlyAfter',
  changed: 'log_changed',
  later: 'log_later',
  'no-capture': 'log_noCapture',
  'time-unknown': 'log_timeUnknown',
  'form-unknown': 'log_formUnknown',
  'state-unknown': 'log_stateUnknown',
  'no-consent': 'log_noConsent',
};

export const PROVENNESS_WORDS: WordsFor<Provenness> = {
  proven: 'log_proven',
  partly: 'log_partly',
  unproven: 'log_unproven',
  none: 'log_nothingToProve',
};

export const PROVENNESS_ICONS: Readonly<Record<Provenness, IconName>> = {
  proven: 'pass',
  partly: 'attention',
  unproven: 'broken',
  none: 'skipped',
};

export const CHECKUP_WORDS: WordsFor<LogCheckup['problems'][number]> = {
  header: 'log_brokenHeader',
  rows: 'log_brokenRows',
  missing: 'log_brokenMissing',
  deletions: 'log_brokenDeletions',
  ledger: 'log_brokenLedger',
};
