import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { savedFile } from '../../src/cli/drive/saved-file';
import { tabTo } from './ui-acts';
import { axeFindings } from './ui-stage';
import { startWatchedSite, type WatchedSite } from './watched-site';

const FORM = `<form>
  <label><input type="checkbox" name="nb" checked> Ja, ik wil de nieuwsbrief</label>
  <label><input type="checkbox" name="p" checked> Ja, jullie partners mogen mij mailen</label>
  <input type="email" name="email"><input type="tel" name="tel"><button>OK</button></form>`;

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
});
afterAll(() => site?.close());

async function keep(): Promise<string> {
  const page = await site.open(FORM);
  const popup = await site.harness.openPopup(page);
  await popup.waitForSelector('[data-action="capture"]', { visible: true });
  await popup.click('[data-action="capture"]');
  await popup.waitForSelector('.receipt');
  const id = await popup.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  await popup.close();
  await page.close();
  return id;
}

it('an auditor clears captures with the keyboard alone: verdicts with reasons, the next capture, and a bundle with all of it', async () => {
  const older = await keep();
  const newer = await keep();
  const page = await site.harness.browser.newPage();
  await page.goto(site.harness.pageUrl('review.html#/captures'));
  await page.waitForSelector('.row');
  const { keyboard } = page;

  // The list is one tab stop, on its first row to begin with: the newest.
  await page.waitForSelector(`#row-0[data-capture="${newer}"]`);
  await tabTo(page, '.list-box');
  await keyboard.press('Enter');
  await page.waitForSelector(`.dossier[data-capture="${newer}"]`);
  await giveVerdict(page, 'c', 'confirmed', 'Het vakje stond aan.');
  await giveVerdict(page, 'd', 'dismissed', 'Partners worden elders genoemd.');
  await giveVerdict(page, 'm', 'needs-more', 'Vraag naar de bewaartermijn.');
  expect(await axeFindings(page)).toEqual([]);

  // A letter typed into a field is a letter, and a name is refused before anything is sealed.
  await keyboard.press('j');
  // From the moment it is there, or a letter typed at once would be a key of the dossier.
  const focused = await page.evaluateHandle(() => {
    const seen = new Promise<boolean>((done) => {
      new MutationObserver(() => {
        const field = document.querySelector('[data-field="verdict-reason"]');
        if (field) done(document.activeElement === field);
      }).observe(document.body, { childList: true, subtree: true });
    });
    return { seen };
  });
  await keyboard.press('c');
  expect(await focused.evaluate(({ seen }) => seen)).toBe(true);
  await keyboard.type('mail jan@voorbeeld.nl');
  await tabTo(page, '[data-action="seal-verdict"]');
  await keyboard.press('Enter');
  await page.waitForSelector('[data-error="text-refused"]');
  await keyboard.press('Escape');
  await page.waitForSelector('[data-field="verdict-reason"]', { hidden: true });
  expect(await page.evaluate(() => document.activeElement?.matches('[data-finding] > h3'))).toBe(true);

  const saved = savedFile(site.harness.downloads, async () => {
    await keyboard.press('n');
    await page.waitForSelector(`.dossier[data-capture="${older}"]`);
    await keyboard.press('p');
    await page.waitForSelector(`.dossier[data-capture="${newer}"]`);
    await page.waitForSelector('[data-verdict="confirmed"]');
    await tabTo(page, '[data-action="export-bundle"]');
    await keyboard.press('Enter');
    await page.waitForSelector('[data-action="save-previewed"]:enabled');
    await tabTo(page, '[data-action="save-previewed"]');
    await keyboard.press('Enter');
  });
  const bytes = new Uint8Array(readFileSync(await saved));
  const { verdict, checks } = await verifyBundle(bytes);
  expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(verdict).toBe('intact');
  expect(checks.find(({ id }) => id === 'reviews-match')).toMatchObject({ found: '3/3' });
  expect(reviewsIn(bytes, newer)).toEqual([
    ['confirmed', 'Het vakje stond aan.'],
    ['dismissed', 'Partners worden elders genoemd.'],
    ['needs-more', 'Vraag naar de bewaartermijn.'],
  ]);

  // What the list says followed in the same transaction; after opening again every hash is computed once more.
  await page.reload();
  await page.waitForSelector('[data-intact="true"]');
  expect(
    await page.$$eval('[data-integrity="review"]', (lines) => lines.map((e) => e.getAttribute('data-ok'))),
  ).toEqual(['true', 'true', 'true']);
  await page.goto(site.harness.pageUrl('review.html#/captures'));
  await page.waitForSelector(`.row[data-capture="${newer}"] [data-confirmed="1"]`);
  expect(await page.$(`.row[data-capture="${older}"] [data-confirmed]`)).toBeNull();
  await page.close();
});

/** On the next finding, by the keys that the screen names; sealed with Ctrl+Enter. */
async function giveVerdict(page: Page, key: 'c' | 'd' | 'm', verdict: string, reason: string): Promise<void> {
  await page.keyboard.press('j');
  await page.keyboard.press(key);
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-field') === 'verdict-reason');
  await page.keyboard.type(reason);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForFunction(
    (wanted) => document.activeElement?.closest('[data-finding]')?.querySelector(`[data-verdict="${wanted}"]`),
    {},
    verdict,
  );
}

function reviewsIn(bytes: Uint8Array, captureId: string): [string, string][] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.includes(`/data/reviews/${captureId}.`))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, content]) => JSON.parse(strFromU8(content)))
    .map(({ verdict, text }) => [verdict, text]);
}
