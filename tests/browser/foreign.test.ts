import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { exportFromReview } from '../../src/cli/drive/export-from-review';
import { compareBundled, openBundle, openBundled, takeOver } from './foreign-screens';
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

async function choose(page: Page, file: string): Promise<void> {
  await page.waitForSelector('[data-action=choose-bundle]');
  const input = await page.$('input[data-action=choose-bundle]');
  if (!input) throw new Error('no field for a bundle');
  await input.uploadFile(file);
  await page.waitForSelector('[data-verdict=intact]');
}

async function attribute(page: Page, selector: string, name: string): Promise<string> {
  await page.waitForSelector(selector);
  return page.$eval(selector, (one, key) => one.getAttribute(key) ?? '', name);
}

it('a bundle of one browser is looked into in another, compared, taken over, and exported again', async () => {
  const ids = [await keepFromPopup('Ja, ik wil de nieuwsbrief'), await keepFromPopup('Ja, ik wil aanbiedingen')];
  const maker = await site.harness.browser.newPage();
  const bundle = await exportFromReview(maker, site.harness, ids[0] ?? '');

  const page = await other.browser.newPage();
  await page.goto(other.pageUrl('review.html#/bundle'));
  await choose(page, bundle);
  await openBundle(page);
  await openBundled(page);
  expect(await attribute(page, '[data-bundled-dossier] [data-intact]', 'data-intact')).toBe('true');
  expect(await attribute(page, '[data-from-bundle]', 'data-signer')).toBe('unconfirmed');
  // Read-only: nothing that would write, and nothing was written by looking.
  const actions = await page.$$eval('[data-bundled-dossier] [data-action]', (all) =>
    all.map((one) => one.getAttribute('data-action')),
  );
  expect(actions).not.toContain('judge-again');
  expect(await page.$('[data-action=export-bundle]')).toBeNull();

  await page.goBack();
  await takeOver(page);
  expect(await attribute(page, '[data-taken-over]', 'data-taken-over')).toBe('1');
  await takeOver(page);
  await page.waitForSelector('[data-taken-over="0"]');
  const again = await exportFromReview(page, other, ids[0] ?? '');
  expect(await verifyBundle(readFileSync(again))).toMatchObject({ verdict: 'intact', summary: { captures: 1 } });

  // The second capture of the maker, held against the one that is in this store by now.
  const second = await exportFromReview(maker, site.harness, ids[1] ?? '');
  await page.goto(other.pageUrl('review.html#/bundle'));
  await page.reload();
  await choose(page, second);
  await openBundle(page);
  await openBundled(page);
  await compareBundled(page);
  const words = await page.$eval('main', (main) => main.textContent ?? '');
  expect(words).toContain('aanbiedingen');
  expect(words).toContain('nieuwsbrief');
});
