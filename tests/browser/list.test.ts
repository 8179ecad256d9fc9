import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillStore } from '../../src/cli/demo-data/fill-store';
import { setLanguage } from '../../src/cli/drive/popup-run';
import { savedFile } from '../../src/cli/drive/saved-file';
import { demoPage } from '../../src/commands/demo/demo-words';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { tabTo } from './ui-acts';
import { axeFindings } from './ui-stage';

const ROWS = 1500;
const SHOTS = process.env.UI_SHOTS ?? join(tmpdir(), 'consent-witness-screens');
const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const siteOf = (n: number) => (n * 7919) % 250;
/** By what the page of each capture says, not by the index that is tested. */
const withWords = (...words: string[]) =>
  Array.from({ length: ROWS }, (_, n) => n).filter((n) => {
    const { heading, boxes, button, title } = demoPage(siteOf(n), n % 4, 0);
    const said = [title, heading, button, ...boxes.map((box) => box.words)].join(' ').toLowerCase();
    return words.every((word) => said.split(/[^a-z]+/).some((one) => one.startsWith(word)));
  });

let harness: Harness;
let page: Page;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  harness = await startHarness({ extensionDir: STORE_BUILD });
  await setLanguage(harness, 'en');
  await fillStore(harness, ROWS);
  page = await harness.browser.newPage();
  await page.goto(harness.pageUrl('review.html#/captures'));
  await page.waitForSelector('.row[data-capture]');
}, 60_000);
afterAll(() => harness?.close());

