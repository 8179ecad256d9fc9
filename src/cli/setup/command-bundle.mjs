import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, SetupError } from './process.mjs';

/** Stay packages of node_modules: they start processes or read files next to themselves. */
const EXTERNAL = ['puppeteer-core', 'esbuild', 'axe-core', 'rrweb-snapshot', 'vite', 'vitest', 'wxt'];
const OUTSIDE_CLI = { bench: 'tests/bench/bench.ts' };

/**
 * One command as one JavaScript file in `.output/cli/`, made again when any file that went into it has changed. Commands
 * are TypeScript and share layers with the extension; one file also starts much faster than hundreds of modules.
 */
export async function bundleCommand(command) {
  const output = join(ROOT, '.output', 'cli', `${command}.mjs`);
  if (isFresh(output)) return output;
  const entry = join(ROOT, OUTSIDE_CLI[command] ?? `src/cli/${command}.ts`);
  if (!existsSync(entry)) throw new SetupError(`There is no command "${command}" in this version.`);
  const { build } = createRequire(join(ROOT, 'package.json'))('esbuild');
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: EXTERNAL,
    // Less to compile is what makes the command start sooner; names stay for readable stacks.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    metafile: true,
    banner: {
      js: "import { createRequire as cliRequire } from 'node:module'; const require = cliRequire(import.meta.url);",
    },
  }).catch(() => {
    throw new SetupError(`The command "${command}" could not be bundled; the message is above.`);
  });
  const inputs = [...Object.keys(metafile.inputs), 'package-lock.json'];
  writeFileSync(`${output}.inputs`, JSON.stringify({ inputs, digest: digestInputs(inputs) }));
  return output;
}

function isFresh(output) {
  const note = `${output}.inputs`;
  if (!existsSync(output) || !existsSync(note)) return false;
  const { inputs, digest } = JSON.parse(readFileSync(note, 'utf8'));
  return digestInputs(inputs) === digest;
}

/** Packages change only with the lock file, so only our own files are read. */
function digestInputs(inputs) {
  const hash = createHash('sha256');
  for (const path of inputs) {
    if (path.startsWith('node_modules/')) continue;
    const file = join(ROOT, path);
    hash
      .update(`${path}\0`)
      .update(existsSync(file) ? readFileSync(file) : '')
      .update('\0');
  }
  return hash.digest('hex');
}
