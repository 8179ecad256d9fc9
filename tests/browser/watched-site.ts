import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { Control } from '../../src/core/controls';
import { type Harness, STORE_BUILD, startHarness } from './harness';

/** A loopback site whose pages a test hands in, and a browser with the extension as users install it. */
export interface WatchedSite {
  harness: Harness;
  origin: string;
  /** The same site under another name: cross-origin for frames. */
  elsewhere: string;
  requests: string[];
  /** Serves `html` at a path of its own. */
  page(html: string): string;
  open(html: string): Promise<Page>;
  /** Chooses to watch this site, for tests that are about what is seen then. */
  watch(): Promise<void>;
  /** The popup's own button: grant, register, reload. */
  reloadAndWatch(page: Page): Promise<void>;
  /** Beside it, on a page that is watched: acts of consent are recorded from now on. */
  record(page: Page): Promise<void>;
  controls(page: Page): Promise<Record<string, Control>>;
  close(): Promise<void>;
}

export async function startWatchedSite(args: string[] = [], profileDir?: string): Promise<WatchedSite> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') requests.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages.get(request.url ?? '') ?? '<!doctype html><title>Anders</title><p>Anders');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = Object.assign({ port: 0, family: '', address: '' }, server.address());
  const origin = `http://127.0.0.1:${port}`;
  const harness = await startHarness({ extensionDir: STORE_BUILD, args, ...(profileDir ? { profileDir } : {}) });
  await allowInBrowser(harness, 'http://127.0.0.1/*');
  const serve = (html: string) => {
    const path = `/${pages.size + 1}`;
    pages.set(
      path,
      `<!doctype html><html lang="nl">${html.includes('<title>') ? '' : '<title>Aanmelden</title>'}${html}`,
    );
    return path;
  };
  const site: WatchedSite = {
    harness,
    origin,
    elsewhere: `http://localhost:${port}`,
    requests,
    page: serve,
    async open(html) {
      const page = await harness.freshPage();
      await page.goto(origin + serve(html), { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async watch() {
      const page = await site.open('<label><input type="checkbox" name="nb"> Nieuwsbrief</label>');
      await site.reloadAndWatch(page);
      await page.close();
    },
    async reloadAndWatch(page) {
      const popup = await harness.openPopup(page);
      await popup.waitForSelector('[data-action="reload-and-watch"]', { visible: true });
      await popup.click('[data-action="reload-and-watch"]');
      await popup.waitForSelector('[data-watching="true"]');
      await popup.close();
    },
    async record(page) {
      const popup = await harness.openPopup(page);
      await popup.waitForSelector('[data-recording="false"]');
      await popup.click('[data-action="set-recording"]');
      await popup.waitForSelector('[data-recording="true"]');
      await popup.close();
    },
    async controls(page) {
      const { frames } = await harness.read(page);
      return Object.fromEntries(frames.flatMap((f) => f.controls).map((c) => [c.name || c.text.normalised, c]));
    },
    async close() {
      await harness.close();
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}

/** The browser's own question cannot be answered without a screen; this is the yes that it would give. */
async function allowInBrowser(harness: Harness, pattern: string): Promise<void> {
  const page = await harness.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(harness.extensionId)}, ${JSON.stringify(pattern)})`,
  );
  await page.close();
}

/** Looks without touching: puppeteer's own `evaluate` counts as an act of the user. */
export async function peek(page: Page, expression: string): Promise<unknown> {
  const cdp = await page.createCDPSession();
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    userGesture: false,
    returnByValue: true,
    awaitPromise: true,
  });
  await cdp.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A real click in the middle of an element, found without touching the page. */
export async function press(page: Page, selector: string, frame = 'window'): Promise<void> {
  const at = await peek(
    page,
    `(() => { const w = ${frame}; const at = w.document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      const f = w.frameElement ? w.frameElement.getBoundingClientRect() : { x: 0, y: 0 };
      const border = w.frameElement ? 2 : 0;
      return [f.x + border + at.x + at.width / 2, f.y + border + at.y + at.height / 2]; })()`,
  );
  if (!Array.isArray(at)) throw new Error(`${selector} is not there`);
  await page.mouse.click(Number(at[0]), Number(at[1]));
}
