import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, serveDemo } from '../../src/cli/demo/serve';
import { type Harness, STORE_BUILD, startHarness } from './harness';

let harness: Harness;
let demo: DemoSite;
beforeAll(async () => {
  demo = await serveDemo();
  harness = await startHarness({ extensionDir: STORE_BUILD, lang: 'nl-NL' });
});
afterAll(async () => {
  await harness?.close();
  await demo?.close();
});

it('key', async () => {
  const page = await harness.freshPage();
  await page.goto(demo.url('nl'), { waitUntil: 'load' });
  await page.bringToFront();
  const id = await harness.tabId(page);
  const ext = await harness.extensionPage();
  console.log(await ext.evaluate(() => chrome.commands.getAll()));
  console.log('ids', id);
  await page.bringToFront();
  return;
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyK');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await new Promise((r) => setTimeout(r, 3000));
  console.log(await ext.evaluate(() => chrome.storage.session.get()));
  console.log(harness.browser.targets().map((t) => `${t.type()} ${t.url()}`));
});
it('menu', async () => {
  const page = await harness.freshPage();
  await page.goto(demo.url('nl'), { waitUntil: 'load' });
  await page.bringToFront();
  const id = await harness.tabId(page);
  const ext = await harness.extensionPage();
  await (await harness.openPopup(page)).close();
  const worker = await harness.worker();
  await worker.evaluate(async (tabId) => {
    const tab = await chrome.tabs.get(tabId);
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'capture-page' }, tab);
  }, id);
  await new Promise((r) => setTimeout(r, 9000));
  console.log(JSON.stringify(await ext.evaluate(() => chrome.storage.session.get())));
  console.log(await ext.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id));
  console.log(harness.browser.targets().map((t) => `${t.type()} ${t.url()}`));
  await ext.evaluate((tabId) => chrome.sidePanel.open({ tabId }), id).catch((e) => console.log(String(e)));
  await new Promise((r) => setTimeout(r, 2500));
  const t = harness.browser.targets().find((t) => t.url().endsWith('sidepanel.html'));
  const p = await t!.asPage();
  console.log(await p.evaluate(() => document.body.innerText));
  await p.screenshot({ path: '/tmp/x/entry-panel.png' }).catch((e) => console.log(String(e)));
  console.log(harness.browser.targets().map((t) => `${t.type()} ${t.url()}`));
});
