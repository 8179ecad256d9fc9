import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authority, makeAuthority } from '../../../tests/time-stamp-authority';
import { sha256Hex, utf8 } from '../../core/digest';
import { readTimeStamp } from './read-time-stamp';
import { timeStampRequest } from './request';

const GOOD = 'keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping';
const NONCE = new Uint8Array(16).fill(7);
const BODY = utf8('{"schema":"consent-witness/ledger-entry/1"}');

let authority: Authority;
let other: Authority;
let hash: string;
let answer: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  authority = makeAuthority();
  other = makeAuthority({ namedBy: 'sha1', key: 'rsa' });
  hash = await sha256Hex(BODY);
  answer = authority.reply(timeStampRequest(hash, NONCE));
});
afterAll(() => {
  authority?.remove();
  other?.remove();
});

const good = () => ({ hash, nonce: NONCE, trustedRoots: authority.rootPem });
const problemOf = async (bytes: Uint8Array<ArrayBuffer>, expected = good()) =>
  (await readTimeStamp(bytes, expected)).problem;

describe('a good answer', () => {
  test('passes every check, each by name', async () => {
    const before = Date.now();
    const reading = await readTimeStamp(answer, good());
    expect(reading.checks.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(
      // biome-ignore format: one line reads best
      ['response', 'status', 'token', 'imprint', 'nonce', 'content', 'certificate', 'signature', 'key-usage', 'validity', 'chain'].map((id) => `${id} passed`),
    );
    expect(reading).toMatchObject({
      problem: null,
      token: {
        policy: '1.2.3.4.1',
        authority: authority.fingerprint,
        authorityName: 'Test authority',
        trust: 'confirmed',
      },
    });
    expect(Math.abs(Date.parse(reading.token?.genTime ?? '') - before)).toBeLessThan(60_000);
  });

  test('is what openssl accepts too, over the very bytes', () => {
    writeFileSync(join(authority.folder, 'good.tsr'), answer);
    writeFileSync(join(authority.folder, 'body'), BODY);
    const verify = ['ts', '-verify', '-in', 'good.tsr', '-CAfile', 'root.pem'];
    const run = (...args: string[]) =>
      execFileSync('openssl', [...verify, ...args], { cwd: authority.folder, encoding: 'utf8', stdio: 'pipe' });
    expect(run('-data', 'body')).toContain('Verification: OK');
    expect(run('-digest', hash)).toContain('Verification: OK');
    expect(() => run('-digest', '0'.repeat(64))).toThrow();
  });

  test('without roots, or later without the nonce, says what was not checked', async () => {
    const reading = await readTimeStamp(answer, { hash });
    expect(reading.problem).toBeNull();
    expect(reading.token?.trust).toBe('unconfirmed');
    expect(reading.checks.filter(({ outcome }) => outcome === 'not-checked').map(({ id }) => id)).toEqual([
      'nonce',
      'chain',
    ]);
  });

  test('of an authority with an RSA key that names its certificate by SHA-1', async () => {
    const old = other.reply(timeStampRequest(hash, NONCE));
    expect(await readTimeStamp(old, { ...good(), trustedRoots: other.rootPem })).toMatchObject({
      problem: null,
      token: { trust: 'confirmed', authority: other.fingerprint },
    });
  });

  test('of an authority with ESSCertIDv2 by SHA-512', async () => {
    const third = makeAuthority({ namedBy: 'sha512' });
    const bytes = third.reply(timeStampRequest(hash, NONCE));
    third.remove();
    expect(await problemOf(bytes)).toBeNull();
  });

  test('under another root: no fault of the answer, and not confirmed', async () => {
    const reading = await readTimeStamp(answer, { ...good(), trustedRoots: other.rootPem });
    expect(reading).toMatchObject({ problem: null, token: { trust: 'other-root' } });
    expect((await readTimeStamp(answer, { ...good(), trustedRoots: 'no pem' })).token?.trust).toBe('other-root');
    const both = await readTimeStamp(answer, { ...good(), trustedRoots: `${other.rootPem}\n${authority.rootPem}` });
    expect(both.token?.trust).toBe('confirmed');
  });
});

describe('refused by name', () => {
  test('another hash, another nonce', async () => {
    expect(await problemOf(answer, { ...good(), hash: '0'.repeat(64) })).toBe('imprint');
    expect(await problemOf(answer, { ...good(), nonce: new Uint8Array(16).fill(8) })).toBe('nonce');
  });

  test('what the authority itself refuses', async () => {
    const strict = makeAuthority({ digests: 'sha512' });
    const bytes = strict.reply(timeStampRequest(hash, NONCE));
    strict.remove();
    expect(await readTimeStamp(bytes, good())).toMatchObject({
      problem: 'status',
      token: null,
      checks: [{ found: '2' }],
    });
  });

  test.each([
    ['no use named', '', 'key-usage'],
    ['time-stamping, but not critical', 'extendedKeyUsage=timeStamping', 'key-usage'],
    ['time-stamping beside another use', 'extendedKeyUsage=critical,timeStamping,codeSigning', 'key-usage'],
    ['another use', 'extendedKeyUsage=critical,codeSigning', 'key-usage'],
  ])('a certificate with %s', async (_what, extensions, problem) => {
    expect(await problemOf(authority.signedAgain(answer, { extensions }))).toBe(problem);
  });

  test('a certificate that is good, signed again: good, so that the refusals above are about the certificate', async () => {
    expect(await problemOf(authority.signedAgain(answer, { extensions: GOOD }))).toBeNull();
  });

  test('a certificate that was not valid then', async () => {
    expect(await problemOf(authority.signedAgain(answer, { extensions: GOOD, until: '20210101000000Z' }))).toBe(
      'validity',
    );
  });

  test('no certificate named in what is signed, or none there', async () => {
    expect(await problemOf(authority.signedAgain(answer, { extensions: GOOD }, []))).toBe('certificate');
    expect(await problemOf(authority.signedAgain(answer, { extensions: GOOD }, ['-cades', '-nocerts']))).toBe(
      'certificate',
    );
  });

  test('hashed with SHA-1', async () => {
    const weak = authority.signedAgain(answer, { extensions: GOOD }, ['-cades', '-md', 'sha1']);
    expect(await problemOf(weak)).toBe('content');
  });

  test('what is no answer at all', async () => {
    for (const bytes of [utf8(''), utf8('<html>'), answer.slice(1), answer.slice(0, -1), Uint8Array.of(...answer, 0)])
      expect(await problemOf(bytes)).toBe('response');
    expect(await problemOf(Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 0))).toBe('token');
  });

  test('bytes all over it altered in turn: refused, or nothing that it says has changed', async () => {
    const honest = await readTimeStamp(answer, good());
    const let_by: number[] = [];
    for (let at = 0; at < answer.length; at += 7) {
      const bad = answer.slice();
      bad[at] = (bad[at] ?? 0) ^ (1 << ((at / 7) % 8));
      const reading = await readTimeStamp(bad, good());
      if (reading.problem !== null || reading.token?.trust !== 'confirmed') continue;
      expect(reading.token, `byte ${at}`).toEqual(honest.token);
      let_by.push(at);
    }
    // What nobody signed: the status in front and forms of the envelope. The ledger's digest of the answer guards those.
    expect(let_by.length).toBeLessThan(answer.length / 70);
  }, 60_000);
});
