import { browser } from 'wxt/browser';
import { WitnessError } from '../core/errors';
import { type InjectionResult, type MergedFrames, mergeFrames } from './merge-frames';

/** The built `entrypoints/capture.ts`; `pinned.ts` before it where all of a page is pictured. */
export const READER_FILE = '/capture.js';
/** The built `entrypoints/page-words.ts`. */
const WORDS_FILE = '/page-words.js';
const PINNED_FILE = '/pinned.js';

const READ_LIMIT_MS = 25_000;

export interface TabFacts {
  tabId: number;
  windowId: number;
  /** Origin + path; empty when the browser does not tell. */
  url: string;
  title: string;
  active: boolean;
}

export async function tabFacts(tabId: number): Promise<TabFacts> {
  const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
    throw new WitnessError('tab-gone', 'the tab is closed', { cause });
  });
  return {
    tabId,
    windowId: tab.windowId,
    url: withoutQuery(tab.url ?? ''),
    title: tab.title ?? '',
    active: tab.active,
  };
}

/**
 * Firefox gives pages of an extension no store in a private window, so nobody there could see, check or hand over what the background
 * kept; and what happens in such a window is not to outlive it. In Chromium all of that is the ordinary store.
 * @throws WitnessError `store-private` | `tab-gone`
 */
export async function assertOrdinaryWindow(tabId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
    throw new WitnessError('tab-gone', 'the tab is closed', { cause });
  });
  if (tab.incognito) throw new WitnessError('store-private', 'the tab is in a private window');
}

/**
 * Runs the reader once in every frame the extension may reach, and matches the answers with the declared child frames.
 * @throws WitnessError `page-not-allowed` | `tab-gone` | `page-navigated` | `no-frame-read`
 */
export async function readTab(tabId: number, inject: Inject = injectReader): Promise<MergedFrames> {
  const merged = mergeFrames(await inject(tabId));
  if (merged.frames[0]?.path !== '0') throw new WitnessError('no-frame-read', 'the top document did not answer');
  return merged;
}

export type Inject = (tabId: number) => Promise<InjectionResult[]>;

/**
 * Never call it while the calling page has transient user activation: the browser would pass the gesture on to the page
 * that is read, which changes the page and makes its states look like the visitor's.
 */
export function injectReader(tabId: number): Promise<InjectionResult[]> {
  return injectFiles(tabId, [READER_FILE]);
}

/** The same with what stays put when the page scrolls. */
export function injectPinnedAndReader(tabId: number): Promise<InjectionResult[]> {
  return injectFiles(tabId, [PINNED_FILE, READER_FILE]);
}

/** What the last file gives is each frame's answer. */
export async function injectFiles(
  tabId: number,
  files: (typeof READER_FILE | '/facts.js' | typeof PINNED_FILE)[],
): Promise<InjectionResult[]> {
  const results = await withinTime(
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files }),
  ).catch((cause: unknown) => {
    throw cause instanceof WitnessError ? cause : injectionError(cause);
  });
  return results.map(({ frameId, documentId, result }) => ({ frameId, documentId, result }));
}

/** @param documentId that was read; '' where the browser does not tell @throws WitnessError `page-navigated` when the tab shows another one */
export async function assertSameDocument(tabId: number, documentId: string): Promise<void> {
  if (documentId === '') return;
  const answer = browser.scripting.executeScript({
    target: { tabId, documentIds: [documentId] },
    func: () => true,
  });
  await withinTime(answer).catch((cause: unknown) => {
    if (cause instanceof WitnessError) throw cause;
    throw new WitnessError('page-navigated', 'the tab went to another document during the capture', { cause });
  });
}

/** A page whose script never ends never answers; the user is told instead of left waiting. */
export function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new WitnessError('reader-failed', `the page did not answer within ${READ_LIMIT_MS} ms`));
    }, READ_LIMIT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The words of the top document as the browser renders them; null when it cannot be reached or has none. */
export async function pageWords(tabId: number): Promise<string | null> {
  const [answer] = await withinTime(browser.scripting.executeScript({ target: { tabId }, files: [WORDS_FILE] })).catch(
    () => [],
  );
  const words: unknown = answer?.result;
  return typeof words === 'string' && words.trim() !== '' ? words : null;
}

/** Browser messages, not ours: matched loosely, since Chrome and Firefox word them differently. */
function injectionError(cause: unknown): WitnessError {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/no tab with id|invalid tab id/i.test(text)) return new WitnessError('tab-gone', text, { cause });
  if (/frame .*(removed|was removed)|document .*(unloaded|destroyed)|navigat/i.test(text)) {
    return new WitnessError('page-navigated', text, { cause });
  }
  return new WitnessError('page-not-allowed', text, { cause });
}

/** Query strings and fragments never travel further than this line (record-model section 5). */
export function withoutQuery(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host, pathname, origin } = new URL(url);
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'javascript:') return protocol;
  return origin === 'null' ? `${protocol}//${host}${pathname}` : `${origin}${pathname}`;
}
