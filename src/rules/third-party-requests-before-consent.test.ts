import { describe, expect, it } from 'vitest';
import type { Facts } from '../core/facts';
import type { UserActivation } from '../core/user-activation';
import { inShort, judgeSample } from './testing/judge-sample';
import { facts } from './testing/sample-capture';
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

  it('does not count the site itself, and never passes', () => {
    const hosts = [{ host: 'connect.facebook.net', thirdParty: false }];
    expect(judge([], true, { hosts })).toEqual(['needs-review none-seen for-information']);
  });

  it('does not apply after an act, an earlier choice, or without facts', () => {
    const host = ['connect.facebook.net'];
    expect(judge(host, true, {}, 'happened')).toEqual(['not-applicable page-used for-information']);
    expect(judge(host, true, { priorState: 'found' })).toEqual(['not-applicable earlier-choice for-information']);
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-facts for-information']);
  });
});
