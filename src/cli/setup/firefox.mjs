import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installBySystem } from './package-manager.mjs';
import { onPath, say } from './process.mjs';

const PACKAGES = {
  'apt-get': ['firefox-esr'],
  dnf: ['firefox'],
  apk: ['firefox-esr'],
  pacman: ['firefox'],
  zypper: ['MozillaFirefox'],
};

/** A Firefox for the tests that run in one, or null: then these tests fail and say so, they are never skipped. */
export async function findOrInstallFirefox() {
  const found = findInstalled();
  if (found) return found;
  await installBySystem('Firefox', PACKAGES);
  const installed = findInstalled();
  if (!installed) say('missing: Firefox. Install it, or set FIREFOX_PATH. Tests that need it will fail.');
  return installed;
}

function findInstalled() {
  const { FIREFOX_PATH, PROGRAMFILES = '' } = process.env;
  const places = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe')],
  };
  const usual = places[process.platform] ?? ['firefox-esr', 'firefox'].map(onPath);
  return [FIREFOX_PATH, ...usual].find((path) => path && existsSync(path)) ?? null;
}
