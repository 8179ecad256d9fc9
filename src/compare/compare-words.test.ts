import { describe, expect, it } from 'vitest';
import { compareWords, isChanged } from './compare-words';

describe('compareWords', () => {
  it('marks one added word', () => {
    expect(compareWords('Ik wil aanbiedingen.', 'Ik wil geen aanbiedingen.', 'nl')).toEqual([
      { kind: 'same', before: 'Ik wil ', after: 'Ik wil ' },
      { kind: 'added', before: '', after: 'geen ' },
      { kind: 'same', before: 'aanbiedingen.', after: 'aanbiedingen.' },
    ]);
  });

  it('shows a replaced phrase as one removal and one addition', () => {
    const changes = compareWords('delen met onze partners graag', 'delen met derde bedrijven graag', 'nl');
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', before: 'onze partners', after: '' },
      { kind: 'added', before: '', after: 'derde bedrijven' },
    ]);
  });

  it('gives back both texts whole', () => {
    const before = 'Wij en onze 12 partners, u kunt weigeren.\nLees meer.';
    const after = 'Wij en onze 812 partners.\nLees méér en weiger hier.';
    const changes = compareWords(before, after, 'nl');
    expect(changes.map((change) => change.before).join('')).toBe(before);
    expect(changes.map((change) => change.after).join('')).toBe(after);
  });

  it('divides a language that writes no spaces into words', () => {
    const changes = compareWords('我同意接收新闻', '我不同意接收新闻', 'zh');
    expect(changes.some(({ kind, after }) => kind === 'same' && after.includes('接收'))).toBe(true);
    expect(isChanged(changes)).toBe(true);
  });

  it('takes no notice of white space, and survives a language that is none', () => {
    expect(isChanged(compareWords('a  b\nc', 'a b c', '"><script>'))).toBe(false);
  });

  it('says all removed, all added for texts that have nothing in common and are long', () => {
    const text = (seed: string) => Array.from({ length: 3000 }, (_, i) => `${seed}${i}`).join(' ');
    expect(compareWords(text('a'), text('b'), 'en').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('takes no longer than its length for a page that wrote nothing but spaces between two words', () => {
    const spaces = ' '.repeat(400_000);
    const changes = compareWords(`Ja.${spaces}en`, `Nee.${spaces}en`, 'nl');
    expect(changes.map(({ before }) => before).join('')).toBe(`Ja.${spaces}en`);
    expect(isChanged(changes)).toBe(true);
    expect(isChanged(compareWords(`Ja.${spaces}en`, `Ja.\n${spaces}en`, 'nl'))).toBe(false);
  });
});
