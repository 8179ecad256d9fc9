import { expect, it } from 'vitest';
import { clockJumpTexts } from './clock-jumps';

const testLedger = (...times: number[]): Parameters<typeof clockJumpTexts>[0] =>
  times.map((time, i) => ({
    body: {
      schema: 'consent-witness/ledger-entry/1',
      sequence: i + 1,
      previous: '0'.repeat(64),
      recordedAt: new Date(time).toISOString(),
      event: { kind: 'nothing' },
    },
  }));

it('says nothing of a clock that goes on, stands still, or of writers that were a moment apart', () => {
  expect(clockJumpTexts([])).toEqual([]);
  expect(clockJumpTexts(testLedger(0, 1000, 1000, 900))).toEqual([]);
  // Summer and winter time do not touch it: times are UTC.
  expect(clockJumpTexts(testLedger(0, 86_400_000, 2_145_916_800_000))).toEqual([]);
});

it('names the entries between which it went back, a day or from 2038', () => {
  const [day, from2038, ...more] = clockJumpTexts(testLedger(86_400_000, 0, 2_147_472_000_000, 1000));
  expect(day?.en).toContain(
    'between entries 1 and 2 of the ledger: from 1970-01-02T00:00:00.000Z to 1970-01-01T00:00:00.000Z',
  );
  expect(from2038?.nl).toContain('tussen regel 3 en 4 van het logboek: van 2038-01-19');
  expect(more).toEqual([]);
});

it('tells three of many, and how many more there are', () => {
  const texts = clockJumpTexts(testLedger(...Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 1e9 : 0))));
  expect(texts).toHaveLength(4);
  expect(texts.at(-1)?.en).toBe('Likewise at 3 other places in the ledger.');
});
