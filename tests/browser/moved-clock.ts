import type { Page } from 'puppeteer-core';
import type { Harness } from './harness';

export const TWO_YEARS_MS = 2 * 365 * 86_400_000;

/** The review page as it is later on: only its clock is moved. @param hash of the screen it opens on */
export async function reviewAhead(harness: Harness, hash: string, aheadMs = TWO_YEARS_MS): Promise<Page> {
  const page = await harness.browser.newPage();
  await page.evaluateOnNewDocument((ahead) => {
    const now = Date.now.bind(Date);
    globalThis.Date = new Proxy(Date, {
      construct: (real, given) => Reflect.construct(real, given.length > 0 ? given : [now() + ahead]),
      get: (real, name) => (name === 'now' ? () => now() + ahead : Reflect.get(real, name)),
    });
  }, aheadMs);
  await page.goto(harness.pageUrl(`review.html${hash}`));
  return page;
}

/** Gives an activity on the retention page a term of a year, and asks what that would delete. */
export async function keptForOneYear(page: Page, name: string): Promise<void> {
  const press = async (action: string) => {
    const card = await page.waitForSelector(`xpath///li[@data-activity][.//h3[contains(., '${name}')]]`);
    await card?.$eval(`[data-action=${action}]`, (button) => button instanceof HTMLElement && button.click());
  };
  await press('edit-activity');
  await page.waitForSelector('.activity-form');
  await page.click('.activity-form [name=term]');
  await page.$eval('[name=term-number]', (input) => input instanceof HTMLInputElement && input.select());
  await page.type('[name=term-number]', '1');
  await page.click('[data-action=save-activity]');
  await page.waitForFunction(() => document.querySelector('.activity-form') === null);
  await press('preview');
}
