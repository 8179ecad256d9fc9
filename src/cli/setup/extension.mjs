import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ROOT, runTool, say } from './process.mjs';

/** The builds there are. `unattended` differs from `store` only in its host permissions (wxt.config.ts). */
export const BUILDS = {
  store: { folder: '.output/chrome-mv3', args: [] },
  unattended: { folder: '.output/chrome-mv3-unattended', args: ['--mode', 'unattended'] },
  firefox: { folder: '.output/firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
};

const SOURCES = ['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'entrypoints', 'public', 'src'];

/** Builds one variant when its sources are not those it was built from. */
export async function buildExtension(name) {
  const { folder, args } = BUILDS[name];
  const wanted = digestOf(SOURCES, notInExtension);
  // Kept in the folder's parent: the build folder is what gets installed and zipped, so nothing of ours goes in it.
  const mark = join(ROOT, `${folder}.sources`);
  const built = existsSync(join(ROOT, folder, 'manifest.json')) && existsSync(mark);
  if (built && readFileSync(mark, 'utf8') === wanted) return;
  say(`building the extension (${name})`);
  await runTool('wxt/bin/wxt.mjs', ['build', ...args], {
    quiet: true,
    orElse: `The ${name} build failed; its message is above.`,
  });
  writeFileSync(mark, wanted);
}

function notInExtension(path) {
  if (path === 'src/cli/third-party-notices.ts') return false;
  return path.startsWith('src/cli/') || path.endsWith('.test.ts') || path.endsWith('.md');
}
