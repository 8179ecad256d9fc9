import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinAll } from '../ledger/octets';
import type { ByteSource } from './byte-source';
import { byteSource } from './byte-source';
import { readZipDirectory } from './zip-directory';
import { ZipWriter } from './zip-writer';

const GIGABYTE = 1024 ** 3;

/** A zip of five stored gigabytes, of which only headers and directory are held; content reads as zeros. */
function largeZip(): { source: ByteSource; patch(at: number, bytes: Uint8Array): void } {
  const zip = new ZipWriter(() => 0);
  const held: { at: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
  let at = 0;
  const keep = (chunks: Uint8Array<ArrayBuffer>[]) => {
    for (const bytes of chunks) {
      if (bytes.length < GIGABYTE) held.push({ at, bytes });
      at += bytes.length;
    }
  };
  const content = new Uint8Array(GIGABYTE);
  for (let i = 0; i < 5; i++) keep(zip.add(`consent-proof-x/data/snapshots/${i}.png`, content));
  keep(zip.finish());
  const read = (start: number, end: number) => {
    const out = new Uint8Array(end - start);
    for (const piece of held) {
      const from = Math.max(start, piece.at);
      const to = Math.min(end, piece.at + piece.bytes.length);
      if (from < to) out.set(piece.bytes.subarray(from - piece.at, to - piece.at), from - start);
    }
    return out;
  };
  const patch = (place: number, bytes: Uint8Array) => {
    for (const piece of held)
      if (place >= piece.at && place < piece.at + piece.bytes.length) piece.bytes.set(bytes, place - piece.at);
  };
  return { source: { size: at, read }, patch };
}

describe('beyond four gigabytes', () => {
  test('offsets are read as they were written', async () => {
    const { source } = largeZip();
    const { entries, problems } = await readZipDirectory(source);
    expect(problems).toEqual([]);
    expect(entries.map((entry) => entry.offset > 4 * GIGABYTE)).toEqual([false, false, false, false, true]);
  });
  test.each<[string, number, number, string?]>([
    ['record of another length', 8, 45],
    ['other version', 12 + 4, 46],
    ['count of this disk only', 24, 4],
    ['directory elsewhere', 48, 1, 'prefix'],
    ['locator elsewhere', 64, 1],
    ['several disks', 72, 2],
  ])('a lie is refused: %s', async (_name, offset, value, code = 'zip64') => {
    const { source, patch } = largeZip();
    patch(source.size - 22 - 76 + offset, Uint8Array.of(value));
    expect((await readZipDirectory(source)).problems.map((problem) => problem.code)).toEqual([code]);
  });
  test('an offset that says another place', async () => {
    const { source, patch } = largeZip();
    // The directory ends with the extra field of the last entry.
    patch(source.size - 22 - 76 - 8, Uint8Array.of(1));
    expect((await readZipDirectory(source)).problems.map((problem) => problem.code)).toContain('gap');
  });
});

describe('more than 65,535 files', () => {
  const COUNT = 65_600;
  const many = () => {
    const zip = new ZipWriter();
    const content = new TextEncoder().encode('x');
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let i = 0; i < COUNT; i++) chunks.push(...zip.add(`consent-proof-x/data/notices/${i}.txt`, content));
    return joinAll([...chunks, ...zip.finish()]);
  };
  test('are read, and another program reads them too', async () => {
    const bytes = many();
    const { entries, problems } = await readZipDirectory(byteSource(bytes));
    expect([entries.length, problems.length]).toEqual([COUNT, 0]);
    const folder = mkdtempSync(join(tmpdir(), 'zip64-'));
    try {
      writeFileSync(join(folder, 'many.zip'), bytes);
      const tested = spawnSync('unzip', ['-tqq', join(folder, 'many.zip')], { encoding: 'utf8' });
      expect(tested).toMatchObject({ status: 0, stderr: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
  test('zip64 where plain zip would do is refused', async () => {
    const bytes = many();
    const view = new DataView(bytes.buffer);
    // As if there were three files: a reader of plain zip and one of zip64 would see two different archives.
    view.setUint16(bytes.length - 22 + 8, 3, true);
    view.setUint16(bytes.length - 22 + 10, 3, true);
    expect((await readZipDirectory(byteSource(bytes))).problems.length).toBeGreaterThan(0);
  });
});
