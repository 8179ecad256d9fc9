import { execFile, spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { testWorld } from '../../src/bundle/test-bundle';
import { writeBundle } from '../../src/bundle/write-bundle';
import { type Outcome, report, rounds } from './measure';

const CAPTURES = 100;
/** Of each capture: window pictures, and stitched ones of whole pages. */
const PICTURE_MB = [2, 6];

/** The verify command against coreutils on the same files (P21), on about 200 and 600 MB of pictures. */
export async function verifyBench(root: string, count: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const megabytes of PICTURE_MB) outcomes.push(...(await verifyOne(root, count, megabytes)));
  return outcomes;
}

async function verifyOne(root: string, count: number, megabytes: number): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'consent-witness-bench-'));
  try {
    const { zip, bag } = await makeBundle(folder, megabytes * 1024 * 1024);
    const run = async (program: string, args: string[], cwd: string) => {
      const start = performance.now();
      const { status, stderr, stdout } = spawnSync(program, args, { cwd, encoding: 'utf8', env: withoutInitCwd() });
      const took = performance.now() - start;
      if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${stdout}${stderr}`);
      return took;
    };
    const manifest = ['-c', '--strict', '--quiet', 'manifest-sha256.txt'];
    const beside = async () => {
      const start = performance.now();
      await Promise.all([0, 1].map(() => promisify(execFile)('sha256sum', manifest, { cwd: bag })));
      return performance.now() - start;
    };
    const times = await rounds(count, {
      'verify command': () => run(process.execPath, [join(root, 'src/cli/run.mjs'), 'verify', zip], folder),
      'sha256sum -c': () => run('sha256sum', manifest, bag),
      // What a second processor is worth here: as long as one alone where it is whole, twice as long where there is none.
      'two sha256sum -c at once': beside,
    });
    return report(`verify, ${CAPTURES * megabytes} MB`, times, [
      { of: 'verify command', to: 'sha256sum -c', must: 1.2, aim: 1.6, bound: 'least' },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeBundle(folder: string, pictureBytes: number): Promise<{ zip: string; bag: string }> {
  const { input, signer } = await testWorld(CAPTURES, () => randomFillSync(new Uint8Array(pictureBytes)));
  const { bytes, fileName } = await writeBundle(input, signer);
  const zip = join(folder, fileName);
  writeFileSync(zip, bytes);
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return { zip, bag: join(folder, fileName.replace(/\.zip$/, '')) };
}

function withoutInitCwd(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, ...env } = process.env;
  return env;
}
