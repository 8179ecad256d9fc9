import { ariaToggleDefaultOn } from './aria-toggle-default-on';
import { bundledTermsAndMarketing } from './bundled-terms-and-marketing';
import { childDirectedNoParentalConsent } from './child-directed-no-parental-consent';
import { consentRequiredToSubmit } from './consent-required-to-submit';
import { dataSentBeforeSubmit } from './data-sent-before-submit';
import { excessNewsletterFields } from './excess-newsletter-fields';
import { formInsecureTransport } from './form-insecure-transport';
import { geolocationOnLoad } from './geolocation-on-load';
import { noPrivacyStatementLink } from './no-privacy-statement-link';
import { permissionPromptOnLoad } from './permission-prompt-on-load';
import { personalDataInUrl } from './personal-data-in-url';
import { preselectedConsentRadio } from './preselected-consent-radio';
import { preselectedConsentSelect } from './preselected-consent-select';
import { pretickedConsentCheckbox } from './preticked-consent-checkbox';
import { publicVisibilityByDefault } from './public-visibility-by-default';
import type { Rule } from './rule';
import { scriptPretickedConsent } from './script-preticked-consent';
import { specialCategoryNoExplicitConsent } from './special-category-no-explicit-consent';
import { storageAfterReject } from './storage-after-reject';
import { storageBeforeConsent } from './storage-before-consent';
import { tcfPositiveBeforeChoice } from './tcf-positive-before-choice';
import { thirdPartyFormProcessor } from './third-party-form-processor';
import { thirdPartyRequestsBeforeConsent } from './third-party-requests-before-consent';

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
  specialCategoryNoExplicitConsent,
  childDirectedNoParentalConsent,
  publicVisibilityByDefault,
  dataSentBeforeSubmit,
  formInsecureTransport,
  personalDataInUrl,
  thirdPartyFormProcessor,
  geolocationOnLoad,
  permissionPromptOnLoad,
  storageBeforeConsent,
  thirdPartyRequestsBeforeConsent,
  tcfPositiveBeforeChoice,
  storageAfterReject,
];
