import { describe, expect, it } from 'vitest';
import { joinRow, type Series } from './join';

const given = (at: number, series: Series[] | null, tolerance = 0, to = at) =>
  joinRow({ state: 'given', from: at, to, series }, tolerance);
/** Captured at 10 and 20 as A, at 30 as B, at 40 without the form. */
const PAGE: Series = { times: [10, 20, 30, 40], versions: ['A', 'A', 'B', null] };

describe('a row', () => {
  it.each([
    [15, 'between'],
    [10, 'between'],
    [5, 'later'],
    [25, 'changed'],
    [35, 'changed'],
    [45, 'no-capture'],
  ] as const)('at %i is %s', (at, outcome) => {
    expect(given(at, [PAGE])).toBe(outcome);
  });

  it('after the last capture that showed it is partly proven, and within the tolerance proven', () => {
    const twice: Series = { times: [10, 20], versions: ['A', 'A'] };
    expect(given(25, [twice])).toBe('only-before');
    expect(given(25, [twice], 5)).toBe('tolerance');
    expect(given(26, [twice], 5)).toBe('only-before');
  });

  it('before the first is partly proven within the tolerance only', () => {
    expect(given(5, [PAGE], 5)).toBe('only-after');
    expect(given(4, [PAGE], 5)).toBe('later');
  });

  it('shortly after a capture is proven by the tolerance, whatever was shown later', () => {
    expect(given(22, [PAGE], 2)).toBe('tolerance');
    expect(given(23, [PAGE], 2)).toBe('changed');
  });

  it('whose time is a span is proven when all of that span is', () => {
    expect(given(11, [PAGE], 0, 19)).toBe('between');
    expect(given(12, [{ times: [10, 15, 20], versions: ['A', 'A', 'A'] }], 0, 19)).toBe('between');
    expect(given(12, [{ times: [10, 15, 20], versions: ['A', 'B', 'A'] }], 0, 19)).toBe('changed');
    expect(given(12, [{ times: [10, 15, 20], versions: ['A', 'B', 'A'] }], 99, 19)).toBe('changed');
    expect(given(15, [PAGE], 0, 25)).toBe('changed');
  });

  it('says why nothing can be known', () => {
    expect(given(15, [])).toBe('no-capture');
    expect(given(15, null)).toBe('form-unknown');
    expect(joinRow({ state: 'given', from: null, to: null, series: [PAGE] }, 0)).toBe('time-unknown');
    expect(joinRow({ state: 'unknown', from: 15, to: 15, series: [PAGE] }, 0)).toBe('state-unknown');
    expect(joinRow({ state: 'withdrawn', from: 15, to: 15, series: [PAGE] }, 0)).toBe('no-consent');
  });

  it('about an activity with several pages is as well proven as the worst of them', () => {
    const other: Series = { times: [10], versions: ['C'] };
    expect(given(15, [PAGE, other])).toBe('only-before');
  });
});
