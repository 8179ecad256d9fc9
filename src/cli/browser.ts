import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';

/** Where an installed Chromium-family browser is usually found, most specific first. `CHROME_PATH` overrides. */
const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a usable browser, or null. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const wanted = [env.CHROME_PATH, env.PUPPETEER_EXECUTABLE_PATH, ...CANDIDATES];
  return wanted.find((path): path is string => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/** Long past what any machine needs; a worker that never listens shows in the first message that gets no answer. */
const LISTENING_LIMIT_MS = 10_000;

export interface ExtensionBrowser {
  browser: Browser;
  extensionId: string;
  /** Downloads of this profile land here. */
  downloads: string;
  /** `chrome-extension://…` address of an extension page. */
  pageUrl(path: string): string;
  /** The background worker, waited for while it sleeps: only an event of its own wakes it. */
  worker(): Promise<WebWorker>;
  /** The background worker listens: from then on it sees the requests of pages, where it may. */
  listening(): Promise<void>;
  /** Opens the real toolbar popup over the page, as a click on the button does (grants `activeTab`). */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder with `manifest.json`. */
  extensionDir: string;
  headless?: boolean;
  executablePath?: string;
  /** Browser UI language, `en-US` unless told. */
  lang?: string;
  /** More Chromium arguments. */
  args?: string[];
  /** Keep a profile between runs; without it a fresh one is made and removed. */
  profileDir?: string;
  viewport?: { width: number; height: number } | null;
}

/** Starts a real browser with the built extension in a profile of its own. @throws when no browser is found */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = options.executablePath ?? findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.');
  const profile = options.profileDir ?? mkdtempSync(join(tmpdir(), 'consent-witness-'));
  const downloads = join(profile, 'downloads');
  const lang = options.lang ?? 'en-US';
  writePreferences(profile, downloads, lang);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [resolve(options.extensionDir)],
    userDataDir: profile,
    defaultViewport: options.viewport === undefined ? { width: 1200, height: 900 } : options.viewport,
    // `LANGUAGE` is what Chromium on Linux takes its UI language from; `--lang` does it elsewhere.
    env: { ...process.env, LANGUAGE: lang },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${lang}`,
      ...(options.args ?? []),
    ],
  });
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().endsWith('background.js'));
  const extensionId = new URL(target.url()).host;
  const pageUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  async function worker(): Promise<WebWorker> {
    const live = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(extensionId));
    const found = await live.worker();
    if (!found) throw new Error('the extension has no background worker');
    return found;
  }
  return {
    browser,
    extensionId,
    downloads,
    pageUrl,
    worker,
    async listening() {
      const background = await worker();
      // At first it has neither `chrome` nor timers, so it is asked from here.
      const listens = () => typeof chrome === 'object' && chrome.runtime?.onMessage?.hasListeners() === true;
      const last = Date.now() + LISTENING_LIMIT_MS;
      while (!(await background.evaluate(listens)) && Date.now() < last) await setTimeout(10);
    },
    async openPopup(page) {
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('the extension is not installed');
      const opened = browser.waitForTarget((t) => t.url().startsWith(pageUrl('popup.html')));
      await extension.triggerAction(page);
      return (await opened).asPage();
    },
    async close() {
      await browser.close().catch(() => undefined);
      if (!options.profileDir) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** CDP's own download switch loses the file name; a profile preference keeps it. */
function writePreferences(profile: string, downloads: string, lang: string): void {
  const file = join(profile, 'Default', 'Preferences');
  mkdirSync(downloads, { recursive: true });
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({
      download: { default_directory: downloads, prompt_for_download: false },
      // What sites are asked for, and `navigator.languages`; the UI language alone does not set it where its pack is missing.
      intl: { accept_languages: acceptLanguages(lang), selected_languages: acceptLanguages(lang) },
      // Nothing of the page or the visit may go to a spelling, translation or password service.
      translate: { enabled: false },
      credentials_enable_service: false,
    }),
  );
}

/** `nl-NL` → `nl-NL,nl`. */
function acceptLanguages(lang: string): string {
  const [base = lang] = lang.split('-');
  return base === lang ? lang : `${lang},${base}`;
}
