import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaptureSchema } from '../../src/core/capture';
import { STORE_BUILD, UNATTENDED_BUILD } from './harness';
import { stopWorker } from './stop-worker';
import { peek, press, startWatchedSite, type WatchedSite } from './watched-site';

const FORM = '<label><input type="checkbox" name="nb" checked> Ja, ik wil de nieuwsbrief</label>';
const REGISTERED =
  'chrome.scripting.getRegisteredContentScripts().then((all) => all.sort((a, b) => (a.id > b.id ? -1 : 1)))';
const GRANTED = 'chrome.permissions.getAll()';

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
});
afterAll(() => site?.close());

async function inExtension(expression: string): Promise<unknown> {
  return (await site.harness.extensionPage()).evaluate(expression);
}

/** The bytes of the one capture that was kept. */
async function lastSealed(): Promise<string> {
  const caller = await site.harness.extensionPage();
  return caller.evaluate(async () => {
    const rows = await new Promise<{ bytes: Uint8Array }[]>((done, fail) => {
      const opened = indexedDB.open('consent-witness');
      opened.onerror = () => fail(opened.error);
      opened.onsuccess = () => {
        const all = opened.result.transaction('sealed').objectStore('sealed').getAll();
        all.onsuccess = () => done(all.result);
      };
    });
    return new TextDecoder().decode(rows.at(-1)?.bytes);
  });
}

async function popupWords(page: Awaited<ReturnType<WatchedSite['open']>>): Promise<string> {
  const popup = await site.harness.openPopup(page);
  await popup.waitForSelector('[data-action="capture"]', { visible: true });
  const words = await popup.$eval('body', (body) => body.innerText);
  await popup.close();
  return words;
}

