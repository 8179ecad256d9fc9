import { describe, expect, it } from 'vitest';
import type { FormPurpose } from '../core/evaluation';
import { personalDataInUrl as rule } from './personal-data-in-url';
import { inShort, judgeSample } from './testing/judge-sample';
import { field, type SampleForm } from './testing/sample-capture';

function judge(form: SampleForm['form'], purpose: FormPurpose = 'newsletter') {
  return inShort(judgeSample(rule, { forms: [{ form, purpose }] }));
}
const action = 'https://example.org/sent';

describe('personal-data-in-url', () => {
  it('fails a form that sends by GET', () => {
    expect(judge({ method: 'get', action })).toEqual(['fail in-address point-of-attention']);
    expect(judge({ method: 'get', action, fields: [field({ class: 'password' })] }, 'login')).toEqual([
      'fail in-address point-of-attention',
    ]);
  });

  it('passes POST', () => {
    expect(judge({ method: 'post', action })).toEqual(['pass not-in-address for-information']);
  });

  it('asks when a script may do the sending', () => {
    expect(judge({ method: 'get', action: null })).toEqual(['needs-review maybe-by-script point-of-attention']);
  });

  it('leaves search forms alone', () => {
    const fields = [field({ class: 'name' })];
    expect(judge({ method: 'get', action, fields }, 'search')).toContain('not-applicable search-form for-information');
  });

  it.each([
    ['a postal code', { fields: [field({ class: 'postal-code' })] }],
    ['a field without a name, which is not sent', { fields: [field({ class: 'email', name: '' })] }],
    ['a trap for robots', { fields: [field({ class: 'email', visible: false })] }],
    ['fields without a form element', { element: false }],
  ])('does not apply to %s', (_, form) => {
    expect(judge({ method: 'get', action, ...form })).toEqual(['not-applicable no-personal-data-form for-information']);
  });

  it('passes what goes to a mail program or closes a dialog', () => {
    expect(judge({ method: 'get', action: 'mailto:a@example.org' })).toEqual(['pass not-in-address for-information']);
    expect(judge({ method: 'dialog', action: null })).toEqual(['pass not-in-address for-information']);
  });
});
