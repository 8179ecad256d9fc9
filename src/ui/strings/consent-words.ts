import type { Chosen, ConsentRecord, ConsentState } from '../../core/consent-record';
import type { ReceiptFormat, ReceiptGap } from '../../core/receipts';
import type { CheckDoubt, EvidenceCheck, EvidenceCheckId } from '../../core/record-checks';
import type { IconName } from '../icons/icon';
import type { PlainKey } from './messages';

type WordsFor<T extends string> = Readonly<Record<T, PlainKey>>;

export const CONSENT_STATE_WORDS: WordsFor<ConsentState> = {
  given: 'consent_given',
  refused: 'consent_refused',
  withdrawn: 'consent_withdrawn',
  renewed: 'consent_renewed',
  unknown: 'consent_unknown',
};

export const CONSENT_STATE_ICONS: Readonly<Record<ConsentState, IconName>> = {
  given: 'on',
  refused: 'off',
  withdrawn: 'minus',
  renewed: 'on',
  unknown: 'unknown',
};

export const METHOD_WORDS: WordsFor<ConsentRecord['method']['kind']> = {
  submit: 'consent_bySubmit',
  button: 'consent_byButton',
  'by-hand': 'consent_byHand',
};

export const AGREES_WORDS: WordsFor<Chosen['agrees']> = {
  yes: 'consent_agrees',
  no: 'consent_agreesNot',
  unknown: 'consent_agreesUnknown',
};

export const EVIDENCE_WORDS: WordsFor<EvidenceCheckId> = {
  E1: 'evidence_E1',
  E2: 'evidence_E2',
  E3: 'evidence_E3',
  E4: 'evidence_E4',
  E5: 'evidence_E5',
  E6: 'evidence_E6',
  E7: 'evidence_E7',
  E8: 'evidence_E8',
  E9: 'evidence_E9',
  E10: 'evidence_E10',
  E11: 'evidence_E11',
  E12: 'evidence_E12',
};

export const EVIDENCE_OUTCOME_WORDS: WordsFor<EvidenceCheck['outcome']> = {
  there: 'evidence_there',
  missing: 'evidence_missing',
  unknown: 'evidence_unknown',
};

export const CHECK_DOUBT_WORDS: WordsFor<CheckDoubt> = {
  'no-capture': 'evidence_noCapture',
  'recipients-unseen': 'evidence_recipientsUnseen',
  'no-server-time': 'evidence_noServerTime',
  'long-ledger': 'evidence_longLedger',
};

export const RECEIPT_WORDS: WordsFor<ReceiptFormat> = { 'iso-27560': 'receipt_iso', kantara: 'receipt_kantara' };

/** The field by name, and the one thing that fills it. */
export const RECEIPT_GAP_WORDS: WordsFor<ReceiptGap> = {
  activity: 'receiptGap_activity',
  person: 'receiptGap_person',
  request: 'receiptGap_request',
  answer: 'receiptGap_answer',
  given: 'receiptGap_given',
  personal: 'receiptGap_personal',
  purposes: 'receiptGap_purposes',
  data: 'receiptGap_data',
  basis: 'receiptGap_basis',
  'other-basis': 'receiptGap_otherBasis',
  'name-and-contact': 'receiptGap_nameAndContact',
  address: 'receiptGap_address',
  email: 'receiptGap_email',
  phone: 'receiptGap_phone',
  recipients: 'receiptGap_recipients',
  erasure: 'receiptGap_erasure',
  withdrawal: 'receiptGap_withdrawal',
  statement: 'receiptGap_statement',
};
