import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ROOT, runNpm, runProgram, say } from './process.mjs';

const DEV = 'tests/corpus/dev';
const MARK = join(ROOT, DEV, '.build', '.sources');

/**
 * The vendor packages that the labelled screens show (pinned by a lock file of their own, nothing of them stored here) and
 * the scripts of the screens that need bundling. esbuild and the browser driver are the project's own.
 */
export async function prepareCorpus() {
  const generated = (path) => path.startsWith(`${DEV}/node_modules`) || path.startsWith(`${DEV}/.build`);
  const wanted = digestOf([DEV, 'tests/corpus/bundle.mjs'], generated);
  const ready = existsSync(MARK) && existsSync(join(ROOT, DEV, 'node_modules'));
  if (ready && readFileSync(MARK, 'utf8') === wanted) return;
  say('installing the vendor packages of the labelled screens');
  await runNpm(['ci', '--prefix', DEV, '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
    orElse: 'The packages of tests/corpus/dev could not be installed: check the network.',
  });
  await runProgram(process.execPath, ['bundle.mjs', 'dev'], {
    cwd: join(ROOT, 'tests/corpus'),
    quiet: true,
    orElse: 'The labelled screens could not be bundled; the message is above.',
  });
  writeFileSync(MARK, wanted);
}
