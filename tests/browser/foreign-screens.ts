import type { Page } from 'puppeteer-core';
import { chooseBundle, press } from './ui-acts';

/** What a person does with somebody else's bundle, after it was verified. */
export async function openBundle(page: Page): Promise<void> {
  await press(page, 'open-bundle', '[data-from-bundle]');
}

export async function takeOver(page: Page): Promise<void> {
  await press(page, 'take-over', '[data-taken-over]');
}

export async function openSample(page: Page): Promise<void> {
  await chooseBundle(page);
  await openBundle(page);
}

export async function takeOverSample(page: Page): Promise<void> {
  await openSample(page);
  await takeOver(page);
}

/** @param n which of the list, from 0 */
export async function openBundled(page: Page, n = 0): Promise<void> {
  const links = await page.$$('[data-bundled] a');
  await links[n]?.click();
  await page.waitForSelector('[data-bundled-dossier] [data-intact]');
}

/** Holds the open capture against the one that is offered last: of the store, when there is any. */
export async function compareBundled(page: Page): Promise<void> {
  await page.waitForSelector('.picker select');
  const offered = await page.$$eval('.picker option', (all) => all.map((option) => option.value));
  await page.select('.picker select', offered.at(-1) ?? '');
  await page.locator('[data-action=compare-bundled]').click();
  await page.waitForSelector('.compared');
}
