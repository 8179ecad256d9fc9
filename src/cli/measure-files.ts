import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import * as zlib from 'node:zlib';
import { crc32 as ownCrc32 } from '../bundle/crc32';
import type { Measured, Range, StartMeasuring } from '../bundle/measure';

/** Below this a second thread costs more than it brings. */
const WORTH_A_THREAD = 16 * 1024 * 1024;

interface WorkerResult extends Measured {
  index: number;
}

/** Hashing of one open file, on two threads where there is a second. */
export interface FileMeasuring {
  /** Lets the other thread begin, before it is known what for: the rest of the command can load meanwhile. */
  begin(ranges: readonly Range[]): void;
  measure: StartMeasuring;
}

/**
 * Both threads take the next range from one shared counter, so whoever is free goes on; this thread joins in at `finish`,
 * when the records have been read. Pieces of 256 KB stay in the processor's cache.
 * @param file descriptor, shared by all threads of the process
 * @param thread runs `measure-worker.cjs`; without it this thread does all
 */
export function measureFile(file: number, thread: Worker | null): FileMeasuring {
  let begun: Begun | null = null;
  const begin = (ranges: readonly Range[]): Begun => {
    const shared = new SharedArrayBuffer(4);
    const total = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    const other = thread && total >= WORTH_A_THREAD ? ask(thread, { file, ranges, shared }) : null;
    return { ranges, shared, other };
  };
  return {
    begin(ranges) {
      begun = begin(ranges);
    },
    measure(_source, ranges) {
      const work = begun && sameRanges(begun.ranges, ranges) ? begun : begin(ranges);
      return { finish: () => finish(file, work) };
    },
  };
}

interface Begun {
  ranges: readonly Range[];
  shared: SharedArrayBuffer;
  other: Promise<WorkerResult[] | null> | null;
}

async function finish(file: number, { ranges, shared, other }: Begun): Promise<Measured[]> {
  const next = new Int32Array(shared);
  const measured = new Map<number, Measured>();
  for (let i = Atomics.add(next, 0, 1); i < ranges.length; i = Atomics.add(next, 0, 1)) {
    const range = ranges[i];
    if (range) measured.set(i, measureRange(file, range));
  }
  for (const { index, digest, crc } of (await other) ?? []) measured.set(index, { digest, crc });
  // What the other thread took and did not deliver is done again here: a dead thread must not fail a good bundle.
  return ranges.map((range, i) => measured.get(i) ?? measureRange(file, range));
}

function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === b.length && a.every((range, i) => range.start === b[i]?.start && range.end === b[i]?.end);
}

interface Work {
  file: number;
  ranges: readonly Range[];
  shared: SharedArrayBuffer;
}

/**
 * Its results, or null when it could not run: then this thread does all. They come from our own code in our own process,
 * so they are not parsed: Zod would have to load first, and that is what this thread is there to overlap.
 */
async function ask(thread: Worker, work: Work): Promise<WorkerResult[] | null> {
  if (thread.threadId < 0) return null; // it has ended
  const answered = new AbortController();
  try {
    thread.ref();
    thread.postMessage(work);
    const ended = once(thread, 'exit', answered).then(() => null);
    const answer = once(thread, 'message', answered).then(([results]: WorkerResult[][]) => results ?? null);
    return await Promise.race([answer, ended]);
  } catch {
    return null;
  } finally {
    answered.abort();
    thread.unref();
  }
}

const buffer = new Uint8Array(1 << 18);

function measureRange(file: number, { start, end }: Range): Measured {
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
