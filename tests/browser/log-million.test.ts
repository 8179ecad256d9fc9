import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BLOCK_ROWS } from '../../src/core/consent-log';
import { atBlock, choose, writeLog } from './consent-log';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { importCsv } from './register-acts';

/** A large controller's own log, in the store build: a million rows, cancelled after a tenth and gone on with. */
const ROWS = 1_000_000;
const FIRST_BLOCKS = Math.floor(ROWS / 10 / BLOCK_ROWS);
const MB = 1024 * 1024;
/**
 * Most that may be in use at the end above what was after a tenth, in MB. To keep a row that stands twice once, eight bytes are kept of
 * each row, in a table that doubles; rows themselves, some 120 bytes each, would be over a hundred.
 */
const GROWTH = 32;

const REGISTER = 'body,activity\r\nCollege van Voorbeeldstad,Nieuwsbrief\r\n';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ extensionDir: STORE_BUILD });
});
afterAll(() => harness?.close());

it('takes over a log of a million rows, cancelled and resumed, in memory that does not grow with the rows', async () => {
  const page = await harness.browser.newPage();
  // A slow machine takes minutes from one look to the next: how long it takes is not what is tested.
  page.setDefaultTimeout(900_000);
  const cdp = await page.createCDPSession();
  await page.goto(harness.pageUrl('review.html#/register'));
  await importCsv(page, REGISTER, '[data-imported="1"]');
  await page.goto(harness.pageUrl('review.html#/logs'));
  await page.reload();
  const file = writeLog(harness.downloads, 'https://voorbeeldstad.example/aanmelden', [Date.UTC(2025, 3, 1)], ROWS);
  await choose(page, 'choose-log', file);
  await page.locator('[data-action=check-log]').click();
  await page.waitForSelector(`[data-rows="${ROWS}"]`);

  await atBlock(page, FIRST_BLOCKS, 'cancel');
  await page.locator('[data-action=take-log]').click();
  await page.waitForSelector('[data-stopped]');
  const tenth = await inUse(cdp);
  await choose(page, 'resume-log', file);
  await page.waitForFunction(blocksAbove, {}, FIRST_BLOCKS);
  let most = 0;
  for (const many of [2, 5, 9]) {
    await page.waitForFunction(blocksAbove, {}, FIRST_BLOCKS * many);
    most = Math.max(most, await inUse(cdp));
  }
  await page.waitForSelector(`[data-log][data-rows="${ROWS}"] [data-outcome]`);
  const end = await inUse(cdp);
  console.log(`in use: ${tenth} MB after a tenth, ${most} MB at most on the way, ${end} MB at the end`);
  expect(most - tenth).toBeLessThan(GROWTH);
  expect(end - tenth).toBeLessThan(GROWTH);
  const figures = await page.$$eval('[data-outcome]', (all) =>
    all.map((e) => [e.getAttribute('data-outcome'), Number(e.getAttribute('data-n'))]),
  );
  expect(figures.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(ROWS);
  await page.locator('[data-action=verify-log]').click();
  await page.waitForSelector('[data-intact=true]');
}, 1_200_000);

/** Runs in the page. Looked up by key, so that no block is read. */
async function blocksAbove(least: number): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('consent-witness');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const count = await new Promise<number>((done, failed) => {
    const asked = database.transaction('logBlocks').objectStore('logBlocks').count();
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  database.close();
  return count >= least;
}

/** Megabytes of the heap, after what is not used any more was collected. */
async function inUse(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return Math.round(usedSize / MB);
}
