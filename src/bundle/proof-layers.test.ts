import { expect, test } from 'vitest';
import type { Verification } from '../core/verification';
import { proofLayers } from './proof-layers';

const TOKEN = {
  sequence: 4,
  genTime: '2026-11-22T14:00:00.000Z',
  authority: 'ab'.repeat(32),
  authorityName: 'Test authority',
  policy: '1.2.3.4.1',
  clockDifference: 0,
  coversCaptures: true,
};
const GOOD: Verification = {
  schema: 'consent-witness/verification/1',
  verdict: 'intact',
  signer: 'pinned',
  keyFingerprint: 'SHA256:x',
  timeAnchor: { state: 'anchored', entries: 5, covered: 4, token: TOKEN },
  checks: [],
  notProven: [],
  summary: { captures: 1, files: 1, bytes: 1 },
};
const failed = (id: string) => ({
  id,
  title: { nl: '', en: '' },
  outcome: 'failed' as const,
  expected: '',
  found: '',
  files: [],
});
const states = (changes: Partial<Verification>) =>
  Object.fromEntries(proofLayers({ ...GOOD, ...changes }).map(({ id, state }) => [id, state]));

test('the best there is: still not whole, and nothing about where it came from', () => {
  expect(states({})).toEqual({
    intact: 'proven',
    signed: 'proven',
    time: 'proven',
    complete: 'partly',
    origin: 'not-proven',
  });
});

test.each([
  ['anchored', true, 'proven'],
  ['anchored', false, 'partly'],
  ['unconfirmed', true, 'partly'],
  ['other-root', true, 'broken'],
] as const)('time of a token that is %s, covering the captures %s: %s', (state, coversCaptures, layer) => {
  const timeAnchor = { state, entries: 5, covered: 4, token: { ...TOKEN, coversCaptures } };
  expect(states({ timeAnchor })).toMatchObject({ time: layer });
});

test.each([
  ['none', 'not-proven'],
  ['refused', 'broken'],
] as const)('time without a token, %s: %s', (state, layer) => {
  expect(states({ timeAnchor: { state, entries: 5, covered: 0, token: null } })).toMatchObject({ time: layer });
});

test('of a verification by an older version: time is not proven', () => {
  const { timeAnchor: _none, ...older } = GOOD;
  expect(proofLayers(older).find(({ id }) => id === 'time')?.state).toBe('not-proven');
});

test('what the verifier gave and is not met says nothing about the bytes', () => {
  const unmet = states({
    verdict: 'not-intact',
    signer: 'pin-mismatch',
    checks: [failed('key-pinned'), failed('time-anchored')],
  });
  expect(unmet).toMatchObject({ intact: 'proven', signed: 'broken' });
  const changed = states({ verdict: 'not-intact', checks: [failed('key-pinned'), failed('payload-manifest')] });
  expect(changed).toMatchObject({ intact: 'broken' });
});

test('a file too many or too few breaks completeness; what is no bundle has no layers', () => {
  expect(states({ verdict: 'not-intact', checks: [failed('payload-complete')] })).toMatchObject({ complete: 'broken' });
  expect(proofLayers({ ...GOOD, verdict: 'not-a-bundle' })).toEqual([]);
});
