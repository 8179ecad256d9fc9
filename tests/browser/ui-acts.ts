import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What a person does on a screen before it is looked at. */
export async function keepEvidence(page: Page): Promise<void> {
  await press(page, 'capture', '.receipt');
  await press(page, 'save-bundle', '[data-saved]');
}

export async function recordByHand(page: Page): Promise<void> {
  await press(page, 'capture', '.receipt');
  await page.click('.by-hand summary');
  await press(page, 'record-given', '[data-recorded]');
}

export async function seeWhatIsDue(page: Page): Promise<void> {
  await page.locator('[data-part=captures] summary').click();
  await page.waitForSelector('[data-own]');
  await press(page, 'preview', '[data-state=needed]');
  await page.type('[data-field=identifier]', 'jan@voorbeeld.nl');
  await press(page, 'find-person', '[data-person=true]');
}

export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForSelector('.raw pre');
}

export async function chooseBundle(page: Page): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await input?.evaluate((element) => {
    if (!(element instanceof HTMLInputElement)) throw new Error('not a file input');
    const files = new DataTransfer();
    files.items.add(new File(['bundle'], 'consent-proof\u202Efdp.zip', { type: 'application/zip' }));
    element.files = files.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForSelector('.verification');
}

/** Withholds the title and the words of a choice, and looks at what is left. */
export async function chooseRedaction(page: Page): Promise<void> {
  await page.locator('[data-part=redact] summary').click();
  await page.select('[data-field=pick]', '0');
  await page.select('[data-field=pick]', '2');
  await press(page, 'preview-redacted', '[data-withheld]');
  await page.$eval('[data-part=redact]', (part) => part.scrollIntoView());
}

/** Clicks as somebody would: once the button can be pressed and stays in its place. */
export async function press(page: Page, action: string, then: string): Promise<void> {
  await page.locator(`[data-action=${action}]`).click();
  await page.waitForSelector(then);
}

export async function brokenLedger(page: Page): Promise<void> {
  await press(page, 'check-ledger', '.note-broken');
  const words = await page.$eval('.note-broken', (e) => e.textContent);
  expect(words).toMatch(/handtekening onder regel 7|signature under entry 7|signature of entry 7/i);
}

/** Everything of the register open at once: what was looked for, and each form in the place of its first entry. */
export async function openRegister(page: Page): Promise<void> {
  await press(page, 'tally', '[data-tally]');
  await press(page, 'look-for-recipients', '[data-observed]');
  for (const form of ['edit-record', 'edit-body', 'edit-recipient', 'edit-agreement'])
    await page.click(`[data-action=${form}]`);
  await page.waitForSelector('[name=clause-audits]');
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
}
