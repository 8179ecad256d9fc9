import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ROOT, runNpm, runProgram, say } from './process.mjs';

/** The sets whose screens show packages of vendors. */
const SETS_WITH_PACKAGES = ['dev', 'vendors'];

/**
 * The vendor packages that the labelled screens show (pinned by a lock file per set, nothing of them stored here) and
 * the scripts of the screens that need bundling. esbuild and the browser driver are the project's own.
 */
export async function prepareCorpus() {
  for (const set of SETS_WITH_PACKAGES) await prepareSet(set);
}

async function prepareSet(set) {
  const folder = `tests/corpus/${set}`;
  const mark = join(ROOT, folder, '.build', '.sources');
  const generated = (path) => path.startsWith(`${folder}/node_modules`) || path.startsWith(`${folder}/.build`);
  const wanted = digestOf([folder, 'tests/corpus/bundle.mjs'], generated);
  const ready = existsSync(mark) && existsSync(join(ROOT, folder, 'node_modules'));
  if (ready && readFileSync(mark, 'utf8') === wanted) return;
  say(`installing the vendor packages of the labelled screens (${set})`);
  await runNpm(['ci', '--prefix', folder, '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
    orElse: `The packages of ${folder} could not be installed: check the network.`,
  });
  await runProgram(process.execPath, ['bundle.mjs', set], {
    cwd: join(ROOT, 'tests/corpus'),
    quiet: true,
    orElse: 'The labelled screens could not be bundled; the message is above.',
  });
  writeFileSync(mark, wanted);
}
