import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { utf8 } from '../core/digest';
import type { Signer } from '../core/ledger-entry';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64';
import { fromDer, toDer } from './der-signature';
import { signJws, verifyJws } from './jws';
import { shortestInteger } from './octets';
import { signSshsig, verifySshsig } from './sshsig';
import { testSigner } from './test-signer';

/** That the stock tools take these envelopes is tested in `bundle/stock-tools.test.ts`, on a real bundle. */
let signer: Signer;
let key: CryptoKey;
const message = utf8('tagmanifest');

beforeAll(async () => {
  ({ signer, key } = await testSigner());
});

describe('SSHSIG', () => {
  test('is accepted for its own message and key only', async () => {
    const text = await signSshsig(message, signer);
    expect(await verifySshsig(text, message, signer.publicKey, key)).toBe(true);
    expect(await verifySshsig(text, utf8('other'), signer.publicKey, key)).toBe(false);
    const other = await testSigner();
    expect(await verifySshsig(text, message, other.signer.publicKey, other.key)).toBe(false);
  });
  test('has one spelling', async () => {
    const text = await signSshsig(message, signer);
    const spellings = ['', text.trimEnd(), `${text}\n`, text.replaceAll('\n', '\r\n'), text.toLowerCase(), ` ${text}`];
    for (const spelling of spellings) expect(await verifySshsig(spelling, message, signer.publicKey, key)).toBe(false);
    const oneLine = text.replace(/\n(?=[A-Za-z0-9+/=]+\n)/g, '').replace('SIGNATURE-----', 'SIGNATURE-----\n');
    expect(await verifySshsig(oneLine, message, signer.publicKey, key)).toBe(false);
  });
});

describe('JWS', () => {
  test('is accepted for its own message and key only, also when the message is long', async () => {
    for (const payload of [message, utf8('x'.repeat(100_001))]) {
      const text = await signJws(payload, signer);
      expect(await verifyJws(text, payload, key)).toBe(true);
      expect(await verifyJws(text, utf8('other'), key)).toBe(false);
      expect(await verifyJws(text, payload, (await testSigner()).key)).toBe(false);
    }
  });
  test('has one spelling', async () => {
    const text = await signJws(message, signer);
    for (const spelling of [text.trimEnd(), text.replace('{', '{ '), text.replace('"}', '","payload":"eA"}'), '{}'])
      expect(await verifyJws(spelling, message, key)).toBe(false);
  });
});

test('DER and raw go into each other; any other spelling is refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (raw) => {
      const der = toDer(raw);
      expect(fromDer(der)).toEqual(Uint8Array.from(raw));
      expect(fromDer(Uint8Array.from([...der, 0]))).toBeNull();
      expect(fromDer(der.subarray(0, -1))).toBeNull();
    }),
    { numRuns: 200, seed: 20261122 },
  );
  expect(fromDer(new Uint8Array())).toBeNull();
});

test('integers: shortest form, with a zero before a high bit', () => {
  expect(shortestInteger(Uint8Array.of(0, 0, 1))).toEqual(Uint8Array.of(1));
  expect(shortestInteger(Uint8Array.of(0, 0x80))).toEqual(Uint8Array.of(0, 0x80));
  expect(shortestInteger(Uint8Array.of(0, 0))).toEqual(Uint8Array.of(0));
});

test('base64 in one spelling: no padding bits, no other alphabet, no white space', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(Uint8Array.from(bytes));
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
    { numRuns: 200, seed: 20261122 },
  );
  for (const bad of ['AB==', 'AAA', 'A', 'A===', 'AA=A', 'AA\n==', '-_==']) expect(fromBase64(bad), bad).toBeNull();
  for (const bad of ['AB', 'AA==', 'A', '+/8', 'AA A']) expect(fromBase64Url(bad), bad).toBeNull();
});
