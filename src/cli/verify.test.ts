import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { countersign } from '../bundle/countersignature';
import { disclose } from '../bundle/disclosure';
import { testWorld } from '../bundle/test-bundle';
import { altered, flipped, resealed } from '../bundle/test-tamper';
import { verifyBundle } from '../bundle/verify-bundle';
import { writeBundle } from '../bundle/write-bundle';
import { utf8 } from '../core/digest';
import { VerificationSchema } from '../core/verification';
import { generateKeyPair, makeSigner } from '../ledger/signer';
import { main } from './verify';

let folder: string;
let good: string;
let bad: string;
let other: string;
let fingerprint: string;
let out: string[];
let err: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const { input, signer } = await testWorld(1);
  const { bytes } = await writeBundle(input, signer);
  const changed = altered(bytes, (files) => files.set('data/custody.json', utf8('{}')));
  fingerprint = signer.fingerprint;
  const written = (name: string, content: Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  good = written('good.zip', bytes);
  bad = written('bad.zip', changed);
  other = written('other.zip', utf8('hello'));
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('exit codes', () => {
  test('0 intact, 1 not intact, 2 not a bundle; of several the worst', async () => {
    expect(await main([good])).toBe(0);
    expect(await main([bad])).toBe(1);
    expect(await main([other])).toBe(2);
    expect(await main([good, bad])).toBe(1);
    expect(await main([other, good, bad])).toBe(2);
  });
  test('2 for a file that is not there or is a folder, and the others are still checked', async () => {
    expect(await main([join(folder, 'gone.zip'), good])).toBe(2);
    expect(err.join()).toContain('gone.zip');
    expect(out.join()).toContain('good.zip');
    expect(await main([folder])).toBe(2);
  });
  test('64 for wrong use, with the usage on stderr only', async () => {
    for (const args of [[], ['--nonsense', good], [good, '--pin', 'abc'], [good, '--lang', 'de'], [good, '--pin']])
      expect(await main(args)).toBe(64);
    expect(out).toEqual([]);
    expect(err[0]).toMatch(/usage|gebruik/);
  });
  test('0 for --help, on stdout', async () => {
    expect(await main(['--help'])).toBe(0);
    expect(out.join()).toContain('64');
  });
});

test('a pinned key: confirmed, or another one', async () => {
  expect(await main([good, '--pin', fingerprint, '--lang', 'en'])).toBe(0);
  expect(out.join()).toContain('signed with the key you gave');
  expect(await main([good, '--pin', `SHA256:${'A'.repeat(43)}`, '--lang', 'nl'])).toBe(1);
  expect(out.join()).toContain('ANDERE sleutel');
});

test('says the file that is wrong, and what is not proven, in both languages', async () => {
  await main([bad, '--lang', 'nl']);
  expect(out.join()).toMatch(/NIET ongewijzigd[\s\S]*FOUT[\s\S]*data\/custody\.json[\s\S]*Niet bewezen/);
  out = [];
  await main([good, '--lang', 'en']);
  expect(out.join()).toMatch(/intact since signing; signed, signer not confirmed[\s\S]*Not proven/);
});

test('--json: one line per file that follows the schema, nothing else on stdout', async () => {
  await main([good, bad, other, '--json']);
  expect(out).toHaveLength(3);
  const lines = out.map((line) => VerificationSchema.extend({ file: z.string() }).parse(JSON.parse(line)));
  expect(lines.map((line) => line.verdict)).toEqual(['intact', 'not-intact', 'not-a-bundle']);
});

test('a countersignature is told, and one that is not good makes the code 1', async () => {
  const auditor = await makeSigner(await generateKeyPair());
  const files = await countersign(
    await verifyBundle(readFileSync(good)),
    'In kluis 3.',
    '2026-11-29T12:00:00.000Z',
    auditor,
  );
  const [json = '', signature = ''] = files.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  expect(await main([good, '--countersignature', json, '--lang', 'en'])).toBe(0);
  expect(out.join('\n')).toMatch(/good signature over this bundle.*SHA256:.*In kluis 3\./s);
  writeFileSync(signature, flipped(readFileSync(signature), 200));
  expect(await main([good, '--countersignature', json, '--json'])).toBe(1);
  expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({
    verdict: 'intact',
    countersignatures: [{ state: 'bad-signature' }],
  });
  expect(await main([good, '--countersignature', join(folder, 'gone.json')])).toBe(1);
});

test('a name from a stranger’s file cannot drive the terminal', async () => {
  const evil = join(folder, 'evil.zip');
  writeFileSync(evil, 'PK\u0005\u0006');
  const named = join(folder, '\u001b[2Jred.zip');
  writeFileSync(named, 'x');
  await main([named, evil]);
  expect(out.join()).not.toContain('\u001b');
});

test('large files are measured on two threads, with the same answer', async () => {
  const { input, signer } = await testWorld(5, (i) => new Uint8Array(5_000_000).fill(i + 1));
  const { bytes } = await writeBundle(input, signer);
  writeFileSync(good, bytes);
  expect(await main([good]), out.join()).toBe(0);
  const [picture] = [...(input.dossiers[0]?.sealed.capture.blobs ?? [])];
  const path = `data/snapshots/${picture?.digest}.png`;
  writeFileSync(
    bad,
    altered(bytes, (files) => files.set(path, flipped(files.get(path) ?? utf8('')))),
  );
  expect(await main([bad])).toBe(1);
  expect(out.join()).toContain(path);
  writeFileSync(
    bad,
    await resealed(bytes, signer, (files) => void files.set(path, flipped(files.get(path) ?? utf8('')))),
  );
  expect(await main([bad])).toBe(1);
}, 30_000);

test('a record shown alone: its checks, its exit codes, and its signature must lie beside it', async () => {
  const { input, signer } = await testWorld(2);
  const sealed = input.dossiers[0]?.sealed;
  if (!sealed) throw new Error('no capture');
  const [json, signature] = await disclose(sealed, input.ledger, signer, '2026-11-22T15:00:00.000Z');
  if (!json || !signature) throw new Error('no files');
  const file = join(folder, json.name);
  writeFileSync(file, json.bytes);
  expect(await main([file])).toBe(2);
  writeFileSync(`${file}.sig`, signature.bytes);
  expect(await main([file, '--lang', 'en'])).toBe(0);
  expect(out.join()).toContain('record intact since signing');
  expect(await main([file, '--pin', signer.fingerprint.slice('SHA256:'.length)])).toBe(0);
  expect(await main([file, '--pin', fingerprint])).toBe(1);
  expect(await main([file, good])).toBe(0);
  const changed = new TextDecoder().decode(json.bytes).replace('"leaves":', '"leaves":1');
  writeFileSync(file, changed);
  expect(await main([file, '--lang', 'en'])).toBe(1);
  expect(out.at(-1)).toContain('FAIL  Each entry is in the ledger of which only the root is shown');
});
