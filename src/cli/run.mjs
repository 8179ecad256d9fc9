#!/usr/bin/env node
// The one way in: `npm start`, `npm test`, `npm run capture|verify|judge|docs|new-rule|check|bench|screens|build` all come here. Plain Node without
// any dependency, because on a fresh clone there are none yet: it makes what is missing, then runs the command.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as zlib from 'node:zlib';
import { bundleCommand } from './setup/command-bundle.mjs';
import { ensureDependencies, ensureFreshTypes } from './setup/dependencies.mjs';
import { withSetupLock } from './setup/lock.mjs';
import { ROOT, SetupError } from './setup/process.mjs';

/**
 * What each command needs before it can run. Help, and a command that says nothing without arguments, never waits for a
 * browser or a build.
 */
const COMMANDS = {
  start: { browser: true, builds: ['store', 'unattended'] },
  capture: { browser: true, builds: ['unattended'], arguments: true },
  verify: { arguments: true, thread: './measure-worker.cjs' },
  judge: { arguments: true },
  docs: {},
  'new-rule': {},
  check: { types: true },
  test: { types: true, browser: true, firefox: true, tools: true, corpus: true, lint: true },
  bench: { browser: true, builds: ['store', 'unattended'] },
  'demo-data': { browser: true, builds: ['unattended'] },
  screens: { browser: true, builds: ['store'] },
  build: { builds: ['store', 'unattended', 'firefox'] },
};

/** Commands whose file names are meant from where the user stands. */
const FILES_FROM_USER = new Set(['verify', 'capture', 'start', 'judge', 'demo-data']);
const EXIT = { usage: 64, unavailable: 69, software: 70 };

process.exitCode = await run(process.argv[2] ?? '', process.argv.slice(3));

async function run(command, args) {
  const needs = COMMANDS[command];
  if (!needs) {
    console.error(`usage: node src/cli/run.mjs ${Object.keys(COMMANDS).join('|')} [arguments]`);
    return EXIT.usage;
  }
  const helpOnly = isHelp(args) || (needs.arguments && args.length === 0);
  const thread = needs.thread && !helpOnly ? startThread(needs.thread) : null;
  try {
    const bundle = await withSetupLock(() => setUp(command, needs, helpOnly));
    if (command === 'build') await report();
    return await execute(command, bundle, args, thread);
  } catch (error) {
    const expected = error instanceof SetupError || error?.name === 'BrowserNotStarted';
    console.error(expected ? error.message : error);
    return error instanceof SetupError ? EXIT.unavailable : EXIT.software;
  }
}

async function setUp(command, needs, helpOnly) {
  requireNode();
  await ensureDependencies();
  // A build also makes the verify page as one file, which is the command `verifier-page`.
  const bundle = await bundleCommand(command === 'build' ? 'verifier-page' : command);
  if (helpOnly) return bundle;
  if (needs.types) await ensureFreshTypes();
  // Loaded when needed: `verify` is timed, and needs none of them.
  if (needs.tools) await (await import('./setup/test-tools.mjs')).ensureTestTools();
  if (needs.browser) process.env.CHROME_PATH = await (await import('./setup/browser.mjs')).findOrInstallBrowser();
  if (needs.firefox) {
    const found = await (await import('./setup/firefox.mjs')).findOrInstallFirefox();
    if (found) process.env.FIREFOX_PATH = found;
  }
  if (needs.lint) await (await import('./setup/extension-lint.mjs')).prepareExtensionLint();
  if (needs.corpus) await (await import('./setup/corpus.mjs')).prepareCorpus();
  if (needs.builds)
    for (const build of needs.builds) await (await import('./setup/extension.mjs')).buildExtension(build);
  return bundle;
}

/** In this process, not in a second one: `verify` is timed, and starting Node costs more than checking a small bundle. */
async function execute(command, bundle, args, thread) {
  process.env.CONSENT_WITNESS_ROOT = ROOT;
  // npm runs scripts in the package folder; file names on the command line are meant from where the user stands.
  const from = process.env.INIT_CWD;
  if (FILES_FROM_USER.has(command)) {
    if (from && existsSync(from)) process.chdir(from);
  } else process.chdir(ROOT);
  const { main } = await import(pathToFileURL(bundle).href);
  return await main(args, thread);
}

/** Starting a thread takes as long as everything before the command's first line, so it starts with the first of these. */
function startThread(script) {
  if (!('crc32' in zlib)) return null;
  const thread = new Worker(new URL(script, import.meta.url));
  thread.unref();
  return thread;
}

async function report() {
  const { BUILDS } = await import('./setup/extension.mjs');
  for (const { folder } of Object.values(BUILDS)) console.log(folder);
}

function isHelp(args) {
  return args.includes('--help') || args.includes('-h');
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(`Consent Witness needs Node 20.19 or newer; this is ${process.versions.node}.`);
}
