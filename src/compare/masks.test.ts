import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mask } from '../core/mask';
import { compareWords, isChanged } from './compare-words';
import { readPattern, stretchesOf } from './mask-pattern';
import { maskedStretches } from './masks';

const covered = (text: string, ...masks: Mask[]) =>
  maskedStretches(text, masks).map(({ from, to }) => text.slice(from, to));
const pattern = (words: string): Mask => ({ kind: 'pattern', pattern: words });

describe('masks', () => {
  it.each([
    ['Bijgewerkt op 3 december 2026, lees meer', '3 december 2026'],
    ['Last updated: December 3rd, 2026', 'December 3rd, 2026'],
    ['maandag 30 nov. 2026 gezien', 'maandag 30 nov. 2026'],
    ['Stand 2026-11-30.', '2026-11-30'],
    ['Stand 30/11/2026.', '30/11/2026'],
    ['Mis à jour le 3 août 2026', '3 août 2026'],
  ])('a date: %s', (text, date) => expect(covered(text, { kind: 'date' })).toEqual([date]));

  it('takes no version, number or word for a date', () => {
    expect(covered('versie 1.2.3, 12 mannen, may 5 people ask; art. 6(1)', { kind: 'date' })).toEqual(['may 5']);
    expect(covered('12 maartens', { kind: 'date' })).toEqual([]);
  });

  it('covers times, amounts and numbers whole, and a date before the numbers in it', () => {
    expect(covered('nog 02:13:45, tot 17.30 uur', { kind: 'time' })).toEqual(['02:13:45', '17.30 uur']);
    expect(covered('van € 1.299,95 voor 19,- euro', { kind: 'amount' })).toEqual(['€ 1.299,95', '19,- euro']);
    expect(covered('Wij en 1.203 partners (98,5%) en A4', { kind: 'number' })).toEqual(['1.203', '98,5%']);
    expect(covered('op 3 mei 2026 om 9', { kind: 'number' }, { kind: 'date' })).toEqual(['3 mei 2026', '9']);
  });

  it('reads a pattern as plain words, with # for a number and * for the rest of a line', () => {
    expect(covered('Nog 12 plaatsen, nog 3 plaatsen', pattern('og # plaatsen'))).toEqual([
      'og 12 plaatsen',
      'og 3 plaatsen',
    ]);
    expect(covered('Sessie: ab-12 (x)\nSessie: cd', pattern('Sessie: *'))).toEqual(['Sessie: ab-12 (x)', 'Sessie: cd']);
    expect(covered('Hallo Jan, welkom. Hallo Piet, welkom', pattern('Hallo *,'))).toEqual([
      'Hallo Jan,',
      'Hallo Piet,',
    ]);
    expect(covered('100% (a+)+$ zeker', pattern('(a+)+$ zeker'))).toEqual(['(a+)+$ zeker']);
    expect(covered('kies # of *', pattern(String.raw`kies \# of \*`))).toEqual(['kies # of *']);
    expect(covered('112 en 12', pattern('#12'))).toEqual([]);
  });

  it('looks for nothing that would mask nearly everything', () => {
    for (const words of ['*', ' * ', 'a', '**', '\\*', '.']) expect(readPattern(words)).toBeNull();
    expect(stretchesOf('*', 'alles')).toEqual([]);
  });

  it('takes one pass, also over a text made to be slow', () => {
    // A pattern that tries again from every place would need 10^25 steps here, and never end.
    const text = `${'a'.repeat(100_000)}${'1'.repeat(100_000)}`;
    expect(stretchesOf('a*a*a*a*a*a#b', text)).toEqual([]);
    expect(stretchesOf('a*#', text)).toEqual([{ from: 0, to: text.length }]);
    expect(covered(text, { kind: 'number' }, { kind: 'date' }, { kind: 'amount' }, { kind: 'time' })).toEqual([]);
  });

  it('never overlaps, and always lies inside the text', () => {
    const masks: Mask[] = [
      { kind: 'date' },
      { kind: 'number' },
      { kind: 'time' },
      { kind: 'amount' },
      pattern('€ # *,'),
    ];
    const piece = fc.constantFrom('1', '12', '.', ':', ',', '-', ' ', '€', 'mei', 'uur', '\n', '%', 'x', '2026');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { from, to } of maskedStretches(text, masks)) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('makes a counter no change, keeps its words, and says that it was masked', () => {
    const [before, after] = ['Nog 12 plaatsen. Meld je aan.', 'Nog 11 plaatsen. Meld je nu aan.'];
    const changes = compareWords(before, after, 'nl', [{ kind: 'number' }]);
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'masked', mask: 'number', before: '12', after: '11' },
      { kind: 'added', before: '', after: 'nu ' },
    ]);
    expect(changes.map((change) => change.before).join('')).toBe(before);
    expect(changes.map((change) => change.after).join('')).toBe(after);
    expect(isChanged(compareWords('Nog 12', 'Nog 11', 'nl', [{ kind: 'number' }]))).toBe(false);
    expect(isChanged(compareWords('Nog 12', 'Nog 11', 'nl'))).toBe(true);
  });

  it('never masks one kind by another', () => {
    expect(isChanged(compareWords('om 12:30', 'om 12', 'nl', [{ kind: 'number' }, { kind: 'time' }]))).toBe(true);
  });
});
