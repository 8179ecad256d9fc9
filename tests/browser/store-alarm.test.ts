import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkDisclosure } from '../../src/bundle/check-disclosure';
import { savedFile } from '../../src/cli/drive/saved-file';
import { startWatchedSite, type WatchedSite } from './watched-site';

/**
 * One journey in a real profile: an upgrade from version 1 with two pages at once, damage to one capture, a store that goes back
 * in time, and one that vanishes. What the browser does to a database cannot be shown with a fake one.
 */
const FORM =
  '<form><label><input type="checkbox" name="nb" checked> Ja, ik wil de nieuwsbrief</label><button>OK</button>';

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
});
afterAll(() => site?.close());

async function review(hash = '#/captures'): Promise<Page> {
  const page = await site.harness.browser.newPage();
  await page.goto(`${site.harness.pageUrl('review.html')}${hash}`);
  return page;
}

/** The popup over the form, as far as `then`. */
async function popup(page: Page, then: string): Promise<Page> {
  // It is about the tab in front.
  await page.bringToFront();
  const opened = await site.harness.openPopup(page);
  await opened.waitForSelector(then, { visible: true });
  return opened;
}

async function capture(page: Page): Promise<string> {
  const opened = await popup(page, '[data-action="capture"]');
  await opened.click('[data-action="capture"]');
  await opened.waitForSelector('.receipt, [data-error]');
  const id = await opened.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  await opened.close();
  return id;
}

type Row = Record<string, unknown>;

/** Runs in an extension page, on the database as it lies there. */
async function withStore<T>(page: Page, name: string, work: 'all' | 'delete', key?: string | number): Promise<T> {
  return page.evaluate(
    async (storeName, what, which) => {
      const done = <V>(request: IDBRequest<V>) =>
        new Promise<V>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('consent-witness'));
      const store = database.transaction(storeName, 'readwrite').objectStore(storeName);
      const rows = await done(store.getAll());
      if (what === 'delete') await done(store.delete(which ?? ''));
      database.close();
      return JSON.parse(JSON.stringify(rows));
    },
    name,
    work,
    key,
  );
}

async function ledgerKinds(page: Page): Promise<unknown[]> {
  return (await withStore<Row[]>(page, 'ledger', 'all')).map(({ kind }) => kind);
}

