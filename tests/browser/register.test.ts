import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { savedFile } from '../../src/cli/drive/saved-file';
import { atBlock, choose, ROWS, stored, writeLog } from './consent-log';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { keptForOneYear, reviewAhead } from './moved-clock';
import { addRecipient, importCsv } from './register-acts';

/** Two bodies of one municipality, as a spreadsheet would hold them. */
const REGISTER = [
  'body,address,email,activity,purposes,lawfulBasis,recipientCategories,erasureTerm',
  'College van Voorbeeldstad,Stadhuisplein 1,privacy@voorbeeldstad.example,Nieuwsbrief,Nieuwsbrief sturen,consent,Verzendbureau,Twee jaar',
  'Burgemeester van Voorbeeldstad,,burgemeester@voorbeeldstad.example,Evenementen,Aanmelden,consent,,',
].join('\r\n');
const PERSON = 'geplante.persoon@voorbeeld.example';
const BROKEN = 'body,activity,activeFrom\r\nCollege van Voorbeeldstad,Enquête,gisteren\r\n';

let recipient = '';
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="nl"><title>Aanmelden</title><form method="post" action="${recipient}/in"><label>E-mail <input type="email" name="email"></label><label><input type="checkbox" name="nieuws"> Ja, ik wil de nieuwsbrief</label><p>U kunt zich altijd weer afmelden.</p><button>OK</button></form>`,
  );
});
let harness: Harness;
let origin: string;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = Object.assign({ port: 0, family: '', address: '' }, server.address());
  origin = `http://127.0.0.1:${port}`;
  recipient = `http://mailer.localhost:${port}`;
  harness = await startHarness({ extensionDir: STORE_BUILD });
});
afterAll(async () => {
  await harness?.close();
  server.closeAllConnections();
  server.close();
});

it('links a captured form to one of two bodies, and follows what is agreed with the recipient', async () => {
  const page = await harness.browser.newPage();
  await page.goto(harness.pageUrl('review.html#/register'));
  await importCsv(page, BROKEN, '[data-lines="line 2: activeFrom"]');
  expect(await page.$$('[data-entry]')).toEqual([]);
  await importCsv(page, REGISTER, '[data-imported="2"]');
  expect(await page.$$eval('[data-body] h3', (all) => all.map((e) => e.textContent))).toEqual([
    'Burgemeester van Voorbeeldstad',
    'College van Voorbeeldstad',
  ]);
  const out = await exportCsv(page);
  await page.reload();
  await importCsv(page, out, '[data-imported="2"]');
  expect(await exportCsv(page), 'out and in again, the register is the same').toBe(out);

  const popup = await capture();
  const first = await popup.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  expect(await gapsOf(popup)).toMatchObject({ consent: 'no-record', link: 'no-activity', https: 'plain-http' });
  const option = await popup.$$eval('[data-field=link-activity] option', (all) =>
    all.map((e) => ({ value: e.getAttribute('value') ?? '', text: e.textContent })),
  );
  await popup.select(
    '[data-field=link-activity]',
    option.find(({ text }) => text?.startsWith('Nieuwsbrief'))?.value ?? '',
  );
  await popup.click('[data-action=link-activity]');
  await popup.waitForSelector('[data-element=link][data-reason=no-person]');
  await popup.close();

  // The form is known now: another capture of it is linked by itself.
  const again = await capture();
  const second = await again.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  expect(await gapsOf(again)).toMatchObject({ link: 'no-person', process: 'no-process' });
  await again.$eval('.by-hand', (details) => details.setAttribute('open', ''));
  await again.click('[data-action=record-given]');
  await again.waitForSelector('[data-recorded]');
  const recordId = await again.$eval('[data-recorded]', (e) => e.getAttribute('data-recorded') ?? '');
  await again.close();

  await page.bringToFront();
  await addRecipient(page);
  expect(await agreementOf(page, first)).toBe('agreement-missing');
  await signAgreement(page, 'add-agreement', dayFromNow(1));
  expect(await agreementOf(page, first)).toBe('agreement-flawed');
  expect(await page.$eval('[data-recipient]', (e) => e.getAttribute('data-flags'))).toContain('signed-late');
  await signAgreement(page, 'edit-agreement', dayFromNow(-1));
  expect(await agreementOf(page, second)).toBe('');
  expect(await page.$eval('[data-linked]', (e) => `${e.getAttribute('data-by')} ${e.textContent}`)).toMatch(
    /^form Nieuwsbrief · College/,
  );

  await go(page, '#/register', '[data-action=tally]');
  await page.click('[data-action=tally]');
  await page.waitForSelector('[data-tally]');
  expect(await page.$eval('[data-tally]', (e) => e.getAttribute('data-tally'))).toBe('0 0 2');
  expect(await page.$eval('[data-tally]', (e) => e.getAttribute('data-consents'))).toBe('0 0 1');

  await go(page, `#/consent/${recordId}`, '[data-receipt]');
  expect(await gapsOf(page), 'somebody says so, which is no act that was seen').toMatchObject({
    consent: 'stated-only',
  });
  expect(await receiptGaps(page)).toEqual(['person', 'person phone statement']);
  await page.type('[data-field=identifier]', PERSON);
  await page.click('[data-action=link-person]');
  await page.waitForSelector('[data-receipt="iso-27560"][data-gaps=""]');
  const receipt = readFileSync(
    await savedFile(harness.downloads, () => page.click('[data-action="save-iso-27560"]')),
    'utf8',
  );
  expect(JSON.parse(receipt)).toMatchObject({
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': recordId,
    'dpv:hasProcess': [{ 'dpv:hasRecipient': [{ '@type': 'dpv:DataProcessor', 'dpv:hasName': 'Mailer' }, {}] }],
  });
  expect(receipt).not.toContain(PERSON.split('@')[0]);

  // The person of the consent is linked to its capture now.
  await go(page, `#/timeline/${second}`, '[aria-labelledby=page-shows] [data-meter]');
  expect(await page.$eval('[aria-labelledby=page-shows] [data-tally]', (e) => e.getAttribute('data-tally'))).toBe(
    '0 1 1',
  );
});

