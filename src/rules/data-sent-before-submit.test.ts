import { expect, it } from 'vitest';
import { dataSentBeforeSubmit as rule } from './data-sent-before-submit';
import { inShort, judgeSample } from './testing/judge-sample';
import { field } from './testing/sample-capture';

it('says that it was not observed, and of how many forms', () => {
  const findings = judgeSample(rule, { forms: [{ form: {} }, { form: {} }, { form: { visible: false } }] });
  expect(inShort(findings)).toEqual(['not-applicable not-observed for-information']);
  expect(findings[0]?.params).toEqual({ count: '2' });
});

it('does not apply without anything to fill in', () => {
  const none = ['not-applicable no-form for-information'];
  expect(inShort(judgeSample(rule, {}))).toEqual(none);
  const hidden = [field({ class: 'email', visible: false })];
  expect(inShort(judgeSample(rule, { forms: [{ form: { fields: hidden } }] }))).toEqual(none);
});
