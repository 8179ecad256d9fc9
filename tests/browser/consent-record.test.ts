import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { exportFromReview } from '../../src/cli/drive/export-from-review';
import { ConsentRecordSchema } from '../../src/core/consent-record';
import { filesWith } from './files-with';
import { peek, press, startWatchedSite, type WatchedSite } from './watched-site';

const PERSON = 'Geplante.Persoon@voorbeeld.example';
/** Nothing is posted and no field is remembered: the browser keeps both in its session, which is not ours to test. */
const FORM = `<title>Nieuwsbrief van Zeldzaam</title><body><h1>Nieuwsbrief</h1>
<form onsubmit="event.preventDefault();location.href='/bedankt'" autocomplete="off"><label>E-mail <input type="email" name="email" required></label>
<label><input type="checkbox" name="nb"> Ja, ik wil de nieuwsbrief met aanbiedingen ontvangen</label>
<label>Land <select name="land"><option>Nederland<option>Geheimland</select></label>
<p>U kunt zich altijd weer afmelden.</p><button>Aanmelden</button></form><script>
const names = Object.getOwnPropertyNames(window).length;
window.noticed = [];
for (const type of ['message', 'error', 'securitypolicyviolation']) addEventListener(type, () => noticed.push(type));
addEventListener('load', () => new MutationObserver((all) => noticed.push(...all.map((m) => m.type + m.target.nodeName))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
window.same = () => [noticed.join(), Object.getOwnPropertyNames(window).length - names - 2, Object.getOwnPropertySymbols(window).length];
</script>`;

