import { describe, expect, it } from 'vitest';
import type { HiddenConsent } from '../core/controls';
import type { FormPurpose } from '../core/evaluation';
import { hiddenConsentField as rule } from './hidden-consent-field';
import { inShort, judgeSample } from './testing/judge-sample';
import { ON, type SampleControl, type SampleParts } from './testing/sample-capture';

const yes = (name: string): HiddenConsent => ({ name, affirmative: true });
function judge(
  hiddenConsents: HiddenConsent[] | undefined,
  { purpose = 'contact', visible = true, ...rest }: SampleParts & { purpose?: FormPurpose; visible?: boolean } = {},
): string[] {
  const form = { id: '0:f0', visible, ...(hiddenConsents ? { hiddenConsents } : {}) };
  return inShort(judgeSample(rule, { forms: [{ form, purpose }], ...rest }));
}
const box = (control: SampleControl['control']): SampleControl => ({ control: { formId: '0:f0', ...control } });
const NONE = ['pass none-hidden for-information'];

describe('hidden-consent-field', () => {
  it('fails a hidden yes without a visible choice', () => {
    for (const name of ['newsletter', 'marketing_optin', 'nieuwsbrief', 'consent'])
      expect(judge([yes(name)])).toEqual(['fail hidden-yes point-of-attention']);
  });

  it('passes a no, records about the asking, and the same name on screen', () => {
    expect(judge([{ name: 'newsletter', affirmative: false }])).toEqual(NONE);
    for (const name of ['consent_text_version', 'newsletter_form_id', 'gdpr_enabled', 'optin-date'])
      expect(judge([yes(name)])).toEqual(NONE);
    expect(judge([yes('newsletter')], { controls: [box({ name: 'newsletter' })] })).toEqual([
      'pass beside-visible for-information',
    ]);
    expect(judge([])).toEqual(NONE);
  });

  it('takes sending a subscription for the act itself', () => {
    expect(judge([yes('newsletter')], { purpose: 'newsletter' })).toEqual(['pass subscription-itself for-information']);
  });

  it('leaves what it cannot tell to a person', () => {
    expect(judge([yes('gdpr')])).toEqual(['needs-review perhaps-consent point-of-attention']);
    expect(judge([yes('newsletter')], { purpose: 'other' })).toEqual([
      'needs-review perhaps-consent point-of-attention',
    ]);
    expect(judge([yes('newsletter')], { controls: [box({ name: 'offers' })] })).toEqual([
      'needs-review other-choice-shown point-of-attention',
    ]);
    expect(judge([yes('newsletter')], { frame: { userActivation: 'happened' } })).toEqual([
      'needs-review after-use point-of-attention',
    ]);
    expect(judge([yes('newsletter')], { visible: false })).toEqual(['needs-review form-not-shown point-of-attention']);
    const hidden = box({ name: 'newsletter', states: ON, visible: false });
    expect(judge([], { controls: [hidden] })).toEqual(['needs-review hidden-box-on point-of-attention']);
    expect(judge([], { controls: [hidden, box({ name: 'newsletter' })] })).toEqual(NONE);
  });

  it('says when hidden fields were not read, and where there is no form', () => {
    expect(judge(undefined)).toEqual(['not-applicable not-read for-information']);
    expect(judge([yes('newsletter')], { purpose: 'search' })).toEqual(['not-applicable no-form for-information']);
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-form for-information']);
  });
});
