import { describe, expect, it } from 'vitest';
import { frame } from '../ui/testing/record-parts';
import type { Facts } from './facts';
import { summariseFacts } from './facts-summary';

function facts(given: Partial<Facts> = {}): Facts {
  return {
    cookieNames: [],
    localStorageNames: [],
    sessionStorageNames: [],
    hosts: [],
    hostsComplete: true,
    formTargets: [],
    globalPrivacyControl: null,
    priorState: 'none-found',
    ...given,
  };
}

describe('summariseFacts', () => {
  it('is null for a capture of before facts were kept', () => {
    expect(summariseFacts([frame('0')])).toBeNull();
  });

  it('names each host once, third parties first', () => {
    const [own, other, unknown] = [
      { host: 'a.nl', thirdParty: false },
      { host: 'z.example', thirdParty: true },
      { host: 'm.example', thirdParty: null },
    ];
    const frames = [
      frame('0', { facts: facts({ hosts: [own, unknown] }) }),
      frame('0.0', { facts: facts({ hosts: [other, own] }) }),
    ];
    expect(summariseFacts(frames)?.hosts).toEqual([other, unknown, own]);
  });

  it('knows no consent managers or signals of a capture of before they were kept', () => {
    expect(summariseFacts([frame('0', { facts: facts() })])).toMatchObject({
      consentManagers: null,
      consentSignals: null,
    });
  });

  it('names each consent manager once, shown when some frame shows it, and says when a frame could not be looked at', () => {
    const [shown, hidden, untold] = (['yes', 'no', 'unknown'] as const).map((how) => ({ name: 'a', shown: how }));
    if (!shown || !hidden || !untold) throw new Error('three');
    const of = (...lists: Facts['consentManagers'][]) =>
      summariseFacts(lists.map((list, i) => frame(`0.${i}`, { facts: facts({ consentManagers: list }) })))
        ?.consentManagers;
    expect(of([hidden], [shown, { name: 'A', shown: 'no' }])).toEqual({
      found: [{ name: 'A', shown: 'no' }, shown],
      complete: true,
    });
    expect(of([hidden], [untold])).toEqual({ found: [untold], complete: true });
    expect(of([], null)).toEqual({ found: [], complete: false });
  });

  it('joins the names of one origin, and keeps apart what refused', () => {
    const frames = [
      frame('0', { origin: 'https://a.nl', facts: facts({ cookieNames: ['b'], globalPrivacyControl: true }) }),
      frame('0.0', { origin: 'https://a.nl', facts: facts({ cookieNames: ['a', 'b'] }) }),
      frame('0.1', {
        origin: 'null',
        facts: facts({
          cookieNames: null,
          localStorageNames: null,
          sessionStorageNames: null,
          priorState: 'unknown',
          hostsComplete: false,
        }),
      }),
    ];
    expect(summariseFacts(frames)).toMatchObject({
      hostsComplete: false,
      globalPrivacyControl: true,
      priorState: 'unknown',
      origins: [
        { origin: 'https://a.nl', cookieNames: ['a', 'b'], localStorageNames: [] },
        { origin: 'null', cookieNames: null, localStorageNames: null, sessionStorageNames: null },
      ],
    });
  });
});
