import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { noticeOf, packageFolder } from '../third-party-notices';

export const LIBRARY = '.output/library';

/**
 * Part of `npm run build`: `consent-witness/verify` as one module that Node runs as it is, its declarations, and the notices of the
 * packages in it.
 */
export async function buildLibrary(root: string): Promise<void> {
  const folder = join(root, LIBRARY);
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/library/verify.ts'],
    outfile: join(folder, 'verify.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  copyFileSync(join(root, 'src/cli/library/verify-api.ts'), join(folder, 'verify.d.ts'));
  const folders = Object.keys(metafile.inputs).map((path) => packageFolder(join(root, path)));
  const notices = [...new Set(folders)].filter((one) => one !== null).sort();
  writeFileSync(join(folder, 'NOTICES.txt'), notices.map(noticeOf).join(`\n\n${'='.repeat(78)}\n\n`));
}
