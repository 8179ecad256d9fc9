import { describe, expect, it } from 'vitest';
import type { FactsReading } from '../core/facts';
import { type Observation, ObservationSchema, type TimesReading } from '../core/observation';
import { frame } from '../ui/testing/record-parts';
import type { NetworkRecord } from './network/record';
import { observationOf } from './observation';

const START = Date.UTC(2026, 0, 1);
const NONE = { names: [], cut: false };
const TIMES: TimesReading = { origin: START, now: 5000, drift: 0, hosts: [], serviceWorker: false };

function reading(times: Partial<TimesReading>): FactsReading {
  return {
    cookieNames: NONE,
    localStorageNames: NONE,
    sessionStorageNames: NONE,
    hosts: NONE,
    hostsComplete: true,
    globalPrivacyControl: null,
    consentManagers: [],
    times: { ...TIMES, ...times },
  };
}
function record(rest: Partial<NetworkRecord> = {}): NetworkRecord {
  return {
    requestId: '1',
    startedAt: START + 3,
    complete: true,
    cookiesSent: [],
    hosts: [{ host: 'a.nl', at: START + 3 }],
    cookies: [],
    open: [],
    ...rest,
  };
}
const TOP = frame('0', { url: 'https://a.nl/', origin: 'https://a.nl' });

function observe(times: Partial<TimesReading>, kept: NetworkRecord | null = null): Observation {
  return ObservationSchema.parse(observationOf([TOP], { '0': reading(times) }, kept));
}
const act = (at: number, words = '', names: string[] | null = []) => ({ at, words, names });

it('is not there for readings without times', () => {
  const { times: _, ...before } = reading({});
  expect(observationOf([TOP], { '0': before }, record())).toBeUndefined();
});

describe('acts', () => {
  it('are unknown where nobody watched, which is not the same as none', () => {
    expect(observe({}).acts).toBeNull();
    expect(observe({ acts: [] }).acts).toEqual([]);
  });

  it('are the first, and those that answer a question for consent: other words are nobody’s business', () => {
    const acts = [act(10, 'Mijn dossier'), act(20, 'Naar de test op hiv'), act(30, 'Alles weigeren', ['a'])];
    const seen = observe({ acts });
    expect(seen.acts).toEqual([
      { at: 10, words: '', stored: [] },
      { at: 30, words: 'Alles weigeren', stored: ['a'] },
    ]);
    expect(seen.actsComplete).toBe(true);
    expect(observe({ acts: Array.from({ length: 20 }, (_, i) => act(i)) }).actsComplete).toBe(false);
  });

  it('of frames of the same origin are put in order by one clock; those of others are left out', () => {
    const inner = frame('0.0', { origin: 'https://a.nl' });
    const other = frame('0.1', { origin: 'https://b.nl' });
    const read = {
      '0': reading({ acts: [act(100, 'Akkoord')] }),
      '0.0': reading({ origin: START + 50, acts: [act(20, 'Weigeren')] }),
      '0.1': reading({ acts: [act(1)] }),
    };
    expect(observationOf([TOP, inner, other], read, null)?.acts?.map(({ at }) => at)).toEqual([70, 100]);
  });
});

describe('requests', () => {
  it('are those of the page’s list and those that were seen, each host once', () => {
    const hosts = [{ host: 't.example', at: 40 }];
    const seen = record({
      hosts: [...record().hosts, { host: 't.example', at: START + 38 }, { host: 'b.nl', at: START + 9 }],
    });
    expect(observe({ hosts }, seen).requests).toEqual([
      { host: 'a.nl', thirdParty: false, at: 3 },
      { host: 'b.nl', thirdParty: true, at: 9 },
      // By the clock of the page's own acts.
      { host: 't.example', thirdParty: true, at: 40 },
    ]);
  });

  it('were seen earlier than a page says that emptied its own list', () => {
    const seen = record({ hosts: [{ host: 't.example', at: START + 100 }] });
    expect(observe({ hosts: [{ host: 't.example', at: 900 }] }, seen).requests[0]?.at).toBe(100);
  });
});

describe('network', () => {
  it('is not there without a record, nor with one of another document or another clock', () => {
    expect(observe({}).network).toBeNull();
    expect(observe({}, record({ startedAt: START + 1500 })).network).toBeNull();
    expect(observe({}, record({ startedAt: START - 1500 })).network).toBeNull();
    expect(observe({ drift: 3_600_000 }, record()).network).toBeNull();
    expect(observe({}, record()).network).toEqual({ complete: true, cookiesSent: [], cookies: [] });
  });

  it('is not complete when the page lists what was not seen', () => {
    expect(observe({ hosts: [{ host: 't.example', at: 4 }] }, record()).network?.complete).toBe(false);
    expect(observe({ hosts: [{ host: 'a.nl', at: 4 }] }, record()).network?.complete).toBe(true);
  });

  it('is not complete when a service worker answers, or the first request was not seen', () => {
    expect(observe({ serviceWorker: true }, record()).network?.complete).toBe(false);
    expect(observe({}, record({ cookiesSent: null })).network?.complete).toBe(false);
    expect(observe({}, record({ complete: false })).network?.complete).toBe(false);
  });

  it('says whose cookies are, and leaves out what came after the reading', () => {
    const cookie = (name: string, domain: string, at: number) => ({ name, domain, at, askedAt: at - 5, seconds: 60 });
    const cookies = [
      cookie('a', 'x.a.nl', START + 10),
      cookie('b', 'b.nl', START + 20),
      cookie('c', 'b.nl', START + 5001),
    ];
    expect(observe({}, record({ cookies })).network?.cookies).toEqual([
      { name: 'a', domain: 'x.a.nl', thirdParty: false, at: 10, askedAt: 5, seconds: 60 },
      { name: 'b', domain: 'b.nl', thirdParty: true, at: 20, askedAt: 15, seconds: 60 },
    ]);
  });
});

describe('an earlier choice', () => {
  it('shows in what was there before the first act, sent along or stored', () => {
    expect(observe({}).earlierChoice).toBe('unknown');
    expect(observe({}, record({ cookiesSent: ['euconsent-v2'] })).earlierChoice).toBe('found');
    expect(observe({}, record()).earlierChoice).toBe('none-found');
    expect(observe({ acts: [act(1, '', ['CookieConsent'])] }, record()).earlierChoice).toBe('found');
    expect(observe({ acts: [act(1, '', null)] }, record()).earlierChoice).toBe('unknown');
    // What is there after the answer is the answer.
    expect(observe({ acts: [act(1), act(9, 'Akkoord', ['CookieConsent'])] }).earlierChoice).toBe('none-found');
  });
});
