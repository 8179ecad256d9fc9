import { describe, expect, test } from 'vitest';
import { clockWords } from './clock-words';
import { clockDifference } from './time-stamp';

describe('our own clock beside the authority’s', () => {
  const of = (askedAt: string, genTime: string, recordedAt: string) =>
    clockDifference({ askedAt, genTime }, recordedAt);

  test('agrees when its time lies between asking and recording, or is that of the second in which we asked', () => {
    expect(of('2026-11-22T14:00:00.000Z', '2026-11-22T14:00:01.000Z', '2026-11-22T14:00:02.000Z')).toBe(0);
    expect(of('2026-11-22T14:00:00.900Z', '2026-11-22T14:00:00.000Z', '2026-11-22T14:00:01.000Z')).toBe(0);
  });

  test('was ahead, or behind, by the least that explains it', () => {
    expect(of('2026-11-22T14:03:00.000Z', '2026-11-22T14:00:00.000Z', '2026-11-22T14:03:01.000Z')).toBe(180_000);
    expect(of('2026-11-21T14:00:00.000Z', '2026-11-22T14:00:00.000Z', '2026-11-21T14:00:01.000Z')).toBe(-86_399_000);
  });

  test('jumped back a day while it was asked: the earlier reading is then the later one, and no time agrees', () => {
    expect(of('2026-11-22T14:00:00.000Z', '2026-11-22T14:00:01.000Z', '2026-11-21T14:00:02.000Z')).toBe(-86_399_000);
  });
});

test.each([
  [0, 'agreed'],
  [999, 'agreed'],
  [3000, '3 s ahead'],
  [-192_002, '3 min behind'],
  [7_200_000, '2 h ahead'],
  [-86_400_000 * 12, '12 d behind'],
])('%s ms in words', (ms, words) => {
  expect(clockWords(ms).en).toContain(words);
});
