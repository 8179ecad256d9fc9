import { ariaToggleDefaultOn } from './aria-toggle-default-on';
import { bannerNoRejectFirstLayer } from './banner-no-reject-first-layer';
import { bundledTermsAndMarketing } from './bundled-terms-and-marketing';
import { consentRequiredToSubmit } from './consent-required-to-submit';
import { excessNewsletterFields } from './excess-newsletter-fields';
import { formInsecureTransport } from './form-insecure-transport';
import { impliedConsentWording } from './implied-consent-wording';
import { noPrivacyStatementLink } from './no-privacy-statement-link';
import { preselectedConsentRadio } from './preselected-consent-radio';
import { preselectedConsentSelect } from './preselected-consent-select';
import { pretickedConsentCheckbox } from './preticked-consent-checkbox';
import { rejectAsInconspicuousLink } from './reject-as-inconspicuous-link';
import { rejectNeedsMoreClicks } from './reject-needs-more-clicks';
import type { Rule } from './rule';
import { scriptPretickedConsent } from './script-preticked-consent';
import { unequalButtonProminence } from './unequal-button-prominence';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  pretickedConsentCheckbox,
  scriptPretickedConsent,
  preselectedConsentRadio,
  preselectedConsentSelect,
  ariaToggleDefaultOn,
  bundledTermsAndMarketing,
  consentRequiredToSubmit,
  noPrivacyStatementLink,
  excessNewsletterFields,
  formInsecureTransport,
  bannerNoRejectFirstLayer,
  rejectAsInconspicuousLink,
  rejectNeedsMoreClicks,
  unequalButtonProminence,
  impliedConsentWording,
];
