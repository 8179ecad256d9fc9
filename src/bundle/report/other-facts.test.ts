import { describe, expect, test } from 'vitest';
import { CaptureSchema } from '../../core/capture';
import type { Facts } from '../../core/facts';
import { testCapture } from '../test-capture';
import { otherFacts } from './other-facts';

const FACTS: Facts = {
  cookieNames: ['CookieConsent', '<b>\u202e'],
  localStorageNames: [],
  sessionStorageNames: null,
  hosts: [
    { host: 'cdn.shop.example', thirdParty: false },
    { host: 'stats.example', thirdParty: true },
  ],
  hostsComplete: false,
  formTargets: [{ host: 'mail.example', thirdParty: true }],
  globalPrivacyControl: true,
  priorState: 'found',
};
const OLD = testCapture('6f1c2b7e-4a6d-4b0e-9a53-2f0a7d1c9e01', []);
const CAPTURE = { ...OLD, frames: OLD.frames.map((frame) => ({ ...frame, facts: FACTS })) };

describe('otherFacts', () => {
  test('a capture of before facts were kept is valid, and its report has no such part', () => {
    expect(CaptureSchema.safeParse(OLD).success).toBe(true);
    expect(otherFacts(OLD, 'en')).toBeNull();
  });

  test('third parties stand before the own site, names are escaped, what was refused is not "none"', () => {
    expect(CaptureSchema.safeParse(CAPTURE).success).toBe(true);
    const page = otherFacts(CAPTURE, 'en')?.text ?? '';
    expect(page.indexOf('stats.example')).toBeLessThan(page.indexOf('cdn.shop.example'));
    expect(page).toContain('mail.example</bdi></code> (third party)');
    expect(page).toContain('&lt;b&gt;[U+202E]');
    expect(page).toContain('<dt>Names in session storage</dt><dd>The browser did not let this be read.</dd>');
    expect(page).toContain('<dt>Names in local storage</dt><dd>none</dd>');
    expect(page).toContain('<dt>Global Privacy Control</dt><dd>on</dd>');
    expect(page).toContain('There may have been more');
  });

  test('facts of before consent managers and signals were kept have no words about them', () => {
    expect(otherFacts(CAPTURE, 'en')?.text).not.toContain('consent managers');
    expect(otherFacts(CAPTURE, 'en')?.text).not.toContain('IAB TCF');
  });

  test('consent managers and signals, and unknown is said plainly', () => {
    const facts: Facts = {
      ...FACTS,
      consentManagers: [{ name: 'Onetrust', shown: 'unknown' }],
      permissions: [{ name: 'geolocation', readings: [{ at: 40, state: 'granted', afterAct: false }] }],
      consentSignals: { userActivation: 'unknown', tcf: null, consentMode: null },
    };
    const capture = { ...OLD, frames: OLD.frames.map((frame) => ({ ...frame, facts })) };
    expect(CaptureSchema.safeParse(capture).success).toBe(true);
    const page = otherFacts(capture, 'en')?.text ?? '';
    expect(page).toContain('<dd>location: granted (after 0.0 s, before any act of the visitor)</dd>');
    expect(page).toContain('<dd>Onetrust: present, unknown whether its notice is shown</dd>');
    expect(page).toContain('<dd>unknown whether the visitor had acted by then</dd>');
    expect(page).toContain(
      '<dt>Signal to partners (IAB TCF)</dt><dd>Unknown: what the page answered could not be read.',
    );
    expect(otherFacts(capture, 'nl')?.text).toContain('Onbekend: het antwoord van de pagina was niet te lezen.');
  });

  test('in Dutch too', () => {
    expect(otherFacts(CAPTURE, 'nl')?.text).toContain('hier is mogelijk eerder gekozen');
  });
});
