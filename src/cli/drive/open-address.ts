import type { HTTPResponse, Page } from 'puppeteer-core';
import { type AddressErrorCode, DriverError } from './driver-error';

const LOAD_TIMEOUT_MS = 30_000;
/** The page counts as settled after so long without network traffic … */
const QUIET_MS = 2000;
/** … or after so long in any case: some pages never fall silent. */
const SETTLE_LIMIT_MS = 10_000;

export interface OpenOptions {
  /** Wait exactly this long after loading instead of for a quiet network. */
  waitMs?: number | undefined;
  loadTimeoutMs?: number;
}

export interface Opened {
  httpStatus: number | null;
}

/**
 * Goes to an address and lets late banners come. Nothing is clicked or typed; a dialog that would block the page is
 * dismissed. @throws DriverError
 */
export async function openAddress(page: Page, address: string, options: OpenOptions = {}): Promise<Opened> {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const response = await load(page, address, options.loadTimeoutMs ?? LOAD_TIMEOUT_MS);
  const type = response?.headers()['content-type'] ?? '';
  if (/^application\/pdf/i.test(type)) throw new DriverError('not-a-web-page', type);
  await settle(page, options.waitMs);
  return { httpStatus: response?.status() ?? null };
}

async function load(page: Page, address: string, timeout: number): Promise<HTTPResponse | null> {
  // The answer to the page's own address, also when a picture further on keeps `load` from ever coming.
  const answers: HTTPResponse[] = [];
  page.on('response', (response) => {
    if (response.frame() === page.mainFrame() && response.request().isNavigationRequest()) answers.push(response);
  });
  try {
    return await page.goto(address, { waitUntil: 'load', timeout });
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    const answer = answers.at(-1);
    const late = /timeout|timed out/i.test(text);
    // A page that never finishes loading, or goes on to another by itself, is what a visitor gets.
    if (answer && isPage(answer) && (late || /ERR_ABORTED/.test(text))) return answer;
    if (late) throw new DriverError('timed-out', text, { cause });
    throw new DriverError(loadErrorCode(text, address), text, { cause });
  }
}

function isPage(answer: HTTPResponse): boolean {
  const { 'content-type': type = '', 'content-disposition': disposition = '' } = answer.headers();
  return /^(?:text\/html|application\/xhtml\+xml)/i.test(type) && !/^attachment/i.test(disposition);
}

/** Chromium's `net::ERR_…` names. It aborts a navigation that turns into a download, gives nothing (204) or crashes. */
function loadErrorCode(text: string, address: string): AddressErrorCode {
  if (/ERR_ABORTED/.test(text)) return /^https?:/.test(address) ? 'download' : 'page-crashed';
  if (/crash|Target closed|Session closed|detached/i.test(text)) return 'page-crashed';
  if (/ERR_BLOCKED|ERR_UNSAFE|ERR_DISALLOWED/.test(text)) return 'page-not-allowed';
  if (/ERR_INVALID_URL|ERR_UNKNOWN_URL_SCHEME|Cannot navigate to invalid URL/.test(text)) return 'bad-address';
  return 'unreachable';
}

async function settle(page: Page, waitMs: number | undefined): Promise<void> {
  if (waitMs !== undefined) {
    await new Promise((done) => setTimeout(done, waitMs));
    return;
  }
  // Running into the limit is no failure: what is there by then is what a visitor sees.
  await page.waitForNetworkIdle({ idleTime: QUIET_MS, timeout: SETTLE_LIMIT_MS }).catch(() => undefined);
}
