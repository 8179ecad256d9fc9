import { expect, it } from 'vitest';
import { frame } from '../ui/testing/record-parts';
import { FactsSchema } from './facts';
import { summariseFacts } from './facts-summary';
import type { Observation } from './observation';
import { observationLines } from './observation-lines';

const SEEN: Observation = {
  until: 9000,
  acts: [
    { at: 3210, words: '', stored: [] },
    { at: 4000, words: 'Wei\u202egeren', stored: ['a'] },
  ],
  actsComplete: true,
  earlierChoice: 'none-found',
  requests: [
    { host: 'a.nl', thirdParty: false, at: 0 },
    { host: 't.example', thirdParty: true, at: 120 },
    { host: 'u.example', thirdParty: true, at: 4100 },
  ],
  network: {
    complete: true,
    cookiesSent: [],
    cookies: [{ name: '_fbp', domain: 't.example', thirdParty: true, at: 180, askedAt: 120, seconds: 90 * 86_400 }],
  },
};

function linesOf(observation: Observation | undefined, lang: 'nl' | 'en'): string[] {
  const facts = FactsSchema.parse({
    cookieNames: [],
    localStorageNames: [],
    sessionStorageNames: [],
    hosts: [],
    hostsComplete: true,
    formTargets: [],
    globalPrivacyControl: null,
    priorState: 'none-found',
    ...(observation ? { observation } : {}),
  });
  const summary = summariseFacts([frame('0', { facts })]);
  return summary ? observationLines(summary, lang).flatMap(({ lines }) => lines) : [];
}

it('says nothing of older captures', () => {
  expect(linesOf(undefined, 'en')).toEqual([]);
});

it('tells the visit in order, in both languages; what changes how a line reads is taken out', () => {
  expect(linesOf(SEEN, 'nl')).toEqual([
    'na 3,2 s: eerste handeling',
    'na 4,0 s: “Wei�geren”',
    'voor de eerste handeling: t.example (na 0,1 s)',
    'voor het eerst daarna: u.example (na 4,1 s)',
    'Alle verzoeken waargenomen, vanaf het eerste.',
    'Cookies die de browser bij het openen al meestuurde: geen',
    'Cookie van een server: _fbp (t.example; andere partij; 90 dagen; na 0,2 s)',
  ]);
  expect(linesOf(SEEN, 'en').at(-1)).toBe(
    'Cookie set by a server: _fbp (t.example; other party; 90 days; after 0.2 s)',
  );
});

it('says what was not observed', () => {
  expect(linesOf({ ...SEEN, acts: null, requests: [], network: null }, 'en')).toEqual([
    'unknown: the site was not watched from the start',
    'none',
    'The network traffic was not observed.',
  ]);
  const network = { complete: false, cookiesSent: null, cookies: [] };
  expect(linesOf({ ...SEEN, acts: [], actsComplete: false, network }, 'en')).toEqual([
    'none until the capture',
    't.example (after 0.1 s), u.example (after 4.1 s)',
    'Not all requests observed.',
    'Cookies that the browser already sent on opening: unknown',
    'Cookies that servers set: none',
  ]);
});
