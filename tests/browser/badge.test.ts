import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stopWorker } from './stop-worker';
import { startWatchedSite, type WatchedSite } from './watched-site';

/** A likely violation without a person having to look: pre-ticked, and one more that stays so however it came. */
const FORM =
  '<form action="/in" method="post"><label><input type="checkbox" name="nb" checked> Ja, ik wil de nieuwsbrief ontvangen</label><button>Aanmelden</button></form>';
const CALM = '<p>Hier wordt niets gevraagd.</p>';

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
});
afterAll(() => site?.close());

/** Text and title of the button for the tab that shows this page. */
async function button(page: Page): Promise<{ text: string; title: string }> {
  const caller = await site.harness.extensionPage();
  return caller.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const tabId = tab?.id ?? -1;
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  }, page.url());
}

/** How many likely violations the popup shows for this page. */
async function inPopup(page: Page): Promise<number> {
  const popup = await site.harness.openPopup(page);
  await popup.waitForSelector('[data-action="capture"]', { visible: true });
  const n = await popup.$$eval('.chip-likely-violation', (all) => all.length);
  await popup.close();
  return n;
}

it('has no number on a site that is not watched', async () => {
  const page = await site.open(FORM);
  expect(await inPopup(page)).toBeGreaterThan(0);
  expect(await button(page)).toMatchObject({ text: '' });
  await page.close();
});

it('shows the number of likely violations on a watched site, with words, and none where nothing is found', async () => {
  await site.watch();
  const page = await site.open(FORM);
  await expect.poll(async () => (await button(page)).text, { timeout: 10_000 }).toMatch(/^[1-9]\d*$/);
  const { text, title } = await button(page);
  expect(title).toBe(`Consent Witness. Likely violations on this page: ${text}`);
  await page.goto(site.origin + site.page(CALM), { waitUntil: 'load' });
  expect(await button(page), 'the browser clears it when the tab goes on').toEqual({
    text: '',
    title: 'Consent Witness',
  });
  await page.goBack({ waitUntil: 'load' });
  await expect.poll(async () => (await button(page)).text, { timeout: 10_000 }).toBe(text);
  await page.close();
});

it('counts a banner that comes a moment after the page', async () => {
  const page = await site.open(`<p>Welkom.</p><script>
    setTimeout(() => { document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(FORM)}); }, 500);
  </script>`);
  await expect.poll(async () => (await button(page)).text, { timeout: 15_000 }).toMatch(/^[1-9]\d*$/);
  await page.close();
});

it('works after the worker was killed, and a page cannot ask for it', async () => {
  await stopWorker(site.harness);
  const page = await site.open(FORM);
  await expect.poll(async () => (await button(page)).text, { timeout: 10_000 }).toMatch(/^[1-9]\d*$/);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage)).toBe('undefined');
  await page.close();
});

it('is gone at once when watching ends', async () => {
  const page = await site.open(FORM);
  await expect.poll(async () => (await button(page)).text, { timeout: 10_000 }).toMatch(/^[1-9]\d*$/);
  const popup = await site.harness.openPopup(page);
  await popup.waitForSelector('[data-action="stop-watching"]', { visible: true });
  await popup.click('[data-action="stop-watching"]');
  await popup.waitForSelector('[data-watching="false"]');
  await popup.close();
  const caller = await site.harness.extensionPage();
  const texts = () =>
    caller.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })));
    });
  await expect.poll(texts, { timeout: 5000 }).not.toContainEqual(expect.stringMatching(/\d/));
  await page.close();
});