it('has a window of rows in the document, goes to any place at once, and comes back to it', async () => {
  expect(await page.$eval('[role=grid]', (grid) => grid.getAttribute('aria-rowcount'))).toBe(String(ROWS + 1));
  expect(await page.$$eval('.row', (rows) => rows.length)).toBeLessThan(40);

  await page.$eval('.list-box', (box) => {
    box.scrollTop = box.scrollHeight / 2;
  });
  await page.waitForSelector(`.row[data-capture="${idOf(ROWS / 2 - 1)}"]`);
  expect(await places()).toEqual((await places()).map(([place]) => [place, idOf(ROWS - 1 - Number(place))]));
  expect(await page.$$eval('.row', (rows) => rows.length)).toBeLessThan(40);

  await page.focus('.list-box');
  await page.keyboard.press('End');
  await page.waitForSelector(`#row-${ROWS - 1}[data-capture="${idOf(0)}"]`);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.waitForSelector(`#row-${ROWS - 2}[aria-selected=true]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.dossier');
  expect(page.url()).toContain(idOf(1));
  await page.goBack();
  await page.waitForSelector(`#row-${ROWS - 2}[data-capture="${idOf(1)}"]`);
});

it('keeps the filter in the address, selects all of it, and deletes it when nobody says undo', async () => {
  const ofSite = Array.from({ length: ROWS }, (_, n) => n).filter((n) => siteOf(n) === 6);
  await page.evaluate(() => {
    location.hash = '#/captures?site=site-7.example&sort=oldest';
  });
  await total(ofSite.length);
  expect((await places()).map(([, id]) => id)).toEqual(ofSite.map(idOf));
  await page.select('[name=severity]', 'none');
  const fewer = new URLSearchParams({ site: 'site-7.example', severity: 'none', sort: 'oldest' });
  await page.waitForFunction((query) => location.hash === `#/captures?${query}`, {}, fewer.toString());
  await page.goBack();
  await total(ofSite.length);
  await page.reload();
  await total(ofSite.length);

  await press('select-all', `[data-selected="${ofSite.length}"]`);
  await press('delete-selection', `[data-deletable="${ofSite.length}"]`);
  await press('confirm-deletion', '[data-waiting]');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-action') === 'undo');
  await press('undo', `.selection:not(:has(~ [data-waiting]))`);
  await total(ofSite.length);
  await press('delete-selection', '[data-deletable]');
  await press('confirm-deletion', '[data-waiting]');
  await press('delete-now', '[data-total="0"]');
  await press('clear-filters', `[data-total="${ROWS - ofSite.length}"]`);
});

it('filters on each element of proof that the AP asks, and each choice has its words', async () => {
  const left = ROWS - Array.from({ length: ROWS }, (_, n) => n).filter((n) => siteOf(n) === 6).length;
  // Pages of the demo ask in words, over HTTPS, and nobody kept a statement, answered or linked anything.
  const lacking = { visit: 0, https: 0, minimal: 0, consent: left, information: left, process: left, link: left };
  for (const [element, many] of Object.entries(lacking)) {
    await page.evaluate((lacks) => {
      location.hash = `#/captures?lacks=${lacks}`;
    }, element);
    await page.waitForFunction(
      (lacks) => document.querySelector<HTMLSelectElement>('[name=lacks]')?.value === lacks,
      {},
      element,
    );
    await total(many);
  }
  const words = await page.$$eval('[name=lacks] option', (all) => all.map((option) => option.textContent));
  expect(new Set(words).size).toBe(Object.keys(lacking).length + 1);
  await press('clear-filters', `[data-total="${left}"]`);
});

it('finds words of requests and choices, all of them, by their beginning, and marks them', async () => {
  const found = withWords('nieuwsb', 'fietsen').filter((n) => siteOf(n) !== 6);
  await page.type('[name=q]', 'Nieuwsb FIETSEN');
  await total(found.length);
  expect((await places())[0]?.[1]).toBe(idOf(found.at(-1) ?? 0));
  const marked = await page.$$eval('#row-0 mark', (marks) => marks.map((mark) => mark.textContent));
  expect(new Set(marked)).toEqual(new Set(['Nieuwsbrief', 'nieuwsbrief', 'fietsen']));
  // The words of deleted captures went with them: their address among them.
  expect(await textsWith('https://site-7.example/')).toEqual([]);
  expect((await textsWith('https://site-8.example/')).length).toBeGreaterThan(0);
});

it('lets an auditor clear hundreds of captures by keyboard alone: one reasoned verdict on a rule, each signed by itself', async () => {
  await page.evaluate(() => {
    location.hash = '#/captures?site=site-2&rule=preticked-consent-checkbox&verdict=confirmed';
  });
  await total(0);
  await page.evaluate(() => {
    location.hash = '#/captures?site=site-2&rule=preticked-consent-checkbox';
  });
  await page.waitForFunction(() => Number(document.querySelector('[data-total]')?.getAttribute('data-total')) > 0);
  const captures = Number(await page.$eval('[data-total]', (e) => e.getAttribute('data-total')));
  expect(captures).toBeGreaterThan(100);
  const { keyboard } = page;
  await tabTo(page, '[data-action=select-all]');
  await keyboard.press('Enter');
  await page.waitForSelector(`[data-selected="${captures}"]`);
  await tabTo(page, '[data-action=assess-selection]');
  await keyboard.press('Enter');
  await tabTo(page, '[name=bulk-reason]');
  await keyboard.type('Ticked in advance on every one of these.');
  expect(await axeFindings(page)).toEqual([]);
  await tabTo(page, '[data-action=give-verdicts]');
  await keyboard.press('Enter');
  await tabTo(page, '[data-action=seal-now]');
  await keyboard.press('Enter');
  const sealed = await page.waitForSelector('[data-verdicts]', { timeout: 60_000 });
  expect(Number(await sealed?.evaluate((e) => e.getAttribute('data-verdicts')))).toBeGreaterThanOrEqual(captures);
  await press('close-verdicts', '.selection');
  await page.evaluate(() => {
    location.hash = '#/captures?site=site-2&rule=preticked-consent-checkbox&verdict=confirmed';
  });
  await total(captures);

  // Two versions of one page, and what changed, with one key.
  await page.focus('.list-box');
  await keyboard.press('v');
  await page.waitForSelector('.comparison');
  const saved = savedFile(harness.downloads, () => page.click('[data-action=save-comparison]'));
  const html = readFileSync(await saved, 'utf8');
  const digests = html.match(/(?<=<code>)[0-9a-f]{64}/g) ?? [];
  expect(new Set(digests).size).toBe(4);
  await page.evaluate(() => {
    location.hash = '#/captures';
  });
  await page.waitForSelector('.list-box');
});

it('remembers columns and saved views, and has nothing for axe-core in either language', async () => {
  await page.evaluate(() => {
    location.hash = '#/captures?q=nieuwsbrief&severity=violation';
  });
  await page.waitForSelector('#row-0 mark');
  await page.click('[data-menu=views] summary');
  await page.type('[name=view-name]', 'Letters');
  await press('save-view', '[data-view=Letters] [aria-current=page]');
  await page.click('[data-menu=columns] summary');
  await page.click('[name=column-language]');
  await page.waitForSelector('#row-0 [data-column=language]');
  for (const [lang, scheme, width] of [
    ['nl', 'light', 1280],
    ['en', 'dark', 360],
  ] as const) {
    await setLanguage(harness, lang);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.reload();
    await page.waitForSelector('#row-0 [data-column=language]');
    await page.waitForSelector('[name=rule] option:nth-child(2)');
    await page.screenshot({ path: join(SHOTS, `list-found-${lang}-${scheme}-${width}.png`), fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
    await page.click('[data-menu=views] summary');
    await page.waitForSelector('[data-view=Letters]');
  }
});

/** Place and capture of each row that is shown. */
function places(): Promise<[string | null, string | null][]> {
  return page.$$eval('.row', (rows) =>
    rows.map((row): [string | null, string | null] => [
      row.getAttribute('data-place'),
      row.getAttribute('data-capture'),
    ]),
  );
}

async function textsWith(beginning: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('consent-witness');
      opening.onsuccess = () => done(opening.result);
    });
    const rows = await new Promise<{ text: string }[]>((done) => {
      const asked = database.transaction('texts').objectStore('texts').getAll();
      asked.onsuccess = () => done(asked.result);
    });
    database.close();
    return rows.map(({ text }) => text).filter((text) => text.startsWith(wanted));
  }, beginning);
}

async function total(captures: number): Promise<void> {
  await page.waitForSelector(`[data-total="${captures}"]`);
  if (captures > 0) await page.waitForSelector('#row-0[data-capture]');
}

async function press(action: string, then: string): Promise<void> {
  await page.click(`[data-action=${action}]`);
  await page.waitForSelector(then);
}