it('opens a database of version 1 in two pages at once, while a third has it open', async () => {
  const holder = await site.harness.browser.newPage();
  await holder.goto(site.harness.pageUrl('verify.html'));
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('consent-witness', 10);
        request.onupgradeneeded = () => {
          const database = request.result;
          const make = (name: string, keyPath: string, indexes: string[], unique = '') => {
            const store = database.createObjectStore(name, { keyPath });
            for (const index of indexes) store.createIndex(index, index, { unique: index === unique });
          };
          make('captures', 'captureId', ['sequence', 'host', 'digest'], 'sequence');
          make('sealed', 'digest', []);
          make('evaluations', 'digest', ['captureId']);
          make('blobs', 'digest', []);
          make('ledger', 'sequence', ['hash', 'kind', 'captureId'], 'hash');
          make('keys', 'id', []);
        };
        request.onsuccess = () => {
          request.result.onversionchange = () => request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  const pages = await Promise.all([review(), review()]);
  for (const page of pages) {
    await page.waitForSelector('.empty', { timeout: 5000 });
    expect(await page.$('[data-store-alarm], [data-error]')).toBeNull();
    await page.close();
  }
  await holder.close();
});

it('damage to one capture is named, and keeps nothing else from being listed and exported', async () => {
  const form = await site.open(FORM);
  const damaged = await capture(form);
  const other = await site.open(FORM.replace('nieuwsbrief', 'folder'));
  const whole = await capture(other);
  const page = await review();
  await page.waitForSelector('[data-ledger-head]');
  const ledger = await withStore<Row[]>(page, 'ledger', 'all');
  expect(await page.$eval('[data-ledger-head]', (e) => e.getAttribute('data-ledger-head'))).toBe(ledger.at(-1)?.hash);

  const [blob] = Object(ledger.find(({ captureId }) => captureId === damaged)?.entry).body.event.blobs;
  await withStore(page, 'blobs', 'delete', blob);
  await page.reload();
  await page.waitForSelector(`[data-capture="${damaged}"][data-damage="parts"]`);
  expect(await page.$(`[data-capture="${whole}"][data-damage]`)).toBeNull();

  await page.goto(site.harness.pageUrl(`review.html#/capture/${damaged}`));
  await page.waitForSelector('[data-integrity="blob"][data-ok="false"]');
  await page.locator('[data-action="export-bundle"]').click();
  await page.waitForSelector('[data-error="store-corrupt"] [data-part="blob"][data-problem="missing"]');
  await page.goto(site.harness.pageUrl(`review.html#/capture/${whole}`));
  await page.waitForSelector('[data-intact="true"]');
  expect(
    await savedFile(site.harness.downloads, async () => {
      await page.locator('[data-action="export-bundle"]').click();
      await page.locator('[data-action="save-previewed"]').click();
    }),
  ).toContain('.zip');
  await page.close();
  await other.close();
  await form.close();
});

it('a store that went back in time is told, loudly, until somebody has seen it', async () => {
  const form = await site.open(FORM);
  const page = await review('#/settings');
  const before = await ledgerKinds(page);
  await withStore(page, 'ledger', 'delete', before.length);
  await page.reload();
  await page.waitForSelector('[data-store-alarm="went-back"]');
  const opened = await popup(form, '[data-store-alarm="went-back"]');
  await opened.waitForSelector('[data-action="capture"]', { visible: true });
  await opened.click('[data-action="capture"]');
  await opened.waitForSelector('[data-error="store-alarm"]');
  expect(await ledgerKinds(page)).toEqual(before.slice(0, -1));
  await opened.click('[data-action="acknowledge-store"]');
  await opened.waitForSelector('[data-store-alarm]', { hidden: true });
  // The note that went away moves what stands below it: a button is pressed where it comes to rest.
  await opened.locator('[data-action="capture"]').click();
  await opened.waitForSelector('.receipt');
  await opened.close();
  expect(await ledgerKinds(page)).toEqual([...before.slice(0, -1), 'store-alarm', 'captured']);
  await page.close();
  await form.close();
});

it('a store that vanished is told in popup and review page, never shown as an empty list', async () => {
  const form = await site.open(FORM);
  const page = await review();
  const cdp = await page.createCDPSession();
  const origin = new URL(page.url()).origin;
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.reload();
  await page.waitForSelector('[data-store-alarm="vanished"]');
  const opened = await popup(form, '[data-store-alarm="vanished"]');
  await opened.close();
  await page.bringToFront();
  await page.locator('[data-action="acknowledge-store"]').click();
  await page.waitForSelector('[data-store-alarm]', { hidden: true });
  expect(await ledgerKinds(page)).toEqual(['key-made', 'store-alarm']);
});

it('settings and the key that changed stand in the ledger', async () => {
  const page = await review('#/settings');
  const before = await ledgerKinds(page);
  await page.locator('[data-action="keep-information"]').click();
  await page.locator('#key ~ details summary').click();
  await page.locator('[data-action="rotate-key"]').click();
  await page.waitForSelector('[data-rotated]');
  // Whether the browser promises is its own affair; what it says is shown.
  const lasting = await page.evaluate(() => navigator.storage.persisted());
  await page.waitForSelector(`[data-lasting="${lasting}"]`);
  await expect.poll(() => ledgerKinds(page)).toHaveLength(before.length + 2);
  expect((await ledgerKinds(page)).slice(before.length).sort()).toEqual(['key-rotated', 'setting-changed']);
  await page.locator('[data-action="check-ledger"]').click();
  await page.waitForSelector('#ledger ~ .note-good');
  await page.close();
});

it('a signing key that is gone is told, signs nothing in silence, and the ledger says so; one record can be shown alone', async () => {
  const form = await site.open(FORM);
  const page = await review('#/settings');
  const before = await ledgerKinds(page);
  await withStore(page, 'keys', 'delete', 'signing');
  await page.reload();
  await page.waitForSelector('[data-store-alarm="key-lost"]');
  await page.waitForSelector('[data-error="store-alarm"]');
  const opened = await popup(form, '[data-store-alarm="key-lost"]');
  await opened.waitForSelector('[data-action="capture"]', { visible: true });
  await opened.click('[data-action="capture"]');
  await opened.waitForSelector('[data-error="store-alarm"]');
  expect([await ledgerKinds(page), await withStore(page, 'keys', 'all')]).toEqual([before, []]);
  await opened.click('[data-action="acknowledge-store"]');
  await opened.waitForSelector('[data-store-alarm]', { hidden: true });
  await opened.locator('[data-action="capture"]').click();
  await opened.waitForSelector('.receipt');
  const id = await opened.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  await opened.close();
  expect(await ledgerKinds(page)).toEqual([...before, 'key-lost', 'captured']);
  await page.bringToFront();
  await page.goto(site.harness.pageUrl(`review.html#/capture/${id}`));
  await page.waitForSelector('[data-intact="true"]');
  const file = await savedFile(site.harness.downloads, () =>
    page.$eval('[data-action="disclose"]', (button) => {
      if (button instanceof HTMLElement) button.click();
    }),
  );
  await page.waitForSelector(`[data-disclosed="consent-disclosure-${id}.json"]`);
  // Two are saved; whichever is there first, the other has come when it has its whole name.
  const name = join(site.harness.downloads, `consent-disclosure-${id}.json`);
  await expect.poll(() => existsSync(name) && existsSync(`${name}.sig`)).toBe(true);
  expect(file).toContain('consent-disclosure-');
  const [json, signature] = [name, `${name}.sig`].map((path) => new Uint8Array(readFileSync(path)));
  const checked = await checkDisclosure(json ?? new Uint8Array(), signature ?? new Uint8Array());
  expect(checked).toMatchObject({ verdict: 'intact', captureId: id, ledger: { leaves: before.length + 2 } });
  await page.close();
  await form.close();
});
