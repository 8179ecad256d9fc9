import { describe, expect, it } from 'vitest';
import { snippetOf } from './snippet';
import { marksIn, wordsAsked, wordsIn } from './words';

const markedIn = (text: string, asked: string) =>
  marksIn(text, wordsAsked(asked)).map(({ from, to }) => text.slice(from, to));

describe('words', () => {
  it('are found without accents and capitals, and as they are on screen', () => {
    const text = 'Één Straße, nieuws\u00adbrief en pre\u0301cies';
    expect(wordsIn(text).map(({ word }) => word)).toEqual(['een', 'strasse', 'nieuwsbrief', 'en', 'precies']);
    expect(markedIn(text, 'een STRASSE nieuwsb précies')).toEqual([
      'Één',
      'Straße',
      'nieuws\u00adbrief',
      'pre\u0301cies',
    ]);
  });

  it('begin with what was typed; the middle of a word is not found', () => {
    expect(markedIn('aanbieding bieding', 'bied')).toEqual(['bieding']);
  });

  it('that were typed count once, and only so many', () => {
    expect(wordsAsked(' Ja, ja JA ')).toEqual(['ja']);
    expect(wordsAsked('a b c d e f g h i j')).toHaveLength(8);
  });
});

describe('the snippet', () => {
  it('is of the text with most of the words, around the first, character for character', () => {
    const long = `${'woord '.repeat(30)}de nieuwsbrief <b>en</b> aanbiedingen ${'meer '.repeat(80)}`;
    const snippet = snippetOf(['een nieuwsbrief', long, 'niets'], ['nieuws', 'aanb']);
    expect(long).toContain(snippet?.text);
    expect(snippet?.marks.map(({ from, to }) => snippet.text.slice(from, to))).toEqual(['nieuwsbrief', 'aanbiedingen']);
    expect(snippet).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(snippet?.text.startsWith('woord')).toBe(true);
  });

  it('is none when no text has them', () => {
    expect(snippetOf(['niets'], ['iets'])).toBeNull();
  });
});
