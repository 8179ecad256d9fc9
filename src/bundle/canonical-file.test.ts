import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { canonicalText, parseStrictJson } from '../core/canonical';
import { utf8 } from '../core/digest';
import { isCanonical, readCanonical } from './canonical-file';

const Anything = z.unknown();

describe('vectors of RFC 8785', () => {
  test('keys in the order of UTF-16: U+1F600 before U+FB33, where jq and code points have it the other way round', () => {
    const text = canonicalText({ '\ufb33': 1, '\u{1f600}': 2, '\u20ac': 3, '\r': 4, '1': 5, '\u0080': 6, ö: 7 });
    expect(text).toBe('{"\\r":4,"1":5,"\u0080":6,"ö":7,"\u20ac":3,"\u{1f600}":2,"\ufb33":1}');
    expect(readCanonical(text, Anything).ok).toBe(true);
    const other = '{"\\r":4,"1":5,"\u0080":6,"ö":7,"\u20ac":3,"\ufb33":1,"\u{1f600}":2}';
    expect(readCanonical(other, Anything)).toEqual({ ok: false, code: 'not-canonical' });
  });

  test('escapes: the short ones, the rest as lower-case \\u00xx, nothing else', () => {
    const text = canonicalText({ s: '\u0000\b\t\n\u000b\f\r\u001f"\\/\u007f\u2028</script>' });
    expect(text).toBe('{"s":"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\"\\\\/\u007f\u2028</script>"}');
    for (const spelling of ['{"s":"\\u002f"}', '{"s":"\\/"}', '{"s":"\\u001F"}', '{"s":"\\u0061"}', '{"s":"\\u2028"}'])
      expect(readCanonical(spelling, Anything)).toEqual({ ok: false, code: 'not-canonical' });
  });

  test('integer keys sort as text, not as numbers', () => {
    expect(canonicalText({ 1: 0, 2: 0, 10: 0 })).toBe('{"1":0,"10":0,"2":0}');
    expect(readCanonical('{"1":0,"10":0,"2":0}', Anything).ok).toBe(true);
    expect(readCanonical('{"1":0,"2":0,"10":0}', Anything).ok).toBe(false);
  });
});

describe('refused', () => {
  test.each([
    ['a key named twice', '{"a":1,"a":2}'],
    ['a key named twice, the same value', '{"a":1,"a":1}'],
    ['a key named twice by an escape', '{"a":1,"\\u0061":1}'],
    ['unsorted keys', '{"b":1,"a":1}'],
    ['white space', '{"a": 1}'],
    ['a line end', '{"a":1}\n'],
    ['minus zero', '-0'],
    ['a fraction', '1.5'],
    ['an exponent', '1e21'],
    ['an integer above 2^53', '9007199254740993'],
    ['an integer with a fraction of nought', '1.0'],
    ['a lone surrogate', '"\\ud800"'],
    ['a lone surrogate in a key', '{"\\udc00":1}'],
  ])('%s', (_name, text) => {
    expect(readCanonical(text, Anything).ok).toBe(false);
  });
  test('bytes that are not UTF-8, and a BOM', () => {
    expect(readCanonical(Uint8Array.of(0x22, 0xff, 0x22), Anything)).toEqual({ ok: false, code: 'not-utf8' });
    expect(readCanonical(Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), Anything)).toEqual({ ok: false, code: 'not-utf8' });
    expect(readCanonical(utf8('\ufeff{}'), Anything)).toEqual({ ok: false, code: 'not-json' });
  });
  test('depth that would overflow the stack', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(readCanonical(deep, Anything).ok).toBe(false);
  });
  test('duplicate keys and lone surrogates by the writer and the strict parser too', () => {
    expect(() => parseStrictJson('{"a":{"b":1,"b":2}}')).toThrow(expect.objectContaining({ code: 'duplicate-key' }));
    expect(() => canonicalText({ a: '\ud800' })).toThrow(expect.objectContaining({ code: 'not-canonical' }));
    expect(() => canonicalText({ a: 0.5 })).toThrow(expect.objectContaining({ code: 'not-canonical' }));
  });
});

test('says the same as writing it canonically, for any JSON', () => {
  const anyJson = fc.json({ maxDepth: 2 });
  fc.assert(
    fc.property(anyJson, (text) => {
      const json: unknown = JSON.parse(text);
      expect(isCanonical(text, json)).toBe(canonicalOrNot(json) === text);
    }),
    { numRuns: 300, seed: 20261122 },
  );
});

test('accepts everything the writer writes', () => {
  const value = fc.jsonValue({ maxDepth: 4, noUnicodeString: false });
  fc.assert(
    fc.property(value, (json) => {
      const text = canonicalOrNot(json);
      if (text !== null) expect(isCanonical(text, JSON.parse(text))).toBe(true);
    }),
    { numRuns: 500, seed: 20261122 },
  );
});

function canonicalOrNot(json: unknown): string | null {
  try {
    return canonicalText(json);
  } catch {
    return null;
  }
}
