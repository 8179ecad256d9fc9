import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testWorld } from '../bundle/test-bundle';
import { writeBundle } from '../bundle/write-bundle';
import { PASSPHRASE_VARIABLE } from './unlock';
import { main } from './verify';

const PASSPHRASE = 'correct horse battery staple';
let folder: string;
let bundle: Uint8Array<ArrayBuffer>;
let out: string[];
let err: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unlock-'));
  const { input, signer } = await testWorld(1, (i) => new Uint8Array(200_000).fill(i + 1));
  bundle = (await writeBundle(input, signer)).bytes;
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: Uint8Array | string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function forKey(identity: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return encrypter.encrypt(bundle);
}

async function forPassphrase(): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(4);
  return encrypter.encrypt(bundle);
}

describe('an encrypted bundle', () => {
  test('is checked with the key it was made for; with another, or none, the code is 2 and it is told why', async () => {
    const [mine, other] = [await generateIdentity(), await generateIdentity()];
    const sealed = await forKey(mine);
    const file = written('a.zip.age', sealed);
    const key = written('key.txt', `# created\n${mine}\n`);
    expect(await main([file, '--identity', key, '--lang', 'en'])).toBe(0);
    expect(out.join()).toContain('intact since signing');
    for (const [args, words] of [
      [[], 'give the secret key with --identity'],
      [['--identity', written('other.txt', other)], 'encrypted for somebody else'],
      [['--identity', written('no.txt', 'hello')], 'no secret key of age'],
      [['--identity', join(folder, 'gone.txt')], 'no secret key of age'],
    ] as const) {
      expect(await main([file, ...args, '--lang', 'en'])).toBe(2);
      expect(err.at(-1)).toContain(words);
    }
    expect(await main([written('cut.zip.age', sealed.subarray(0, -1)), '--identity', key, '--lang', 'nl'])).toBe(2);
    expect(err.at(-1)).toContain('beschadigd of afgekapt');
    expect(await main([file, '--json'])).toBe(2);
    expect(JSON.parse(out.at(-1) ?? '')).toEqual({ file, verdict: 'not-a-bundle', locked: 'no-secret-identities' });
    expect([...out, ...err].join()).not.toContain(mine);
  });

  test('is checked with a passphrase from the environment', async () => {
    const file = written('a.zip.age', await forPassphrase());
    vi.stubEnv(PASSPHRASE_VARIABLE, PASSPHRASE);
    expect(await main([file])).toBe(0);
    vi.stubEnv(PASSPHRASE_VARIABLE, 'another passphrase');
    expect(await main([file, '--lang', 'nl'])).toBe(2);
    expect(err.at(-1)).toContain('de wachtzin opent dit bestand niet');
  });

  test('asks for it on a terminal, and shows nothing of it', async () => {
    const file = written('a.zip.age', await forPassphrase());
    const run = `${process.execPath} ${resolve('src/cli/run.mjs')} verify ${file} --lang en`;
    const env = { ...process.env, INIT_CWD: folder };
    // Bundled beforehand: what is typed early would be shown by the terminal itself.
    execFileSync(process.execPath, [resolve('src/cli/run.mjs'), 'verify', '--help'], { env });
    const typing = `(while ! grep -q passphrase: typescript 2>/dev/null; do sleep 0.05; done; echo ${PASSPHRASE})`;
    const { stdout } = spawnSync('sh', ['-c', `${typing} | script -qfec '${run}' typescript`], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(stdout).toMatch(/a\.zip\.age: passphrase: [\s\S]*intact since signing/);
    expect(stdout).not.toContain('horse');
  }, 90_000);
});
