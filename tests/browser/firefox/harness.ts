import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { z } from 'zod';
import { type MergedFrames, mergeFrames } from '../../../src/commands/merge-frames';
import { evaluateIn, sendOf, Tab, until } from './bidi';
import { Popup } from './popup';

/** The one Firefox build: what users install. What it may not do, a test grants as the browser itself would. */
export const FIREFOX_BUILD = '.output/firefox-mv3';
const ADDON = 'consent-witness@consent-witness.example';
const UUID = '5c6b9d3e-7a41-4f0e-9a55-0d1c2b3a4f5e';
const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export interface FirefoxHarness {
  downloads: string;
  /** A tab in front with this page. */
  open(url: string): Promise<Tab>;
  /** A tab in the background with a page of the extension, to call its APIs from. */
  helper: Tab;
  extensionTab(path: string): Promise<Tab>;
  /** The real popup over this tab, as a click on the toolbar button opens it (gives `activeTab`). */
  openPopup(tab: Tab): Promise<Popup>;
  /** The page as the extension reads it. The site must be granted. */
  read(tab: Tab): Promise<MergedFrames>;
  tabId(tab: Tab): Promise<number>;
  /** What the user would allow in the browser's own screens. */
  grant(pattern: string): Promise<void>;
  /** The tab that comes when this runs in the browser's own window. */
  newTabBy(expression: string): Promise<Tab>;
  /** Runs in the browser's own window: what only Firefox itself can do or tell. `addon` is the extension, as Firefox sees it. */
  inFirefox(expression: string): Promise<unknown>;
  /** The event page loses all it had in memory, as when the browser lets it sleep. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

const ContextsSchema = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
const ResultsSchema = z.array(z.object({ frameId: z.int(), documentId: z.string().optional(), result: z.unknown() }));

export interface FirefoxOptions {
  prefs?: Record<string, unknown>;
  /** The user's own tick in the add-on's settings. */
  allowedInPrivateWindows?: boolean;
  /** Does something to the profile before Firefox sees it. */
  prepare?: (profile: string) => void;
}

/** Starts a real Firefox in a fresh profile with the built extension. @throws when there is no Firefox: these tests are never skipped */
export async function startFirefox(options: FirefoxOptions = {}): Promise<FirefoxHarness> {
  const profile = mkdtempSync(join(tmpdir(), 'consent-witness-firefox-'));
  const downloads = join(profile, 'downloads');
  options.prepare?.(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: profile,
    // Pages of an extension, and the browser's own window, are open to a driver only with this.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // The browser's own question about a permission cannot be answered without a screen; this is the yes it would give.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...options.prefs,
    },
  });
  const send = sendOf(browser);
  const contexts = async (scope: object = {}) =>
    ContextsSchema.parse(await send('browsingContext.getTree', scope)).contexts;
  const inFirefox = async (expression: string) => {
    const main = (await contexts({ 'moz:scope': 'chrome' })).find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!main) throw new Error('Firefox has no window');
    return evaluateIn(send, main.context, `((addon) => ${expression})(${ADDON_OBJECT})`);
  };
  // Puppeteer puts all sites in one process; people's Firefox does not, and frames of other sites are what is at stake.
  await inFirefox(`Services.prefs.setIntPref('fission.webContentIsolationStrategy', 1)`);
  await browser.installExtension(resolve(FIREFOX_BUILD));
  if (options.allowedInPrivateWindows) await inFirefox(ALLOW_IN_PRIVATE_WINDOWS);
  // It opens by itself, in front: a test that went on would find it over its page. Where the store is broken it does not.
  else if (!options.prepare)
    await until('first steps', async () => (await contexts()).some(({ url }) => url.includes('/welcome.html')));
  const extensionTab = async (path: string) => {
    const tab = await Tab.open(send, true);
    await tab.goto(`moz-extension://${UUID}/${path}`);
    await tab.until(`location.protocol === 'moz-extension:' && document.querySelector('#root')?.childElementCount > 0`);
    return tab;
  };
  const helper = await extensionTab('verify.html');
  const tabId = async (tab: Tab) => {
    await tab.activate();
    const ask = `browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`;
    return z.int().parse(await helper.evaluate(ask));
  };
  return {
    downloads,
    helper,
    extensionTab,
    inFirefox,
    tabId,
    async open(url) {
      const tab = await Tab.open(send);
      await tab.goto(url);
      await tab.activate();
      return tab;
    },
    async newTabBy(expression) {
      const before = new Set((await contexts()).map(({ context }) => context));
      await inFirefox(`void (${expression})`);
      const fresh = async () => (await contexts()).find(({ context }) => !before.has(context));
      await until('another tab', async () => (await fresh()) !== undefined);
      return new Tab(send, (await fresh())?.context ?? '');
    },
    async openPopup(tab) {
      await tab.activate();
      return Popup.open(inFirefox, helper);
    },
    async read(tab) {
      const target = `{ target: { tabId: ${await tabId(tab)}, allFrames: true }, files: ['/facts.js', '/capture.js'] }`;
      return mergeFrames(ResultsSchema.parse(await helper.evaluate(`browser.scripting.executeScript(${target})`)));
    },
    async grant(pattern) {
      const wanted = JSON.stringify({ permissions: [], origins: [pattern] });
      await inFirefox(`${PERMISSIONS}.add(addon.id, ${wanted}, addon)`);
      const allowed = `browser.permissions.contains({ origins: [${JSON.stringify(pattern)}] })`;
      await until(pattern, () => helper.evaluate(allowed));
    },
    async stopBackground() {
      await inFirefox('addon.terminateBackground({ ignoreDevToolsAttached: true })');
    },
    async close() {
      await browser.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const PERMISSIONS = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;
const ALLOW_IN_PRIVATE_WINDOWS = `${PERMISSIONS}.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, addon)
  .then(() => ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(addon.id))
  .then((known) => known.reload()).then(() => null)`;
const ADDON_OBJECT = `WebExtensionPolicy.getByID('${ADDON}')?.extension`;

function firefoxPath(): string {
  const found = [process.env.FIREFOX_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));
  if (!found)
    throw new Error('No Firefox found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.');
  return found;
}
