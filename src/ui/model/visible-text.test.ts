import { describe, expect, it } from 'vitest';
import { languageTag, visibleJson, visibleLine, visibleParts } from './visible-text';

describe('visibleParts', () => {
  it.each([
    ['right-to-left override', 'a\u202Eb', 'U+202E'],
    ['zero width space', 'a\u200Bb', 'U+200B'],
    ['isolate', 'a\u2067b', 'U+2067'],
    ['soft hyphen', 'a\u00ADb', 'U+00AD'],
    ['NUL', 'a\u0000b', 'U+0000'],
    ['line separator', 'a\u2028b', 'U+2028'],
    ['hangul filler', 'a\u3164b', 'U+3164'],
    ['tag letter', 'a\u{E0041}b', 'U+E0041'],
    ['lone surrogate', 'a\uD800b', 'U+D800'],
    ['private use', 'a\uE000b', 'U+E000'],
    ['joiner outside an emoji', 'a\u200Db', 'U+200D'],
  ])('shows a %s', (_name, text, code) => {
    expect(visibleParts(text)).toEqual([{ text: 'a' }, { code }, { text: 'b' }]);
  });

  it.each(['Ja, ik wil\nde nieuwsbrief\t(gratis)', 'crème brûlée — €5', 'שלום עולם', '👩‍🌾 👁️‍🗨️', ''])(
    'leaves %j as it is',
    (text) => {
      expect(visibleParts(text)).toEqual(text === '' ? [] : [{ text }]);
    },
  );
});

describe('visibleLine', () => {
  it('is one line with codes', () => {
    expect(visibleLine('proof\u202Efdp\n.zip')).toBe('proof[U+202E]fdp .zip');
  });
});

describe('visibleJson', () => {
  it('parses to the same value and hides nothing', () => {
    const value = { text: 'a\u202Eb\u{E0041}', n: 1 };
    expect(JSON.parse(visibleJson(value))).toEqual(value);
    expect(visibleJson(value)).toContain('\\u202e');
  });
});

describe('languageTag', () => {
  it('takes a tag and refuses anything else', () => {
    expect(languageTag('nl-nl')).toBe('nl-NL');
    expect(languageTag('"><img>')).toBeUndefined();
    expect(languageTag('')).toBeUndefined();
  });
});
