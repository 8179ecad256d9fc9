import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameRow, rowOfText, textOfRow } from './row-text';

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('a row as text', () => {
  it('comes back as it was, whatever is in it', () => {
    const value = fc.letrec((tie) => ({
      row: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.uint8Array().map((bytes) => Uint8Array.from(bytes)),
        fc.array(tie('row'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$bytes', '$', '$$bytes')), tie('row'), {
          maxKeys: 4,
          noNullPrototype: true,
        }),
      ),
    })).row;
    fc.assert(
      fc.property(value, (row) => {
        const text = textOfRow(row);
        expect(text).not.toBeNull();
        expect(rowOfText(text?.line ?? '', joined(text?.bytes ?? []))).toEqual(row);
      }),
    );
  });

  it('leaves out what is undefined and does not depend on the order of keys', () => {
    expect(isSameRow({ a: 1, b: undefined, c: Uint8Array.of(1) }, { c: Uint8Array.of(1), a: 1 })).toBe(true);
    expect(isSameRow({ c: Uint8Array.of(1) }, { c: Uint8Array.of(2) })).toBe(false);
    expect(isSameRow({ c: Uint8Array.of(1) }, { c: Uint8Array.of(1, 2) })).toBe(false);
  });

  it('is none for a row with a key in it, wherever', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
    expect(textOfRow({ id: 'signing', deep: [{ key: pair.privateKey }] })).toBeNull();
  });

  it.each([[new Date()], [new Map()], [Number.NaN], [1n], [new Blob([])]])(
    'refuses %s, which JSON would change',
    (value) => {
      expect(() => textOfRow({ value })).toThrow(expect.objectContaining({ code: 'store-corrupt' }));
    },
  );

  it.each(['{"$bytes":[0,9]}', '{"$bytes":[-1,1]}', '{"$bytes":"x"}', '{"$other":1}', '{"$bytes":[0,1],"a":1}'])(
    '%s is not read',
    (line) => {
      expect(() => rowOfText(line, Uint8Array.of(1, 2, 3))).toThrow();
    },
  );
});
