import type { AgreementFlag, Clause, ClauseState, Phase, ReviewInterval, RiskClass, Role } from '../../core/agreements';
import type {
  ElementId,
  ElementState,
  PersonalKind,
  PersonalPlace,
  ProofAction,
  ProofReason,
  SelfCheck,
  SelfCheckId,
} from '../../core/proof';
import type { Answer, LawfulBasis, NoPersonReason, RecordPart } from '../../core/register';
import type { PlainKey } from './messages';

type WordsFor<T extends string> = Readonly<Record<T, PlainKey>>;

export const ELEMENT_WORDS: WordsFor<ElementId> = {
  visit: 'element_visit',
  consent: 'element_consent',
  information: 'element_information',
  process: 'element_process',
  link: 'element_link',
  minimal: 'element_minimal',
  https: 'element_https',
  agreement: 'element_agreement',
  retention: 'element_retention',
};

export const ELEMENT_STATE_WORDS: WordsFor<ElementState> = {
  there: 'elementState_there',
  missing: 'elementState_missing',
  unknown: 'elementState_unknown',
};

export const PROOF_REASON_WORDS: WordsFor<ProofReason> = {
  'no-words': 'proofReason_noWords',
  'record-damaged': 'proofReason_damaged',
  'no-record': 'proofReason_noRecord',
  'stated-only': 'proofReason_statedOnly',
  'answer-unknown': 'proofReason_answerUnknown',
  'no-capture': 'proofReason_noCapture',
  'refused-or-withdrawn': 'proofReason_refused',
  'before-information': 'proofReason_beforeInformation',
  'no-statement': 'proofReason_noStatement',
  'statement-not-kept': 'proofReason_statementNotKept',
  'no-process': 'proofReason_noProcess',
  'no-activity': 'proofReason_noActivity',
  'no-person': 'proofReason_noPerson',
  'not-scanned': 'proofReason_notScanned',
  'personal-found': 'proofReason_personalFound',
  'personal-look': 'proofReason_personalLook',
  'plain-http': 'proofReason_plainHttp',
  'form-to-http': 'proofReason_formToHttp',
  'recipient-unknown': 'proofReason_recipientUnknown',
  'role-undecided': 'proofReason_roleUndecided',
  'agreement-missing': 'proofReason_agreementMissing',
  'agreement-flawed': 'proofReason_agreementFlawed',
  'recipients-unseen': 'proofReason_recipientsUnseen',
  'no-term': 'proofReason_noTerm',
};

export const PROOF_ACTION_WORDS: WordsFor<ProofAction> = {
  'capture-again': 'proofAction_captureAgain',
  'watch-site': 'proofAction_watchSite',
  'record-consent': 'proofAction_recordConsent',
  'keep-information': 'proofAction_keepInformation',
  'add-process': 'proofAction_addProcess',
  'link-activity': 'proofAction_linkActivity',
  'link-person': 'proofAction_linkPerson',
  'look-at-finds': 'proofAction_lookAtFinds',
  'ask-for-https': 'proofAction_askForHttps',
  'add-recipient': 'proofAction_addRecipient',
  'decide-role': 'proofAction_decideRole',
  'add-agreement': 'proofAction_addAgreement',
  'correct-agreement': 'proofAction_correctAgreement',
};

export const SELF_CHECK_WORDS: WordsFor<SelfCheckId> = {
  E1: 'selfCheck_E1',
  E2: 'selfCheck_E2',
  E3: 'selfCheck_E3',
  E4: 'selfCheck_E4',
  E5: 'selfCheck_E5',
  E6: 'selfCheck_E6',
  E7: 'selfCheck_E7',
  E8: 'selfCheck_E8',
  E9: 'selfCheck_E9',
  E10: 'selfCheck_E10',
  E11: 'selfCheck_E11',
  E12: 'selfCheck_E12',
};

export const OUTCOME_WORDS: WordsFor<SelfCheck['outcome']> = {
  yes: 'word_yes',
  no: 'word_no',
  unknown: 'answer_unknown',
};

