import type { GAP_REASONS } from '../../core/capture';
import type { Change, ControlKind, InformationLink, Notice, Provenance, State } from '../../core/controls';
import type { ErrorCode } from '../../core/errors';
import type {
  ButtonClass,
  ButtonStanding,
  ControlRole,
  Finding,
  Grade,
  Outcome,
  Purpose,
  Severity,
} from '../../core/evaluation';
import type { Facts } from '../../core/facts';
import type { InformationKind, NotKept } from '../../core/information';
import type { IntegrityLine } from '../../core/services';
import type { Pointed } from '../../core/tab-services';
import type { PlainKey } from './messages';

/**
 * From each word of the record to its message. Written out, so that a new code without words does not compile and a search
 * for a key finds its use.
 */
export type WordsFor<T extends string> = Readonly<Record<T, PlainKey>>;

export const ERROR_WORDS: WordsFor<ErrorCode> = {
  'page-not-allowed': 'error_page_not_allowed',
  'page-navigated': 'error_page_navigated',
  'tab-gone': 'error_tab_gone',
  'no-frame-read': 'error_no_frame_read',
  'reader-failed': 'error_reader_failed',
  'store-unavailable': 'error_store_unavailable',
  'store-private': 'error_store_private',
  'store-full': 'error_store_full',
  'store-corrupt': 'error_store_corrupt',
  'store-alarm': 'error_store_alarm',
  'not-found': 'error_not_found',
  deleted: 'error_deleted',
  'on-hold': 'error_on_hold',
  'signing-failed': 'error_signing_failed',
  'not-canonical': 'error_not_canonical',
  'duplicate-key': 'error_duplicate_key',
  'not-a-bundle': 'error_not_a_bundle',
  'bundle-not-intact': 'error_bundle_not_intact',
  'bundle-newer': 'error_bundle_newer',
  'not-a-backup': 'error_not_a_backup',
  'wrong-passphrase': 'error_wrong_passphrase',
  'wrong-identity': 'error_wrong_identity',
  'not-an-identity': 'error_not_an_identity',
  'not-a-recipient': 'error_not_a_recipient',
  'preview-outdated': 'error_preview_outdated',
  'nothing-to-export': 'error_nothing_to_export',
  'backup-newer': 'error_backup_newer',
  'bad-message': 'error_bad_message',
  'bad-input': 'error_bad_input',
  'text-refused': 'error_text_refused',
  'judged-again': 'error_judged_again',
  'not-redactable': 'error_not_redactable',
  'redaction-shows': 'error_redaction_shows',
  'redacted-copy': 'error_redacted_copy',
  cancelled: 'error_cancelled',
  unexpected: 'error_unexpected',
};

export const POINTED_WORDS: WordsFor<Pointed> = {
  shown: 'point_shown',
  'out-of-view': 'point_outOfView',
  gone: 'point_gone',
};

export const GAP_WORDS: WordsFor<(typeof GAP_REASONS)[number]> = {
  'no-permission': 'gap_no_permission',
  'frame-not-read': 'gap_frame_not_read',
  'frame-gone': 'gap_frame_gone',
  'reader-failed': 'gap_reader_failed',
  'closed-shadow-root': 'gap_closed_shadow_root',
  'limit-reached': 'gap_limit_reached',
  'screenshot-failed': 'gap_screenshot_failed',
  'state-changed-during-capture': 'gap_state_changed_during_capture',
  'words-changed-during-capture': 'gap_words_changed_during_capture',
  'picture-incomplete': 'gap_picture_incomplete',
  'scroll-not-restored': 'gap_scroll_not_restored',
  'information-not-fetched': 'gap_information_not_fetched',
  'unreadable-document': 'gap_unreadable_document',
};

export const STATE_WORDS: WordsFor<State> = {
  on: 'state_on',
  off: 'state_off',
  mixed: 'state_mixed',
  unknown: 'state_unknown',
};

/** The state as the site first showed it. */
export const FIRST_STATE_WORDS: WordsFor<State> = {
  on: 'state_wasOn',
  off: 'state_wasOff',
  mixed: 'state_wasMixed',
  unknown: 'state_wasUnknown',
};

export const CHANGED_BY_WORDS: WordsFor<Change['by']> = {
  user: 'change_user',
  script: 'change_script',
  unclear: 'change_unclear',
};

export const PROVENANCE_WORDS: WordsFor<Provenance> = {
  markup: 'provenance_markup',
  script: 'provenance_script',
  algorithm: 'provenance_algorithm',
  user: 'provenance_user',
  'restored-possible': 'provenance_restored_possible',
  'autofill-possible': 'provenance_autofill_possible',
  unknown: 'provenance_unknown',
};

export const KIND_WORDS: WordsFor<ControlKind> = {
  checkbox: 'kind_checkbox',
  'radio-group': 'kind_radio_group',
  select: 'kind_select',
  switch: 'kind_switch',
  'toggle-button': 'kind_toggle_button',
  'menu-checkbox': 'kind_menu_checkbox',
  custom: 'kind_custom',
};

export const ROLE_WORDS: WordsFor<ControlRole> = {
  consent: 'role_consent',
  'opt-out': 'role_opt_out',
  terms: 'role_terms',
  acknowledgement: 'role_acknowledgement',
  preference: 'role_preference',
  'product-option': 'role_product_option',
  unrelated: 'role_unrelated',
  unsure: 'role_unsure',
};

