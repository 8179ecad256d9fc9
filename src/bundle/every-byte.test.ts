import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { NODE_TOOLS } from '../cli/node-verify-tools';
import { joinAll } from '../ledger/octets';
import { crc32 as ownCrc32 } from './crc32';
import { folderName } from './layout';
import { TEST_EXPORT_ID } from './test-bundle';
import { namedFiles, unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { ZipWriter } from './zip-writer';

/** One bit of every byte in turn, in files that are well zipped (sizes and CRC made to fit, so that the zip does not give it away): refused, naming the file. */
const crc = typeof crc32 === 'function' ? crc32 : ownCrc32;

test('one bit of every byte of any file: refused, naming the file', async () => {
  const files = unpack(readFileSync(join(import.meta.dirname, '../../tests/vectors/bundles/plain.zip')));
  const zip = new ZipWriter();
  const bytes = joinAll([
    ...[...files].flatMap(([path, content]) => zip.add(`${folderName(TEST_EXPORT_ID)}/${path}`, content, true)),
    ...zip.finish(),
  ]);
  expect((await verifyBundle(bytes, NODE_TOOLS)).verdict).toBe('intact');
  const passed: string[] = [];
  let tried = 0;
  for (const { path, start, size, crcs } of storedFiles(bytes)) {
    for (let at = 0; at < size; at += 1) {
      const changed = bytes.slice();
      changed[start + at] = (changed[start + at] ?? 0) ^ (1 << (at % 8));
      const sum = crc(changed.subarray(start, start + size));
      for (const place of crcs) new DataView(changed.buffer).setUint32(place, sum, true);
      const verification = await verifyBundle(changed, NODE_TOOLS);
      if (verification.verdict !== 'not-intact' || !namedFiles(verification).includes(path))
        passed.push(`${path}@${at}`);
      tried += 1;
    }
  }
  console.log(`${tried} bytes of ${files.size} files, each refused by name but ${passed.length}`);
  expect(passed).toEqual([]);
  expect(tried).toBeGreaterThan(13_000);
}, 1_200_000);

/** Where each file's bytes are, and its two CRCs. */
function storedFiles(bytes: Uint8Array<ArrayBuffer>) {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const found: { path: string; start: number; size: number; crcs: number[] }[] = [];
  for (let at = view.getUint32(end + 16, true); at < end; at += 46 + view.getUint16(at + 28, true)) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const offset = view.getUint32(at + 42, true);
    found.push({
      path: name.slice(name.indexOf('/') + 1),
      start: offset + 30 + nameLength,
      size: view.getUint32(at + 24, true),
      crcs: [offset + 14, at + 16],
    });
  }
  return found;
}
