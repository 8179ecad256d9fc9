import { describe, expect, it } from 'vitest';
import { unreadGaps } from '../rules/facts/unread-gaps';
import { signalGaps, signalsOf } from './consent-signals';

const PRESENT = {
  api: 'present',
  state: 'read',
  cmpStatus: 'loaded',
  displayStatus: null,
  eventStatus: null,
  gdprApplies: true,
  policyVersion: 4,
  cmpId: 1,
  publisherCountry: null,
  choices: null,
  tcHead: null,
};
const MODE = { dataLayer: 'absent', defaults: [], updates: [], complete: true };

describe('signalsOf', () => {
  it('never lets the head of the consent string through', () => {
    const tcHead = 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAA';
    const signals = signalsOf({ tcf: { ...PRESENT, tcHead }, consentMode: MODE }, 'none');
    expect(JSON.stringify(signals)).not.toContain('COvFy');
    expect(signals.tcf).toMatchObject({ choices: { source: 'tc-string', purposeConsents: [1, 2, 3] } });
    expect(signals.userActivation).toBe('none');
  });

  it.each([
    ['nothing', undefined],
    ['a word that is none of ours', { tcf: { ...PRESENT, cmpStatus: 'GEHEIM' }, consentMode: MODE }],
    ['a key more', { tcf: { ...PRESENT, tcString: 'GEHEIM' }, consentMode: MODE }],
    ['a number that is none', { tcf: { ...PRESENT, cmpId: 1.5 }, consentMode: MODE }],
    ['a list without end', { tcf: null, consentMode: { ...MODE, updates: Array(21).fill({}) } }],
  ])('an answer with %s is unreadable as a whole', (_, answer) => {
    expect(signalsOf(answer, 'unknown')).toEqual({ userActivation: 'unknown', tcf: null, consentMode: null });
  });
});

describe('signalGaps', () => {
  it('names what could not be read, and hides nothing from a rule', () => {
    const gaps = signalGaps(signalsOf(undefined, 'none'));
    expect(gaps.map(({ subject }) => subject)).toEqual(['IAB TCF state', 'Google consent mode']);
    expect(unreadGaps([], gaps)).toEqual([]);
  });

  it.each([
    ['read', 0],
    ['not-loaded', 0],
    ['no-answer', 1],
    ['unreadable', 1],
  ])('a state that is %s gives %i', (state, count) => {
    const answer = { tcf: { ...PRESENT, state }, consentMode: MODE };
    expect(signalGaps(signalsOf(answer, 'none'))).toHaveLength(count);
  });
});
