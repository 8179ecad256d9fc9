import { describe, expect, it } from 'vitest';
import type { Facts } from '../core/facts';
import type { UserActivation } from '../core/user-activation';
import { storageBeforeConsent as rule } from './storage-before-consent';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, facts } from './testing/sample-capture';
import { act, cookie, visit } from './testing/sample-visit';

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

  it('names what is unknown for information only, and never passes over what was not observed', () => {
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

  it('fails what a server set, which no script can read', () => {
    const seen = visit({}, { cookies: [cookie('_fbp', 100)] });
    expect(judge({ observation: seen })).toEqual(['fail advertising point-of-attention']);
  });

  it('passes only over a whole visit of a browser that did not know the site', () => {
    const pass = ['pass nothing-stored for-information'];
    const asks = ['needs-review nothing-known for-information'];
    expect(judge({ observation: visit(), cookieNames: ['csrf_token'] })).toEqual(pass);
    expect(judge({ observation: visit({ network: null }) })).toEqual(asks);
    expect(judge({ observation: visit({}, { complete: false }) })).toEqual(asks);
    expect(judge({ observation: visit({}, { cookiesSent: ['sid'] }) })).toEqual(asks);
    expect(judge({ observation: visit({}, { cookiesSent: null }) })).toEqual(asks);
    expect(judge({ observation: visit(), priorState: 'unknown' })).toEqual(asks);
  });

  it('does not apply when the browser sent the name of an earlier choice along', () => {
    const seen = visit({ earlierChoice: 'found' });
    expect(judge({ observation: seen })).toEqual(['not-applicable earlier-choice for-information']);
  });
});

describe('on a page that was used', () => {
  function used(rest: Parameters<typeof visit>[0], network: Parameters<typeof visit>[1] = {}, words = 'Akkoord') {
    const notice = {
      notices: [{ id: '0:n0', kind: 'banner' as const, visible: false, buttons: [button('Akkoord')] }],
      noticeClasses: [{ noticeId: '0:n0', buttons: ['accept' as const] }],
    };
    const observation = visit({ acts: [act(1000), act(1005, words)], ...rest }, network);
    const seen = facts({ cookieNames: ['_fbp'], priorState: 'found', observation });
    return inShort(judgeSample(rule, { ...notice, frame: { userActivation: 'happened', facts: seen } }));
  }
  const fails = ['fail advertising point-of-attention'];
  const asks = ['needs-review advertising-no-question point-of-attention'];

  it('judges what was there before the first act, and only that', () => {
    expect(used({ acts: [act(1000, '', ['_fbp']), act(1005, 'Akkoord')] })).toEqual(fails);
    expect(used({}, { cookies: [cookie('_fbp', 900)] })).toEqual(fails);
    expect(used({})).toEqual(['pass nothing-stored for-information']);
    expect(used({}, { cookies: [cookie('_fbp', 1100)] })).toEqual(['pass nothing-stored for-information']);
    // Two clocks: so close to the act, it may be its doing, or not.
    expect(used({}, { cookies: [cookie('_fbp', 980)] })).toEqual(['needs-review nothing-known for-information']);
  });

  it('asks where no answer to the cookie question was seen, or an earlier one cannot be ruled out', () => {
    expect(used({ acts: [act(1000, '', ['_fbp'])] })).toEqual(asks);
    expect(used({ acts: [act(1000, '', ['_fbp']), act(1005, 'Opslaan')] })).toEqual(asks);
    expect(used({ acts: [act(1000, '', ['_fbp']), act(1005, 'Akkoord')], earlierChoice: 'unknown' })).toEqual(asks);
  });

  it('does not pass what could not be read, nor apply where nobody watched', () => {
    expect(used({ acts: [act(1000, '', null)] })).toEqual(['needs-review nothing-known for-information']);
    expect(used({ acts: null })).toEqual(['not-applicable page-used for-information']);
    expect(used({ acts: [] })).toEqual(['not-applicable page-used for-information']);
  });
});
