// Second thread of `verify`: hashes stored files of a bundle straight from the open file. Plain Node and a file of its own,
// so that it starts in a few milliseconds and does not load the command's code a second time.
import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import * as zlib from 'node:zlib';

const { file, ranges, shared } = workerData;
const next = new Int32Array(shared);
const buffer = new Uint8Array(1 << 18);
const results = [];
for (let i = Atomics.add(next, 0, 1); i < ranges.length; i = Atomics.add(next, 0, 1)) {
  const { start, end } = ranges[i];
  const hash = createHash('sha256');
  let crc = 0;
  for (let at = start; at < end; ) {
    const read = readSync(file, buffer, 0, Math.min(buffer.length, end - at), at);
    if (read === 0) break;
    const bytes = buffer.subarray(0, read);
    hash.update(bytes);
    crc = zlib.crc32(bytes, crc);
    at += read;
  }
  results.push({ index: i, digest: hash.digest('hex'), crc });
}
parentPort?.postMessage(results);
