import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Authority, makeAuthority } from '../../tests/time-stamp-authority';
import { testWorld } from '../bundle/test-bundle';
import { withTimeStamp } from '../bundle/test-time-stamps';
import { writeBundle } from '../bundle/write-bundle';
import { main } from './verify';

let folder: string;
let authority: Authority;
let other: Authority;
let stamped: string;
let out: string;
let err: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-roots-'));
  authority = makeAuthority();
  other = makeAuthority();
  const { input, signer } = await testWorld(1);
  stamped = join(folder, 'stamped.zip');
  writeFileSync(stamped, (await writeBundle(await withTimeStamp(input, signer, authority.reply), signer)).bytes);
});
afterAll(() => {
  authority?.remove();
  other?.remove();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    out += line;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    err += line;
  });
});
afterEach(() => void vi.restoreAllMocks());

test('a trusted root: the time is proven, with whose clock stood how', async () => {
  expect(await main([stamped, '--trusted-root', authority.rootFile, '--lang', 'en'])).toBe(0);
  expect(out).toMatch(/time {10}proven {8}All captures in this bundle existed at .* according to Test authority/);
  expect(out).toMatch(/The clock of the computer was \d+ d (?:behind|ahead of) that of the authority/);
  expect(out).toMatch(/origin {8}not proven/);
});

test('without: in part, and both languages say why', async () => {
  expect(await main([stamped, '--lang', 'nl'])).toBe(0);
  expect(out).toMatch(/tijd {10}ten dele .*een autoriteit die u niet hebt bevestigd/);
});

test('another root: exit code 1, and nothing is said to have changed', async () => {
  expect(await main([stamped, '--trusted-root', other.rootFile, '--lang', 'en'])).toBe(1);
  expect(out).toMatch(/intact {8}proven/);
  expect(out).toMatch(/time {10}disproven/);
});

test('several roots: one that fits is enough', async () => {
  expect(await main([stamped, '--trusted-root', other.rootFile, '--trusted-root', authority.rootFile])).toBe(0);
});

test('64 for a file of roots that is not there or holds none', async () => {
  const words = join(folder, 'words.pem');
  writeFileSync(words, 'no certificate');
  expect(await main([stamped, '--trusted-root', words])).toBe(64);
  expect(await main([stamped, '--trusted-root', join(folder, 'gone.pem')])).toBe(64);
  expect(err).toContain('words.pem');
  expect(err).toContain('gone.pem');
  expect(out).toBe('');
});
