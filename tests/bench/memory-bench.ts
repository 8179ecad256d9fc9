import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamBundle } from '../../src/bundle/stream-bundle';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { openFileSource } from '../../src/cli/file-source';
import { NODE_TOOLS } from '../../src/cli/node-verify-tools';
import { largeWorld } from '../large-bundle';
import { type Outcome, outcome } from './measure';

const MB = 1024 * 1024;
const PICTURE_MB = 4;
const SIZES_MB = [100, 1000];

/**
 * V8 gives young objects more room the longer a process runs: some 30 MB more after 1 GB than after 100 MB, also when what is in use is
 * the same. So both sizes have the room that a long run ends with, from the start.
 */
const FULL_YOUNG_SPACE = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

/**
 * Most memory of a process that writes, and of one that checks, a bundle of 1 GB, against the same for one of 100 MB (P22). How far it
 * grew above what the process had before is printed too: a few dozen megabytes, of which most is not yet collected garbage. That what is
 * in use does not grow is shown by `tests/bundle-memory.test.ts`.
 */
export function memoryBench(): Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'consent-witness-bench-'));
  try {
    const [small, large] = SIZES_MB.map((size) => {
      const file = join(folder, `${size}.zip`);
      const used = { written: inItsOwn('write', file, size), checked: inItsOwn('check', file, size) };
      rmSync(file);
      for (const [job, { most, grown }] of Object.entries(used))
        console.log(`  ${size} MB ${job}: at most ${most} MB, ${grown} MB more than before`);
      return used;
    });
    if (!small || !large) throw new Error('two sizes');
    return [
      outcome('memory of export, 1 GB / 100 MB', large.written.most / small.written.most, 'x', 1.3, 1.1, 'most'),
      outcome('memory of verify, 1 GB / 100 MB', large.checked.most / small.checked.most, 'x', 1.3, 1.1, 'most'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Megabytes. */
interface Used {
  most: number;
  grown: number;
}

function inItsOwn(job: string, file: string, size: number): Used {
  const script = `import(${JSON.stringify(import.meta.url)}).then(({ memoryJob }) => memoryJob(...process.argv.slice(1)))`;
  const args = ['--expose-gc', ...FULL_YOUNG_SPACE, '--input-type=module', '-e', script, job, file, String(size)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [most = 0, before = 0] = stdout
    .trim()
    .split(' ')
    .map((bytes) => Math.round(Number(bytes) / MB));
  return { most, grown: most - before };
}

/** One process: prints how many bytes of memory it had at most, and before. */
export async function memoryJob(job: string, file: string, size: string): Promise<void> {
  const count = Number(size) / PICTURE_MB;
  const used = job === 'write' ? await write(file, count) : await check(file, count);
  console.log(used.join(' '));
}

async function write(file: string, count: number): Promise<number[]> {
  const { signer, stream } = await largeWorld(count, PICTURE_MB * MB);
  const before = settled();
  let most = before;
  const out = openSync(file, 'w');
  await streamBundle(stream(), signer, {
    write(bytes) {
      writeSync(out, bytes);
      most = Math.max(most, process.memoryUsage.rss());
    },
  });
  closeSync(out);
  return [most, before];
}

async function check(file: string, count: number): Promise<number[]> {
  const before = settled();
  const source = openFileSource(file);
  const { verdict, summary } = await verifyBundle(source, NODE_TOOLS);
  source.close();
  if (verdict !== 'intact' || summary.captures !== count) throw new Error(`${verdict}, ${summary.captures}`);
  // Kilobytes, of the whole life of the process: before the check there was only its start.
  return [process.resourceUsage().maxRSS * 1024, before];
}

function settled(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}
