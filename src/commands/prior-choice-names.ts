/**
 * Words of which sites make the name under which they remember an answer about cookies or consent, and names that standards
 * gave. A hit says only "an earlier choice may have been made here"; some sites write such a name before anybody chose. No
 * names of products: a list of those goes out of date here, and belongs to a maintained library.
 * Looked up without case and without `_`, `-`, `.`, `:` and spaces.
 */
export const PRIOR_CHOICE_PIECES: readonly string[] = [
  'consent',
  'toestemming',
  'einwilligung',
  'zustimmung',
  'consenso',
  'consentimiento',
  'cookienotice',
  'cookielaw',
  'cookiepolicy',
  'cookiebar',
  'cookiebanner',
  'cookiepref',
  'cookiesetting',
  'cookiechoice',
  'cookiecontrol',
  'cookieaccept',
  'cookiesaccept',
  'cookieagreed',
  'cookieallow',
  'cookiesallow',
  'cookieinstelling',
  'cookiemelding',
  'cookiekeuze',
  'acceptcookie',
  'acceptedcookie',
  'allowcookie',
  'privacypref',
  'privacysetting',
  'privacychoice',
  'gdpr',
  'ccpa',
  'usprivacy',
];

/** Too short to be looked for inside other words: whole words of a name only. */
export const PRIOR_CHOICE_WORDS: readonly string[] = ['gpp', 'cmp', 'tcf', 'tcstring'];
