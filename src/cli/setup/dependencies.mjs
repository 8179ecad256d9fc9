import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ROOT, runNpm, runTool, say } from './process.mjs';

const MARK = join(ROOT, 'node_modules', '.consent-witness-lock');

/** Installs what package-lock.json names when it is not there yet or is another version's. */
export async function ensureDependencies() {
  const wanted = digestOf(['package-lock.json']);
  if (readText(MARK) !== wanted) {
    if (!installedMatchesLock()) {
      say('installing dependencies (npm ci)');
      await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        orElse: 'Dependencies could not be installed: check the network and run `npm ci`.',
      });
    }
    writeFileSync(MARK, wanted);
  }
  await prepareTypes();
}

/** tsconfig.json extends a file that WXT writes; without it neither tsc nor esbuild can read ours. */
async function prepareTypes() {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return;
  await runTool('wxt/bin/wxt.mjs', ['prepare'], { quiet: true, orElse: '`wxt prepare` failed; its message is above.' });
}

/** Somebody may have run `npm ci` by hand: npm's own note of what it installed then agrees with the lock. */
function installedMatchesLock() {
  const installed = readJson(join(ROOT, 'node_modules', '.package-lock.json'))?.packages;
  const locked = readJson(join(ROOT, 'package-lock.json'))?.packages;
  if (!installed || !locked) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.peer) return true;
    return installed[path]?.version === entry.version && existsSync(join(ROOT, path));
  });
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function readJson(file) {
  const text = readText(file);
  return text === null ? null : JSON.parse(text);
}
