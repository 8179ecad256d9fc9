import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Set-up that cannot go on, told in one sentence that says what to do. */
export class SetupError extends Error {}

/** Set-up talks on stderr only: stdout belongs to the command (JSON lines). */
export function say(text) {
  process.stderr.write(`set-up: ${text}\n`);
}

/**
 * Runs a program to its end with its output on our stderr, or, when `quiet`, only if it fails.
 * @throws SetupError when it fails; `orElse` says what to do
 */
export async function runProgram(program, args, { cwd = ROOT, env = {}, quiet = false, orElse }) {
  let kept = '';
  const code = await new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', process.stderr.fd, process.stderr.fd],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        kept += chunk;
      });
    }
    child.on('error', () => done(-1));
    child.on('close', (status) => done(status ?? -1));
  });
  if (code === 0) return;
  process.stderr.write(kept);
  throw new SetupError(orElse);
}

/** Runs a tool of node_modules with this very Node. */
export function runTool(script, args, options) {
  return runProgram(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}

/** `npm` as a Node script where npm started us, else the one on the PATH. */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && existsSync(script)) return runProgram(process.execPath, [script, ...args], options);
  return runProgram('npm', args, options);
}

/** Full path of a program on the PATH, or null. */
export function onPath(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {}
  }
  return null;
}

export function isRoot() {
  return process.getuid?.() === 0;
}

/** SHA-256 over names and bytes of files and folders: the same sources give the same digest on any machine. */
export function digestOf(paths, skip = () => false) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, join(ROOT, path), skip);
  return hash.digest('hex');
}

function addTo(hash, path, skip) {
  if (!existsSync(path)) return;
  const name = relative(ROOT, path).replaceAll('\\', '/');
  if (skip(name)) return;
  if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path).sort()) addTo(hash, join(path, entry), skip);
    return;
  }
  hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
}
