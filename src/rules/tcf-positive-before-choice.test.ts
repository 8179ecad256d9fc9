import { describe, expect, it } from 'vitest';
import type { ConsentCommand, ConsentMode, TcfFacts } from '../core/consent-signals';
import type { Facts } from '../core/facts';
import type { UserActivation } from '../core/user-activation';
import { tcfPositiveBeforeChoice as rule } from './tcf-positive-before-choice';
import { inShort, judgeSample } from './testing/judge-sample';
import { facts } from './testing/sample-capture';
import { visit } from './testing/sample-visit';

type Present = Extract<TcfFacts, { api: 'present' }>;
const CHOICES: Present['choices'] = {
  source: 'tc-data',
  purposeConsents: [1, 3],
  purposeLegitimateInterests: [],
  specialFeatures: [],
  vendorConsents: 12,
  vendorLegitimateInterests: 0,
};
function tcf(rest: Partial<Present> = {}): TcfFacts {
  return {
    api: 'present',
    state: 'read',
    cmpStatus: 'loaded',
    displayStatus: 'visible',
    eventStatus: 'cmpuishown',
    gdprApplies: true,
    policyVersion: 4,
    cmpId: 1,
    publisherCountry: 'NL',
    choices: CHOICES,
    ...rest,
  };
}
const NO_MODE: ConsentMode = { dataLayer: 'absent', defaults: [], updates: [], complete: true };
const ABSENT: TcfFacts = { api: 'absent' };
const command = (
  type: 'ad_storage' | 'analytics_storage' | 'security_storage',
  value: 'granted' | 'denied',
  region = false,
): ConsentCommand => ({
  settings: [{ type, value }],
  waitForUpdate: false,
  region,
});
const mode = (rest: Partial<ConsentMode>): ConsentMode => ({ ...NO_MODE, dataLayer: 'present', ...rest });

function judge(
  signals: { tcf?: TcfFacts | null; consentMode?: ConsentMode | null; userActivation?: UserActivation },
  rest: Partial<Facts> = { observation: visit() },
  userActivation: UserActivation = 'none',
) {
  const consentSignals = { userActivation: 'none' as const, tcf: ABSENT, consentMode: NO_MODE, ...signals };
  return inShort(judgeSample(rule, { frame: { userActivation, facts: facts({ consentSignals, ...rest }) } }));
}

describe('tcf-positive-before-choice', () => {
  it('fails a signal that is positive while the question is open', () => {
    const found = ['fail tcf-positive point-of-attention'];
    expect(judge({ tcf: tcf() })).toEqual(found);
    expect(judge({ tcf: tcf({ gdprApplies: null }) })).toEqual(found);
    expect(judge({ tcf: tcf({ eventStatus: null }) })).toEqual(found);
    expect(judge({ tcf: tcf({ choices: { ...CHOICES, purposeConsents: [] } }) })).toEqual(found);
  });

  it('passes a signal without consent, whatever is claimed as legitimate interest', () => {
    const choices = { ...CHOICES, purposeConsents: [], vendorConsents: 0, purposeLegitimateInterests: [2] };
    expect(judge({ tcf: tcf({ choices }) })).toEqual(['pass nothing-positive for-information']);
  });

  it('passes where the manager says that the GDPR does not apply', () => {
    expect(judge({ tcf: tcf({ gdprApplies: false }) })).toEqual(['pass nothing-positive for-information']);
  });

  it.each([
    ['a stored choice', tcf({ eventStatus: 'tcloaded' }), {}],
    ['a choice made', tcf({ eventStatus: 'useractioncomplete' }), {}],
    ['names that could not be read', tcf(), { priorState: 'unknown' as const }],
  ])('asks about %s', (_, answer, rest) => {
    expect(judge({ tcf: answer }, rest)).toEqual(['needs-review tcf-may-be-stored point-of-attention']);
  });

  it('does not apply after an earlier choice or an act of the visitor, nor to older captures', () => {
    expect(judge({ tcf: tcf() }, { priorState: 'found' })).toEqual(['not-applicable earlier-choice for-information']);
    const used = ['not-applicable page-used for-information'];
    expect(judge({ tcf: tcf() }, {}, 'happened')).toEqual(used);
    expect(judge({ tcf: tcf() }, {}, 'unknown')).toEqual(used);
    expect(judge({ tcf: tcf(), userActivation: 'happened' })).toEqual(used);
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-facts for-information']);
  });

  it('fails a default of granted, as a point of attention', () => {
    expect(judge({ consentMode: mode({ defaults: [command('ad_storage', 'granted')] }) })).toEqual([
      'fail mode-granted point-of-attention',
    ]);
  });

  it.each([
    [
      'another default for some regions',
      { defaults: [command('ad_storage', 'granted'), command('ad_storage', 'denied', true)] },
    ],
    ['granted for some regions only', { defaults: [command('ad_storage', 'granted', true)] }],
    [
      'granted by an update',
      { defaults: [command('ad_storage', 'denied')], updates: [command('ad_storage', 'granted')] },
    ],
    ['statistics only', { defaults: [command('analytics_storage', 'granted')] }],
  ])('asks about %s', (_, rest) => {
    expect(judge({ consentMode: mode(rest) })).toEqual(['needs-review mode-unclear point-of-attention']);
  });

  it('passes denied, and what needs no consent', () => {
    const defaults = [command('ad_storage', 'denied'), command('security_storage', 'granted')];
    expect(judge({ consentMode: mode({ defaults }) })).toEqual(['pass nothing-positive for-information']);
  });

  it('says what could not be read, and where there is no signal', () => {
    const unread = ['needs-review signals-not-read for-information'];
    expect(judge({ tcf: null })).toEqual(unread);
    expect(judge({ consentMode: null })).toEqual(unread);
    expect(judge({ tcf: tcf({ state: 'no-answer', choices: null }) })).toEqual(unread);
    expect(judge({})).toEqual(['not-applicable no-signal for-information']);
  });

  it('does not pass where the browser knew the site, or that was not observed: it may rest on an earlier refusal', () => {
    const consentMode = mode({ defaults: [command('ad_storage', 'denied')] });
    const asks = ['needs-review perhaps-refused-before for-information'];
    expect(judge({ consentMode }, {})).toEqual(asks);
    expect(judge({ consentMode }, { observation: visit({}, { cookiesSent: ['sid'] }) })).toEqual(asks);
    expect(judge({ consentMode }, { observation: visit({ earlierChoice: 'found' }) })).toEqual([
      'not-applicable earlier-choice for-information',
    ]);
  });
});
