import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { type Stage, servePages } from './page/stage';
import { stopWorker } from './stop-worker';
import { storedPicture } from './stored-picture';

/** Sees whether a scroll is taken for an act of the visitor, and whether the page was put back. */
const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Keuze</title><body style="margin:0">
<div style="height:1800px;background:rgb(10,20,30)"></div><form action="/in" method="post">
<label><input type="checkbox" id="news" checked> Ja, ik wil de nieuwsbrief ontvangen</label><button>Inschrijven</button></form></body>`;

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([
    startHarness({ extensionDir: STORE_BUILD, lang: 'en-US' }),
    servePages({
      '/choice': PAGE,
      '/tall': PAGE.replace('1800px', '30000px'),
      '/long': PAGE.replace('1800px', '2600px'),
    }),
  ]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

async function popupOf(page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = await harness.openPopup(page);
  await popup.waitForSelector('[data-action="capture"]', { visible: true });
  return popup;
}

it('the popup takes the whole page on choice, with no more than a click allows, and remembers the choice', async () => {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/choice`, { waitUntil: 'load' });
  const popup = await popupOf(page);
  expect(await popup.$eval('[data-action="choose-picture"]', (e) => e instanceof HTMLSelectElement && e.value)).toBe(
    'notice',
  );
  await popup.select('[data-action="choose-picture"]', 'full-page');
  await popup.click('[data-action="capture"]');
  const receipt = await popup.waitForSelector('[data-capture]', { timeout: 60_000 });
  const captureId = (await receipt?.evaluate((e) => e.getAttribute('data-capture'))) ?? '';
  await popup.close();
  const taken = await storedPicture(harness, captureId);
  expect(taken.view).toMatchObject({ asked: 'full-page', shows: 'full-page', scrolledPage: true });
  expect(taken.capture.gaps).toEqual([]);
  expect(taken.height).toBeGreaterThan(1800);
  expect(taken.marks).toHaveLength(2);
  expect(taken.capture.frames[0]?.userActivation).toBe('none');
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
  const again = await popupOf(page);
  await again.waitForFunction(() => {
    const select = document.querySelector('[data-action="choose-picture"]');
    return select instanceof HTMLSelectElement && select.value === 'full-page';
  });
  await page.close();
});

it('a whole page that is not waited for leaves evidence with the window, says so, and puts the page back', async () => {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/tall`, { waitUntil: 'load' });
  await page.evaluate(() => scrollTo(0, 700));
  const popup = await popupOf(page);
  await popup.select('[data-action="choose-picture"]', 'full-page');
  await popup.click('[data-action="capture"]');
  await page.waitForFunction(() => scrollY > 1500);
  await popup.click('[data-action="cancel-picture"]');
  const receipt = await popup.waitForSelector('[data-capture]', { timeout: 60_000 });
  const captureId = (await receipt?.evaluate((e) => e.getAttribute('data-capture'))) ?? '';
  await popup.close();
  const taken = await storedPicture(harness, captureId);
  expect(taken.view).toMatchObject({ asked: 'full-page', shows: 'viewport', strips: 1, scrolledPage: true });
  expect(taken.capture.gaps.map(({ reason, subject }) => `${reason} ${subject}`)).toEqual([
    'picture-incomplete cancelled',
  ]);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 700]);
  await page.close();
});

/** A whole page in hand, of a page that its visitor had at 700, which stands still far below that until the worker is ended. */
async function stalled(): Promise<{ page: Page; popup: Page }> {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/long`, { waitUntil: 'load' });
  await page.evaluate(() => scrollTo(0, 700));
  const popup = await popupOf(page);
  await popup.select('[data-action="choose-picture"]', 'full-page');
  const worker = await harness.worker();
  await worker.evaluate(() => {
    const take = chrome.tabs.captureVisibleTab.bind(chrome.tabs);
    const stall = async (...how: Parameters<typeof take>) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab?.id ?? -1 };
      const [seen] = await chrome.scripting.executeScript({ target, func: () => scrollY > 1500 });
      if (!seen?.result) return take(...how);
      Object.assign(globalThis, { stalled: true });
      return new Promise(() => {});
    };
    Object.assign(chrome.tabs, { captureVisibleTab: stall });
    chrome.runtime.onMessage.addListener(({ type }) => {
      if (type === 'cancel-picture') Object.assign(globalThis, { cancelHeard: true });
    });
  });
  await popup.click('[data-action="capture"]');
  await expect.poll(() => worker.evaluate(() => 'stalled' in globalThis), { timeout: 30_000 }).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1500);
  return { page, popup };
}

async function takenBy(popup: Page) {
  const receipt = await popup.waitForSelector('[data-capture]', { timeout: 60_000 });
  const captureId = (await receipt?.evaluate((e) => e.getAttribute('data-capture'))) ?? '';
  await popup.close();
  return storedPicture(harness, captureId);
}

it('a page that an ended worker left scrolled is put back before it is read', async () => {
  const { page, popup } = await harness.awake(async () => {
    const at = await stalled();
    await stopWorker(harness);
    return at;
  });
  const taken = await takenBy(popup);
  expect(taken.view).toMatchObject({ asked: 'full-page', shows: 'full-page', scroll: { x: 0, y: 700 } });
  expect(taken.capture.gaps).toEqual([]);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 700]);
  await page.close();
});

it('a whole page is cancelled also when the worker that heard of it was ended before it could act', async () => {
  const { page, popup } = await harness.awake(async () => {
    const at = await stalled();
    await at.popup.click('[data-action="cancel-picture"]');
    const worker = await harness.worker();
    await expect.poll(() => worker.evaluate(() => 'cancelHeard' in globalThis)).toBe(true);
    await stopWorker(harness);
    return at;
  });
  const taken = await takenBy(popup);
  expect(taken.view).toMatchObject({ asked: 'full-page', shows: 'viewport', scroll: { x: 0, y: 700 } });
  expect(taken.capture.gaps.map(({ reason, subject }) => `${reason} ${subject}`)).toEqual([
    'picture-incomplete cancelled',
  ]);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 700]);
  await page.close();
});

it('a whole page is cancelled also when the next worker hears of that before it is asked for the page again', async () => {
  const { page, popup } = await harness.awake(async () => {
    const at = await stalled();
    await at.popup.evaluate(() => {
      const send = chrome.runtime.sendMessage.bind(chrome.runtime);
      const cancelled = Promise.withResolvers<void>();
      Object.assign(chrome.runtime, {
        sendMessage: async (message: { type: string }) => {
          if (message.type !== 'cancel-picture') return cancelled.promise.then(() => send(message));
          const answer = await send(message);
          cancelled.resolve();
          return answer;
        },
      });
    });
    await stopWorker(harness);
    await at.popup.click('[data-action="cancel-picture"]');
    return at;
  });
  const taken = await takenBy(popup);
  expect(taken.capture.gaps.map(({ reason, subject }) => `${reason} ${subject}`)).toEqual([
    'picture-incomplete cancelled',
  ]);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 700]);
  await page.close();
});