describe('watching a site', () => {
  it('is nothing at all until the user chooses it', async () => {
    expect(await inExtension(REGISTERED)).toEqual([]);
    const page = await site.open(FORM);
    await press(page, '[name=nb]');
    expect(await popupWords(page)).toContain('first state is not certain');
    await page.close();
  });

  it('is not needed for what comes back from the cache: never a pre-ticked box', async () => {
    const page = await site.open(
      '<label><input type="checkbox" name="nb"> Ja, ik wil de nieuwsbrief ontvangen</label><a id="out" href="/x">x</a>',
    );
    await press(page, '[name=nb]');
    await press(page, '#out');
    await page.waitForFunction('document.title === "Anders"');
    await page.goBack();
    await page.waitForFunction('document.querySelector("[name=nb]")?.checked === true');
    const popup = await site.harness.openPopup(page);
    // The first mark of a choice is its first state.
    await popup.waitForSelector('[data-control] .mark');
    expect(await popup.$eval('[data-control] .mark', (mark) => mark.className)).toBe('mark state-unknown');
    await popup.close();
    await page.close();
  });

  it('starts with one click: permission, registration, reload, and the page is seen from its first byte', async () => {
    const page = await site.open(FORM);
    await press(page, '[name=nb]');
    await peek(page, 'window.mark = 1');
    await site.reloadAndWatch(page);
    expect(await peek(page, 'window.mark'), 'the tab was reloaded').toBeUndefined();
    expect(await peek(page, 'navigator.userActivation.hasBeenActive'), 'no click reaches the page').toBe(false);
    expect(await popupWords(page)).toContain('Seen since the page loaded');
    expect(await inExtension(REGISTERED)).toMatchObject([
      {
        id: `watch ${site.origin}`,
        allFrames: true,
        matchOriginAsFallback: true,
        matches: [`${site.origin}/*`],
        persistAcrossSessions: true,
        runAt: 'document_start',
        world: 'ISOLATED',
      },
      {
        id: `loaded ${site.origin}`,
        allFrames: false,
        js: ['loaded.js'],
        matches: [`${site.origin}/*`],
        persistAcrossSessions: true,
        runAt: 'document_start',
        world: 'ISOLATED',
      },
    ]);
    expect(await inExtension(GRANTED)).toMatchObject({ origins: [`${site.origin}/*`] });
    await page.close();
  });

  it('seals what was seen: from load, the first state and the visitor’s own change', async () => {
    const page = await site.open(FORM);
    await press(page, '[name=nb]');
    const popup = await site.harness.openPopup(page);
    await popup.waitForSelector('[data-action="capture"]', { visible: true });
    await popup.click('[data-action="capture"]');
    await popup.waitForSelector('[data-capture]');
    const capture = CaptureSchema.parse(JSON.parse(await lastSealed()));
    expect(capture.observedFrom).toBe('from-load');
    expect(capture.frames[0]?.controls[0]).toMatchObject({
      states: { markup: 'on', initial: 'on', atCapture: 'off' },
      provenance: 'markup',
      changes: [{ option: null, to: 'off', by: 'user', after: '' }],
    });
    await popup.close();
    await page.close();
  });

  it('goes on after the worker was killed', async () => {
    await stopWorker(site.harness);
    expect(await inExtension(REGISTERED)).toHaveLength(2);
    const page = await site.open(FORM);
    await press(page, '[name=nb]');
    expect(await popupWords(page)).toContain('Seen since the page loaded');
    await page.close();
  });

  it('cannot be noticed by the page: no write, no request, no message, no event, nothing patched, nothing logged', async () => {
    const page = await site.harness.freshPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const path = site.page(`<body>${FORM}<iframe srcdoc="${FORM.replaceAll('"', "'")}"></iframe><script>
      const names = Object.getOwnPropertyNames(window).length;
      window.noticed = [];
      new MutationObserver((all) => noticed.push(...all.map((m) => m.type + m.target.nodeName))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const type of ['message', 'wxt:content-script-started', 'error', 'securitypolicyviolation']) { addEventListener(type, () => noticed.push(type)); document.addEventListener(type, () => noticed.push(type)); }
      window.same = () => [Object.getOwnPropertyNames(window).length - names - 2, Object.getOwnPropertySymbols(window).length, window[Symbol.for('consent-witness.watch')],
        String(Function.prototype.toString), String(EventTarget.prototype.addEventListener), String(Element.prototype.attachShadow), window.onclick, document.onclick];
    </script>`);
    const before = site.requests.length;
    await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await page.bringToFront();
    // The parser itself is still at work until `load`.
    await peek(page, 'noticed.splice(0).length');
    await press(page, '[name=nb]');
    await page.keyboard.press('Space');
    await press(page, '[name=nb]', 'window.frames[0]');
    expect(await peek(page, 'noticed')).toEqual([]);
    const native = (name: string) => `function ${name}() { [native code] }`;
    expect(await peek(page, 'same()')).toEqual(
      [0, 0, undefined, native('toString'), native('addEventListener'), native('attachShadow'), null, null].map(
        (value) => value ?? null,
      ),
    );
    expect(said).toEqual([]);
    expect(site.requests.slice(before).filter((url) => url !== '/favicon.ico')).toEqual([path]);
    const manifest = await inExtension('chrome.runtime.getManifest()');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    await page.close();
  });

  it.each([STORE_BUILD, UNATTENDED_BUILD])('injects at most 10 kB in a frame (%s)', (build) => {
    expect(statSync(`${build}/watch.js`).size).toBeLessThanOrEqual(10_000);
  });

  it('stops at one click: in new pages, in the one that is open, and the permission is given back', async () => {
    const open = await site.open(FORM);
    await press(open, '[name=nb]');
    const popup = await site.harness.openPopup(open);
    await popup.waitForSelector('[data-action="stop-watching"]', { visible: true });
    await popup.click('[data-action="stop-watching"]');
    await popup.waitForSelector('[data-watching="false"]');
    expect(await popup.$eval('body', (body) => body.innerText)).toContain('first state is not certain');
    await popup.close();
    expect(await inExtension(REGISTERED)).toEqual([]);
    expect(await inExtension(GRANTED)).toMatchObject({ origins: [] });
    await open.close();
    const page = await site.open(FORM);
    await press(page, '[name=nb]');
    expect(await popupWords(page)).toContain('first state is not certain');
    await page.close();
  });

  it('ends when the user takes the permission back in the browser', async () => {
    const page = await site.open(FORM);
    await site.reloadAndWatch(page);
    expect(await inExtension(REGISTERED)).toHaveLength(2);
    await inExtension(`chrome.permissions.remove({ origins: ['${site.origin}/*'] })`);
    await expect.poll(() => inExtension(REGISTERED)).toEqual([]);
    await page.close();
  });
});
