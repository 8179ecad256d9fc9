import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { noticeOf, packageFolder } from '../src/cli/third-party-notices';
import { isAllowed, licenceOf, productionPackages } from './architecture/licences';
import { filesBelow } from './architecture/source-files';

describe('licences of what ships', { timeout: 60_000 }, () => {
  it('dependencies, and what they depend on, are free to ship', () => {
    const packages = productionPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
    expect(packages.length).toBeGreaterThan(5);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  // A build tool may bring a piece of itself along; `dependencies` does not show that, the bundle does.
  it('every package that ends up in a bundle is free to ship', async () => {
    const entryPoints = [
      ...filesBelow('entrypoints').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts')),
      'src/cli/verify.ts',
    ];
    const { metafile } = await build({
      entryPoints,
      bundle: true,
      // What many pages share is put together once, not once for each of them.
      splitting: true,
      write: false,
      metafile: true,
      outdir: '.output/licences',
      platform: 'node',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'silent',
      // A file beside the bundle, of a package that the bundle names too.
      external: ['*?url'],
      loader: { '.css': 'empty', '.svg': 'text', '.png': 'empty' },
    });
    const folders = new Set(Object.keys(metafile.inputs).flatMap((path) => packageFolder(path) ?? []));
    expect(folders.size).toBeGreaterThan(3);
    const refused = [...folders].map((folder) => ({ folder, licence: licenceOf(folder) }));
    expect(refused.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
    // Its notice goes with it.
    for (const folder of folders) expect(noticeOf(folder).length, folder).toBeGreaterThan(80);
  });

  it.each([
    ['MIT', true],
    ['(MPL-2.0 OR GPL-3.0)', true],
    ['MIT AND BSD-3-Clause', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%s is allowed: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});
