import type { Purpose } from '../../core/evaluation';

/** Purposes nobody needs in order to deliver what a form is for (GDPR Art. 7(4): "not necessary for the performance"). */
const BEYOND_THE_SERVICE: ReadonlySet<Purpose> = new Set([
  'marketing-own',
  'marketing-partners',
  'profiling',
  'data-sharing',
  'advertising',
  'analytics',
  'social-media',
]);

export function beyondTheService(purposes: readonly Purpose[]): boolean {
  return purposes.some((purpose) => BEYOND_THE_SERVICE.has(purpose));
}
