import { acknowledgementInsteadOfConsent } from './acknowledgement-instead-of-consent';
import { ariaToggleDefaultOn } from './aria-toggle-default-on';
import { bannerFirstLayerInfoMissing } from './banner-first-layer-info-missing';
import { bannerLanguageMismatch } from './banner-language-mismatch';
import { bannerNoRejectFirstLayer } from './banner-no-reject-first-layer';
import { bundledPurposesOneControl } from './bundled-purposes-one-control';
import { bundledTermsAndMarketing } from './bundled-terms-and-marketing';
import { consentImpliedBySubmit } from './consent-implied-by-submit';
import { consentRequiredToSubmit } from './consent-required-to-submit';
import { consentWall } from './consent-wall';
import { excessNewsletterFields } from './excess-newsletter-fields';
import { formInsecureTransport } from './form-insecure-transport';
import { impliedConsentWording } from './implied-consent-wording';
import { invertedOptoutWording } from './inverted-optout-wording';
import { legitimateInterestDefaultOn } from './legitimate-interest-default-on';
import { missingControllerIdentity } from './missing-controller-identity';
import { noPrivacyStatementLink } from './no-privacy-statement-link';
import { noWayBack } from './no-way-back';
import { noWithdrawalInformation } from './no-withdrawal-information';
import { preselectedConsentRadio } from './preselected-consent-radio';
import { preselectedConsentSelect } from './preselected-consent-select';
import { pretickedConsentCheckbox } from './preticked-consent-checkbox';
import { rejectAsInconspicuousLink } from './reject-as-inconspicuous-link';
import { rejectNeedsMoreClicks } from './reject-needs-more-clicks';
import type { Rule } from './rule';
import { scriptPretickedConsent } from './script-preticked-consent';
import { steeringOrAmbiguousButtonText } from './steering-or-ambiguous-button-text';
import { unequalButtonProminence } from './unequal-button-prominence';
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
  formInsecureTransport,
  bannerNoRejectFirstLayer,
  rejectAsInconspicuousLink,
  rejectNeedsMoreClicks,
  unequalButtonProminence,
  steeringOrAmbiguousButtonText,
  legitimateInterestDefaultOn,
  consentWall,
  impliedConsentWording,
  bannerFirstLayerInfoMissing,
  noWayBack,
  bannerLanguageMismatch,
];
