import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportFromReview } from '../../src/cli/drive/export-from-review';
import { savedFile } from '../../src/cli/drive/saved-file';
import type { Verification } from '../../src/core/verification';
import { run } from './run-command';
import { storedCapture } from './stored-capture';
import { press, tabTo } from './ui-acts';
import { startWatchedSite, type WatchedSite } from './watched-site';

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
});
afterAll(() => site?.close());

const NAME = /jansen/i;

async function keep(title: string, words: string): Promise<string> {
  const page = await site.open(
    `<title>${title}</title><form><label><input type="checkbox" name="nb" checked> ${words}</label><button>Aanmelden</button></form>`,
  );
  const popup = await site.harness.openPopup(page);
  await popup.locator('[data-action="capture"]').click();
  const receipt = await popup.waitForSelector('.receipt');
  const id = await receipt?.evaluate((one) => one.getAttribute('data-capture') ?? '');
  await popup.close();
  await page.close();
  return id ?? '';
}

/** Takes a file of a capture away, as a failing disk would. */
async function damage(page: Page, captureId: string): Promise<void> {
  const { capture } = await storedCapture(page, captureId);
  await page.evaluate(async (digest) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('consent-witness');
      opening.onsuccess = () => done(opening.result);
    });
    const transaction = database.transaction('blobs', 'readwrite');
    transaction.objectStore('blobs').delete(digest);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
  }, capture.blobs[0]?.digest ?? '');
}

/** Path in the folder of the bundle, and bytes. */
function filesOf(bundle: string): Map<string, Uint8Array> {
  const all = Object.entries(unzipSync(new Uint8Array(readFileSync(bundle))));
  return new Map(all.map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
}

it('a name is withheld in one copy of a selection, looked at first: a damaged capture is told, one without the name is whole', async () => {
  const named = [
    await keep('Voor Jan Jansen', 'Ja, Jan Jansen wil de nieuwsbrief'),
    await keep('Aanmelden', 'Ja, mail jan.jansen@voorbeeld.example'),
  ];
  const unnamed = await keep('Zonder naam', 'Ja, ik wil de nieuwsbrief');
  const damaged = await keep('Jan Jansen, beschadigd', 'Ja, Jan Jansen wil aanbiedingen');
  const page = await site.harness.browser.newPage();
  await page.goto(site.harness.pageUrl('review.html#/captures'));
  await page.waitForSelector(`.row[data-capture="${damaged}"]`);
  await damage(page, damaged);

  await press(page, 'select-all', '[data-selected="4"]');
  const { keyboard } = page;
  await tabTo(page, '[data-action=redact-selection]');
  await keyboard.press('Enter');
  await tabTo(page, '[data-field=withhold]');
  await keyboard.type('Jan Jansen');
  await tabTo(page, '[data-action=look-at-redaction]');
  await keyboard.press('Enter');
  await page.waitForSelector('[data-looked="4"]');
  const told = (selector: string) =>
    page.$$eval(`${selector} [data-looked-at]`, (all) => all.map((one) => one.getAttribute('data-looked-at')));
  expect(await told('[data-refused=store-corrupt]')).toEqual([damaged]);
  // Its picture is withheld, although it has no name.
  expect(await told('[data-whole]')).toEqual([]);
  await press(page, 'save-redacted', '[data-previewed="3"]');

  // What was looked at is not what the form says now, and cannot be saved.
  await page.locator('[data-field=withhold-screenshot]').click();
  await page.waitForFunction(() => !document.querySelector('[data-previewed], [data-looked]'));
  await press(page, 'look-at-redaction', '[data-looked="4"]');
  expect(await told('[data-whole]')).toEqual([unnamed]);
  expect(await told('.looked > .looked-list')).toEqual(named);
  await press(page, 'save-redacted', '[data-previewed="3"]');
  const previewed = await page.$$eval('[data-file]', (all) =>
    all.map((file) => `${file.getAttribute('data-file')} ${file.getAttribute('data-bytes')}`),
  );
  const copy = await savedFile(site.harness.downloads, () =>
    page.locator('[data-action=save-previewed]:enabled').click(),
  );

  const { code, stdout } = await run('verify', '--json', copy);
  expect(code).toBe(0);
  const { verdict, summary, checks, withheld = [] }: Verification = JSON.parse(stdout);
  expect({ verdict, captures: summary.captures }).toEqual({ verdict: 'intact', captures: 3 });
  expect(checks.find(({ id }) => id === 'redactions')).toMatchObject({ outcome: 'passed', found: '2/2' });
  expect([...new Set(withheld.map(({ captureId }) => captureId))].sort()).toEqual([...named].sort());

  const files = filesOf(copy);
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  expect(payload.map(([path, bytes]) => `${path} ${bytes.length}`).sort()).toEqual(previewed.sort());
  for (const [path, bytes] of files) expect(`${path} ${strFromU8(bytes, true)}`).not.toMatch(NAME);
  // That is no wonder of our making: the whole bundle has it.
  const ofNamed = filesOf(await exportFromReview(page, site.harness, named[0] ?? ''));
  expect([...ofNamed.values()].some((bytes) => NAME.test(strFromU8(bytes, true)))).toBe(true);

  const whole = filesOf(await exportFromReview(page, site.harness, unnamed));
  const evidence = [...whole].filter(([path]) => /^data\/(records|evaluations|notices|snapshots)\//.test(path));
  expect(evidence.map(([path]) => path.split('/')[1])).toEqual(
    expect.arrayContaining(['records', 'evaluations', 'notices', 'snapshots']),
  );
  for (const [path, bytes] of evidence) expect(files.get(path), path).toEqual(bytes);
  await page.close();
});
