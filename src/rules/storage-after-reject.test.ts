import { expect, it } from 'vitest';
import type { Notice } from '../core/controls';
import { storageAfterReject as rule } from './storage-after-reject';
import { inShort, judgeSample } from './testing/judge-sample';
import { button } from './testing/sample-capture';

function judge(rest: Partial<Notice>, asks: 'cookies' | 'marketing' = 'cookies') {
  const notice = { id: '0:n0', kind: 'banner' as const, buttons: [button('Weigeren')], ...rest };
  const known = { noticeId: '0:n0', asks, buttons: ['reject' as const] };
  return inShort(judgeSample(rule, { notices: [notice], noticeClasses: [known] }));
}
const NONE = ['not-applicable no-refusal-offered for-information'];

it('says that what follows a refusal was not captured', () => {
  expect(judge({})).toEqual(['not-applicable not-observed for-information']);
});

it.each([
  ['a banner that is not shown', { visible: false }],
  ['a button that is not shown', { buttons: [button('Weigeren', { visible: false })] }],
  ['no button', { buttons: [] }],
])('sees no refusal in %s', (_, rest) => {
  expect(judge(rest)).toEqual(NONE);
});

it('does not take settings for a refusal', () => {
  const notice = { id: '0:n0', kind: 'banner' as const, buttons: [button('Instellingen')] };
  const known = { noticeId: '0:n0', buttons: ['settings' as const] };
  expect(inShort(judgeSample(rule, { notices: [notice], noticeClasses: [known] }))).toEqual(NONE);
});

it('does not take another question for one about cookies', () => {
  expect(judge({}, 'marketing')).toEqual(NONE);
  expect(inShort(judgeSample(rule, {}))).toEqual(NONE);
});
