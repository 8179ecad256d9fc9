import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);

export interface StockCheck {
  tool: string;
  outcome: 'passed' | 'failed' | 'not-installed';
  detail: string;
}

/**
 * Runs the very commands that the bundle's own VERIFY.md prints, with the tools that are on this machine: none of our code
 * takes part. Only for a bundle just made here: commands out of somebody else's file must not be run.
 */
export async function checkWithStockTools(zip: Uint8Array): Promise<StockCheck[]> {
  const folder = mkdtempSync(join(tmpdir(), 'consent-witness-bundle-'));
  try {
    const files = Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'));
    for (const [name, bytes] of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    const instructions = files.find(([name]) => name.endsWith('/VERIFY.md'));
    if (!instructions) return [];
    const cwd = join(folder, dirname(instructions[0]));
    const checks: StockCheck[] = [];
    for (const command of commandsIn(strFromU8(instructions[1]))) checks.push(await check(command, cwd));
    return checks;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines of the first `sh` block. */
export function commandsIn(markdown: string): string[] {
  const block = /```sh\n([\s\S]*?)```/.exec(markdown)?.[1] ?? '';
  return block.split('\n').filter((line) => line.trim() !== '');
}

async function check(command: string, cwd: string): Promise<StockCheck> {
  const tool = command.split(' ')[0] ?? '';
  try {
    await run('bash', ['-c', `command -v ${tool}`]);
  } catch {
    return { tool, outcome: 'not-installed', detail: '' };
  }
  try {
    const { stdout } = await run('bash', ['-c', command], { cwd });
    // `diff` says nothing when the lists agree.
    const silent = tool !== 'diff' || stdout === '';
    return { tool, outcome: silent ? 'passed' : 'failed', detail: stdout.trim() };
  } catch (error) {
    return { tool, outcome: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
