import { describe, expect, it } from 'vitest';
import { button } from '../testing/sample-capture';
import { differences, differsInColour, isUnreadable } from './prominence';

const plain = button('Akkoord');

describe('differences', () => {
  it('finds none between equal buttons, nor when the refusal is the one that stands out', () => {
    expect(differences(plain, button('Weigeren'))).toEqual([]);
    const small = button('Akkoord', { filled: false, rect: { x: 0, y: 0, width: 20, height: 10 } });
    expect(differences(small, plain)).toEqual([]);
  });

  it.each([
    ['size', { rect: { x: 0, y: 0, width: 70, height: 40 } }],
    ['letters', { legibility: { fontSize: 1300, fontWeight: 400, contrast: 1200 } }],
    ['fill', { filled: false }],
    ['contrast', { legibility: { fontSize: 1600, fontWeight: 400, contrast: 300 } }],
  ] as const)('finds %s', (difference, part) => {
    expect(differences(plain, button('Weigeren', part))).toEqual([difference]);
  });

  it('finds a bolder accept, from two steps on', () => {
    const bold = (fontWeight: number) =>
      button('Akkoord', { legibility: { fontSize: 1600, fontWeight, contrast: 1200 } });
    expect(differences(bold(700), plain)).toEqual(['weight']);
    expect(differences(bold(500), plain)).toEqual([]);
  });
});

describe('colour', () => {
  it('differs from 63 in one channel on, and not where a colour is unknown', () => {
    const grey = (background: string | null) => button('x', { colours: { words: '#000000', background } });
    expect(differsInColour(grey('#404040'), grey('#7f4040'))).toBe(true);
    expect(differsInColour(grey('#404040'), grey('#7e4040'))).toBe(false);
    expect(differsInColour(grey('#404040'), grey(null))).toBe(false);
  });

  it('is unreadable under 2 to 1, and unknown is not unreadable', () => {
    const at = (contrast: number | null) => button('x', { legibility: { fontSize: 1600, fontWeight: 400, contrast } });
    expect([199, 200, null].map((c) => isUnreadable(at(c)))).toEqual([true, false, false]);
  });
});
