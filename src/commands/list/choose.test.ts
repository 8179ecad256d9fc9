import { describe, expect, it } from 'vitest';
import { type ListView, WHOLE_LIST } from '../../core/list-view';
import type { ListEntry } from '../../storage/list/list-rows';
import { choose, type Known } from './choose';

const entry = (sequence: number, rest: Partial<ListEntry> = {}): ListEntry => ({
  captureId: `c${sequence}`,
  sequence,
  capturedAt: new Date(2026, 0, sequence, 12).getTime(),
  host: 'b.example',
  likely: 0,
  attention: 0,
  gaps: 0,
  language: 'nl',
  rules: [],
  texts: [],
  ...rest,
});
const ENTRIES = [
  entry(1, { host: 'shop.a.example', likely: 1, attention: 4, texts: [1, 2], rules: ['x'] }),
  entry(2, { attention: 1, gaps: 2, texts: [2] }),
  entry(3, { likely: 3, language: 'en', texts: [1] }),
  entry(4, { host: 'a.example' }),
];
const KNOWN: Known = {
  textsByWord: [],
  held: new Set(['c2']),
  ofActivity: new Set(['c1', 'c4']),
  reviewed: new Map([
    ['c1', { unassessed: 0, confirmed: 2 }],
    ['c3', { unassessed: 1, confirmed: 0 }],
  ]),
  damaged: new Set(['c3']),
  proven: new Set(['c1', 'c3']),
};
const chosen = (view: Partial<ListView>, known: Partial<Known> = {}) =>
  choose([...ENTRIES], { ...WHOLE_LIST, ...view }, { ...KNOWN, ...known }).map(({ sequence }) => sequence);

describe('choosing what the list shows', () => {
  it.each<[Partial<ListView>, number[]]>([
    [{}, [4, 3, 2, 1]],
    [{ sort: 'oldest' }, [1, 2, 3, 4]],
    [{ sort: 'site' }, [4, 3, 2, 1]],
    [{ sort: 'violations' }, [3, 1, 2, 4]],
    [{ site: 'a.example' }, [4, 1]],
    [{ severity: 'violation' }, [3, 1]],
    [{ severity: 'attention' }, [2]],
    [{ severity: 'none' }, [4]],
    [{ rule: 'x' }, [1]],
    [{ language: 'en' }, [3]],
    [{ verdict: 'waiting' }, [3, 2]],
    [{ verdict: 'done' }, [1]],
    [{ verdict: 'confirmed' }, [1]],
    [{ integrity: 'damaged' }, [3]],
    [{ integrity: 'whole' }, [4, 2, 1]],
    [{ lacks: 'link' }, [4, 2]],
    [{ gaps: 'with' }, [2]],
    [{ gaps: 'without' }, [4, 3, 1]],
    [{ held: 'yes' }, [2]],
    [{ held: 'no' }, [4, 3, 1]],
    [{ activity: 'with' }, [4, 1]],
    [{ activity: 'without' }, [3, 2]],
    [{ from: '2026-01-02', to: '2026-01-03' }, [3, 2]],
    [{ severity: 'violation', language: 'nl' }, [1]],
  ])('%o', (view, expected) => {
    expect(chosen(view)).toEqual(expected);
  });

  it('takes captures that have every word, in whichever of their texts', () => {
    expect(chosen({}, { textsByWord: [new Set([1])] })).toEqual([3, 1]);
    expect(chosen({}, { textsByWord: [new Set([1]), new Set([2, 9])] })).toEqual([1]);
    expect(chosen({}, { textsByWord: [new Set()] })).toEqual([]);
  });
});