export const ANSWER_WORDS: WordsFor<Answer> = { yes: 'word_yes', no: 'word_no', unknown: 'answer_unknown' };

export const PERSONAL_WORDS: WordsFor<PersonalKind> = {
  email: 'personal_email',
  phone: 'personal_phone',
  bsn: 'personal_bsn',
  iban: 'personal_iban',
  token: 'personal_token',
};

export const PLACE_WORDS: WordsFor<PersonalPlace> = {
  name: 'place_name',
  words: 'place_words',
  structure: 'place_structure',
  statement: 'place_statement',
};

export const NO_PERSON_WORDS: WordsFor<NoPersonReason> = {
  'audit-visit': 'noPerson_audit',
  'kept-elsewhere': 'noPerson_elsewhere',
  'not-about-a-person': 'noPerson_nobody',
};

export const RECORD_PART_WORDS: WordsFor<RecordPart> = {
  contact: 'record_contact',
  purposes: 'record_purposes',
  subjects: 'record_subjects',
  data: 'record_data',
  recipients: 'record_recipients',
  erasure: 'record_erasure',
  security: 'record_security',
  basis: 'record_basis',
  'on-behalf-of': 'record_onBehalfOf',
};

export const BASIS_WORDS: WordsFor<LawfulBasis> = {
  consent: 'basis_consent',
  contract: 'basis_contract',
  'legal-obligation': 'basis_obligation',
  'vital-interests': 'basis_vital',
  'public-task': 'basis_publicTask',
  'legitimate-interests': 'basis_legitimate',
  'not-stated': 'basis_notStated',
};

export const FLAG_WORDS: WordsFor<AgreementFlag> = {
  'not-in-register': 'flag_notInRegister',
  'no-role': 'flag_noRole',
  'no-agreement': 'flag_noAgreement',
  'not-signed': 'flag_notSigned',
  'signed-late': 'flag_signedLate',
  ended: 'flag_ended',
  'review-due': 'flag_reviewDue',
  'clause-missing': 'flag_clauseMissing',
  'clause-unclear': 'flag_clauseUnclear',
  'outside-eea': 'flag_outsideEea',
  'place-unknown': 'flag_placeUnknown',
};

export const ROLE_WORDS: WordsFor<Role> = {
  processor: 'recipientRole_processor',
  'independent-controller': 'recipientRole_independent',
  'joint-controller': 'recipientRole_joint',
  'no-access': 'recipientRole_noAccess',
};

export const CLAUSE_WORDS: WordsFor<Clause> = {
  description: 'clause_description',
  instructions: 'clause_instructions',
  confidentiality: 'clause_confidentiality',
  security: 'clause_security',
  'sub-processors': 'clause_subProcessors',
  rights: 'clause_rights',
  assistance: 'clause_assistance',
  deletion: 'clause_deletion',
  audits: 'clause_audits',
};

export const CLAUSE_STATE_WORDS: WordsFor<ClauseState> = {
  present: 'clauseState_present',
  absent: 'clauseState_absent',
  unclear: 'clauseState_unclear',
};

export const PHASE_WORDS: WordsFor<Phase> = {
  drafting: 'phase_drafting',
  signed: 'phase_signed',
  managed: 'phase_managed',
};

export const RISK_WORDS: WordsFor<RiskClass> = {
  low: 'risk_low',
  medium: 'risk_medium',
  high: 'risk_high',
  unknown: 'answer_unknown',
};

export const INTERVAL_WORDS: WordsFor<ReviewInterval> = {
  'half-yearly': 'interval_halfYearly',
  yearly: 'interval_yearly',
  'two-yearly': 'interval_twoYearly',
};

/** Who decides on purpose and essential means. */
export const DECIDES_WORDS: WordsFor<'we' | 'they' | 'together' | 'unknown'> = {
  we: 'decides_we',
  they: 'decides_they',
  together: 'decides_together',
  unknown: 'answer_unknown',
};
