import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { savedFile } from './saved-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consent-witness-saved-'));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

it.each([
  ['Chromium', 'bundle.zip.crdownload'],
  ['Firefox', 'XPDq78ti.zip.part'],
])('a file that %s has not finished is not the saved file', async (browser, unfinished) => {
  writeFileSync(join(folder, 'of-before.zip'), 'another');
  const saving = savedFile(folder, async () => {
    // Firefox keeps the final name free from the start.
    if (browser === 'Firefox') writeFileSync(join(folder, 'bundle.zip'), '');
    writeFileSync(join(folder, unfinished), 'half');
  });
  let saved = '';
  void saving.then((file) => {
    saved = file;
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(saved).toBe('');
  writeFileSync(join(folder, unfinished), 'half and the rest');
  renameSync(join(folder, unfinished), join(folder, 'bundle.zip'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(saved).toBe(join(folder, 'bundle.zip'));
});

it('says how long it waited when nothing was saved', async () => {
  const saving = expect(savedFile(folder, async () => undefined, 2000)).rejects.toThrow('no file was saved within 2 s');
  await vi.advanceTimersByTimeAsync(2100);
  await saving;
});
