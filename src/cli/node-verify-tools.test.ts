import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate/browser';
import { expect, test } from 'vitest';
import { crc32 } from '../bundle/crc32';
import { inflate } from '../bundle/inflate';
import { sha256Hex } from '../core/digest';
import { NODE_TOOLS } from './node-verify-tools';

const options = { numRuns: 300, seed: 20261122 };
const someBytes = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Uint8Array.from(bytes));

test('the check values of the standards', () => {
  const digits = new TextEncoder().encode('123456789');
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(NODE_TOOLS.crc32?.(digits)).toBe(0xcbf43926);
  expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf43926);
});

test('CRC and SHA-256 say the same as our own', async () => {
  const property = fc.asyncProperty(someBytes, async (bytes) => {
    expect(NODE_TOOLS.crc32?.(bytes)).toBe(crc32(bytes));
    expect(NODE_TOOLS.digest?.(bytes)).toBe(await sha256Hex(bytes));
  });
  await fc.assert(property, options);
});

test('both inflate what either deflates, and refuse a size that is wrong or bytes behind the end', () => {
  const property = fc.property(someBytes, (bytes) => {
    for (const deflated of [deflateSync(bytes), Uint8Array.from(deflateRawSync(bytes))]) {
      for (const tool of [inflate, NODE_TOOLS.inflate]) {
        expect(tool?.(deflated, bytes.length)).toEqual(bytes);
        expect(tool?.(deflated, bytes.length + 1)).toBeNull();
        if (bytes.length > 0) expect(tool?.(deflated, bytes.length - 1)).toBeNull();
        expect(tool?.(Uint8Array.from([...deflated, 0]), bytes.length)).toBeNull();
        expect(tool?.(deflated.slice(0, -1), bytes.length)).toBeNull();
      }
    }
  });
  fc.assert(property, options);
});
