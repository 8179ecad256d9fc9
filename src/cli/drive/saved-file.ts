import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const POLL_MS = 50;
/** Chromium and Firefox write under such a name and rename it when the last byte is in. */
const UNFINISHED = /\.(?:crdownload|part)$/;

/** Does something that makes the browser save a file, and waits until that file is whole. @returns its path */
export async function savedFile(folder: string, act: () => Promise<void>, timeoutMs = 60_000): Promise<string> {
  const before = new Set(list(folder));
  await act();
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    const fresh = list(folder).filter((name) => !before.has(name));
    // Firefox keeps the final name with an empty file.
    const whole = fresh.find((name) => !UNFINISHED.test(name) && sizeOf(join(folder, name)) > 0);
    if (whole !== undefined && !fresh.some((name) => UNFINISHED.test(name))) return join(folder, whole);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  throw new Error(`no file was saved within ${timeoutMs / 1000} s`);
}

/** @returns 0 as well when it was renamed since it was listed */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Hidden names are the browser's own scratch files. */
function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}
