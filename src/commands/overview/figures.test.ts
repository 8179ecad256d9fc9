import { expect, it } from 'vitest';
import type { ListEntry } from '../../storage/list/list-rows';
import { figuresOf } from './figures';

const entry = (n: number, changes: Partial<ListEntry> = {}): ListEntry => ({
  captureId: `c${n}`,
  sequence: n,
  capturedAt: n,
  host: 'a.example',
  likely: 0,
  attention: 0,
  gaps: 0,
  language: 'nl',
  rules: [],
  texts: [],
  ...changes,
});

it('counts each capture once under the worst there is, and what waits for a verdict', () => {
  const entries = [
    entry(1, { likely: 2, attention: 1, rules: ['x', 'y'] }),
    entry(2, { likely: 1, rules: ['x'], host: 'b.example' }),
    entry(3, { likely: 1, rules: ['x'], gaps: 1 }),
    entry(4, { attention: 1, rules: ['y'] }),
    entry(5, { host: '', language: null }),
  ];
  const reviewed = new Map([
    ['c1', { unassessed: 1 }],
    ['c2', { unassessed: 0 }],
  ]);
  expect(figuresOf(entries, reviewed)).toEqual({
    captures: 5,
    likely: 3,
    attention: 1,
    gaps: 1,
    // The second has verdicts on all of its findings; of the third nobody said anything.
    undecided: 2,
    unread: 1,
    rules: [
      { value: 'x', captures: 3 },
      { value: 'y', captures: 2 },
    ],
    sites: [
      { value: 'a.example', captures: 3, likely: 2 },
      { value: 'b.example', captures: 1, likely: 1 },
    ],
  });
});

it('names the sites with most likely violations, and no more than somebody reads', () => {
  const entries = Array.from({ length: 3000 }, (_, n) => entry(n, { host: `s${n % 300}.example`, likely: n % 300 }));
  const { sites, captures } = figuresOf(entries, new Map());
  expect(captures).toBe(3000);
  expect(sites).toHaveLength(50);
  expect(sites.every(({ likely }) => likely === 10)).toBe(true);
});
