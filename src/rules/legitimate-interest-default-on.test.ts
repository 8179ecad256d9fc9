import { describe, expect, it } from 'vitest';
import type { Control } from '../core/controls';
import type { Facts } from '../core/facts';
import { legitimateInterestDefaultOn as rule } from './legitimate-interest-default-on';
import { inShort, judgeSample } from './testing/judge-sample';
import { facts, ON, type SampleParts, words } from './testing/sample-capture';

const BANNER: SampleParts = {
  notices: [{ id: '0:n1', kind: 'banner' }],
  noticeClasses: [{ noticeId: '0:n1', asks: 'cookies' }],
};
const toggle = (text: string, control: Partial<Control> = {}, rest: SampleParts = {}) =>
  inShort(
    judgeSample(rule, {
      ...BANNER,
      controls: [{ control: { text: words(text), states: ON, noticeId: '0:n1', ...control } }],
      ...rest,
    }),
  );

type Tcf = Extract<NonNullable<NonNullable<Facts['consentSignals']>['tcf']>, { api: 'present' }>;
const signal = (given: Partial<Tcf> = {}, rest: SampleParts = {}) => {
  const choices = {
    source: 'tc-data' as const,
    purposeConsents: [],
    purposeLegitimateInterests: [2, 7],
    specialFeatures: [],
    vendorConsents: 0,
    vendorLegitimateInterests: 12,
  };
  const tcf: Tcf = {
    api: 'present',
    state: 'read',
    cmpStatus: 'loaded',
    displayStatus: 'visible',
    eventStatus: 'cmpuishown',
    gdprApplies: true,
    policyVersion: 4,
    cmpId: 1,
    publisherCountry: 'NL',
    choices,
    ...given,
  };
  const consentSignals = { userActivation: 'none' as const, tcf, consentMode: null };
  return judgeSample(rule, { ...rest, frame: { facts: facts({ consentSignals }) } });
};

describe('legitimate-interest-default-on', () => {
  it.each(['Gerechtvaardigd belang', 'Legitimate interest', 'Berechtigtes Interesse', 'Intérêt légitime'])(
    'fails %s that is on in advance',
    (text) => {
      expect(toggle(text)).toEqual(['fail on point-of-attention']);
    },
  );

  it('reads the heading and the name that is heard too', () => {
    expect(toggle('Advertenties', { heading: 'Gerechtvaardigd belang' })).toEqual(['fail on point-of-attention']);
    expect(toggle('', { accessibleName: 'Legitimate interest' })).toEqual(['fail on point-of-attention']);
  });

  it('passes what is off', () => {
    const states = { markup: 'off', initial: 'off', atCapture: 'off' } as const;
    expect(toggle('Gerechtvaardigd belang', { states })).toEqual(['pass all-off for-information']);
  });

  it('an objection that is on is no finding', () => {
    const none = ['not-applicable no-interest for-information'];
    expect(toggle('Ik maak bezwaar tegen gerechtvaardigd belang')).toEqual(none);
    expect(toggle('Object to legitimate interests')).toEqual(none);
  });

  it('words around decide nothing', () => {
    const surroundingText = words('Advertenties. 3 partners: gerechtvaardigd belang.');
    expect(toggle('Advertenties', { surroundingText })).toEqual(['needs-review perhaps-interest point-of-attention']);
  });

  it.each<[string, Partial<Control>, SampleParts]>([
    ['on-but-not-shown', { visible: false }, {}],
    ['may-be-restored', { provenance: 'restored-possible' }, {}],
    ['may-be-autofilled', { autofilled: true }, {}],
    ['unclear-after-use', { states: { markup: 'on', initial: 'unknown', atCapture: 'on' } }, {}],
    ['unclear-after-use', { tag: 'button', kind: 'switch' }, { frame: { userActivation: 'happened' } }],
  ])('cannot tell: %s', (message, control, rest) => {
    expect(toggle('Gerechtvaardigd belang', control, rest)).toEqual([`needs-review ${message} point-of-attention`]);
  });

  it('looks only where cookies are asked about', () => {
    expect(toggle('Gerechtvaardigd belang', { noticeId: null })).toEqual([
      'not-applicable no-interest for-information',
    ]);
  });

  it('a signal before a choice is for a person, and says which purposes', () => {
    const [finding] = signal();
    expect(finding).toMatchObject({ outcome: 'needs-review', message: 'signal-on', params: { purposes: '2, 7' } });
    const notices = [
      { id: '0:n1', kind: 'banner' as const, text: words('Wij gebruiken cookies.') },
      { id: '0:n2', kind: 'dialog' as const, visible: false, text: words('Bezwaar tegen gerechtvaardigd belang') },
    ];
    const noticeClasses = [{ noticeId: '0:n1' }, { noticeId: '0:n2', layer: 2 }];
    expect(inShort(signal({}, { notices, noticeClasses }))).toEqual([
      'needs-review signal-objection-behind point-of-attention',
    ]);
  });

  it.each<[Partial<Tcf>]>([[{ eventStatus: 'useractioncomplete' }], [{ gdprApplies: false }], [{ choices: null }]])(
    'a signal says nothing: %o',
    (given) => {
      expect(inShort(signal(given))).toEqual(['not-applicable no-interest for-information']);
    },
  );
});
