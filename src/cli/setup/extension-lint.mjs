import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ROOT, runNpm, say } from './process.mjs';

const FOLDER = 'tests/extension-lint';
const MARK = join(ROOT, FOLDER, 'node_modules', '.consent-witness-lock');

/** Mozilla's linter, pinned by a lock of its own: it is half of all packages, and only the tests need it. */
export async function prepareExtensionLint() {
  const wanted = digestOf([`${FOLDER}/package-lock.json`]);
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  say('installing the linter of Firefox extensions');
  await runNpm(['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    orElse: `The packages of ${FOLDER} could not be installed: check the network.`,
  });
  writeFileSync(MARK, wanted);
}
