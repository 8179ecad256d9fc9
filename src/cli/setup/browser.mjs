import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installBySystem } from './package-manager.mjs';
import { onPath, runTool, SetupError, say } from './process.mjs';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const PACKAGES = {
  'apt-get': ['chromium', 'fonts-dejavu-core'],
  dnf: ['chromium'],
  apk: ['chromium', 'font-dejavu'],
  pacman: ['chromium'],
  zypper: ['chromium'],
};

const NOT_FOUND =
  'No browser found: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one, and run this again.';

/**
 * A browser that is installed; else the system's package manager where it may (root); else Puppeteer's own download.
 * @throws SetupError one sentence that says what to install
 */
export async function findOrInstallBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !existsSync(wanted)) throw new SetupError(`CHROME_PATH names ${wanted}, which does not exist.`);
  const found = findInstalled();
  if (found) return found;
  await installBySystem('Chromium', PACKAGES);
  return findInstalled() ?? (await download());
}

function findInstalled() {
  const candidates = [process.env.CHROME_PATH, process.env.PUPPETEER_EXECUTABLE_PATH, ...usualPlaces(), downloaded()];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return roots.flatMap((root) => MAC.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.filter(Boolean).flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  return [...ON_PATH.map(onPath), '/snap/bin/chromium'];
}

function cacheFolder() {
  return process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
}

/** An earlier download of Puppeteer's: `<cache>/chrome/<platform>-<version>/chrome-<platform>/chrome`. */
function downloaded() {
  const chrome = join(cacheFolder(), 'chrome');
  if (!existsSync(chrome)) return null;
  const names = ['chrome', 'chrome.exe', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'];
  for (const version of readdirSync(chrome).sort().reverse()) {
    for (const folder of readdirSync(join(chrome, version))) {
      const found = names.map((name) => join(chrome, version, folder, name)).find((path) => existsSync(path));
      if (found) return found;
    }
  }
  return null;
}

async function download() {
  say("downloading Chrome for Testing (Puppeteer's own download)");
  const args = ['install', 'chrome@stable', '--path', cacheFolder()];
  await runTool('@puppeteer/browsers/lib/cjs/main-cli.js', args, {
    env: { PUPPETEER_SKIP_DOWNLOAD: '' },
    orElse: NOT_FOUND,
  });
  const found = downloaded();
  if (!found) throw new SetupError(NOT_FOUND);
  return found;
}
