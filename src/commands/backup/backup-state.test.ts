import { expect, it } from 'vitest';
import { backupState } from './backup-state';

const store = (captures: number, last: string | null) => ({
  count: async () => captures,
  restored: { lastBackupAt: async () => last },
});
const listed = (captures: number) => ({ count: async () => captures });
const clock = { now: () => '2026-12-31T12:00:00.000Z' };

it.each([
  ['nothing to lose', 0, null, 30, false],
  ['never made', 1, null, 30, true],
  ['30 days to the millisecond', 1, '2026-12-01T12:00:00.000Z', 30, false],
  ['longer', 1, '2026-12-01T11:59:59.999Z', 30, true],
  ['longer, but sooner was asked for', 1, '2026-12-20T12:00:00.000Z', 7, true],
  ['never to be said', 1, null, 0, false],
  ['the clock went back', 1, '2027-06-01T00:00:00.000Z', 30, false],
])('%s', async (_, captures, last, days, isDue) => {
  expect(await backupState(store(captures, last), listed(0), clock, days)).toMatchObject({ isDue, lastMadeAt: last });
});

it('asks the list how many there are, and counts only when that names none', async () => {
  const kept = { ...store(0, null), count: () => Promise.reject(new Error('counted')) };
  expect(await backupState(kept, listed(7), clock, 30)).toMatchObject({ captures: 7, isDue: true });
});