it('takes over a log of the controller, broken off twice, and tells what of it is proven', async () => {
  const page = await harness.browser.newPage();
  await page.goto(harness.pageUrl('review.html#/logs'));
  const { capturedAt } = await stored(page);
  const [first = 0, second = 0] = capturedAt;
  // Before both captures of the form, between them, and after them.
  const file = writeLog(harness.downloads, `${origin}/aanmelden`, [
    first - 1,
    Math.ceil((first + second) / 2),
    second + 1,
  ]);
  const college =
    (await page
      .waitForSelector('[name=log-controller] option:nth-child(2)')
      .then((e) => e?.evaluate((o) => o.getAttribute('value')))) ?? '';
  await page.select('[name=log-controller]', college);
  await choose(page, 'choose-log', file);
  await page.waitForSelector('[data-action=check-log]:not(:disabled)');
  await page.click('[data-action=check-log]');
  await page.waitForSelector(`[data-rows="${ROWS}"]`);
  expect(await page.$$eval('[data-refused]', (all) => all.map((e) => e.getAttribute('data-refused')))).toEqual([
    'not-an-identifier',
  ]);

  await atBlock(page, 3, 'cancel');
  await page.click('[data-action=take-log]');
  await page.waitForSelector('[data-stopped]');
  await atBlock(page, 4, 'close');
  await Promise.all([page.waitForNavigation(), choose(page, 'resume-log', file)]);
  await page.waitForSelector('[data-state=running] input');
  const blocks = (await stored(page)).text.split('"root":').length - 1;
  expect(blocks).toBeGreaterThan(2);
  expect(blocks).toBeLessThan(12);
  await choose(page, 'resume-log', file);
  await page.waitForSelector(`[data-log][data-rows="${ROWS}"] [data-outcome]`);
  const figures = await page.$$eval('[data-outcome]', (all) =>
    all.map((e) => [e.getAttribute('data-outcome'), Number(e.getAttribute('data-n'))]),
  );
  expect(Object.fromEntries(figures)).toEqual({ between: 6667, 'only-before': 6666, later: 6667 });
  await page.click('[data-action=rows-later]');
  await page.waitForSelector('[data-listed=later] tbody tr');
  const about = await page.$eval('[data-log]', (e) => e.getAttribute('data-log') ?? '');

  await go(page, '#/retention', '[name=person-controller] option:nth-child(2)');
  await page.select('[name=person-controller]', college);
  await page.type('[data-field=identifier]', 'persoon77@VOORBEELD.example');
  await page.click('[data-action=find-person]');
  await page.waitForSelector('[data-person=true][data-imported="1"]');
  await page.click('[data-action=delete-person]');
  await page.waitForSelector('[data-deleted="1"]');
  await go(page, `#/log/${about}`, '[data-log][data-deleted="1"]');
  await page.click('[data-action=verify-log]');
  await page.waitForSelector('[data-intact=true]');
  const { text } = await stored(page);
  expect(text).toContain('"rowsRoot"');
  expect(text).not.toMatch(/persoon\d/i);
  expect(text).not.toContain('wie=');
});

