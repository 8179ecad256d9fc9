import { acknowledgementInsteadOfConsent } from './acknowledgement-instead-of-consent';
import { ariaToggleDefaultOn } from './aria-toggle-default-on';
import { bannerFirstLayerInfoMissing } from './banner-first-layer-info-missing';
import { bannerLanguageMismatch } from './banner-language-mismatch';
import { bannerNoRejectFirstLayer } from './banner-no-reject-first-layer';
import { bundledPurposesOneControl } from './bundled-purposes-one-control';
import { bundledTermsAndMarketing } from './bundled-terms-and-marketing';
import { childDirectedNoParentalConsent } from './child-directed-no-parental-consent';
import { consentImpliedBySubmit } from './consent-implied-by-submit';
import { consentRequiredToSubmit } from './consent-required-to-submit';
import { consentTextInconspicuous } from './consent-text-inconspicuous';
import { consentWall } from './consent-wall';
import { dataSentBeforeSubmit } from './data-sent-before-submit';
import { excessNewsletterFields } from './excess-newsletter-fields';
import { formInsecureTransport } from './form-insecure-transport';
import { geolocationOnLoad } from './geolocation-on-load';
import { hiddenConsentField } from './hidden-consent-field';
import { impliedConsentWording } from './implied-consent-wording';
import { invertedOptoutWording } from './inverted-optout-wording';
import { legitimateInterestDefaultOn } from './legitimate-interest-default-on';
import { missingControllerIdentity } from './missing-controller-identity';
import { noPrivacyStatementLink } from './no-privacy-statement-link';
import { noWayBack } from './no-way-back';
import { noWithdrawalInformation } from './no-withdrawal-information';
import { permissionPromptOnLoad } from './permission-prompt-on-load';
import { personalDataInUrl } from './personal-data-in-url';
import { preenabledPurposeToggle } from './preenabled-purpose-toggle';
import { preselectedConsentRadio } from './preselected-consent-radio';
import { preselectedConsentSelect } from './preselected-consent-select';
import { pretickedConsentCheckbox } from './preticked-consent-checkbox';
import { publicVisibilityByDefault } from './public-visibility-by-default';
import { rejectAsInconspicuousLink } from './reject-as-inconspicuous-link';
import { rejectNeedsMoreClicks } from './reject-needs-more-clicks';
import type { Rule } from './rule';
import { scriptPretickedConsent } from './script-preticked-consent';
import { specialCategoryNoExplicitConsent } from './special-category-no-explicit-consent';
import { steeringOrAmbiguousButtonText } from './steering-or-ambiguous-button-text';
import { storageAfterReject } from './storage-after-reject';
import { storageBeforeConsent } from './storage-before-consent';
import { tcfPositiveBeforeChoice } from './tcf-positive-before-choice';
import { thirdPartyFormProcessor } from './third-party-form-processor';
import { thirdPartyRequestsBeforeConsent } from './third-party-requests-before-consent';
import { unequalButtonProminence } from './unequal-button-prominence';
import { unlabelledConsentControl } from './unlabelled-consent-control';
import { unnamedThirdPartyRecipients } from './unnamed-third-party-recipients';
import { vagueOrMissingPurpose } from './vague-or-missing-purpose';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  pretickedConsentCheckbox,
  scriptPretickedConsent,
  preselectedConsentRadio,
  preselectedConsentSelect,
  ariaToggleDefaultOn,
  invertedOptoutWording,
  hiddenConsentField,
  unlabelledConsentControl,
  consentTextInconspicuous,
  bundledTermsAndMarketing,
  bundledPurposesOneControl,
  consentRequiredToSubmit,
  consentImpliedBySubmit,
  acknowledgementInsteadOfConsent,
  unnamedThirdPartyRecipients,
  noPrivacyStatementLink,
  noWithdrawalInformation,
  missingControllerIdentity,
  vagueOrMissingPurpose,
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
  bannerNoRejectFirstLayer,
  rejectAsInconspicuousLink,
  rejectNeedsMoreClicks,
  unequalButtonProminence,
  steeringOrAmbiguousButtonText,
  preenabledPurposeToggle,
  legitimateInterestDefaultOn,
  consentWall,
  impliedConsentWording,
  bannerFirstLayerInfoMissing,
  noWayBack,
  storageAfterReject,
  bannerLanguageMismatch,
];
