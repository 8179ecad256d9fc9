import type { Page } from 'puppeteer-core';

/** Takes the mailer that captures show into the register, as a processor. */
export async function addRecipient(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('[data-action=look-for-recipients]');
  await page.click('[data-action=look-for-recipients]');
  await page.waitForSelector('[data-recipient="mailer.localhost"]');
  await page.click('[data-action=add-observed]');
  await page.waitForSelector('[name=name]');
  await page.type('[name=name]', 'Mailer');
  for (const [name, value] of [
    ['decides', 'we'],
    ['ownPurposes', 'no'],
    ['mainObject', 'yes'],
    ['inTheClear', 'yes'],
    ['inEea', 'yes'],
  ] as const)
    await page.select(`[name=${name}]`, value);
  await page.waitForSelector('[data-proposed=processor]');
  await page.type('[name=reason]', 'Verstuurt in opdracht');
  await page.click('[data-action=save-recipient]');
  await page.waitForSelector('[data-flags="no-agreement"]');
}

/** A register as CSV, through the field for files. */
export async function importCsv(page: Page, csv: string, then: string): Promise<void> {
  await page.waitForSelector('[data-action=import-register]');
  await page.$eval(
    '[data-action=import-register]',
    (element, text) => {
      if (!(element instanceof HTMLInputElement)) return;
      const files = new DataTransfer();
      files.items.add(new File([text], 'register.csv', { type: 'text/csv' }));
      element.files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    csv,
  );
  await page.waitForSelector(then);
}