/** Takes requests and never answers. */
const hanging = createServer(() => {});
const hangingPort = () => Object.assign({ port: 0 }, hanging.address()).port;
const profile = mkdtempSync(join(tmpdir(), 'consents-'));
let site: WatchedSite;
beforeAll(async () => {
  await new Promise<void>((done) => hanging.listen(0, '127.0.0.1', done));
  site = await startWatchedSite([], profile);
});
afterAll(async () => {
  await site?.close();
  hanging.closeAllConnections();
  hanging.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('records a newsletter form that was sent, links it to what was shown before, and follows it', async () => {
  const page = await site.open(FORM);
  await site.reloadAndWatch(page);
  await site.record(page);

  const review = await site.harness.extensionPage();
  // Turned on, the page that stands there is captured by itself, before anybody does anything.
  await until(review, 'captures');
  await page.bringToFront();
  expect(await peek(page, 'navigator.userActivation.hasBeenActive'), 'no click reaches the page').toBe(false);
  await press(page, '[name=email]');
  await page.keyboard.type(PERSON);
  await press(page, '[name=nb]');
  expect(await peek(page, 'same()'), 'the page notices nothing of all this').toEqual(['', 0, 0]);
  await send(page);
  await until(review, 'consents');

  const row = ConsentRecordSchema.parse(JSON.parse((await kept(review, 'consents')).texts[0] ?? ''));
  expect(row).toMatchObject({
    event: { state: 'given' },
    noticeBefore: 'captured',
    controls: [
      { initial: 'off', atAct: 'on', agrees: 'yes', text: 'Ja, ik wil de nieuwsbrief met aanbiedingen ontvangen' },
    ],
    form: {
      fields: [
        { class: 'email', required: true },
        { class: 'country', required: false },
      ],
    },
    method: { kind: 'submit', button: { text: 'Aanmelden', class: 'submit' } },
    withdrawal: { text: 'U kunt zich altijd weer afmelden.', url: null },
    subjectEvidence: 'none',
  });
  expect((row.capture?.capturedAt ?? '9') < row.event.time).toBe(true);
  expect(row.method.trail.at(-1)?.type).toBe('submit');

  await review.bringToFront();
  await go(review, `#/consent/${row.recordId}`, '[data-check=E2]');
  expect(await outcomes(review)).toMatchObject({ E1: 'there', E2: 'there', E3: 'there', E4: 'missing', E6: 'there' });
  // Of a capture without a statement no server told its time; nobody judged its findings yet.
  expect(await outcomes(review)).toMatchObject({ E9: 'unknown', E11: 'there' });
  expect(await review.$eval('[data-element=consent]', (e) => e.getAttribute('data-state'))).toBe('there');
  await review.click('[data-action=withdraw-consent]');
  await review.waitForSelector('article.consent[data-state=withdrawn]');
  await review.click('[data-action=renew-consent]');
  await review.waitForSelector('article.consent[data-state=renewed]');
  await go(review, '#/consents', '[data-consent]');
  expect(await review.$$eval('[data-consent]', (all) => all.map((e) => e.getAttribute('data-state')))).toEqual([
    'renewed',
    'withdrawn',
    'given',
  ]);
  await go(review, `#/consent/${row.recordId}`, 'dd [data-capture]');
  const captureId = row.capture?.captureId ?? '';
  await review.click('dd [data-capture]');
  await review.waitForSelector(`.dossier[data-capture="${captureId}"]`);

  const bundle = readFileSync(await exportFromReview(review, site.harness, captureId));
  const { verdict, checks } = await verifyBundle(bundle);
  expect(verdict).toBe('intact');
  expect(checks.find(({ id }) => id === 'consents-match')).toMatchObject({ outcome: 'passed', found: '3/3' });
  for (const table of ['captures', 'sealed', 'consents', 'blobs', 'ledger'])
    expect((await kept(review, table)).texts.join(), `what was typed is in ${table}`).not.toMatch(/geplante/i);

  await page.close();

  // This page never ends loading, so nothing of it is captured before its form is sent.
  const slow = await site.harness.freshPage();
  const waiting = site.page(`${FORM}<img src="http://127.0.0.1:${hangingPort()}/never.png">`);
  await slow.goto(site.origin + waiting, { waitUntil: 'domcontentloaded' });
  await slow.bringToFront();
  await press(slow, '[name=nb]');
  await press(slow, '[name=email]');
  await slow.keyboard.type(PERSON);
  await send(slow);
  await until(review, 'consents', 4);
  const texts = (await kept(review, 'consents')).texts.map((text) => ConsentRecordSchema.parse(JSON.parse(text)));
  expect(texts.filter(({ noticeBefore }) => noticeBefore === 'missing')).toMatchObject([
    { capture: null, notices: [], controls: [], event: { state: 'unknown' }, site: { url: site.origin + waiting } },
  ]);
  await slow.close();

  expect((await kept(review, 'ledger')).texts.join()).toContain('"setting":"record-site"');
  expect(await review.evaluate(stopWatching, site.origin), 'no watching, no recording').toEqual([[], []]);
  await site.harness.close();
  // Found where things are kept, or the search for the person would prove nothing.
  expect(filesWith(profile, 'Nieuwsbrief van Zeldzaam')).not.toEqual([]);
  expect(filesWith(profile, 'Geplante.Persoon')).toEqual([]);
}, 30_000);

/** Within the worker's own start of its end, no act on a page that is left at once is heard (`page/record/README.md`). */
async function send(page: Page): Promise<void> {
  await site.harness.awake(() => Promise.all([page.waitForNavigation(), press(page, 'button')]));
}

async function stopWatching(origin: string): Promise<unknown> {
  await chrome.runtime.sendMessage({ type: 'stop-watching', origin });
  const { recordedOrigins } = await chrome.storage.local.get('recordedOrigins');
  return [await chrome.scripting.getRegisteredContentScripts(), recordedOrigins];
}

/** Rows of a table: how many, and all their words, bytes decoded. */
async function kept(caller: Page, table: string): Promise<{ rows: number; texts: string[] }> {
  return caller.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('consent-witness');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const rows = !database.objectStoreNames.contains(name)
      ? []
      : await new Promise<Record<string, unknown>[]>((done) => {
          const asked = database.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => done(asked.result);
        });
    database.close();
    const textOf = (value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : null);
    const texts = rows.map((row) => textOf(row.bytes) ?? textOf(row.data) ?? JSON.stringify(row));
    return { rows: rows.length, texts };
  }, table);
}

/** What the worker does by itself tells nobody: the table is looked at until it is there. */
async function until(caller: Page, table: string, rows = 1): Promise<void> {
  await expect
    .poll(async () => (await kept(caller, table)).rows, { timeout: 10_000, interval: 50 })
    .toBeGreaterThanOrEqual(rows);
}

async function go(page: Page, hash: string, then: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(then);
}

async function outcomes(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page.$$eval('[data-check]', (all) =>
      all.map((e) => [e.getAttribute('data-check'), e.getAttribute('data-outcome')]),
    ),
  );
}
