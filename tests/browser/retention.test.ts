import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { exportFromReview } from '../../src/cli/drive/export-from-review';
import { filesWith } from './files-with';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { reviewAhead } from './moved-clock';
import { press } from './ui-acts';

const FORM =
  '<!doctype html><title>Aanmelden</title><form><label><input type="checkbox" checked> Ja, ik wil de nieuwsbrief</label><button>OK</button></form>';
const PERSON = 'Geplante.Persoon@voorbeeld.example';
/** Found where things are kept, or the search for the person would prove nothing. */
const ACTIVITY = 'Zeldzaam genaamde verwerking';

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(FORM);
});
const profile = mkdtempSync(join(tmpdir(), 'retention-'));
let harness: Harness;
let origin: string;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = Object.assign({ port: 0, family: '', address: '' }, server.address());
  origin = `http://127.0.0.1:${port}`;
  harness = await startHarness({ extensionDir: STORE_BUILD, profileDir: profile });
});
afterAll(async () => {
  await harness?.close();
  server.closeAllConnections();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('deletes what is past its term after a preview, keeps what is held, and a person is nowhere on the disk', async () => {
  const [first, second] = [await keep('/one'), await keep('/two')];
  const page = await reviewAhead(harness, '#/captures');
  await page.waitForSelector('.row');

  await go(page, '#/retention', '[data-action=add-activity]');
  await addActivity(page);
  await go(page, `#/capture/${second}`, '[data-field=hold-reason]');
  await typeInto(page, '[data-field=hold-reason]', 'zaak 2026/14');
  await press(page, 'set-hold', '[data-held=true]');
  await typeInto(page, '[data-field=identifier]', PERSON);
  await press(page, 'link-person', '[data-persons="1"]');

  await go(page, '#/retention', '[data-action=preview]');
  await press(page, 'preview', '[data-due="1"]');
  expect(await planned(page)).toEqual({ [first]: 'due', [second]: 'held' });
  await press(page, 'run-retention', '[data-deleted="1"]');

  await go(page, `#/capture/${first}`, '[data-tombstone]');
  expect(await page.$eval('[data-tombstone]', (e) => e.getAttribute('data-reason'))).toBe('retention');
  await go(page, '#/settings', '[data-action=check-ledger]');
  await press(page, 'check-ledger', '.note-good, .note-broken');
  expect(await page.$('.note-broken')).toBeNull();
  await go(page, `#/capture/${second}`, '[data-intact=true]');
  const verification = await verifyBundle(readFileSync(await exportFromReview(page, harness, second)));
  expect(verification.verdict).toBe('intact');
  expect(verification.notProven.map(({ en }) => en).join()).toContain('1 capture was deleted');

  await alarmRuns(page);
  await go(page, '#/retention', '[data-field=identifier]');
  expect(await page.$eval('[data-last-run]', (e) => e.textContent)).toMatch(/clock/);
  await typeInto(page, '[data-field=identifier]', PERSON.toUpperCase());
  await press(page, 'find-person', '[data-person=true]');
  expect(await planned(page)).toEqual({ [second]: 'held' });

  // What was typed still stands in the open page: neither the session nor a form memory may have it.
  await harness.close();
  expect(filesWith(profile, ACTIVITY)).not.toEqual([]);
  expect(filesWith(profile, 'Geplante.Persoon')).toEqual([]);
});

async function keep(path: string): Promise<string> {
  const page = await harness.freshPage();
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.bringToFront();
  const popup = await harness.openPopup(page);
  await popup.waitForSelector('[data-action="capture"]', { visible: true });
  await popup.click('[data-action="capture"]');
  await popup.waitForSelector('.receipt');
  const id = await popup.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  await popup.close();
  await page.close();
  return id;
}

async function addActivity(page: Page): Promise<void> {
  await press(page, 'add-activity', '.activity-form');
  await typeInto(page, '[name=name]', ACTIVITY);
  await typeInto(page, '[name=controller]', 'Voorbeeld B.V.');
  await page.$eval('[name=term-number]', (input) => input instanceof HTMLInputElement && input.select());
  await typeInto(page, '[name=term-number]', '1');
  await typeInto(page, '[name=addresses]', origin);
  await page.click('[name=automatic]');
  await press(page, 'save-activity', '.card[data-activity]');
}

/** The daily alarm, now: its run is noted, and deletes nothing, as the worker's clock is two years behind the ledger. */
async function alarmRuns(page: Page): Promise<void> {
  expect(await page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name))).toContain(
    'retention',
  );
  await page.evaluate(() => chrome.alarms.create('retention', { when: 0 }));
  await page.waitForFunction(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('consent-witness');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const rows = await new Promise<{ lastRun: { automatic: boolean } }[]>((done) => {
      const asked = database.transaction('activities').objectStore('activities').getAll();
      asked.onsuccess = () => done(asked.result);
    });
    database.close();
    return rows[0]?.lastRun.automatic === true;
  });
}

async function go(page: Page, hash: string, then: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(then);
}

async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.type(selector, text);
}

async function planned(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page.$$eval('[data-planned]', (all) =>
      all.map((e) => [e.getAttribute('data-planned'), e.getAttribute('data-state')]),
    ),
  );
}
