import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { utf8 } from '../core/digest';
import { hasLowerS, verifyEcdsa } from './ecdsa';
import { sshKeyLine } from './public-key';
import { makeSigner } from './signer';
import { testSigner } from './test-signer';

test('nobody can read the private key out', async () => {
  const { keyPair } = await testSigner();
  expect(keyPair.privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('jwk', keyPair.privateKey)).rejects.toThrow();
});

test('the fingerprint is what ssh-keygen -l prints', async () => {
  const { signer } = await testSigner();
  const folder = mkdtempSync(join(tmpdir(), 'signer-'));
  try {
    const file = join(folder, 'key.pub');
    writeFileSync(file, `${sshKeyLine(signer.publicKey)}\n`);
    expect(execFileSync('ssh-keygen', ['-l', '-f', file], { encoding: 'utf8' }).split(' ')[1]).toBe(signer.fingerprint);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('signatures have one spelling and verify; of anything else they do not', async () => {
  const { signer, key } = await testSigner();
  for (let i = 0; i < 16; i++) {
    const message = utf8(`message ${i}`);
    const raw = await signer.sign(message);
    expect(hasLowerS(raw)).toBe(true);
    expect(await verifyEcdsa(key, raw, message)).toBe(true);
    expect(await verifyEcdsa(key, raw, utf8('message'))).toBe(false);
  }
  for (const length of [0, 63, 65]) expect(await verifyEcdsa(key, new Uint8Array(length), utf8(''))).toBe(false);
  expect(await verifyEcdsa(key, new Uint8Array(64), utf8(''))).toBe(false);
});

test('a key of another kind is refused, and so is one that may not sign', async () => {
  const p384 = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, false, ['sign', 'verify']);
  await expect(makeSigner(p384)).rejects.toMatchObject({ code: 'signing-failed' });
  const { keyPair } = await testSigner();
  const crippled = await makeSigner({ ...keyPair, publicKey: keyPair.publicKey, privateKey: keyPair.publicKey });
  await expect(crippled.sign(utf8('x'))).rejects.toMatchObject({ code: 'signing-failed' });
});
