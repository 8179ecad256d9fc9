import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { canonicalize as other } from 'json-canonicalize';
import { describe, expect, test } from 'vitest';
import numbers from '../../tests/vectors/es6-numbers.json';
import { canonicalText, parseStrictJson } from './canonical';
import { WitnessError } from './errors';

/** Values of the ES6 number set: those listed, 2000 in a row from the smallest normal number, then a chain of SHA-256. */
function* numberSet(): Generator<number> {
  const view = new DataView(new ArrayBuffer(8));
  const fromBits = (bits: bigint) => {
    view.setBigUint64(0, bits);
    return view.getFloat64(0);
  };
  for (const bits of numbers.bits) yield fromBits(BigInt(`0x${bits}`));
  for (let i = 0n; i < 2000n; i++) yield fromBits(0x0010000000000000n + i);
  for (let block = createHash('sha256').update(new Uint8Array(32)).digest(); ; ) {
    for (let at = 0; at < 32; at += 8) {
      const value = block.readDoubleLE(at);
      if (value !== 0 && Number.isFinite(value)) yield value;
    }
    block = createHash('sha256').update(block).digest();
  }
}

function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16);
}

describe('RFC 8785', () => {
  test('numbers: 100,000 of the published set, by its published hash', () => {
    const hash = createHash('sha256');
    let lines = 0;
    for (const value of numberSet()) {
      hash.update(`${bitsOf(value)},${canonicalize(value)}\n`);
      if (++lines === 100_000) break;
    }
    expect(hash.digest('hex')).toBe('22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7');
  });

  test('its own example: literals, strings and order (sections 3.2.2 and 3.2.3)', () => {
    const string = '€$\u000f\nA\'B"\\\\"/';
    expect(canonicalText({ string, literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const keys = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(canonicalText(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  test('no normalisation: two spellings of one letter stay two texts', () => {
    expect(canonicalText({ a: 'Å', b: 'A\u030a' })).toBe('{"a":"Å","b":"A\u030a"}');
  });
});

test('another implementation writes the same bytes for any value that we take', () => {
  const integer = fc.maxSafeInteger();
  const text = fc.string({ unit: 'binary' });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      integer,
      text,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(text, tie('value'), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(value, (any) => canonicalText(any) === other(any)),
    { numRuns: 400, seed: 8785 },
  );
});

describe('refused, because two readers could see two documents', () => {
  test.each<[string, unknown]>([
    ['a lone surrogate', { a: 'x\ud800' }],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['NaN', [Number.NaN]],
    ['infinity', { a: { b: -Infinity } }],
    ['an integer that is not safe', 2 ** 53],
    ['a fraction', 0.5],
    ['undefined', { a: undefined }],
    ['a function', [() => 0]],
    ['a big integer', 1n],
  ])('%s', (_name, bad) => {
    expect(() => canonicalText(bad)).toThrow(WitnessError);
    expect(() => canonicalText(bad)).toThrow(expect.objectContaining({ code: 'not-canonical' }));
  });
  test.each(['{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '[{"b":{"c":1,"d":[],"c":1}}]'])('one key twice: %s', (text) => {
    expect(() => parseStrictJson(text)).toThrow(expect.objectContaining({ code: 'duplicate-key' }));
  });
  test('the same key in two objects is none', () => {
    expect(parseStrictJson('[{"a":{"a":1}},{"a":"{\\"a\\":1}"}]')).toEqual([{ a: { a: 1 } }, { a: '{"a":1}' }]);
  });
});
