import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, isChanged } from './compare-words';

const A = 'Wij delen uw gegevens met onze 12 partners.';
const B = 'U kunt uw toestemming altijd intrekken, zonder reden.';
const C = 'Lees meer in onze privacyverklaring op deze site.';
const D = 'Wij bewaren uw gegevens niet langer dan twee jaar.';
const brief = (before: string, after: string) =>
  compareWords(before, after, 'nl')
    .filter((change) => isChanged([change]))
    .map((change) => [change.kind, (change.before + change.after).trim()]);

describe('moved text', () => {
  it('is a move, not a removal and an addition', () => {
    expect(brief([A, B, C].join('\n\n'), [B, C, A].join('\n\n'))).toEqual([
      ['moved-from', A],
      ['moved-to', A],
    ]);
  });

  it('is one move when neighbours went together, and names the same number at both places', () => {
    const changes = compareWords([A, B, C, D].join(' '), [C, D, A, B].join(' '), 'nl');
    const moves = changes.flatMap((change) => ('move' in change ? [`${change.kind} ${change.move}`] : []));
    expect(moves).toEqual(['moved-from 1', 'moved-to 1']);
  });

  it('is told apart from a word that changed in what stayed', () => {
    expect(brief([A, B, C].join('\n'), [B.replace('altijd', 'nooit'), C, A].join('\n'))).toEqual([
      ['moved-from', A],
      ['removed', 'altijd'],
      ['added', 'nooit'],
      ['moved-to', A],
    ]);
  });

  it('does not call it a move when a few words stand somewhere else, or when it is said twice', () => {
    expect(brief(`Alles weigeren.\n${B}\n${C}`, `${B}\n${C}\nAlles weigeren.`).map(([kind]) => kind)).toEqual([
      'removed',
      'added',
    ]);
    // Said twice, it stayed; the other sentence went round it.
    expect(brief(`${A}\n${A}\n${B}`, `${B}\n${A}\n${A}`)).toEqual([
      ['moved-to', B],
      ['moved-from', B],
    ]);
  });

  it('counts as a change: the order of what is said is part of how it is said', () => {
    expect(isChanged(compareWords(`${A}\n${B}`, `${B}\n${A}`, 'nl'))).toBe(true);
  });

  it('gives back both texts whole, whatever moved', () => {
    const sentence = fc.constantFrom(A, B, C, D, 'Ja.', 'Nee, 3 december.', 'x\u202ey');
    const text = fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n', '')), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one, other].map((parts) => parts.flat().join(''));
        const changes = compareWords(before ?? '', after ?? '', 'nl', [{ kind: 'number' }, { kind: 'date' }]);
        expect(changes.map((change) => change.before).join('')).toBe(before);
        expect(changes.map((change) => change.after).join('')).toBe(after);
        const moves = (kind: string) =>
          changes.flatMap((change) => (change.kind === kind && 'move' in change ? [change.move] : [])).sort();
        expect([...new Set(moves('moved-from'))]).toEqual([...new Set(moves('moved-to'))]);
      }),
    );
  });

  it('compares long texts by sentence: two of 20,000 words with changes all over', () => {
    const lines = Array.from(
      { length: 1700 },
      (_, i) => `Doel ${i}: wij verwerken gegevens van soort ${i % 7} voor doel ${i}.`,
    );
    const changed = lines.map((line, i) => (i % 3 === 0 ? line.replace('wij', 'onze partners') : line));
    const changes = compareWords(lines.join('\n'), changed.join('\n'), 'nl');
    expect(changes.filter(({ kind }) => kind === 'added')).toHaveLength(567);
  });
});
