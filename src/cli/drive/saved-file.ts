import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const POLL_MS = 50;

/** Does something that makes the browser save a file, and waits until that file is whole. @returns its path */
export async function savedFile(folder: string, act: () => Promise<void>, timeoutMs = 60_000): Promise<string> {
  const before = new Set(list(folder));
  await act();
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    // Chromium writes `*.crdownload` and renames it when the last byte is in.
    const fresh = list(folder).filter((name) => !before.has(name));
    const whole = fresh.find((name) => !name.endsWith('.crdownload') && statSync(join(folder, name)).size > 0);
    if (whole !== undefined && !fresh.some((name) => name.endsWith('.crdownload'))) return join(folder, whole);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  throw new Error(`no file was saved within ${timeoutMs / 1000} s`);
}

/** Hidden names are the browser's own scratch files. */
function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}
