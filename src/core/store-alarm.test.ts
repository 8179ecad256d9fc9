import { describe, expect, it } from 'vitest';
import { judgeStore, type OutsideMark, type StoreMark, type StorePosition } from './store-alarm';

const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';
const hash = (n: number) => String(n).padStart(64, '0');
const mark: StoreMark = { storeId: A, sequence: 5, head: hash(5), captures: 3 };
const position: StorePosition = { ...mark, hashAtMark: hash(5), hasKey: true };
const ahead = { ...position, sequence: 6, head: hash(6), captures: 4 };
const unused = { ...mark, sequence: 0, head: hash(0), captures: 0 };
const empty: StorePosition = {
  storeId: null,
  sequence: 0,
  head: hash(0),
  captures: 0,
  hashAtMark: null,
  hasKey: false,
};

describe('nothing is wrong', () => {
  it.each<[string, OutsideMark, StorePosition]>([
    ['a store that was never used', 'none', empty],
    ['one that a version without ids made', 'none', { ...position, storeId: null }],
    ['one killed between the mark and the id', unused, empty],
    ['one killed between the id and the first append', unused, { ...empty, storeId: A }],
    ['one killed before the first mark after an update', unused, { ...position, hashAtMark: null }],
    ['the store as it was', mark, position],
    ['a mark that lags behind one append', mark, ahead],
    ['captures deleted by an entry that says so, the mark not yet written', mark, { ...ahead, captures: 1 }],
  ])('%s', (_what, outside, found) => {
    expect(judgeStore(outside, found)).toBeNull();
  });
});

describe('an alarm', () => {
  it.each<[string, string, OutsideMark, StorePosition]>([
    ['no store where there was one', 'vanished', mark, empty],
    ['entries written since, in a store without an id', 'vanished', mark, { ...empty, sequence: 2, head: hash(2) }],
    ['another store', 'reset', mark, { ...position, storeId: B }],
    ['another store where none had been used', 'reset', unused, { ...position, storeId: B }],
    ['last entries gone', 'went-back', mark, { ...position, sequence: 4, head: hash(4), hashAtMark: null }],
    ['all entries gone', 'went-back', mark, { ...empty, storeId: A }],
    ['another entry at the end', 'went-back', mark, { ...position, head: hash(9), hashAtMark: hash(9) }],
    ['went back and on again', 'went-back', mark, { ...ahead, hashAtMark: hash(9) }],
    ['captures gone without an entry', 'went-back', mark, { ...position, captures: 2 }],
    ['the key gone, all else as it was', 'key-lost', mark, { ...position, hasKey: false }],
    ['the key gone, of a store without an id', 'key-lost', 'none', { ...position, storeId: null, hasKey: false }],
    ['the mark gone', 'outside-missing', 'none', position],
    ['the mark unreadable', 'outside-missing', 'unreadable', position],
    ['the mark unreadable and no store', 'outside-missing', 'unreadable', empty],
  ])('%s: %s', (_what, alarm, outside, found) => {
    const { hashAtMark: _hash, hasKey: _key, ...told } = found;
    expect(judgeStore(outside, found)).toEqual({
      alarm,
      expected: typeof outside === 'string' ? null : outside,
      found: told,
    });
  });
});
