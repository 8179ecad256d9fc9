import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Signer } from '../core/ledger-entry';
import type { Verification } from '../core/verification';
import { sshKeyLine } from '../ledger/public-key';
import { generateKeyPair, makeSigner } from '../ledger/signer';
import { checkCountersignature, countersign } from './countersignature';
import { testWorld } from './test-bundle';
import { flipped } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

const NOW = '2026-11-29T12:00:00.000Z';
const STATEMENT = 'Ontvangen van de heer Jansen op een USB-stick; nagekeken en opgeborgen in kluis 3.';
let verification: Verification;
let other: Verification;
let auditor: Signer;
let json: Uint8Array<ArrayBuffer>;
let signature: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const world = await testWorld(1);
  verification = await verifyBundle((await writeBundle(world.input, world.signer)).bytes);
  const foreign = await testWorld(2);
  other = await verifyBundle((await writeBundle(foreign.input, foreign.signer)).bytes);
  auditor = await makeSigner(await generateKeyPair());
  const files = await countersign(verification, ` ${STATEMENT} `, NOW, auditor);
  const [declared, signed] = files;
  if (!declared || !signed) throw new Error('two files');
  expect(signed.name).toBe(`${declared.name}.sig`);
  [json, signature] = [declared.bytes, signed.bytes];
});

test('says who declared what over which bundle, and ssh-keygen says so too', async () => {
  const outcome = await checkCountersignature(verification, json, signature);
  expect(outcome).toMatchObject({
    state: 'good',
    fingerprint: auditor.fingerprint,
    declared: { statement: STATEMENT, signedAt: NOW, bundleKey: verification.keyFingerprint },
  });
  const folder = mkdtempSync(join(tmpdir(), 'countersignature-'));
  try {
    writeFileSync(join(folder, 's.sig'), signature);
    writeFileSync(join(folder, 'signers'), `auditor ${sshKeyLine(auditor.publicKey)}\n`);
    const args = ['-Y', 'verify', '-f', 'signers', '-I', 'auditor', '-n', 'consent-evidence', '-s', 's.sig'];
    const run = spawnSync('ssh-keygen', args, { cwd: folder, input: json, encoding: 'utf8' });
    expect(run.stdout + run.stderr).toContain(`Good "consent-evidence" signature for auditor`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('over another bundle it is not one of this', async () => {
  expect(await checkCountersignature(other, json, signature)).toMatchObject({ state: 'other-bundle' });
});

test('any byte changed, of what is declared or of the signature: refused', async () => {
  for (let at = 0; at < json.length; at++) {
    const { state } = await checkCountersignature(verification, flipped(json, at), signature);
    expect(['malformed', 'bad-signature'], `declared, at ${at}`).toContain(state);
  }
  for (let at = 0; at < signature.length; at++)
    expect((await checkCountersignature(verification, json, flipped(signature, at))).state).toBe('bad-signature');
}, 60_000);

test('not over a bundle that is not intact, and not without a word', async () => {
  const broken = { ...verification, verdict: 'not-intact' as const };
  await expect(countersign(broken, STATEMENT, NOW, auditor)).rejects.toMatchObject({ code: 'bad-input' });
  await expect(countersign(verification, '  ', NOW, auditor)).rejects.toMatchObject({ code: 'bad-input' });
});

test('what is no countersignature at all', async () => {
  const nothing = new Uint8Array();
  expect(await checkCountersignature(verification, nothing, signature)).toEqual({ state: 'malformed' });
  expect(await checkCountersignature(verification, json, nothing)).toEqual({ state: 'bad-signature' });
});
