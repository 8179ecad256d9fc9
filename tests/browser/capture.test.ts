import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Capture, CaptureSchema } from '../../src/core/capture';
import { RESPONSES } from '../../src/messaging/protocol';
import { type Harness, startHarness } from './harness';
import { FLIPPING } from './page/attacks';
import { stopWorker } from './stop-worker';
import { storedPicture } from './stored-picture';

const FORM = `<!doctype html><html lang="nl"><title>Aanmelden</title><h1>Nieuwsbrief</h1><form action="/in?token=geheim" method="post">
<label>E-mail <input type="email" name="email" value="jan@example.org"></label>
<label>Land <select name="country"><option>Nederland</option><option>België</option></select></label>
<fieldset><legend>Aanhef</legend><label><input type="radio" name="aanhef" value="m"> Meneer</label><label><input type="radio" name="aanhef" value="v"> Mevrouw</label></fieldset>
<label><input type="checkbox" name="nb" checked> Ja, ik wil aanbiedingen ontvangen</label><button>Verstuur</button></form>
<iframe src="about:blank"></iframe><script>document.cookie = 'CookieConsent=geheim'; localStorage.setItem('mandje', 'geheim');</script>`;

let harness: Harness;
let server: Server;
let origin: string;

beforeAll(async () => {
  harness = await startHarness();
  server = createServer((request, response) => {
    if (request.url?.startsWith('/pdf')) {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n%%EOF');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (request.url?.startsWith('/flips')) response.end(FLIPPING);
    else
      response.end(request.url?.startsWith('/empty') ? '<!doctype html><title>Leeg</title><p>Niets te kiezen.' : FORM);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = Object.assign({ port: 0, family: '', address: '' }, server.address());
  origin = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  await harness.close();
  server.close();
});

async function open(path: string): Promise<Page> {
  const page = await harness.freshPage();
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  return page;
}

async function send(tabId: number, captureId: string) {
  const caller = await harness.extensionPage();
  const answer: unknown = await caller.evaluate((request) => chrome.runtime.sendMessage(request), {
    type: 'capture-tab',
    captureId,
    tabId,
    unattended: true,
    asInformation: null,
  });
  return RESPONSES['capture-tab'].parse(answer);
}

async function capture(page: Page, captureId: string = randomUUID()) {
  return send(await harness.tabId(page), captureId);
}

/** Everything in the evidence database as one text, bytes decoded: what a search for a leaked value must not find. */
async function everythingStored(): Promise<string> {
  const caller = await harness.extensionPage();
  return caller.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('consent-witness');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    let text = '';
    for (const name of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((done, fail) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      text += JSON.stringify(rows, (_key, value) =>
        value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
      );
    }
    database.close();
    return text;
  });
}

/** Every sealed capture, parsed. */
async function everyCapture(): Promise<Capture[]> {
  const caller = await harness.extensionPage();
  const texts = await caller.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('consent-witness');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const rows = await new Promise<{ bytes: Uint8Array }[]>((done, fail) => {
      const request = database.transaction('sealed').objectStore('sealed').getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    database.close();
    return rows.map(({ bytes }) => new TextDecoder().decode(bytes));
  });
  return texts.map((text) => CaptureSchema.parse(JSON.parse(text)));
}

/** Counts of the stores, to show that a failure costs nothing that was kept. */
async function counts(): Promise<Record<string, number>> {
  const caller = await harness.extensionPage();
  return caller.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('consent-witness');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const result: Record<string, number> = {};
    for (const name of ['captures', 'sealed', 'evaluations', 'blobs']) {
      result[name] = await new Promise<number>((done, fail) => {
        const request = database.transaction(name).objectStore(name).count();
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    }
    database.close();
    return result;
  });
}

describe('capture of a tab by the built extension', () => {
  it('keeps the form with a masked picture, and never what was typed, picked or in the query', async () => {
    const page = await open('/form?sessie=abc123#deel');
    await page.type('input[name=email]', 'piet');
    await page.click('input[value=v]');
    await page.select('select[name=country]', 'België');
    const answer = await capture(page);
    expect(answer).toMatchObject({ ok: true, value: { screenshot: 'taken' } });
    const stored = await everythingStored();
    expect(stored).toContain('Ja, ik wil aanbiedingen ontvangen');
    for (const secret of ['jan@example.org', 'piet', 'abc123', 'geheim', '#deel']) {
      expect(stored, secret).not.toContain(secret);
    }
    // The words of an option are the site's; which one was picked is the visitor's.
    expect(stored).not.toMatch(/<option[^>]* selected[^>]*>België/);
    expect(stored).not.toMatch(/<input[^>]* checked[^>]*>\s*Mevrouw/);
    const [record] = await everyCapture();
    const picks = record?.frames[0]?.controls.filter((c) => c.name === 'aanhef' || c.name === 'country') ?? [];
    expect(picks).toHaveLength(2);
    for (const { states, options } of picks) {
      expect([states, ...options.map((o) => o.states)].map((s) => s.atCapture)).not.toContain('on');
    }
    expect(record?.frames[0]?.facts).toMatchObject({
      cookieNames: ['CookieConsent'],
      localStorageNames: ['mandje'],
      formTargets: [{ host: new URL(origin).host, thirdParty: false }],
      priorState: 'found',
    });
    await page.close();
  });

  it('paints typed values over in the picture that is kept', async () => {
    const page = await open('/form');
    const rect = await page.$eval('input[name=email]', (e) => e.getBoundingClientRect().toJSON());
    const answer = await capture(page);
    if (!answer.ok) throw new Error(answer.code);
    const taken = await storedPicture(harness, answer.value.captureId);
    const { area } = taken.view;
    const colours = taken.colours({
      x: Math.ceil(rect.x) - area.x,
      y: Math.ceil(rect.y) - area.y,
      width: Math.floor(rect.width) - 1,
      height: Math.floor(rect.height) - 1,
    });
    expect(colours).toHaveLength(1);
    await page.close();
  });

  it('is idempotent: the same request again gives the same receipt and no second record', async () => {
    const page = await open('/form');
    const id = randomUUID();
    const first = await capture(page, id);
    const before = await counts();
    expect(await capture(page, id)).toEqual(first);
    expect(await counts()).toEqual(before);
    await page.close();
  });

  it('says which choices the page changed between reading and picture, and only those', async () => {
    expect(await capture(await open('/flips'))).toMatchObject({ ok: true });
    const gaps = (await everyCapture()).find((made) => made.visit.title === 'Wisselend')?.gaps ?? [];
    expect(gaps).not.toEqual([]);
    for (const gap of gaps) expect(gap.reason + gap.subject).toMatch(/^state-changed-during-capture0:c(\d|1[0-6])$/);
  });

  it('captures a page without forms: "nothing was asked here" is evidence too', async () => {
    const page = await open('/empty');
    expect(await capture(page)).toMatchObject({ ok: true, value: { gaps: 0 } });
    await page.close();
  });

  it('says which page is not allowed, records the failed attempt, and keeps what there was', async () => {
    const page = await harness.freshPage();
    await page.goto('chrome://version');
    const before = await counts();
    expect(await capture(page)).toMatchObject({ ok: false, code: 'page-not-allowed' });
    expect(await counts()).toEqual(before);
    expect(await everythingStored()).toContain('"capture-failed"');
    await page.close();
  });

  it('answers for a tab that is gone', async () => {
    const page = await open('/form');
    const id = await harness.tabId(page);
    await page.close();
    expect(await send(id, randomUUID())).toMatchObject({ ok: false, code: 'tab-gone' });
  });

  it('gives distinct, gap-free sequence numbers to captures made at the same time', async () => {
    const pages = [await open('/form'), await open('/empty'), await open('/form')];
    const ids: number[] = [];
    for (const page of pages) ids.push(await harness.tabId(page));
    const answers = await Promise.all(ids.map((id) => send(id, randomUUID())));
    const sequences = answers.map((a) => (a.ok ? a.value.sequence : Number.NaN)).sort((a, b) => a - b);
    expect(new Set(sequences).size).toBe(3);
    expect((sequences[2] ?? 0) - (sequences[0] ?? 0)).toBe(2);
    for (const page of pages) await page.close();
  });

  it('leaves all or nothing when the worker is killed while it works, and the retry makes no duplicate', async () => {
    const page = await open('/form');
    for (const after of [0, 5, 15, 30, 60, 90, 120, 180]) {
      const id = randomUUID();
      const tab = await harness.tabId(page);
      const pending = send(tab, id).catch(() => null);
      await new Promise((done) => setTimeout(done, after));
      await stopWorker(harness);
      await pending;
      const answer = await capture(page, id);
      expect(answer, `killed after ${after} ms`).toMatchObject({ ok: true, value: { captureId: id } });
      const { captures, evaluations } = await counts();
      expect(captures).toBe(evaluations);
    }
    await page.close();
  });

  it('says that the disk is full and keeps what there was, and works again when there is room', async () => {
    const page = await open('/form');
    await capture(page);
    const before = await counts();
    const worker = await harness.worker();
    // `unlimitedStorage` lifts the quota that CDP could lower, so the fault is put where the disk would give it: on the
    // last write but one, when the ledger entry and the sealed bytes are in the transaction already.
    await worker.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
        if (this.name !== 'blobs') return put.apply(this, args);
        IDBObjectStore.prototype.put = put;
        throw new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError');
      };
    });
    const ledger = await everythingStored();
    expect(await harness.awake(() => capture(page))).toMatchObject({ ok: false, code: 'store-full' });
    expect(await counts()).toEqual(before);
    expect((await everythingStored()).length).toBeGreaterThan(ledger.length);
    expect(await capture(page)).toMatchObject({ ok: true });
    await page.close();
  });
});
