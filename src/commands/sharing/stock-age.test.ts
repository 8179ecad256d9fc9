import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openAge } from '../../bundle/age/age-source';
import { byteSource } from '../../bundle/byte-source';
import { verifyBundle } from '../../bundle/verify-bundle';
import { deleteAll, id } from '../testing/evidence';
import { sharedStore } from '../testing/sharing';
import { previewBundle } from './preview-bundle';
import { saveBundle } from './save-bundle';

/** The program of others, both ways: it is required, a machine without it fails here. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sharing-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await deleteAll();
});

const PASSPHRASE = 'correct horse battery staple';
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

/** Takes a passphrase from a terminal only, so it is given one (`script`, of util-linux). */
function typed(args: string, text: string): number | null {
  const options = { cwd: folder, input: text, encoding: 'utf8' as const, timeout: 60_000 };
  return spawnSync('script', ['-qec', `age ${args}`, '/dev/null'], options).status;
}

it('stock age opens what was made for its key or with a passphrase, and unzip finds no fault in it', async () => {
  run('age-keygen', '-o', 'key.txt');
  const recipients = run('age-keygen', '-y', 'key.txt');
  const { deps } = await sharedStore();
  for (const [name, encrypt] of [
    ['recipient', { recipients }],
    ['passphrase', { passphrase: PASSPHRASE }],
  ] as const) {
    const preview = await previewBundle({ kind: 'captures', captureIds: [id(1), id(2)] }, deps);
    const { blob } = await saveBundle(preview, encrypt, deps);
    writeFileSync(join(folder, `${name}.zip.age`), new Uint8Array(await blob.arrayBuffer()));
  }
  run('age', '--decrypt', '-i', 'key.txt', '-o', 'recipient.zip', 'recipient.zip.age');
  expect(typed('--decrypt -o passphrase.zip passphrase.zip.age', `${PASSPHRASE}\n`)).toBe(0);
  for (const name of ['recipient.zip', 'passphrase.zip']) {
    expect(run('unzip', '-t', name)).toContain('No errors detected');
    expect((await verifyBundle(read(name))).verdict).toBe('intact');
  }
  run('age-keygen', '-o', 'other.txt');
  expect(spawnSync('age', ['-d', '-i', 'other.txt', 'recipient.zip.age'], { cwd: folder }).status).not.toBe(0);
}, 60_000);

it('what stock age made for a key or with a passphrase opens here', async () => {
  run('age-keygen', '-o', 'key.txt');
  const { deps } = await sharedStore();
  const preview = await previewBundle({ kind: 'captures', captureIds: [id(1)] }, deps);
  const { blob } = await saveBundle(preview, null, deps);
  writeFileSync(join(folder, 'plain.zip'), new Uint8Array(await blob.arrayBuffer()));
  run('age', '-r', run('age-keygen', '-y', 'key.txt').trim(), '-o', 'recipient.age', 'plain.zip');
  expect(typed('-p -o passphrase.age plain.zip', `${PASSPHRASE}\n${PASSPHRASE}\n`)).toBe(0);
  const identities = readFileSync(join(folder, 'key.txt'), 'utf8');
  for (const [name, secret] of [
    ['recipient.age', { identities }],
    ['passphrase.age', { passphrase: PASSPHRASE }],
  ] as const) {
    const plain = await openAge(byteSource(read(name)), secret);
    expect(plain.size).toBe(blob.size);
    expect((await verifyBundle(plain)).verdict).toBe('intact');
  }
}, 60_000);
