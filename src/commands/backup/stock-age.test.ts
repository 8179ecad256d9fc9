import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openForBackup, PASSPHRASE } from '../testing/backup-deps';
import { deleteAll, unit } from '../testing/evidence';
import { ManifestSchema } from './backup-format';
import { writeBackup } from './write-backup';

/** Programs that are not ours, on a real file: they are required, a machine without them fails here. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await deleteAll();
});

/** `age` takes a passphrase from a terminal only, so it is given one (`script`, of util-linux). */
function age(args: string, typed: string): { status: number | null; output: string } {
  const { status, stdout } = spawnSync('script', ['-qec', `age ${args}`, '/dev/null'], {
    cwd: folder,
    input: typed,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, output: stdout };
}

async function savedBackup(): Promise<string> {
  const store = openForBackup();
  for (const n of [1, 2]) await store.ledger.keep(await unit(n));
  const { blob, fileName } = await writeBackup(PASSPHRASE, store);
  writeFileSync(join(folder, fileName), new Uint8Array(await blob.arrayBuffer()));
  return fileName;
}

it('stock age opens a backup, unzip finds no fault in it, and its manifest agrees with sha256', async () => {
  const file = await savedBackup();
  expect(file).toBe('consent-witness-backup-2026-11-29.zip.age');
  const opened = age(`--decrypt -o backup.zip ${file}`, `${PASSPHRASE}\n`);
  expect(opened.status, opened.output).toBe(0);
  expect(execFileSync('unzip', ['-t', 'backup.zip'], { cwd: folder, encoding: 'utf8' })).toContain(
    'No errors detected',
  );
  execFileSync('unzip', ['-q', 'backup.zip', '-d', 'out'], { cwd: folder });
  const manifest = ManifestSchema.parse(JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8')));
  expect(manifest.tables).toMatchObject({ captures: { rows: 2 }, ledger: { rows: 3 }, keys: { rows: 0, leftOut: 1 } });
  for (const { name, sha256 } of manifest.parts)
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, 'out', name)))
        .digest('hex'),
      name,
    ).toBe(sha256);
  expect(readFileSync(join(folder, 'out/README.txt'), 'utf8')).toContain(manifest.key.fingerprint);
});

it('stock age refuses another passphrase, and a file cut short', async () => {
  const file = await savedBackup();
  expect(age(`--decrypt -o a.zip ${file}`, 'another passphrase\n').status).not.toBe(0);
  writeFileSync(join(folder, 'short.age'), readFileSync(join(folder, file)).subarray(0, -1));
  expect(age('--decrypt -o b.zip short.age', `${PASSPHRASE}\n`).status).not.toBe(0);
});
