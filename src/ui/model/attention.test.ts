import { expect, it } from 'vitest';
import type { Overview } from '../../core/overview';
import { routeOf } from '../review/route';
import { attentionOf } from './attention';

const overview = (figures: Partial<Overview['figures']>, register: Partial<Overview['register']>): Overview => ({
  figures: { captures: 9, likely: 0, attention: 0, gaps: 0, undecided: 0, unread: 0, rules: [], sites: [], ...figures },
  register: {
    activities: [],
    reviewsDue: 0,
    nextReview: null,
    agreementsShort: 0,
    agreementsMissing: 0,
    ...register,
  },
  failed: 0,
  lastFailedAt: null,
});
const activity = { activityId: 'a', name: 'a', controller: 'c', captures: 1, due: 2, nextDue: null, missingParts: 1 };
const backup = { captures: 9, lastMadeAt: null, remindAfterDays: 30, isDue: true };

it('names everything that waits, worst first, each with its number and the screen that deals with it', () => {
  const all = attentionOf(
    overview(
      { undecided: 4 },
      { activities: [activity, activity], reviewsDue: 1, agreementsShort: 3, agreementsMissing: 5 },
    ),
    backup,
  );
  expect(all.map(({ kind, n }) => [kind, n])).toEqual([
    ['undecided', 4],
    ['due', 4],
    ['agreements-missing', 5],
    ['agreements-short', 3],
    ['reviews', 1],
    ['backup', 9],
    ['parts', 2],
  ]);
  const pages = all.map(({ address }) => routeOf(address).page);
  expect(pages).toEqual(['captures', 'retention', 'register', 'register', 'register', 'backup', 'register']);
  expect(routeOf(all[0]?.address ?? '')).toMatchObject({ view: { severity: 'violation' } });
});

it('says nothing of what is in order', () => {
  expect(attentionOf(overview({}, {}), { ...backup, isDue: false })).toEqual([]);
  expect(attentionOf(overview({}, {}), null)).toEqual([]);
});
