import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import axe from 'axe-core';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/browser';
import type { Scene } from '../../src/ui/testing/sample-services';
import type { Screen } from '../../src/ui/testing/stage';

/** The policy of extension pages (wxt.config.ts): what is hostile must meet the same walls here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; frame-src blob: data: 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
/** With the size that Chrome gives the pages of an extension by itself. */
const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title><style>body{font-size:75%}</style><link rel="stylesheet" href="/stage.css"><link rel="icon" href="data:,"></head><body><div id="root"></div><script type="module" src="/stage.js"></script></body></html>';

export interface Showing {
  screen: Screen;
  lang?: 'nl' | 'en';
  dark?: boolean;
  width?: number;
  /** Pixels in sight. */
  height?: number;
  hash?: string;
  scene?: Omit<Scene, 'screenshot'>;
  /** A page of this stage to show it in, in the place of what is there: half the time that a new one takes. */
  into?: Page | undefined;
}

export interface Stage {
  /** Opens a screen with records handed in. The page is the caller's to close. */
  show(showing: Showing): Promise<Page>;
  /** Requests for anything that is not part of the stage: a hostile record must cause none. */
  strayRequests: string[];
  origin: string;
  close(): Promise<void>;
}

/** Screens in a real browser, built from source, without the extension around them. */
export async function openStage(): Promise<Stage> {
  const { js, css } = await bundle();
  const strayRequests: string[] = [];
  const server = createServer((request, response) => {
    const file = { '/': PAGE, '/stage.js': js, '/stage.css': css }[request.url ?? ''];
    if (file === undefined) strayRequests.push(request.url ?? '');
    const type = request.url?.endsWith('.js')
      ? 'text/javascript'
      : request.url?.endsWith('.css')
        ? 'text/css'
        : 'text/html';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': POLICY });
    response.end(file ?? '');
  });
  const origin = await listen(server);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const screenshot = await pictureOfShop(browser);
  return {
    strayRequests,
    origin,
    show: (showing) => show(browser, origin, screenshot, showing),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Names of axe-core rules that are broken, with the elements; empty is what we want. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Not by a script element: the policy of the page rightly refuses that.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

async function show(browser: Browser, origin: string, screenshot: string, showing: Showing): Promise<Page> {
  const page = showing.into ?? (await browser.newPage());
  // A popup is at most 600 pixels high in Chrome.
  const height = showing.height ?? (showing.screen === 'popup' ? 600 : 900);
  await page.setViewport({ width: showing.width ?? 1200, height });
  await wear(page, showing.dark ?? false);
  if (showing.into)
    await page.evaluate((hash) => {
      // No event: what is there now must not follow it.
      history.replaceState(null, '', `/${hash}`);
      scrollTo(0, 0);
    }, showing.hash ?? '');
  else await page.goto(`${origin}/${showing.hash ?? ''}`);
  await page.waitForFunction(() => typeof window.stage === 'function');
  await page.evaluate(
    (screen, lang, scene, picture) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      window.stage(screen, lang, { ...scene, screenshot: bytes });
    },
    showing.screen,
    showing.lang ?? 'nl',
    showing.scene ?? {},
    screenshot,
  );
  await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.busy'));
  // What came in the place of the last "busy" is drawn, so a picture of the whole page is as high as the page.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page;
}

/** The theme that the reader's system asks for. */
export function wear(page: Page, dark: boolean): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function bundle(): Promise<{ js: string; css: string }> {
  const { outputFiles } = await build({
    entryPoints: ['src/ui/testing/stage.tsx'],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'stage',
    write: false,
    logLevel: 'error',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}

/** A real screenshot of the page that the sample records describe, so that marks can be checked by eye. */
async function pictureOfShop(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.setContent(readFileSync('tests/fixtures/ui/shop.html', 'utf8'));
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return picture;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
