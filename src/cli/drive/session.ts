import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PictureChoice } from '../../core/picture';
import { type ExtensionBrowser, launchWithExtension } from '../browser';
import { capturePage, openControlPage } from './capture-page';
import { DriverError } from './driver-error';
import { exportFromReview } from './export-from-review';
import { type OpenOptions, openAddress } from './open-address';

export interface SessionOptions extends OpenOptions {
  extensionDir: string;
  lang: string;
  /** Ask sites for the statements their pages link to. */
  statements: boolean;
  /** `notice` unless told. */
  picture?: PictureChoice;
  args?: string[];
}

export interface Kept {
  httpStatus: number | null;
  captureId: string;
  /** The saved bundle, in the session's own folder: move it before the session closes. */
  bundleFile: string;
}

/**
 * One run of the command line: one profile made for it and thrown away, so one signing key for all its bundles. Between two
 * addresses cookies, cache and site storage are emptied: the next site must see a first visit. A browser that dies is
 * started again on the same profile, so that a page that crashes it costs only itself.
 */
export class Session {
  #extension: ExtensionBrowser | null = null;
  readonly #profile = mkdtempSync(join(tmpdir(), 'consent-witness-'));

  constructor(private readonly options: SessionOptions) {}

  /** @throws DriverError this address could not be captured; BrowserNotStarted none can */
  async capture(address: string): Promise<Kept> {
    const extension = await this.#started();
    const control = await openControlPage(extension, this.options.statements);
    const page = await extension.browser.newPage();
    try {
      return await Promise.race([this.#captureIn(page, control, extension, address), crashOf(page)]);
    } catch (thrown) {
      if (thrown instanceof DriverError) throw thrown;
      const detail = thrown instanceof Error ? thrown.message : String(thrown);
      throw new DriverError(/crash|closed|detached/i.test(detail) ? 'page-crashed' : 'unexpected', detail, {
        cause: thrown,
      });
    } finally {
      await forget(page).catch(() => undefined);
      await control.close().catch(() => undefined);
      await page.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.#extension?.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  async #captureIn(page: Page, control: Page, extension: ExtensionBrowser, address: string): Promise<Kept> {
    const { httpStatus } = await openAddress(page, address, this.options);
    const captureId = await capturePage(control, page, this.options.picture ?? 'notice');
    return { httpStatus, captureId, bundleFile: await exportFromReview(control, extension, captureId) };
  }

  async #started(): Promise<ExtensionBrowser> {
    if (this.#extension?.browser.connected) return this.#extension;
    const { extensionDir, lang, args } = this.options;
    const launch = { extensionDir, lang, profileDir: this.#profile, ...(args ? { args } : {}) };
    this.#extension = await launchWithExtension(launch).catch((cause: unknown) => {
      throw new BrowserNotStarted(cause);
    });
    // Else what the first address asks for could be missed.
    await this.#extension.listening();
    return this.#extension;
  }
}

/** No address can be captured: told once, not per address. */
export class BrowserNotStarted extends Error {
  override readonly name = 'BrowserNotStarted';
  constructor(cause: unknown) {
    super(`The browser could not be started: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Never fulfilled: a page that does not crash leaves it open. */
function crashOf(page: Page): Promise<never> {
  return new Promise((_, refuse) => {
    page.once('error', (error) => refuse(new DriverError('page-crashed', error.message)));
    page.once('close', () => refuse(new DriverError('tab-gone', 'the tab was closed')));
  });
}

async function forget(page: Page): Promise<void> {
  const origins = new Set(page.frames().map((frame) => originOf(frame.url())));
  const cdp = await page.createCDPSession();
  await cdp.send('Network.clearBrowserCookies');
  await cdp.send('Network.clearBrowserCache');
  for (const origin of origins) {
    if (origin !== null) await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await cdp.detach();
}

function originOf(url: string): string | null {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : null;
}
