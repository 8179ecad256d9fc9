import { describe, expect, it } from 'vitest';
import { noPrivacyStatementLink as rule } from './no-privacy-statement-link';
import { inShort, judgeSample } from './testing/judge-sample';
import { field, type SampleParts, words } from './testing/sample-capture';

const form: SampleParts['forms'] = [{ form: { id: 'f', text: words('E-mailadres Aanmelden') }, purpose: 'newsletter' }];
const judge = (parts: SampleParts) => inShort(judgeSample(rule, { forms: form, ...parts }));
const PASS = ['pass link-at-form for-information'];

describe('no-privacy-statement-link', () => {
  it('fails a form without any link; fact medium, so never likely by itself', () => {
    const [finding] = judgeSample(rule, { forms: form });
    expect(finding).toMatchObject({
      outcome: 'fail',
      message: 'none',
      grade: 'point-of-attention',
      params: { fields: 'E-mailadres' },
    });
  });

  it('passes a link in the form, in its notice, and in a dialog around it', () => {
    expect(judge({ links: [{ formId: 'f' }] })).toEqual(PASS);
    const inNotice = {
      controls: [{ control: { formId: 'f', noticeId: '0:n0' } }],
      notices: [{ id: '0:n0' }],
      links: [{ noticeId: '0:n0', place: 'notice' }],
    } as const;
    expect(judge(inNotice)).toEqual(PASS);
    const dialog = {
      notices: [{ id: '0:n0', kind: 'dialog', text: words('Blijf op de hoogte E-mailadres Aanmelden Privacy') }],
      links: [{ noticeId: '0:n0', place: 'notice' }],
    } as const;
    expect(judge(dialog)).toEqual(PASS);
  });

  it('warns when the link is only in the footer, and asks when it is elsewhere', () => {
    const footer = judgeSample(rule, { forms: form, links: [{ place: 'footer' }] });
    expect(inShort(footer)).toEqual(['fail footer-only point-of-attention']);
    expect(footer[0]?.severity).toBe('warning');
    expect(judge({ links: [{ place: 'elsewhere' }, { place: 'footer' }] })).toEqual([
      'needs-review elsewhere point-of-attention',
    ]);
  });

  it('does not count the link of a cookie banner over the page', () => {
    const findings = judge({
      notices: [{ id: '0:n0', kind: 'banner', text: words('Wij gebruiken cookies') }],
      links: [{ noticeId: '0:n0', place: 'notice' }],
    });
    expect(findings).toEqual(['fail none point-of-attention']);
  });

  it('asks about a dead link and one that is not shown', () => {
    expect(judge({ links: [{ formId: 'f', dead: true, target: null }] })).toEqual([
      'needs-review link-dead point-of-attention',
    ]);
    expect(judge({ links: [{ formId: 'f', visible: false }] })).toEqual([
      'needs-review link-not-shown point-of-attention',
    ]);
  });

  it('does not say "none" over parts that could not be read', () => {
    const gap = { reason: 'no-permission', frame: '0.0', locator: null, subject: 'https://other.example' } as const;
    expect(inShort(judgeSample(rule, { forms: form }, { gaps: [gap] }))).toEqual([
      'needs-review none-in-what-was-read point-of-attention',
    ]);
  });

  it.each(['login', 'search', 'cookie-settings'] as const)('does not apply to a %s form', (purpose) => {
    expect(inShort(judgeSample(rule, { forms: [{ form: {}, purpose }] }))).toEqual([
      'not-applicable no-personal-data-form for-information',
    ]);
  });

  it('does not apply to fields that identify nobody', () => {
    const fields = [field({ class: 'postal-code' }), field({ class: 'message' })];
    expect(inShort(judgeSample(rule, { forms: [{ form: { fields }, purpose: 'other' }] }))).toEqual([
      'not-applicable no-personal-data-form for-information',
    ]);
  });

  it('does not mind a field that nobody sees', () => {
    const fields = [field({ class: 'email', visible: false }), field({ class: 'search' })];
    expect(inShort(judgeSample(rule, { forms: [{ form: { fields }, purpose: 'other' }] }))).toEqual([
      'not-applicable no-personal-data-form for-information',
    ]);
  });

  it('names a form that was not shown', () => {
    expect(inShort(judgeSample(rule, { forms: [{ form: { visible: false } }] }))).toEqual([
      'not-applicable form-not-shown for-information',
      'not-applicable no-personal-data-form for-information',
    ]);
  });
});
