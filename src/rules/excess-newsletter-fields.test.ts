import { describe, expect, it } from 'vitest';
import type { Field } from '../core/controls';
import { excessNewsletterFields as rule } from './excess-newsletter-fields';
import { inShort, judgeSample } from './testing/judge-sample';
import { field, words } from './testing/sample-capture';

const email = field({ class: 'email', required: true });
const judge = (fields: readonly Field[], text = '') =>
  judgeSample(rule, { forms: [{ form: { fields: [email, ...fields], text: words(text) }, purpose: 'newsletter' }] });

describe('excess-newsletter-fields', () => {
  it('fails what is required beyond the address, and warns of what is optional', () => {
    const findings = judge([
      field({ class: 'telephone', label: 'Telefoon', required: true }),
      field({ class: 'birth-date', label: 'Geboortedatum' }),
    ]);
    expect(inShort(findings)).toEqual(['fail required point-of-attention', 'fail optional point-of-attention']);
    expect(findings.map((f) => [f.severity, f.params.fields])).toEqual([
      ['violation', 'Telefoon'],
      ['warning', 'Geboortedatum'],
    ]);
  });

  it('fails a national number whether required or not', () => {
    const [finding] = judge([field({ class: 'national-id', label: 'BSN' })]);
    expect(finding).toMatchObject({ message: 'national-id', severity: 'violation' });
  });

  it('passes an address, a name by choice, topics, captcha and traps for robots', () => {
    const fields = [
      field({ class: 'first-name' }),
      field({ class: 'topic' }),
      field({ class: 'captcha' }),
      field({ class: 'honeypot', required: true }),
      field({ class: 'telephone', visible: false, required: true }),
    ];
    expect(inShort(judge(fields))).toEqual(['pass only-needed for-information']);
  });

  it('asks about a required name, a stated reason, and an address for what comes by post', () => {
    expect(inShort(judge([field({ class: 'name', required: true })]))).toEqual([
      'needs-review name-required for-information',
    ]);
    const label = 'Bedrijf (zodat wij u nieuws uit uw branche sturen)';
    expect(inShort(judge([field({ class: 'company', label })]))).toEqual([
      'needs-review reason-given point-of-attention',
    ]);
    expect(inShort(judge([field({ class: 'street', required: true })], 'U krijgt ons magazine per post'))).toEqual([
      'needs-review sent-by-post point-of-attention',
    ]);
  });

  it('does not apply to another form', () => {
    const fields = [email, field({ class: 'telephone', required: true })];
    expect(inShort(judgeSample(rule, { forms: [{ form: { fields }, purpose: 'contact' }] }))).toEqual([
      'not-applicable no-newsletter-form for-information',
    ]);
  });
});
