import { createHash } from 'node:crypto';
import { existsSync, readSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as zlib from 'node:zlib';
import * as z from 'zod';
import { crc32 as ownCrc32 } from '../bundle/crc32';
import type { Measured, Range, StartMeasuring } from '../bundle/measure';

/** Below this a second thread costs more than it brings. */
const WORTH_A_THREAD = 16 * 1024 * 1024;
const ResultsSchema = z.array(z.strictObject({ index: z.int(), digest: z.string(), crc: z.int() }));

/**
 * Hashes ranges of an open file on two threads. Both take the next range from one shared counter, so whoever is free goes
 * on; this thread joins in at `finish`, when the records have been read. Pieces of 256 KB stay in the processor's cache.
 * @param file descriptor, shared by all threads of the process
 */
export function measureFile(file: number): StartMeasuring {
  return (_source, ranges) => {
    const shared = new SharedArrayBuffer(4);
    const total = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    const other = total < WORTH_A_THREAD ? null : startWorker(file, ranges, shared);
    return {
      async finish() {
        const next = new Int32Array(shared);
        const measured = new Map<number, Measured>();
        for (let i = Atomics.add(next, 0, 1); i < ranges.length; i = Atomics.add(next, 0, 1)) {
          const range = ranges[i];
          if (range) measured.set(i, measure(file, range));
        }
        for (const { index, digest, crc } of (await other) ?? []) measured.set(index, { digest, crc });
        // What the other thread took and did not deliver is done again here: a dead thread must not fail a good bundle.
        return ranges.map((range, i) => measured.get(i) ?? measure(file, range));
      },
    };
  };
}

/** Its results, or null when it could not run: then this thread does all. */
function startWorker(
  file: number,
  ranges: readonly Range[],
  shared: SharedArrayBuffer,
): Promise<z.infer<typeof ResultsSchema> | null> | null {
  const script = resolvePath(process.env.CONSENT_WITNESS_ROOT ?? '.', 'src/cli/measure-worker.mjs');
  if (!('crc32' in zlib) || !existsSync(script)) return null;
  const worker = new Worker(script, { workerData: { file, ranges, shared } });
  return new Promise((resolve) => {
    worker.once('message', (message) => resolve(ResultsSchema.safeParse(message).data ?? null));
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
  });
}

const buffer = new Uint8Array(1 << 18);

function measure(file: number, { start, end }: Range): Measured {
  const hash = createHash('sha256');
  let crc = 0;
  for (let at = start; at < end; ) {
    const read = readSync(file, buffer, 0, Math.min(buffer.length, end - at), at);
    if (read === 0) break;
    const bytes = buffer.subarray(0, read);
    hash.update(bytes);
    crc = 'crc32' in zlib ? zlib.crc32(bytes, crc) : ownCrc32(bytes, crc);
    at += read;
  }
  return { digest: hash.digest('hex'), crc };
}
