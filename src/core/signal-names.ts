/** Apart from the schemas, so that no Zod comes along into the page. */

/** Names that the specification of the IAB has for a state; any other text of a page is `other` and never kept. */
export const CMP_STATUSES = ['stub', 'loading', 'loaded', 'error'] as const;
export const DISPLAY_STATUSES = ['visible', 'hidden', 'disabled'] as const;
export const EVENT_STATUSES = ['tcloaded', 'cmpuishown', 'useractioncomplete'] as const;

/** Purposes of the Transparency and Consent Framework: 1 to 11 since policy version 4. */
export const TCF_PURPOSES = 11;
/** Two are named today; the consent string has room for twelve. */
export const TCF_SPECIAL_FEATURES = 12;

/** Length of the part of a consent string that holds the purposes, and nothing of vendors: 204 bits, of which 200 are read. */
export const TC_HEAD = 34;

export const CONSENT_TYPES = [
  'ad_storage',
  'analytics_storage',
  'ad_user_data',
  'ad_personalization',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;
export type ConsentType = (typeof CONSENT_TYPES)[number];
export const CONSENT_VALUES = ['granted', 'denied', 'other'] as const;
export type ConsentValue = (typeof CONSENT_VALUES)[number];

/** Entries of the list that are looked at, and commands of one kind that are kept. */
export const DATA_LAYER_LIMIT = 1000;
export const COMMAND_LIMIT = 20;
