import { describe, expect, it } from 'vitest';
import type { Facts } from '../core/facts';
import type { UserActivation } from '../core/user-activation';
import { storageBeforeConsent as rule } from './storage-before-consent';
import { inShort, judgeSample } from './testing/judge-sample';
import { facts } from './testing/sample-capture';

function judge(rest: Partial<Facts>, asking = true, userActivation: UserActivation = 'none') {
  const notice = { notices: [{ id: '0:n0', kind: 'banner' as const }], noticeClasses: [{ noticeId: '0:n0' }] };
  return inShort(judgeSample(rule, { ...(asking ? notice : {}), frame: { userActivation, facts: facts(rest) } }));
}

describe('storage-before-consent', () => {
  it('fails names of advertising while the question is open', () => {
    const found = ['fail advertising point-of-attention'];
    expect(judge({ cookieNames: ['_fbp'] })).toEqual(found);
    expect(judge({ localStorageNames: ['_uetsid'] })).toEqual(found);
    expect(judge({ sessionStorageNames: ['AMCV_123'] })).toEqual(found);
  });

  it('asks about them where no question is open or not all names could be read', () => {
    const asks = ['needs-review advertising-no-question point-of-attention'];
    expect(judge({ cookieNames: ['_fbp'] }, false)).toEqual(asks);
    expect(judge({ cookieNames: ['_fbp'], priorState: 'unknown' })).toEqual(asks);
  });

  it('asks about statistics, which Dutch law may allow', () => {
    expect(judge({ cookieNames: ['_ga', '_ga_ABC'] })).toEqual(['needs-review analytics point-of-attention']);
  });

  it.each([['CookieConsent'], ['csrf_token'], ['PHPSESSID'], ['GCLB'], ['cart']])('leaves %s alone', (name) => {
    expect(judge({ cookieNames: [name] })).toEqual(['needs-review nothing-known for-information']);
  });

  it('names what is unknown for information only, and never passes', () => {
    expect(judge({ cookieNames: ['abc123'] })).toEqual(['needs-review unknown-names for-information']);
    expect(judge({ cookieNames: ['my_fbp', '_gallery'] })).toEqual(['needs-review unknown-names for-information']);
    expect(judge({})).toEqual(['needs-review nothing-known for-information']);
  });

  it('does not apply after an act, an earlier choice, or without facts', () => {
    const cookieNames = ['_fbp'];
    expect(judge({ cookieNames }, true, 'happened')).toEqual(['not-applicable page-used for-information']);
    expect(judge({ cookieNames }, true, 'unknown')).toEqual(['not-applicable page-used for-information']);
    expect(judge({ cookieNames, priorState: 'found' })).toEqual(['not-applicable earlier-choice for-information']);
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-facts for-information']);
  });
});
