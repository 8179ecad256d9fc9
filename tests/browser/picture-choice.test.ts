import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { type Stage, servePages } from './page/stage';
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
    servePages({ '/choice': PAGE, '/tall': PAGE.replace('1800px', '30000px') }),
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
