import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportFromReview } from '../../../src/cli/drive/export-from-review';
import { type Harness, startHarness } from '../harness';
import { audit, expectWhole, say } from './audit';
import { ask, type FaultSite, openTab, startSite, warmUp } from './journey';

/**
 * What the visitor typed, the values of cookies and storage, queries and fragments are nowhere in what this extension keeps on the
 * disk. Looked at: its IndexedDB with the files of its pictures, and its extension storage. Not ours, and not looked at: the
 * browser's own history, cookies, sessions and caches, which have them with or without this extension.
 */
const PLANTED = {
  typed: 'geheimgetyptewaarde7731',
  inMarkup: 'waardeuitdepagina8842',
  cookie: 'cookiewaardegeheim5519',
  stored: 'opgeslagenwaarde6620',
  query: 'vraagtekenwaarde3317',
  fragment: 'fragmentwaarde4408',
  linkQuery: 'linkvraagwaarde2206',
  formQuery: 'formuliervraag1195',
};
/** The site's own words are kept: a scan that does not find them is blind. */
const KEPT_WORDS = 'Ja, stuur mij de nieuwsbrief en aanbiedingen';
const HTML = `<title>Aanmelden</title><form action="/in?token=${PLANTED.formQuery}" method="post">
<label>E-mail <input type="email" name="email" value="${PLANTED.inMarkup}@example.org"></label><label>Opmerking <textarea name="t"></textarea></label>
<label><input type="checkbox" name="nb" checked> ${KEPT_WORDS}</label><a href="/privacy?sid=${PLANTED.linkQuery}">Privacyverklaring</a>
<button>Verstuur</button></form><script>document.cookie = 'CookieConsent=${PLANTED.cookie}; path=/; max-age=9999'; localStorage.setItem('mandje', '${PLANTED.stored}');
sessionStorage.setItem('sessie', '${PLANTED.stored}');</script>`;

const profileDir = mkdtempSync(join(tmpdir(), 'consent-witness-scan-'));
let site: FaultSite;
let harness: Harness | undefined;

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await harness?.close();
  site?.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

it('keeps no typed value, cookie value, query or fragment on the disk, through capture, judging again and export', async () => {
  harness = await startHarness({ profileDir });
  const { page, id: tabId } = await openTab(
    harness,
    `${site.serve('/form', HTML)}?zoek=${PLANTED.query}#${PLANTED.fragment}`,
  );
  await page.type('textarea', PLANTED.typed);
  const caller = await harness.extensionPage();
  const { id } = await warmUp(caller, tabId);
  const failed = await openTab(harness, `chrome://version?${PLANTED.query}`);
  expect(await ask(caller, failed.id, randomUUID())).toMatchObject({ ok: false });
  await failed.page.close();
  await caller.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'judge-again', captureId: id });
  const zip = unzipSync(new Uint8Array(readFileSync(await exportFromReview(caller, harness, id))));
  const bundle = Object.values(zip)
    .map((bytes) => Buffer.from(bytes).toString())
    .join();
  expect(bundle).toContain(KEPT_WORDS);
  expectWhole('scan', [id], await audit(caller));

  const rows = await everythingStored(caller);
  expect(rows).toContain(KEPT_WORDS);
  expect(Object.entries(PLANTED).filter(([, value]) => rows.includes(value) || bundle.includes(value))).toEqual([]);

  // A scan that cannot find is worth nothing: in the same places, something that has no business there.
  const planted = 'hierhoortditniet9927';
  await caller.evaluate(async (value) => {
    await chrome.storage.local.set({ planted: value });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('consent-witness');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise((resolve) => {
      const request = database.transaction('meta', 'readwrite').objectStore('meta').put({ id: 'planted', value });
      request.onsuccess = resolve;
    });
    database.close();
  }, planted);
  expect(await everythingStored(caller)).toContain(planted);
  const { extensionId } = harness;
  await harness.close();
  harness = undefined;

  const files = filesOf(profileDir, extensionId);
  const found = (value: string) => files.filter(({ bytes }) => holds(bytes, value)).map(({ name }) => name);
  say(
    'scan',
    `${files.length} files, ${files.reduce((sum, { bytes }) => sum + bytes.length, 0)} bytes of this extension, ${Object.keys(PLANTED).length} planted values`,
  );
  expect(
    found(planted)
      .map((name) => /IndexedDB|Local Extension Settings/.exec(name)?.[0])
      .sort(),
  ).toEqual(['IndexedDB', 'Local Extension Settings']);
  expect(found('consent-witness/ledger-entry/1').join()).toContain('IndexedDB');
  expect(Object.entries(PLANTED).flatMap(([what, value]) => found(value).map((name) => `${what} in ${name}`))).toEqual(
    [],
  );
});

/** Every file in a folder that is this extension's own. */
function filesOf(profile: string, extensionId: string): { name: string; bytes: Buffer }[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && join(entry.parentPath, entry.name).includes(extensionId))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name: name.slice(profile.length), bytes: readFileSync(name) }));
}

/** As UTF-8 or as UTF-16, which is how the browser writes strings that are not Latin-1. */
function holds(bytes: Buffer, value: string): boolean {
  return (
    bytes.includes(value) ||
    bytes.includes(Buffer.from(value, 'utf16le')) ||
    bytes.includes(Buffer.from(value, 'utf16le').swap16())
  );
}

/** Every row of every table and the extension storage, bytes decoded: tables of the database are packed on the disk. */
function everythingStored(caller: Page): Promise<string> {
  return caller.evaluate(async () => {
    const done = <V>(request: IDBRequest<V>) =>
      new Promise<V>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('consent-witness'));
    const kept: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    for (const name of database.objectStoreNames)
      kept.push(await done(database.transaction(name).objectStore(name).getAll()));
    database.close();
    return JSON.stringify(kept, (_key, value) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    );
  });
}
