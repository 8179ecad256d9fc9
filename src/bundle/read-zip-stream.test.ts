import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '../core/digest';
import { joinAll, joinBytes } from '../ledger/octets';
import { readZipStream } from './read-zip-stream';
import { ZipWriter } from './zip-writer';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-stream-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Parts = readonly (readonly [string, Uint8Array<ArrayBuffer>])[];

function zipOf(parts: Parts): Uint8Array<ArrayBuffer> {
  const zip = new ZipWriter();
  return joinAll([...parts.flatMap(([name, bytes]) => zip.add(name, bytes)), ...zip.finish()]);
}

async function read(zip: Uint8Array<ArrayBuffer>, step = 1000): Promise<[string, Uint8Array][]> {
  const parts: [string, Uint8Array][] = [];
  for await (const { name, bytes } of readZipStream(inPieces(zip, step))) parts.push([name, bytes]);
  return parts;
}

function inPieces(bytes: Uint8Array<ArrayBuffer>, step: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + step));
      else controller.close();
      at += step;
    },
  });
}

const PARTS: Parts = [
  ['README.txt', utf8('word '.repeat(1000))],
  ['tables/a-000001.bin', Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31) % 251)],
  ['tables/a-000001.jsonl', utf8('{}\n')],
  ['empty', new Uint8Array()],
];

describe('a zip written part by part', () => {
  it('is read back in pieces of any size, and unzip finds no fault in it', async () => {
    const zip = zipOf(PARTS);
    for (const step of [1, 7, 1000, zip.length]) expect(await read(zip, step)).toEqual(PARTS);
    writeFileSync(join(folder, 'a.zip'), zip);
    expect(execFileSync('unzip', ['-t', 'a.zip'], { cwd: folder, encoding: 'utf8' })).toContain('No errors detected');
  });

  it('has one right spelling: any other byte is refused', async () => {
    const zip = zipOf(PARTS);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: zip.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const other = zip.slice();
          other[at] = (other[at] ?? 0) ^ by;
          await expect(read(other)).rejects.toMatchObject({ name: 'ZipStreamBroken' });
        },
      ),
    );
    await expect(read(zip.slice(0, -1))).rejects.toMatchObject({ message: 'truncated' });
    await expect(read(joinBytes(zip, Uint8Array.of(0)))).rejects.toMatchObject({ message: 'suffix' });
    await expect(read(new Uint8Array())).rejects.toMatchObject({ message: 'truncated' });
    const twice = zipOf([...PARTS, ['empty', new Uint8Array()]]);
    await expect(read(twice)).rejects.toMatchObject({ message: 'duplicate-name' });
    await expect(read(zipOf([['../up', utf8('x')]]))).rejects.toMatchObject({ message: 'name' });
  });
});
