/**
 * Data, not logic: pieces of names under which sites remember an answer about cookies or consent. A hit says only "an
 * earlier choice may have been made here"; some sites write such a name before anybody chose. Names of products stand here
 * because they are what is found in browsers, and nothing else is concluded from them.
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
  'optanon',
  'didomi',
  'cmplz',
  'cookieyes',
  'axeptio',
  'tarteaucitron',
  'fccdcf',
  'borlabs',
  'klaro',
];

/** Too short to be looked for inside other words: whole words of a name only. */
export const PRIOR_CHOICE_WORDS: readonly string[] = ['gpp', 'cmp', 'tcf', 'tcstring'];
