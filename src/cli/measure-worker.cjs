// Second thread of `verify`: hashes stored files of a bundle straight from the open file. A file of its own, so that the
// command's code is not loaded twice, and not a module, because a thread without the module loader starts sooner.
const { createHash } = require('node:crypto');
const { readSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
const zlib = require('node:zlib');

// It is started before anything is known of the bundle (starting is what takes its time): the work comes by message.
parentPort?.on('message', ({ file, ranges, shared }) => parentPort.postMessage(measure(file, ranges, shared)));

const buffer = new Uint8Array(1 << 18);

function measure(file, ranges, shared) {
  const next = new Int32Array(shared);
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
  return results;
}
