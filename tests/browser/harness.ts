import type { Page, WebWorker } from 'puppeteer-core';
import { type ExtensionBrowser, type LaunchOptions, launchWithExtension } from '../../src/cli/browser';
import { knownManagers, LOOKS_SYMBOL } from '../../src/commands/consent-managers';
import { type InjectionResult, type MergedFrames, mergeFrames } from '../../src/commands/merge-frames';
import { stopWorker } from './stop-worker';

/** The store build: `activeTab` only, as users install it. */
export const STORE_BUILD = '.output/chrome-mv3';
/** The unattended build: host permissions, so that tests can read any page and frame without a click. */
export const UNATTENDED_BUILD = '.output/chrome-mv3-unattended';

export interface Harness extends ExtensionBrowser {
  /** A new tab in a clean state: cookies and storage of loopback origins are cleared. */
  freshPage(): Promise<Page>;
  /** Injects the built reader, facts included, into every frame of the page through the extension, and returns each frame's raw answer. */
  inject(page: Page): Promise<InjectionResult[]>;
  /** The page as the extension reads it: frames matched, gaps listed. */
  read(page: Page): Promise<MergedFrames>;
  /** The same without looking for known consent managers, whose list takes as long to hand over as the reading itself. */
  readWithoutManagers(page: Page): Promise<MergedFrames>;
  tabId(page: Page): Promise<number>;
  /** Does something that counts on what a test has put in the worker: it is up, and not suspended meanwhile (`FAULT_SUSPEND`). */
  awake<T>(work: () => Promise<T>): Promise<T>;
  /** An extension page in a background tab, to call extension APIs from. */
  extensionPage(): Promise<Page>;
}

/**
 * Starts a browser with a built extension (unattended build unless told). Every name but loopback is unresolvable, so no
 * test can reach a live site; `insecure.test` maps to 127.0.0.1 for pages that must not be a secure context.
 */
export async function startHarness(options: Partial<LaunchOptions> = {}): Promise<Harness> {
  const extension = await launchWithExtension({
    extensionDir: UNATTENDED_BUILD,
    ...options,
    args: [
      '--hide-scrollbars',
      '--ignore-certificate-errors',
      '--host-resolver-rules=MAP insecure.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
      ...(options.args ?? []),
    ],
  });
  let helper: Page | null = null;
  const suspension = randomSuspension();
  let awake = 0;
  let stops = 0;
  if (suspension) {
    // A worker that ends before it first ran to its end has told the browser of no event: nothing starts it ever again.
    await extension.listening();
    const newPage = extension.browser.newPage.bind(extension.browser);
    extension.browser.newPage = async (...how) => suspendedByActs(await newPage(...how));
  }

  async function extensionPage(): Promise<Page> {
    if (helper && !helper.isClosed()) return helper;
    helper = await extension.browser.newPage();
    await helper.goto(extension.pageUrl('review.html'));
    return helper;
  }

  /** The worker loses all it had in memory, as when the browser lets it sleep. @param wake whether somebody counts on it at once */
  async function mayBeSuspended(wake = true): Promise<void> {
    if (awake > 0 || !suspension?.()) return;
    stops += 1;
    await stopWorker(extension);
    if (wake) await wakeWorker();
  }

  async function wakeWorker(): Promise<void> {
    // Not stopped again by what wakes it.
    awake += 1;
    const caller = await extensionPage();
    // Any message does.
    await caller.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' })).catch(() => undefined);
    awake -= 1;
  }

  /** Nothing but an event starts it again. */
  async function worker(): Promise<WebWorker> {
    if (!suspension) return extension.worker();
    // One that the browser started again under the same id is not attached to a second time: it can do anything but be asked from here.
    for (let tries = 0; tries < 3; tries++) {
      await wakeWorker();
      const live = await extension.worker();
      if (await live.evaluate(() => true).catch(() => false)) return live;
      await stopWorker(extension);
    }
    throw new Error('the worker cannot be attached to');
  }

  /** What the user does next on it, by mouse or address, finds the worker asleep now and then. */
  function suspendedByActs(page: Page): Page {
    const { mouse } = page;
    const [click, goto, reload] = [mouse.click.bind(mouse), page.goto.bind(page), page.reload.bind(page)];
    mouse.click = (...act) => mayBeSuspended(false).then(() => click(...act));
    page.goto = (...where) => mayBeSuspended(false).then(() => goto(...where));
    page.reload = (...how) => mayBeSuspended(false).then(() => reload(...how));
    return page;
  }

  async function tabId(page: Page): Promise<number> {
    await mayBeSuspended();
    const caller = await extensionPage();
    await page.bringToFront();
    return caller.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) throw new Error('no active tab');
      return tab.id;
    });
  }

  async function inject(page: Page, managers = true): Promise<InjectionResult[]> {
    const id = await tabId(page);
    // From the worker, as the product does. `evaluate` in a page counts as a user gesture, and `executeScript` passes that
    // gesture on: the page under test would then say that its user has acted.
    const live = await worker();
    return live.evaluate(
      async (tab, symbol, looks) => {
        if (looks)
          await chrome.scripting.executeScript({
            target: { tabId: tab, allFrames: true },
            func: (key: string, value: unknown) => {
              Reflect.set(window, Symbol.for(key), value);
            },
            args: [symbol, looks],
          });
        const answers = await chrome.scripting.executeScript({
          target: { tabId: tab, allFrames: true },
          files: ['/facts.js', '/capture.js'],
        });
        return answers.map((a) => ({ frameId: a.frameId, result: a.result }));
      },
      id,
      LOOKS_SYMBOL,
      managers ? [...knownManagers()] : null,
    );
  }

  return {
    ...extension,
    extensionPage,
    worker,
    tabId,
    async awake(work) {
      if (suspension) await wakeWorker();
      awake += 1;
      try {
        return await work();
      } finally {
        awake -= 1;
      }
    },
    openPopup: async (page) => {
      await mayBeSuspended(false);
      const popup = await extension.openPopup(page);
      return suspension ? suspendedByActs(popup) : popup;
    },
    async close() {
      // A run in which nothing was stopped shows nothing.
      if (suspension) process.stdout.write(`[F2] worker stopped ${stops} times\n`);
      await extension.close();
      if (suspension && stops === 0) throw new Error('the worker was never stopped');
    },
    inject: (page) => inject(page),
    readWithoutManagers: async (page) => mergeFrames(await inject(page, false)),
    read: async (page) => mergeFrames(await inject(page)),
    async freshPage() {
      await mayBeSuspended();
      const page = await extension.browser.newPage();
      const cdp = await page.createCDPSession();
      await cdp.send('Network.clearBrowserCookies');
      await cdp.detach();
      return page;
    },
  };
}

/**
 * `FAULT_SUSPEND=N`: about every Nth time, true; null without. Which times follows from `FAULT_SEED`; without one a seed is drawn, and printed so
 * that a run can be done again.
 */
export function randomSuspension(env: NodeJS.ProcessEnv = process.env): (() => boolean) | null {
  const every = Number(env.FAULT_SUSPEND ?? 0);
  if (!(every > 0)) return null;
  let state = Number(env.FAULT_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`FAULT_SUSPEND=${every} FAULT_SEED=${state}`);
  return () => {
    // Numerical Recipes' generator: which one does not matter, as long as a seed gives the same times.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 < 1 / every;
  };
}
