import { describe, expect, it } from 'vitest';
import type { Notice } from '../core/controls';
import type { Facts } from '../core/facts';
import { storageAfterReject as rule } from './storage-after-reject';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, facts } from './testing/sample-capture';
import { act, call, cookie, visit } from './testing/sample-visit';

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

describe('after a refusal that was seen', () => {
  const REFUSED = [act(990), act(1000, 'Weigeren', ['_ga', 'old'])];

  function refused(
    rest: Parameters<typeof visit>[0] = {},
    now: Partial<Facts> = {},
    network: Parameters<typeof visit>[1] = {},
    words = 'Weigeren',
  ) {
    const notice = { id: '0:n0', kind: 'banner' as const, visible: false, buttons: [button(words)] };
    const observation = visit({ acts: REFUSED, ...rest }, network);
    const frame = { userActivation: 'happened' as const, facts: facts({ observation, ...now }) };
    const noticeClasses = [{ noticeId: '0:n0', buttons: ['reject' as const] }];
    return inShort(judgeSample(rule, { notices: [notice], noticeClasses, frame }));
  }
  const PASS = ['pass nothing-new for-information'];

  it('fails new names of advertising, stored by a script or set by a server', () => {
    const fails = ['fail stored point-of-attention'];
    expect(refused({}, { cookieNames: ['_fbp'] })).toEqual(fails);
    expect(refused({}, { localStorageNames: ['_uetsid'] })).toEqual(fails);
    expect(refused({}, {}, { cookies: [cookie('IDE', 1100)] })).toEqual(fails);
  });

  it('fails known trackers that are called for the first time', () => {
    expect(refused({ requests: [call('connect.facebook.net', 1000)] })).toEqual(['fail called point-of-attention']);
    expect(refused({ requests: [call('cdn.example', 1100)] })).toEqual(PASS);
  });

  it('does not count again what was there before, nor answers to what was asked before', () => {
    expect(refused({ requests: [call('connect.facebook.net', 500)] }, { cookieNames: ['_ga', 'old'] })).toEqual(PASS);
    expect(refused({}, {}, { cookies: [cookie('IDE', 1005)] })).toEqual(PASS);
  });

  it('asks about statistics, messages without cookies, and names that nobody knows', () => {
    expect(refused({}, { cookieNames: ['_gid'] })).toEqual(['needs-review analytics point-of-attention']);
    expect(refused({}, { cookieNames: ['abc'] })).toEqual(['needs-review unknown-names for-information']);
    expect(refused({}, { cookieNames: ['CookieConsent'] })).toEqual(PASS);
    const consentMode = {
      dataLayer: 'present' as const,
      defaults: [
        { settings: [{ type: 'ad_storage' as const, value: 'denied' as const }], waitForUpdate: false, region: false },
      ],
      updates: [],
      complete: true,
    };
    const consentSignals = { userActivation: 'happened' as const, tcf: { api: 'absent' as const }, consentMode };
    const ping = { requests: [call('www.google-analytics.com', 1100)] };
    expect(refused(ping, { consentSignals })).toEqual(['needs-review maybe-without-cookies point-of-attention']);
  });

  it('asks where the button need not be one of a cookie question', () => {
    const perhaps = (rest: Parameters<typeof visit>[0], now: Partial<Facts> = {}) =>
      refused(rest, now, {}, 'Nee, bedankt');
    expect(perhaps({}, { cookieNames: ['_fbp'] })).toEqual(['needs-review stored-perhaps-refused point-of-attention']);
    expect(perhaps({ requests: [call('connect.facebook.net', 1100)] })).toEqual([
      'needs-review called-perhaps-refused point-of-attention',
    ]);
    const named = [act(990), act(1000, 'Cookies weigeren')];
    expect(perhaps({ acts: named }, { cookieNames: ['_fbp'] })).toEqual(['fail stored point-of-attention']);
  });

  it('never passes too soon, or over what was not observed', () => {
    expect(refused({ until: 2999 })).toEqual(['needs-review too-soon for-information']);
    const asks = ['needs-review nothing-new-seen for-information'];
    expect(refused({ network: null })).toEqual(asks);
    expect(refused({}, {}, { complete: false })).toEqual(asks);
    expect(refused({ acts: [act(1000, 'Weigeren', null)] }, { cookieNames: ['_fbp'] })).toEqual(asks);
  });

  it('does not apply when the visitor accepted after it, when acts are missing, or an earlier choice was there', () => {
    expect(refused({ acts: [...REFUSED, act(2000, 'Akkoord')] }, { cookieNames: ['_fbp'] })).toEqual(NONE);
    expect(refused({ actsComplete: false }, { cookieNames: ['_fbp'] })).toEqual(NONE);
    expect(refused({ acts: null }, { cookieNames: ['_fbp'] })).toEqual(NONE);
    expect(refused({ earlierChoice: 'found' }, { cookieNames: ['_fbp'] })).toEqual([
      'not-applicable earlier-choice for-information',
    ]);
  });
});
