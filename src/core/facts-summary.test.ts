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