export const PURPOSE_WORDS: WordsFor<Purpose> = {
  'marketing-own': 'purpose_marketing_own',
  'marketing-partners': 'purpose_marketing_partners',
  profiling: 'purpose_profiling',
  'data-sharing': 'purpose_data_sharing',
  analytics: 'purpose_analytics',
  advertising: 'purpose_advertising',
  functional: 'purpose_functional',
  'social-media': 'purpose_social_media',
  'device-storage': 'purpose_device_storage',
  location: 'purpose_location',
  'special-category': 'purpose_special_category',
  'data-processing': 'purpose_data_processing',
  'cookies-all': 'purpose_cookies_all',
  necessary: 'purpose_necessary',
  'channel-email': 'purpose_channel_email',
  'channel-telephone': 'purpose_channel_telephone',
  'channel-post': 'purpose_channel_post',
  unknown: 'purpose_unknown',
};

export const OUTCOME_WORDS: WordsFor<Outcome> = {
  fail: 'outcome_fail',
  'needs-review': 'outcome_needs_review',
  pass: 'outcome_pass',
  'not-applicable': 'outcome_not_applicable',
  error: 'outcome_error',
};

export const GRADE_WORDS: WordsFor<Grade> = {
  'likely-violation': 'grade_likely_violation',
  'point-of-attention': 'grade_point_of_attention',
  'for-information': 'grade_for_information',
};

export const SEVERITY_WORDS: WordsFor<Severity> = {
  violation: 'severity_violation',
  warning: 'severity_warning',
  info: 'severity_info',
};

export const SURENESS_WORDS: WordsFor<Finding['sureness']['fact']> = {
  high: 'sureness_high',
  medium: 'sureness_medium',
  low: 'sureness_low',
};

export const NOTICE_KIND_WORDS: WordsFor<Notice['kind']> = {
  form: 'notices_kindForm',
  banner: 'notices_kindBanner',
  dialog: 'notices_kindDialog',
  section: 'notices_kindSection',
};

export const LINK_KIND_WORDS: WordsFor<InformationLink['kind']> = {
  privacy: 'linkKind_privacy',
  cookie: 'linkKind_cookie',
  terms: 'linkKind_terms',
  partners: 'linkKind_partners',
  other: 'linkKind_other',
};

export const BUTTON_CLASS_WORDS: WordsFor<ButtonClass> = {
  accept: 'buttonClass_accept',
  reject: 'buttonClass_reject',
  settings: 'buttonClass_settings',
  save: 'buttonClass_save',
  close: 'buttonClass_close',
  pay: 'buttonClass_pay',
  submit: 'buttonClass_submit',
  other: 'buttonClass_other',
};

export const STANDING_WORDS: WordsFor<ButtonStanding> = {
  reference: 'standing_reference',
  equal: 'standing_equal',
  weaker: 'standing_weaker',
  stronger: 'standing_stronger',
  unknown: 'standing_unknown',
};

export const STATEMENT_WORDS: WordsFor<InformationKind> = {
  privacy: 'linkKind_privacy',
  cookie: 'linkKind_cookie',
};

export const NOT_KEPT_WORDS: WordsFor<NotKept> = {
  'not-wanted': 'notKept_not_wanted',
  'no-permission': 'notKept_no_permission',
  unreachable: 'notKept_unreachable',
  'http-error': 'notKept_http_error',
  'too-large': 'notKept_too_large',
  'too-slow': 'notKept_too_slow',
  'not-a-document': 'notKept_not_a_document',
  'too-many': 'notKept_too_many',
};

export const LINK_PLACE_WORDS: WordsFor<InformationLink['place']> = {
  form: 'linkPlace_form',
  notice: 'linkPlace_notice',
  footer: 'linkPlace_footer',
  elsewhere: 'linkPlace_elsewhere',
};

export const PRIOR_STATE_WORDS: WordsFor<Facts['priorState']> = {
  found: 'facts_priorFound',
  'none-found': 'facts_priorNone',
  unknown: 'facts_priorUnknown',
};

export const GPC_WORDS: WordsFor<'on' | 'off' | 'untold'> = {
  on: 'facts_gpcOn',
  off: 'facts_gpcOff',
  untold: 'facts_gpcUntold',
};

export const PARTY_WORDS: WordsFor<'third' | 'own' | 'unknown'> = {
  third: 'facts_partyThird',
  own: 'facts_partyOwn',
  unknown: 'facts_partyUnknown',
};

export const NAME_LIST_WORDS: WordsFor<'cookies' | 'local' | 'session'> = {
  cookies: 'facts_cookies',
  local: 'facts_local',
  session: 'facts_session',
};

export const REQUIRED_BY_WORDS: WordsFor<'attribute' | 'aria' | 'mark'> = {
  attribute: 'requiredBy_attribute',
  aria: 'requiredBy_aria',
  mark: 'requiredBy_mark',
};

export const INTEGRITY_WORDS: WordsFor<IntegrityLine['id']> = {
  capture: 'integrity_capture',
  evaluation: 'integrity_evaluation',
  review: 'integrity_review',
  blob: 'integrity_blob',
  'ledger-hash': 'integrity_ledgerHash',
  'ledger-signature': 'integrity_ledgerSignature',
  'ledger-link': 'integrity_ledgerLink',
};
