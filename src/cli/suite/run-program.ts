import { spawn } from 'node:child_process';

export interface ProgramResult {
  /** -1 when it could not be started or had to be ended. */
  code: number;
  output: string;
}

export interface ProgramOptions {
  timeoutMs: number;
  /** Show its output as it comes; without it the output is only kept. */
  live: boolean;
}

/** Runs one Node script to its end. When time is up its whole process group goes, browsers included. */
export function runProgram(script: string, args: readonly string[], options: ProgramOptions): Promise<ProgramResult> {
  const grouped = process.platform !== 'win32';
  const colour = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...colour },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: grouped,
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    if (options.live) process.stdout.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const end = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(grouped ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  };
  process.once('exit', end);
  return new Promise((done) => {
    const timer = setTimeout(() => {
      output += `\nended after ${Math.round(options.timeoutMs / 1000)} s`;
      end();
    }, options.timeoutMs);
    const finish = (code: number) => {
      clearTimeout(timer);
      process.off('exit', end);
      done({ code, output });
    };
    child.on('error', (error) => {
      output += String(error);
      finish(-1);
    });
    child.on('close', (code) => finish(code ?? -1));
  });
}
