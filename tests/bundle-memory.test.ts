import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import type { ByteSource } from '../src/bundle/byte-source';
import { streamBundle } from '../src/bundle/stream-bundle';
import { verifyBundle } from '../src/bundle/verify-bundle';
import { openFileSource } from '../src/cli/file-source';
import { NODE_TOOLS } from '../src/cli/node-verify-tools';
import { largeWorld } from './large-bundle';

const MB = 1024 * 1024;
const [FEW, MANY] = [10, 100];
/** Facts and words of a capture are kept for the report, some 30 kB; of 100 pictures of a megabyte a fifth would be over this. */
const LIMIT_MB = 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const folder = mkdtempSync(join(tmpdir(), 'consent-witness-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('what is in use while a bundle is written, and while it is checked, does not grow with the pictures in it', async () => {
  const [few, many] = [await bothWays(FEW), await bothWays(MANY)];
  console.log(
    `in use at most, MB: ${FEW} pictures ${few.written}, ${few.checked}; ${MANY} ${many.written}, ${many.checked}`,
  );
  expect(many.written - few.written).toBeLessThan(LIMIT_MB);
  expect(many.checked - few.checked).toBeLessThan(LIMIT_MB);
});

/** @returns megabytes above what was in use before, at most */
async function bothWays(count: number): Promise<{ written: number; checked: number }> {
  const file = join(folder, `${count}.zip`);
  const written = await write(file, count);
  const source = openFileSource(file);
  const use = inUse();
  const looked: ByteSource = {
    size: source.size,
    read(start, end) {
      use.look();
      return source.read(start, end);
    },
  };
  const { verdict, summary } = await verifyBundle(looked, NODE_TOOLS);
  source.close();
  expect([verdict, summary.captures]).toEqual(['intact', count]);
  return { written, checked: use.most() };
}

async function write(file: string, count: number): Promise<number> {
  const { signer, stream } = await largeWorld(count, MB);
  const out = openSync(file, 'w');
  const use = inUse();
  await streamBundle(stream(), signer, {
    write(bytes) {
      writeSync(out, bytes);
      use.look();
    },
  });
  closeSync(out);
  return use.most();
}

/** Looks at each 20th call: collecting takes its time. */
function inUse() {
  let calls = 0;
  let most = 0;
  const before = now();
  return {
    look: () => {
      if (calls++ % 20 === 0) most = Math.max(most, now() - before);
    },
    most: () => Math.round(most / MB),
  };
}

function now(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
