import type { BlobRole } from '../../core/capture';
import type { DamagedPart, EvidencePart } from '../../core/damage';
import type { LEDGER_PROBLEMS } from '../../core/services';
import type { StoreAlarmKind } from '../../core/store-alarm';
import type { MessageKey, PlainKey } from './messages';

/** What is wrong with the store or a part of it; as in `words.ts`, written out. */
export const STORE_ALARM_WORDS: Readonly<Record<StoreAlarmKind, PlainKey>> = {
  vanished: 'alarm_vanished',
  reset: 'alarm_reset',
  'went-back': 'alarm_went_back',
  'outside-missing': 'alarm_outside_missing',
  'key-lost': 'alarm_key_lost',
};

export const PART_WORDS: Readonly<Record<EvidencePart, PlainKey>> = {
  row: 'part_row',
  record: 'part_record',
  evaluation: 'part_evaluation',
  review: 'part_review',
  blob: 'part_blob',
  'ledger-entry': 'part_ledger_entry',
};

export const BLOB_ROLE_WORDS: Readonly<Record<BlobRole, PlainKey>> = {
  screenshot: 'blobRole_screenshot',
  'notice-html': 'blobRole_notice_html',
  'information-html': 'blobRole_information_html',
  'information-pdf': 'blobRole_information_pdf',
  'information-plain': 'blobRole_information_plain',
  'information-text': 'blobRole_information_text',
};

export const PART_PROBLEM_WORDS: Readonly<Record<DamagedPart['problem'], PlainKey>> = {
  missing: 'partProblem_missing',
  altered: 'partProblem_altered',
  unreadable: 'partProblem_unreadable',
};

/** Each names the entry as `$N$`. */
export const LEDGER_PROBLEM_WORDS = {
  sequence: 'ledgerProblem_sequence',
  previous: 'ledgerProblem_previous',
  hash: 'ledgerProblem_hash',
  signature: 'ledgerProblem_signature',
  'other-key': 'ledgerProblem_otherKey',
  'bad-key': 'ledgerProblem_badKey',
  'no-key': 'ledgerProblem_noKey',
  unreadable: 'ledgerProblem_unreadable',
} as const satisfies Record<(typeof LEDGER_PROBLEMS)[number], MessageKey>;
