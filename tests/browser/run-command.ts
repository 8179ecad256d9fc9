import { spawn } from 'node:child_process';

/** One of our commands as a user runs it: a process of its own. */
export async function run(...args: string[]): Promise<{ code: number; stdout: string }> {
  const { INIT_CWD: _, ...env } = process.env;
  const child = spawn(process.execPath, ['src/cli/run.mjs', ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? -1)));
  return { code, stdout };
}
