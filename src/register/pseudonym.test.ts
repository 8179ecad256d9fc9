import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../core/digest';
import { controllerNamed } from './controller';
import { normaliseIdentifier } from './identifier';
import { base32, generateSubjectKey, pseudonymOf } from './pseudonym';

const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';

describe('normaliseIdentifier', () => {
  it.each([
    ['Jan.Jansen@Voorbeeld.NL', 'jan.jansen@voorbeeld.nl'],
    ['  jan.jansen@voorbeeld.nl\n', 'jan.jansen@voorbeeld.nl'],
    ['jan@münchen.example', 'jan@xn--mnchen-3ya.example'],
    ['06 12 34 56 78', '+31612345678'],
    ['06-12345678', '+31612345678'],
    ['+31 (0)6 1234 5678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['(020) 123 45 67', '+31201234567'],
    ['+32 470 12 34 56', '+32470123456'],
    ['＋31 6 12345678', '+31612345678'],
  ])('%j is %s', (typed, one) => {
    expect(normaliseIdentifier(typed)).toBe(one);
  });

  it.each(['', 'Jan Jansen', 'a@b', '@b.nl', 'a@@b.nl', 'a b@c.nl', 'a@b.nl?x=geheim', '12345', '+31geheim'])(
    '%j is refused, and the error does not repeat it',
    (typed) => {
      expect(() => normaliseIdentifier(typed)).toThrow(expect.objectContaining({ code: 'bad-input' }));
      expect(() => normaliseIdentifier(typed)).not.toThrow(/Jansen|geheim/);
    },
  );
});

describe('pseudonymOf', () => {
  it('is the HMAC of the record model, in base32, 26 characters', async () => {
    const raw = utf8('a key of thirty-two bytes for us');
    const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const mac = createHmac('sha256', raw).update(`cev1|${A}|jan@voorbeeld.nl`).digest();
    const bits = [...mac].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const expected = [...Array(26).keys()]
      .map((i) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)])
      .join('');
    expect(await pseudonymOf(key, A, 'Jan@voorbeeld.nl')).toBe(expected);
  });

  it('is the same for one person under one controller, and cannot be matched under another', async () => {
    const [keyA, keyB] = [await generateSubjectKey(), await generateSubjectKey()];
    const own = await pseudonymOf(keyA, A, 'jan@voorbeeld.nl');
    expect(own).toMatch(/^[A-Z2-7]{26}$/);
    expect(await pseudonymOf(keyA, A, ' JAN@voorbeeld.nl ')).toBe(own);
    expect(await pseudonymOf(keyA, A, 'piet@voorbeeld.nl')).not.toBe(own);
    // Another key, another controller under the same key, another copy of the same controller: three ways, none matches.
    const others = [
      await pseudonymOf(keyB, B, 'jan@voorbeeld.nl'),
      await pseudonymOf(keyA, B, 'jan@voorbeeld.nl'),
      await pseudonymOf(keyB, A, 'jan@voorbeeld.nl'),
    ];
    expect(new Set([own, ...others]).size).toBe(4);
  });

  it('has a key that cannot be taken out', async () => {
    const key = await generateSubjectKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

it('base32: the vectors of RFC 4648, and as many characters as bits ask for', () => {
  const vectors = {
    '': '',
    f: 'MY',
    fo: 'MZXQ',
    foo: 'MZXW6',
    foob: 'MZXW6YQ',
    fooba: 'MZXW6YTB',
    foobar: 'MZXW6YTBOI',
  };
  for (const [text, expected] of Object.entries(vectors)) expect(base32(utf8(text))).toBe(expected);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(base32(bytes)).toHaveLength(Math.ceil((bytes.length * 8) / 5));
    }),
    { numRuns: 100, seed: 20261129 },
  );
});

it('a controller is known by its name, whatever its capitals and spaces', () => {
  const known = [{ controllerId: A, name: 'Voorbeeld  B.V.' }];
  expect(controllerNamed(' voorbeeld b.v. ', known)?.controllerId).toBe(A);
  expect(controllerNamed('Voorbeeld N.V.', known)).toBeNull();
});
