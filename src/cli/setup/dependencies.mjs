import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ROOT, runNpm, runTool, say } from './process.mjs';

const MARK = join(ROOT, 'node_modules', '.consent-witness-lock');
const TYPES_MARK = join(ROOT, '.wxt', '.consent-witness-sources');
const TYPE_SOURCES = ['wxt.config.ts', 'package-lock.json', 'entrypoints', 'public'];

/** Installs what package-lock.json names when it is not there yet or is another version's. */
export async function ensureDependencies() {
  const wanted = digestOf(['package-lock.json']);
  if (readText(MARK) !== wanted || !namedAreThere()) {
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
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) await writeTypes(digestOf(TYPE_SOURCES));
}

/**
 * The same anew when what they are made of has changed: WXT writes down the names of pages, scripts, public files and messages, so
 * that a checkout that only got newer sources would fail on each name that is new.
 */
export async function ensureFreshTypes() {
  const wanted = digestOf(TYPE_SOURCES);
  if (readText(TYPES_MARK) === wanted) return;
  await writeTypes(wanted);
}

async function writeTypes(sources) {
  await runTool('wxt/bin/wxt.mjs', ['prepare'], { quiet: true, orElse: '`wxt prepare` failed; its message is above.' });
  writeFileSync(TYPES_MARK, sources);
}

/** A mark alone does not show that nobody took a package away. */
function namedAreThere() {
  const { dependencies, devDependencies } = readJson(join(ROOT, 'package.json'));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(join(ROOT, 'node_modules', name, 'package.json')),
  );
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
