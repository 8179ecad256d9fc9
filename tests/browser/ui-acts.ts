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

export async function unlockBundle(page: Page): Promise<void> {
  await chooseBundle(page, '[data-locked]');
  await page.type('[data-field=unlock]', 'verkeerd');
  await press(page, 'unlock', '[data-error=wrong-passphrase]');
}

export async function chooseBundle(page: Page, then = '.verification'): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await input?.evaluate((element) => {
    if (!(element instanceof HTMLInputElement)) throw new Error('not a file input');
    const files = new DataTransfer();
    files.items.add(new File(['bundle'], 'consent-proof\u202Efdp.zip', { type: 'application/zip' }));
    element.files = files.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForSelector(then);
}

/** Withholds the title and the words of a choice, and looks at what is left. */
export async function chooseRedaction(page: Page): Promise<void> {
  await page.locator('[data-part=redact] summary').click();
  await page.select('[data-field=pick]', '0');
  await page.select('[data-field=pick]', '2');
  await press(page, 'preview-redacted', '[data-withheld]');
  await page.$eval('[data-part=redact]', (part) => part.scrollIntoView());
}

/** Selects captures of every kind, and looks at what of a name would be withheld of each and then, if wanted, at what goes in. */
export async function redactSelection(page: Page, goOn = false): Promise<void> {
  for (let place = 0; place < 6; place++) await page.click(`#row-${place} input`);
  await press(page, 'redact-selection', '[data-bulk=redact]');
  await page.type('[data-field=withhold]', 'aanbiedingen');
  await press(page, 'look-at-redaction', '[data-looked]');
  await page.click('[data-parts] summary');
  await page.waitForSelector('[data-parts] [data-withheld]');
  if (goOn) await press(page, 'save-redacted', '[data-previewed]');
  await page.$eval('[data-bulk=redact]', (part) => part.scrollIntoView());
}

/** Selects some captures and begins to do something with all of them. */
export async function actOnSelection(page: Page, action: string, then: string): Promise<void> {
  for (const place of [0, 1, 3]) await page.click(`#row-${place} input`);
  await press(page, action, then);
}

/** Begins a verdict on the first finding, with a reason. */
export async function giveReason(page: Page): Promise<void> {
  await press(page, 'verdict-dismissed', '[data-field=verdict-reason]');
  await page.type('[data-field=verdict-reason]', 'Het vakje hoort bij de bestelling, niet bij de nieuwsbrief.');
}

/** Withholds a part of the screenshot that is dragged over, and one that is told in numbers, and looks at what is left. */
export async function chooseAreas(page: Page): Promise<void> {
  await page.locator('[data-part=redact] summary').click();
  await page.locator('[data-field=withhold-screenshot]').click();
  const picture = await page.waitForSelector('[data-part=draw-areas] img');
  await picture?.scrollIntoView();
  const box = await picture?.boundingBox();
  if (!box) throw new Error('no picture');
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.3, { steps: 3 });
  await page.mouse.up();
  await page.waitForSelector('[data-area="1"]');
  await press(page, 'add-area', '[data-area="2"]');
  await page.select('[data-field=pick-area]', '0');
  await page.waitForSelector('[data-area="3"]');
  await press(page, 'preview-redacted', '[data-painted]');
  await page.$eval('[data-part=draw-areas]', (part) => part.scrollIntoView());
}

/** Clicks as somebody would: once the button can be pressed and stays in its place. */
export async function press(page: Page, action: string, then: string): Promise<void> {
  await page.locator(`[data-action=${action}]`).click();
  await page.waitForSelector(then);
}

/** Looks at what goes into a bundle, and saves it for somebody's key. */
export async function shareForKey(page: Page): Promise<void> {
  await press(page, 'export-bundle', '[data-previewed]');
  await page.click('.encrypt input[value=passphrase]');
  await page.type('[data-field=bundle-passphrase]', 'paard batterij nietje juist wolk');
  await page.click('.encrypt input[value=recipients]');
  await page.type('[data-field=recipients]', 'age1');
  await page.waitForSelector('[data-action=save-previewed]:disabled');
  await page.waitForSelector('[data-field=recipients][aria-invalid=true]');
  await page.type('[data-field=recipients]', 'q'.repeat(58));
  await press(page, 'save-previewed', '[data-saved$=".age"]');
}

export async function shareActivity(page: Page): Promise<void> {
  await press(page, 'export-activity', '[data-previewed]');
  await page.click('.encrypt input[value=passphrase]');
  await press(page, 'suggest-passphrase', '[data-action=save-previewed]:enabled');
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

/** A file whose encoding and dates are asked, up to what would be taken over. */
export async function checkLog(page: Page): Promise<void> {
  await giveFile(page, '[data-action=choose-log]', 'log.csv', 'mail;datum');
  await page.waitForSelector('[name=log-encoding]');
  await page.select('[name=log-encoding]', 'windows-1252');
  await page.waitForSelector('[name=log-time-format]');
  await page.select('[name=log-time-format]', 'dmy');
  await press(page, 'check-log', '[data-refused]');
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
}

export async function openLog(page: Page): Promise<void> {
  await press(page, 'rows-later', '[data-listed=later] tbody tr');
  await press(page, 'verify-log', '[data-intact]');
}

/** Hands a file to a field, as choosing it does. */
export async function giveFile(page: Page, field: string, name: string, text: string): Promise<void> {
  const input = await page.waitForSelector(field);
  await input?.evaluate(
    (element, fileName, content) => {
      if (!(element instanceof HTMLInputElement)) throw new Error('not a file input');
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      element.files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** Masks what differs at every visit, and shows the words in one text. */
export async function maskDates(page: Page): Promise<void> {
  await page.click('.masks summary');
  await page.click('[name=mask-date]');
  await page.type('[name=mask-pattern]', 'nog # beschikbaar');
  await page.click('[data-action=add-mask]');
  await page.waitForSelector('[data-masks="2"]');
  await page.click('[name=view]:not(:checked)');
  await page.waitForSelector('.comparison > .note');
}

/** Presses Tab until that has the focus: what Tab does not reach is not reachable. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Every piece of text and every attribute that is read out or shown, as the browser holds it. */
export function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = ['title', 'aria-label', 'alt', 'placeholder', 'label', 'aria-description'];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const said: string[] = [document.title];
    while (walker.nextNode()) said.push(walker.currentNode.nodeValue ?? '');
    for (const element of document.querySelectorAll('*'))
      for (const name of spoken) said.push(element.getAttribute(name) ?? '');
    return said.filter((text) => text !== '');
  });
}
