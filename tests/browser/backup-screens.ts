import type { Page } from 'puppeteer-core';

/** The passphrase that the page suggests, and the backup begun with it. */
export async function makeBackup(page: Page): Promise<string> {
  await page.click('[data-action=suggest]');
  const passphrase = await page.$eval('[data-field=passphrase]', (field) =>
    field instanceof HTMLInputElement ? field.value : '',
  );
  await page.click('[data-action=make-backup]:enabled');
  await page.waitForSelector('.job, [data-saved], [data-error]');
  return passphrase;
}

/** A file chosen (one of no bytes unless told), its passphrase typed, and the restore waited for. */
export async function restoreBackup(page: Page, path?: string, passphrase = 'x'): Promise<void> {
  const input = await page.waitForSelector('input[type=file][data-action=choose-backup]');
  if (path === undefined)
    await input?.evaluate((element) => {
      if (!(element instanceof HTMLInputElement)) throw new Error('not a file input');
      const files = new DataTransfer();
      files.items.add(new File(['backup'], 'consent-witness-backup-2026-11-20.zip.age'));
      element.files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
  else if (input) await (await input.toElement('input')).uploadFile(path);
  await page.locator('[data-field=restore-passphrase]').fill(passphrase);
  await page.locator('[data-action=restore-backup]:enabled').click();
  await page.waitForSelector('[data-added], [data-error]');
}
