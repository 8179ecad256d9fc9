import { beforeAll, expect, test } from 'vitest';
import { fromHex, toHex, utf8 } from '../core/digest';
import { fromDer, toDer } from '../ledger/der-signature';
import { generateKeyPair, makeSigner } from '../ledger/signer';
import { FILES, SIGNATURE_FILES } from './layout';
import { type TestWorld, testWorld } from './test-bundle';
import { altered, failedChecks, resealed, unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

let world: TestWorld;
let bundle: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  world = await testWorld();
  bundle = (await writeBundle(world.input, world.signer)).bytes;
});

test('a key that is pinned by its fingerprint is confirmed, with or without its prefix', async () => {
  for (const pin of [world.signer.fingerprint, ` ${world.signer.fingerprint.replace('SHA256:', '')} `]) {
    const verification = await verifyBundle(bundle, { pinnedFingerprint: pin });
    expect(verification).toMatchObject({ verdict: 'intact', signer: 'pinned' });
    // There is no time-stamp in it, so nothing to say of its time.
    const open = verification.checks.filter((check) => check.outcome !== 'passed');
    expect(open.map(({ id }) => id)).toEqual(['time-anchored']);
  }
});

test('not pinned: signed, signer not confirmed, and said so among what is not proven', async () => {
  const { signer, notProven } = await verifyBundle(bundle);
  expect(signer).toBe('unconfirmed');
  expect(notProven[0]?.en).toContain('Who holds the key');
  const pinned = await verifyBundle(bundle, { pinnedFingerprint: world.signer.fingerprint });
  expect(pinned.notProven).toHaveLength(notProven.length - 1);
});

test('another fingerprint than pinned: not intact', async () => {
  const other = await makeSigner(await generateKeyPair());
  const verification = await verifyBundle(bundle, { pinnedFingerprint: other.fingerprint });
  expect(verification).toMatchObject({ verdict: 'not-intact', signer: 'pin-mismatch' });
  expect(failedChecks(verification)).toEqual(['key-pinned']);
});

test('everything signed anew by another key: the ledger still names the first', async () => {
  const thief = await makeSigner(await generateKeyPair());
  const verification = await verifyBundle(await resealed(bundle, thief, () => {}));
  expect(verification.verdict).toBe('not-intact');
  expect(failedChecks(verification)).toEqual(expect.arrayContaining(['key-agreement', 'ledger-signatures']));
});

test('signatures and keys of another bundle: refused', async () => {
  const other = await testWorld();
  const foreign = unpack((await writeBundle(other.input, other.signer)).bytes);
  const withKeys = altered(bundle, (files) => {
    for (const path of SIGNATURE_FILES) files.set(path, foreign.get(path) ?? utf8(''));
  });
  expect(failedChecks(await verifyBundle(withKeys))).toEqual(
    expect.arrayContaining(['key-agreement', 'signature-sshsig', 'signature-jws', 'signature-der']),
  );
  for (const path of SIGNATURE_FILES) {
    const one = altered(bundle, (files) => files.set(path, foreign.get(path) ?? utf8('')));
    expect((await verifyBundle(one)).verdict, path).toBe('not-intact');
  }
});

test('a genuine signature by the same key over another bundle: refused', async () => {
  const later = { ...world.input, exportedAt: '2026-11-22T16:00:00.000Z' };
  const second = unpack((await writeBundle(later, world.signer)).bytes);
  const bad = altered(bundle, (files) => {
    for (const path of [FILES.sshsig, FILES.jws, FILES.der]) files.set(path, second.get(path) ?? utf8(''));
  });
  const verification = await verifyBundle(bad, { pinnedFingerprint: world.signer.fingerprint });
  expect(failedChecks(verification)).toEqual(['signature-sshsig', 'signature-jws', 'signature-der']);
  expect(verification.signer).toBe('unknown');
});

test('the other valid spelling of an ECDSA signature, (r, n - s): refused', async () => {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const bad = altered(bundle, (files) => {
    const raw = fromDer(files.get(FILES.der) ?? utf8(''));
    const s = BigInt(`0x${toHex(raw?.subarray(32) ?? utf8(''))}`);
    const high = fromHex(toHex(raw?.subarray(0, 32) ?? utf8('')) + (order - s).toString(16).padStart(64, '0'));
    files.set(FILES.der, toDer(high));
  });
  expect(failedChecks(await verifyBundle(bad))).toEqual(['signature-der']);
});

test.each([
  ['algorithm none', '{"protected":"eyJhbGciOiJub25lIn0","signature":""}\n'],
  ['algorithm HS256', '{"protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AAAA"}\n'],
  ['empty', ''],
])('a JWS with %s: refused', async (_name, jws) => {
  const bad = altered(bundle, (files) => files.set(FILES.jws, utf8(jws)));
  expect(failedChecks(await verifyBundle(bad))).toEqual(['signature-jws']);
});

test('a key that is no point on the curve: refused, not thrown', async () => {
  const jwk = JSON.stringify({ crv: 'P-256', kty: 'EC', x: 'A'.repeat(43), y: 'A'.repeat(43) });
  const verification = await verifyBundle(altered(bundle, (files) => files.set(FILES.keyJwk, utf8(`${jwk}\n`))));
  expect(failedChecks(verification)).toContain('key-agreement');
  expect(verification).toMatchObject({ verdict: 'not-intact', signer: 'unknown', keyFingerprint: null });
});