it('deletes rows of that log, and the captures they were held against, once the term of their activity has passed', async () => {
  const page = await reviewAhead(harness, '#/retention');
  await keptForOneYear(page, 'Nieuwsbrief');
  // Its page belongs to the activity by a capture that is linked to it; one row went on request before.
  await page.waitForSelector(`[data-due="2"][data-due-rows="${ROWS - 1}"]`);
  const about = await page.$eval('[data-planned-log]', (e) => e.getAttribute('data-planned-log') ?? '');
  await page.click('[data-action=run-retention]');
  await page.waitForSelector(`[data-deleted="${ROWS - 1 + 2}"]`);
  await page.waitForSelector(`[data-deletion][data-rows="${ROWS - 1}"]`);
  await go(page, `#/log/${about}`, `[data-log][data-deleted="${ROWS}"]`);
  await page.click('[data-action=verify-log]');
  await page.waitForSelector('[data-intact=true]');
});

async function exportCsv(page: Page): Promise<string> {
  await page.waitForSelector('[data-action=export-csv]');
  return readFileSync(await savedFile(harness.downloads, () => page.click('[data-action=export-csv]')), 'utf8');
}

async function receiptGaps(page: Page): Promise<(string | null)[]> {
  return page.$$eval('[data-receipt]', (all) => all.map((e) => e.getAttribute('data-gaps')));
}

/** The popup after capturing the form; its tab stays until it is done with, since the popup closes with it. */
async function capture(): Promise<Page> {
  const page = await harness.freshPage();
  await page.goto(`${origin}/aanmelden`, { waitUntil: 'load' });
  await page.bringToFront();
  const popup = await harness.openPopup(page);
  await popup.waitForSelector('[data-action=capture]', { visible: true });
  await popup.click('[data-action=capture]');
  await popup.waitForSelector('[data-meter]');
  return popup;
}

async function signAgreement(page: Page, action: string, day: string): Promise<void> {
  await go(page, '#/register', `[data-action=${action}]`);
  await page.click(`[data-action=${action}]`);
  await page.waitForSelector('[name=signedOn]');
  const bodies = await page.$$eval('[name=controllerId] option', (all) =>
    all.map((e) => ({ value: e.getAttribute('value') ?? '', text: e.textContent })),
  );
  await page.select('[name=controllerId]', bodies.find(({ text }) => text?.startsWith('College'))?.value ?? '');
  await page.$eval(
    '[name=signedOn]',
    (input, value) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
  for (const clause of await page.$$eval('[name^=clause-]', (all) => all.map((e) => e.getAttribute('name'))))
    await page.select(`[name=${clause}]`, 'present');
  await page.click('[data-action=save-agreement]');
  await page.waitForSelector('[data-agreement]:not(:has(form))');
  await page.waitForFunction(() => document.querySelector('.entry-form') === null);
}

/** Why the element of the agreement is not there; empty when it is. */
async function agreementOf(page: Page, captureId: string): Promise<string> {
  await go(page, `#/capture/${captureId}`, '[data-meter]');
  return (await gapsOf(page)).agreement ?? '';
}

async function gapsOf(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page.$$eval('[data-element]', (all) =>
      all.map((e) => [e.getAttribute('data-element'), e.getAttribute('data-reason')]),
    ),
  );
}

async function go(page: Page, hash: string, then: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(then);
}

function dayFromNow(days: number): string {
  const offset = new Date().getTimezoneOffset() * 60_000;
  return new Date(Date.now() + days * 86_400_000 - offset).toISOString().slice(0, 10);
}
