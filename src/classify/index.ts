export { type ButtonClass, type ButtonPlace, classifyButton } from './classify-button';
export { CLASSIFIER_VERSION, classifyCapture } from './classify-capture';
export { classifyField, type FieldFacts } from './classify-field';
export { classifyLink, type LinkKind } from './classify-link';
export { looksLikeConsentNotice } from './consent-notice';
export { type DetectedLanguage, detectLanguage } from './detect-language';
export { type TextSignals, textSignals } from './text-signals';
