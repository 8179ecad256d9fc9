import { describe, expect, it } from 'vitest';
import { formatsThatFit, timeReader } from './time';

const iso = (span: { from: number; to: number } | null) =>
  span && [new Date(span.from).toISOString(), new Date(span.to).toISOString()];
const AMSTERDAM = 'Europe/Amsterdam';

describe('a time', () => {
  it.each([
    ['iso', 'UTC', '2026-03-05T10:20:30Z', ['2026-03-05T10:20:30.000Z', '2026-03-05T10:20:30.999Z']],
    ['iso', 'UTC', '2026-03-05T10:20:30.123Z', ['2026-03-05T10:20:30.123Z', '2026-03-05T10:20:30.123Z']],
    ['iso', 'UTC', '2026-03-05 10:20:30.5', ['2026-03-05T10:20:30.500Z', '2026-03-05T10:20:30.999Z']],
    ['iso', AMSTERDAM, '2026-03-05 10:20', ['2026-03-05T09:20:00.000Z', '2026-03-05T09:20:59.999Z']],
    ['iso', AMSTERDAM, '2026-07-05T10:20:30+05:30', ['2026-07-05T04:50:30.000Z', '2026-07-05T04:50:30.999Z']],
    // A day is all of it, also the long one on which the clock is put back.
    ['iso', AMSTERDAM, '2026-10-25', ['2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z']],
    ['dmy', AMSTERDAM, '5-3-2026 10:20', ['2026-03-05T09:20:00.000Z', '2026-03-05T09:20:59.999Z']],
    ['mdy', 'America/New_York', '3/5/2026, 1:20 PM', ['2026-03-05T18:20:00.000Z', '2026-03-05T18:20:59.999Z']],
    ['unix-seconds', 'UTC', '1772706030', ['2026-03-05T10:20:30.000Z', '2026-03-05T10:20:30.999Z']],
    ['unix-milliseconds', 'UTC', '1772706030123', ['2026-03-05T10:20:30.123Z', '2026-03-05T10:20:30.123Z']],
  ] as const)('%s in %s: %s', (format, zone, text, expected) => {
    expect(iso(timeReader(format, zone)(text))).toEqual(expected);
  });

  it('in the hour that the clock has twice is both, and in the one it never has is none', () => {
    const read = timeReader('dmy', AMSTERDAM);
    expect(iso(read('25-10-2026 02:30'))).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:59.999Z']);
    expect(read('29-03-2026 02:30')).toBeNull();
  });

  it.each([
    '',
    'gisteren',
    '31-02-2026',
    '2026-13-01',
    '05-03-26',
    '2026-03-05T25:00:00Z',
    '2026-03-05+01:00',
    '13/13/2026',
  ])('%s is none', (text) => {
    for (const format of ['iso', 'dmy', 'mdy', 'unix-seconds', 'unix-milliseconds'] as const)
      expect(timeReader(format, AMSTERDAM)(text)).toBeNull();
  });

  it('that can be read in two ways is asked: two formats fit until one row decides', () => {
    expect(formatsThatFit(['01/02/2026', '03/04/2026'], 'UTC')).toEqual(['dmy', 'mdy']);
    expect(formatsThatFit(['01/02/2026', '13/04/2026'], 'UTC')).toEqual(['dmy']);
    expect(formatsThatFit(['', ' '], 'UTC')).toEqual([]);
  });
});
