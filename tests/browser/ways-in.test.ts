import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoSite, serveDemo } from '../../src/cli/demo/serve';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { stopWorker } from './stop-worker';
import { storedCapture } from './stored-capture';

let harness: Harness;
let demo: DemoSite;
/** An extension page in a tab of its own. */
let desk: Page;
let form: Page;
let formTab: number;
beforeAll(async () => {
  demo = await serveDemo();
  harness = await startHarness({ extensionDir: STORE_BUILD });
  desk = await harness.extensionPage();
  await desk.evaluate(() => chrome.storage.local.set({ language: 'en' }));
  form = await harness.freshPage();
  await form.goto(demo.url('nl'), { waitUntil: 'load' });
  formTab = await harness.tabId(form);
  // The act that gives us this tab; choosing from the browser's own menu does so too, which no driver can do.
  await (await harness.openPopup(form)).close();
});
afterAll(async () => {
  await harness?.close();
  await demo?.close();
});

/** As the browser tells of what was chosen in its menu, or of a key. */
async function choose(how: 'menu' | 'key', tabId: number): Promise<void> {
  const worker = await harness.worker();
  await worker.evaluate(
    async (by, id) => {
      const tab = await chrome.tabs.get(id);
      if (by === 'key') Object(chrome.commands.onCommand).dispatch('capture-page', tab);
      else Object(chrome.contextMenus.onClicked).dispatch({ menuItemId: 'capture-page' }, tab);
    },
    how,
    tabId,
  );
}

async function screenAt(path: string): Promise<Page> {
  const target = await harness.browser.waitForTarget((each) => each.url().startsWith(harness.pageUrl(path)));
  return target.asPage();
}

it('asks for nothing that the browser would warn of at install', async () => {
  const manifest = JSON.parse(readFileSync(`${STORE_BUILD}/manifest.json`, 'utf8'));
  const warnings = (permissions: string[]) =>
    desk.evaluate(
      (text) => chrome.management.getPermissionWarningsByManifest(text),
      JSON.stringify({ ...manifest, permissions }),
    );
  expect(manifest.permissions).toEqual(expect.arrayContaining(['contextMenus', 'sidePanel']));
  expect(await warnings(manifest.permissions)).toEqual([]);
  expect(await warnings([...manifest.permissions, 'history'])).not.toEqual([]);
});

it('welcomes nobody in a browser that a program drives', async () => {
  await expect.poll(() => desk.evaluate(() => chrome.storage.local.get('welcomed'))).toEqual({ welcomed: true });
  const open = () => harness.browser.targets().filter((each) => each.url().includes('welcome.html'));
  await expect.poll(open).toEqual([]);
});

it('keeps a capture from the menu, and shows it in the popup, without the act in the menu counting as one in the page', async () => {
  await form.bringToFront();
  await choose('menu', formTab);
  const popup = await screenAt('popup.html');
  const receipt = await popup.waitForSelector('.receipt', { visible: true });
  const captureId = (await receipt?.evaluate((e) => e.getAttribute('data-capture'))) ?? '';
  expect(await popup.$eval('#receipt', (e) => e.textContent)).toMatch(/^Kept as number \d+$/);
  const { capture } = await storedCapture(desk, captureId);
  expect(capture.frames[0]?.userActivation).toBe('none');
  expect(capture.screenshot.state).toBe('taken');
  // Shown is seen: nothing is left on the badge, and the popup that is opened next starts anew.
  await expect.poll(() => desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), formTab)).toBe('');
  await popup.close();
  await form.bringToFront();
  const next = await harness.openPopup(form);
  await next.waitForSelector('[data-action=capture]', { visible: true });
  expect(await next.$('.receipt')).toBeNull();
  await next.close();
});

it('is loud when a key could not keep anything, and notes the attempt', async () => {
  const closed = await harness.freshPage();
  await closed.goto(demo.url('en'), { waitUntil: 'load' });
  const closedTab = await harness.tabId(closed);
  await choose('key', closedTab);
  const popup = await screenAt('popup.html');
  await popup.waitForSelector('[data-error=page-not-allowed]', { visible: true });
  await popup.close();
  await expect.poll(() => desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), closedTab)).toBe('×');
  await desk.goto(harness.pageUrl('review.html#/captures'));
  await desk.waitForSelector('.failed li');
  await closed.close();
});

