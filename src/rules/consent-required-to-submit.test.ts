import { describe, expect, it } from 'vitest';
import type { FormPurpose } from '../core/evaluation';
import { consentRequiredToSubmit as rule } from './consent-required-to-submit';
import { inShort, judgeSample } from './testing/judge-sample';
import { option, type SampleControl } from './testing/sample-capture';

const required = { required: true, requiredBy: ['attribute'], formId: 'f' } satisfies SampleControl['control'];

function judge(sample: SampleControl, purpose: FormPurpose = 'checkout') {
  return inShort(judgeSample(rule, { controls: [sample], forms: [{ form: { id: 'f' }, purpose }] }));
}

describe('consent-required-to-submit', () => {
  it('fails required marketing consent; law medium, so never likely by itself', () => {
    expect(judge({ control: required })).toEqual(['fail required point-of-attention']);
  });

  it('is less sure when only an asterisk says so', () => {
    const findings = judgeSample(rule, {
      controls: [{ control: { ...required, requiredBy: ['mark'] } }],
      forms: [{ form: { id: 'f' }, purpose: 'checkout' }],
    });
    expect(findings[0]).toMatchObject({ message: 'marked-required', sureness: { fact: 'medium', law: 'medium' } });
  });

  it('passes optional consent and required terms', () => {
    expect(judge({ control: { formId: 'f' } })).toEqual(['pass free-to-leave for-information']);
    expect(judge({ control: required, class: { consentClass: 'required-acceptance', role: 'terms' } })).toEqual([
      'pass only-terms-required for-information',
    ]);
  });

  it('does not apply where the newsletter is all the form is for', () => {
    expect(judge({ control: required }, 'newsletter')[0]).toBe('not-applicable newsletter-only for-information');
  });

  it('passes a required answer that may be no, fails a group that offers only yes', () => {
    const options = [option('Ja', false), option('Nee', false)];
    const both: SampleControl = {
      control: { ...required, kind: 'radio-group', options },
      class: { optionMeanings: ['consent', 'refuse'] },
    };
    expect(judge(both)).toEqual(['pass free-to-leave for-information']);
    const onlyYes: SampleControl = {
      control: { ...required, kind: 'radio-group', options: [option('Ja', false)] },
      class: { optionMeanings: ['consent'] },
    };
    expect(judge(onlyYes)).toEqual(['fail required point-of-attention']);
  });

  it('asks about required consent to the processing itself, however it is classed', () => {
    for (const consentClass of ['optional-consent', 'required-acceptance'] as const) {
      expect(judge({ control: required, class: { consentClass, purposes: ['data-processing'] } })).toEqual([
        'needs-review required-processing-consent for-information',
      ]);
    }
  });

  it.each([
    ['required-not-shown', { visible: false, hiddenBecause: 'display: none' }, {}],
    ['required-without-form', { formId: null }, {}],
    ['meaning-unsure', {}, { consentClass: 'unsure' }],
  ] as const)('leaves to a person: %s', (message, control, cls) => {
    const sample: SampleControl = {
      control: { ...required, ...control },
      class: cls,
    };
    expect(judge(sample)).toEqual([`needs-review ${message} point-of-attention`]);
  });
});
