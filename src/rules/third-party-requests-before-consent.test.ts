import { describe, expect, it } from 'vitest';
import type { Facts } from '../core/facts';
import type { UserActivation } from '../core/user-activation';
import { inShort, judgeSample } from './testing/judge-sample';
import { facts } from './testing/sample-capture';
import { act, call, visit } from './testing/sample-visit';
import { thirdPartyRequestsBeforeConsent as rule } from './third-party-requests-before-consent';

function judge(hosts: string[], asking = true, rest: Partial<Facts> = {}, userActivation: UserActivation = 'none') {
  const notice = { notices: [{ id: '0:n0', kind: 'banner' as const }], noticeClasses: [{ noticeId: '0:n0' }] };
  const seen = facts({ hosts: hosts.map((host) => ({ host, thirdParty: true })), ...rest });
  return inShort(judgeSample(rule, { ...(asking ? notice : {}), frame: { userActivation, facts: seen } }));
}
const DENIED: Facts['consentSignals'] = {
  userActivation: 'none',
  tcf: { api: 'absent' },
  consentMode: {
    dataLayer: 'present',
    defaults: [{ settings: [{ type: 'ad_storage', value: 'denied' }], waitForUpdate: false, region: false }],
    updates: [],
    complete: true,
  },
};

describe('third-party-requests-before-consent', () => {
  it.each(['connect.facebook.net', 'www.google-analytics.com', 'static.hotjar.com', 'ad.doubleclick.net'])(
    'fails a known tracker while the question is open: %s',
    (host) => {
      expect(judge([host])).toEqual(['fail trackers point-of-attention']);
    },
  );

  it('asks where no question is open or not all names could be read', () => {
    const asks = ['needs-review trackers-no-question point-of-attention'];
    expect(judge(['connect.facebook.net'], false)).toEqual(asks);
    expect(judge(['connect.facebook.net'], true, { priorState: 'unknown' })).toEqual(asks);
  });

  it.each(['cdn.example', 'fonts.gstatic.com', 'www.googletagmanager.com', 'notfacebook.net'])(
    'names %s for information only',
    (host) => {
      expect(judge([host])).toEqual(['needs-review other-hosts for-information']);
    },
  );

  it('keeps apart what may go without cookies', () => {
    expect(judge(['www.google-analytics.com', 'connect.facebook.net'], true, { consentSignals: DENIED })).toEqual([
      'fail trackers point-of-attention',
      'needs-review maybe-without-cookies point-of-attention',
    ]);
  });

  it('does not count the site itself, and never passes over what was not observed', () => {
    const hosts = [{ host: 'connect.facebook.net', thirdParty: false }];
    expect(judge([], true, { hosts })).toEqual(['needs-review none-seen for-information']);
  });

  it('does not apply after an act, an earlier choice, or without facts', () => {
    const host = ['connect.facebook.net'];
    expect(judge(host, true, {}, 'happened')).toEqual(['not-applicable page-used for-information']);
    expect(judge(host, true, { priorState: 'found' })).toEqual(['not-applicable earlier-choice for-information']);
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-facts for-information']);
  });

  it('fails what was seen on the network and is not in the list of the page', () => {
    const observation = visit({ requests: [call('connect.facebook.net', 5)] });
    expect(judge([], true, { observation })).toEqual(['fail trackers point-of-attention']);
  });

  it('passes a whole visit without any other party', () => {
    expect(judge([], true, { observation: visit() })).toEqual(['pass none-called for-information']);
    const known = visit({}, { cookiesSent: ['sid'] });
    expect(judge([], true, { observation: known })).toEqual(['needs-review none-seen for-information']);
  });

  it('judges on a used page what was called before the first act', () => {
    const used = (at: number) => {
      const observation = visit({ acts: [act(1000)], requests: [call('connect.facebook.net', at)] });
      return judge(['connect.facebook.net'], true, { observation }, 'happened');
    };
    expect(used(900)).toEqual(['fail trackers point-of-attention']);
    expect(used(990)).toEqual(['needs-review none-seen for-information']);
    expect(used(1001)).toEqual(['pass none-called for-information']);
  });
});
