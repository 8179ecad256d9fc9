import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flattenedVerify, importJWK } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { FILES, folderName } from './layout';
import { TEST_EXPORT_ID, testWorld } from './test-bundle';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/** Independent verifiers on a real file: these tools are required, a machine without them fails here. */
let folder: string;
let bag: string;
let zip: string;
let fingerprint: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'consent-proof-'));
  const { input, signer } = await testWorld();
  const { bytes, fileName } = await writeBundle(input, signer);
  zip = join(folder, fileName);
  bag = join(folder, folderName(TEST_EXPORT_ID));
  fingerprint = signer.fingerprint;
  writeFileSync(zip, bytes);
  execFileSync('unzip', ['-q', zip, '-d', folder]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The commands as VERIFY.md prints them, in order: sums, file list, ssh-keygen, jose, openssl. */
function printedCommands(): string[] {
  const block = /```sh\n([\s\S]*?)\n```/.exec(readFileSync(join(bag, FILES.instructions), 'utf8'))?.[1];
  return (block ?? '').split('\n');
}

function run(command: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: bag, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('unzip finds no fault in the zip', () => {
  expect(execFileSync('unzip', ['-t', zip], { encoding: 'utf8' })).toContain('No errors detected');
});

test('every command that VERIFY.md prints succeeds', () => {
  const commands = printedCommands();
  expect(commands.map((command) => command.split(' ')[0])).toEqual([
    'sha256sum',
    'diff',
    'ssh-keygen',
    'jose',
    'openssl',
  ]);
  for (const command of commands) expect(run(command), command).toMatchObject({ status: 0 });
  expect(run(commands[0] ?? '').stdout + run(commands[1] ?? '').stdout).toBe('');
  expect(run(commands[2] ?? '').stdout).toContain(`ECDSA key ${fingerprint}`);
});

test('the fingerprint is the one ssh-keygen prints, and VERIFY.md shows it', () => {
  const printed = run(`ssh-keygen -l -f <(cut -d' ' -f3- ${FILES.allowedSigners})`).stdout;
  expect(printed.split(' ')[1]).toBe(fingerprint);
  expect(readFileSync(join(bag, FILES.instructions), 'utf8')).toContain(`\n${fingerprint}\n`);
});

test('a redacted copy: the same commands, and nothing in it says what is withheld', async () => {
  const { input, signer } = await testWorld(1, undefined, { committed: true });
  const reason = { code: 'other' as const, text: '' };
  const redaction = {
    words: [{ text: 'aanbiedingen', reason }],
    files: { screenshot: null, copies: null, statements: null },
  };
  rmSync(bag, { recursive: true });
  writeFileSync(zip, (await writeBundle({ ...input, redaction }, signer)).bytes);
  execFileSync('unzip', ['-q', zip, '-d', folder]);
  for (const command of printedCommands()) expect(run(command), command).toMatchObject({ status: 0 });
  expect(run('grep -rli aanbiedingen .')).toMatchObject({ status: 1, stdout: '' });
});

test('npm jose accepts the JWS', async () => {
  const Jws = z.object({ protected: z.string(), signature: z.string() });
  const jws = Jws.parse(JSON.parse(readFileSync(join(bag, FILES.jws), 'utf8')));
  const jwk = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(bag, FILES.keyJwk), 'utf8')));
  const payload = readFileSync(join(bag, FILES.tagManifest));
  const key = await importJWK(jwk, 'ES256');
  await expect(flattenedVerify({ ...jws, payload: payload.toString('base64url') }, key)).resolves.toBeDefined();
  const other = Buffer.concat([payload, Buffer.from('x')]).toString('base64url');
  await expect(flattenedVerify({ ...jws, payload: other }, key)).rejects.toThrow();
});

describe('a changed bag', () => {
  test('fails each tool that guards the part', () => {
    appendFileSync(join(bag, FILES.tagManifest), `${'0'.repeat(64)}  data/x\n`);
    const [, , ...signatures] = printedCommands();
    for (const command of signatures) expect(run(command).status, command).not.toBe(0);
    appendFileSync(join(bag, FILES.custody), ' ');
    expect(run(printedCommands()[0] ?? '').status).not.toBe(0);
  });

  test('a file added passes sha256sum and fails the printed file list: why it is printed', () => {
    writeFileSync(join(bag, 'data', 'extra.txt'), 'extra');
    const [sums = '', list = ''] = printedCommands();
    expect(run(sums).status).toBe(0);
    expect(run(list)).toMatchObject({ status: 1, stdout: expect.stringContaining('data/extra.txt') });
  });

  test('repacked by another zip program it is told from what we made', async () => {
    const other = join(folder, 'other.zip');
    execFileSync('zip', ['-q', '-r', other, folderName(TEST_EXPORT_ID)], { cwd: folder });
    expect((await verifyBundle(readFileSync(other))).verdict).toBe('not-intact');
  });
});