it('says so when the worker was stopped over a capture that no screen had asked for', async () => {
  const worker = await harness.worker();
  await worker.evaluate(() => {
    Object.assign(chrome.tabs, { captureVisibleTab: () => new Promise(() => undefined) });
  });
  await form.bringToFront();
  await choose('key', formTab);
  const badge = () => desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), formTab);
  const noted = (tabId: number) => chrome.storage.session.get(`outcome ${tabId}`).then((all) => Object.values(all)[0]);
  await expect.poll(() => desk.evaluate(noted, formTab)).toEqual({ state: 'busy' });
  expect(await badge()).toBe('…');
  const popup = await harness.openPopup(form);
  await popup.waitForSelector('.keep .busy');
  await stopWorker(harness);
  await popup.waitForSelector('[data-error=unexpected]', { visible: true });
  await expect.poll(badge).toBe('');
  await popup.close();
});

it('has the popup beside the page, which reads a tab only when it was given, and follows it', async () => {
  await form.bringToFront();
  await desk.evaluate((tabId) => chrome.sidePanel.open({ tabId }), formTab);
  const panel = await screenAt('sidepanel.html');
  await panel.waitForSelector('.choice', { visible: true });
  expect(await panel.$('[data-action=open-panel]')).toBeNull();
  const other = await harness.freshPage();
  await other.goto(demo.url('en'), { waitUntil: 'load' });
  await other.bringToFront();
  await panel.waitForFunction(() => !document.querySelector('.choice') && document.querySelector('.empty'));
  const said = await panel.$eval('.popup', (e) => e.textContent ?? '');
  expect(said).toContain('The side panel may not read this tab');
  expect(said).not.toContain('127.0.0.1');
  // Pressing the button on it is the act that gives it.
  const popup = await harness.openPopup(other);
  await popup.waitForSelector('.choice');
  await popup.close();
  await panel.waitForSelector('.choice', { visible: true });
  await other.close();
  await form.bringToFront();
  await panel.waitForFunction(() => document.querySelector('.choice')?.textContent?.includes('aanbiedingen'));
});

it('points a choice out on the page without touching anything of the page', async () => {
  const panel = await screenAt('sidepanel.html');
  await form.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((all) => seen.push(...all.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (const name of ['scroll', 'focus', 'pointermove', 'animationstart', 'transitionstart', 'resize'])
      addEventListener(name, () => seen.push(name), true);
  });
  const styleOf = () =>
    form.$eval(
      '[name=offers]',
      (e) => JSON.stringify(Object.entries(getComputedStyle(e))) + e.getBoundingClientRect().y,
    );
  const before = await styleOf();
  const box = () => form.evaluate(() => getComputedStyle(document.documentElement, '::after').borderTopWidth);
  expect(await box()).toBe('0px');
  const first = await panel.waitForSelector('.choice');
  await first?.hover();
  await panel.waitForSelector('[data-pointed=shown]');
  expect(await box()).toBe('3px');
  const drawn = await form.evaluate(() => {
    const { left, top } = getComputedStyle(document.documentElement, '::after');
    const { x, y } = document.querySelector('[name=offers]')?.getBoundingClientRect() ?? { x: NaN, y: NaN };
    return Math.hypot(Number.parseFloat(left) - x, Number.parseFloat(top) - y);
  });
  expect(drawn).toBeLessThan(60);
  expect(await styleOf()).toBe(before);
  await (await panel.$('h1'))?.hover();
  await expect.poll(box).toBe('0px');
  // By the keyboard; and it goes when the screen that pointed goes.
  await panel.focus('[data-action=point-out]');
  await panel.waitForSelector('[data-pointed=shown]');
  expect(await box()).toBe('3px');
  // Also when the worker that drew it was stopped meanwhile: the next one hears of it.
  await stopWorker(harness);
  const hears = async () => (await harness.worker()).evaluate(() => chrome.runtime.onConnect.hasListeners());
  await expect.poll(() => hears().catch(() => false), { timeout: 10_000 }).toBe(true);
  await panel.close();
  await expect.poll(box, { timeout: 10_000 }).toBe('0px');
  expect(await form.evaluate(() => Object(window).seen)).toEqual([]);
});
