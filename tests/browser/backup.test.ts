import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { exportFromReview } from '../../src/cli/drive/export-from-review';
import { savedFile } from '../../src/cli/drive/saved-file';
import { makeBackup, restoreBackup } from './backup-screens';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { startWatchedSite, type WatchedSite } from './watched-site';

let site: WatchedSite;
let other: Harness;
beforeAll(async () => {
  [site, other] = await Promise.all([startWatchedSite(), startHarness({ extensionDir: STORE_BUILD })]);
});
afterAll(() => Promise.all([site?.close(), other?.close()]));

async function keepFromPopup(words: string): Promise<string> {
  const page = await site.open(`<form><label><input type="checkbox" name="nb" checked> ${words}</label></form>`);
  const popup = await site.harness.openPopup(page);
  await popup.locator('[data-action="capture"]').click();
  await popup.waitForSelector('.receipt');
  const id = await popup.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  await popup.close();
  await page.close();
  return id;
}

async function review(harness: Harness, hash: string): Promise<Page> {
  const page = await harness.browser.newPage();
  await page.goto(harness.pageUrl(`review.html${hash}`));
  return page;
}

async function attribute(page: Page, selector: string, name: string): Promise<string[]> {
  await page.waitForSelector(selector);
  return page.$$eval(selector, (all, key) => all.map((one) => one.getAttribute(key) ?? ''), name);
}

it('two captures go into a backup and come out in another browser, whole and provable; a second time adds nothing', async () => {
  const ids = [await keepFromPopup('Ja, ik wil de nieuwsbrief'), await keepFromPopup('Ja, ik wil aanbiedingen')];
  const maker = await review(site.harness, '#/captures');
  expect(await attribute(maker, '[data-backup]', 'data-backup')).toEqual(['due']);
  await maker.goto(site.harness.pageUrl('review.html#/backup'));
  await maker.waitForSelector('[data-action=suggest]');
  let passphrase = '';
  const file = await savedFile(site.harness.downloads, async () => {
    passphrase = await makeBackup(maker);
  });
  expect(file).toMatch(/consent-witness-backup-\d{4}-\d\d-\d\d\.zip\.age$/);
  await maker.goto(site.harness.pageUrl('review.html#/captures'));
  await maker.waitForSelector('[data-capture]');
  expect(await maker.$('[data-backup=due]')).toBeNull();

  const page = await review(other, '#/backup');
  await restoreBackup(page, file, passphrase);
  expect(await attribute(page, '[data-added]', 'data-added')).toEqual(['2']);
  await page.reload();
  await restoreBackup(page, file, passphrase);
  expect(await attribute(page, '[data-added]', 'data-added')).toEqual(['0']);

  for (const id of ids) {
    await page.goto(other.pageUrl(`review.html#/capture/${id}`));
    expect(await attribute(page, '[data-intact]', 'data-intact')).toEqual(['true']);
    // It stands in a ledger that this store's key has no say over, and the page says so instead of failing at a press.
    expect(await attribute(page, '[data-disclose]', 'data-disclose')).toEqual(['restored']);
    expect(await page.$('[data-action=disclose]')).toBeNull();
  }
  const bundle = await exportFromReview(page, other, ids[0] ?? '');
  expect(await verifyBundle(readFileSync(bundle))).toMatchObject({ verdict: 'intact' });
  await page.goto(other.pageUrl('review.html#/settings'));
  await page.locator('[data-action="check-ledger"]').click();
  expect(await attribute(page, '[data-restored]', 'data-restored')).toEqual(['true']);
});
