import { describe, expect, it } from 'vitest';
import type { Finding } from './evaluation';
import { type Reviewed, reviewCounts, reviewFindings, saysTheSame, subjectOf } from './review';
import type { Verdict } from './review-events';

const finding = (ruleId: string, change: Partial<Finding> = {}): Finding => ({
  ruleId,
  ruleVersion: 1,
  outcome: 'fail',
  severity: 'violation',
  grade: 'likely-violation',
  sureness: { fact: 'high', law: 'high' },
  message: 'on',
  params: {},
  locators: [],
  controlIds: ['0:c1'],
  ...change,
});
const evaluation = (digest: string, ...findings: Finding[]) => ({ digest, evaluation: { findings } });
const ID = '00000000-0000-4000-8000-000000000001';
let sequence = 10;
const given = (evaluationDigest: string, at: number, ruleId: string, verdict: Verdict): Reviewed => ({
  sequence: sequence++,
  recordedAt: '2026-11-29T12:00:00.000Z',
  review: {
    kind: 'verdict',
    schema: 'consent-witness/review/1',
    reviewId: ID,
    captureId: ID,
    captureDigest: 'c'.repeat(64),
    text: 'x',
    reviewer: null,
    nonce: ID,
    evaluationDigest,
    finding: at,
    ruleId,
    ruleVersion: 1,
    verdict,
  },
});
const verdicts = (...args: Parameters<typeof reviewFindings>) =>
  reviewFindings(...args).map(({ standing, earlier }) => [standing?.review.verdict ?? null, earlier.length]);

describe('reviewFindings', () => {
  const one = evaluation('a', finding('r'), finding('r', { controlIds: ['0:c2'] }), finding('s', { outcome: 'pass' }));

  it('keeps two findings of one rule apart, and asks about nothing that passed', () => {
    expect(verdicts(one, [one], [given('a', 1, 'r', 'confirmed')])).toEqual([
      [null, 0],
      ['confirmed', 0],
    ]);
  });

  it('the last verdict stands; withdrawn there is none', () => {
    const said = [given('a', 0, 'r', 'confirmed'), given('a', 0, 'r', 'dismissed')];
    expect(verdicts(one, [one], said)[0]).toEqual(['dismissed', 1]);
    expect(verdicts(one, [one], [...said, given('a', 0, 'r', 'not-assessed')])[0]).toEqual([null, 3]);
  });

  it('in another evaluation it stands on what says the same to the letter, and on nothing else', () => {
    const said = [given('a', 0, 'r', 'confirmed')];
    const same = evaluation('b', finding('q'), finding('r'));
    const other = evaluation('b', finding('r', { ruleVersion: 2 }), finding('r', { params: { n: '2' } }));
    expect(verdicts(same, [same, one], said)).toEqual([
      [null, 0],
      ['confirmed', 0],
    ]);
    expect(verdicts(other, [other, one], said)).toEqual([
      [null, 0],
      [null, 0],
    ]);
  });

  it('takes no verdict for one on a finding that is not of its rule', () => {
    expect(verdicts(one, [one], [given('a', 0, 's', 'confirmed')])[0]).toEqual([null, 0]);
    expect(subjectOf({ evaluationDigest: 'z', finding: 0, ruleId: 'r', ruleVersion: 1 }, [one])).toBeUndefined();
  });
});

it('counts as waiting what a person must look at, and not what is for information only', () => {
  const all = evaluation('a', finding('r'), finding('s', { grade: 'for-information' }), finding('t'));
  const said = [given('a', 0, 'r', 'needs-more'), given('a', 1, 's', 'confirmed')];
  expect(reviewCounts(reviewFindings(all, [all], said))).toEqual({
    toAssess: 2,
    unassessed: 1,
    confirmed: 1,
    dismissed: 0,
    needsMore: 1,
  });
});

it('words and entry say the same only when every field does', () => {
  const { review } = given('a'.repeat(64), 0, 'r', 'confirmed');
  if (review.kind !== 'verdict') throw new Error('no verdict');
  const { schema: _s, text: _t, reviewer: _r, nonce: _n, ...said } = review;
  const event = { ...said, reviewDigest: 'd'.repeat(64) };
  expect(saysTheSame(review, event)).toBe(true);
  for (const change of [{ verdict: 'dismissed' as const }, { finding: 1 }, { reviewId: ID.replace(/1$/, '2') }])
    expect(saysTheSame(review, { ...event, ...change })).toBe(false);
  const { reviewId, captureId, captureDigest, reviewDigest } = event;
  expect(saysTheSame(review, { kind: 'noted', reviewId, captureId, captureDigest, reviewDigest })).toBe(false);
});
