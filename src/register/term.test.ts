import { describe, expect, it } from 'vitest';
import { RetentionTermSchema } from '../core/activity';
import { daysBetween, endOfTerm } from './term';

describe('endOfTerm', () => {
  it.each([
    ['2026-11-29T10:00:00.000Z', 'P2Y', '2028-11-29T10:00:00.000Z'],
    ['2026-11-29T10:00:00.000Z', 'P1Y6M', '2028-05-29T10:00:00.000Z'],
    ['2026-01-31T23:59:59.999Z', 'P1M', '2026-02-28T23:59:59.999Z'],
    ['2028-01-31T00:00:00.000Z', 'P1M', '2028-02-29T00:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 'P1Y', '2029-02-28T00:00:00.000Z'],
    ['2026-12-15T00:00:00.000Z', 'P1M', '2027-01-15T00:00:00.000Z'],
    ['2026-03-28T12:00:00.000Z', 'P30D', '2026-04-27T12:00:00.000Z'],
    ['2026-03-28T12:00:00.000Z', 'P4W', '2026-04-25T12:00:00.000Z'],
    ['2026-01-31T00:00:00.000Z', 'P1M1D', '2026-03-01T00:00:00.000Z'],
  ])('%s + %s = %s', (from, term, end) => {
    expect(endOfTerm(from, RetentionTermSchema.parse(term))).toBe(end);
  });

  it('never ends until the consent is withdrawn', () => {
    expect(endOfTerm('2026-11-29T10:00:00.000Z', 'until-withdrawn')).toBeNull();
  });
});

it.each(['P', 'P0D', 'P0Y0M', 'PT1H', 'P1.5Y', '1Y', 'P-1Y', 'P1W2D', 'P1D1Y', 'P1Y\n', ''])(
  'the term %j is refused',
  (term) => {
    expect(RetentionTermSchema.safeParse(term).success).toBe(false);
  },
);

it('counts whole days, and none when the clock went back', () => {
  expect(daysBetween('2026-11-01T12:00:00.000Z', '2026-11-03T11:59:59.999Z')).toBe(1);
  expect(daysBetween('2026-11-03T12:00:00.000Z', '2026-11-01T12:00:00.000Z')).toBe(0);
});
