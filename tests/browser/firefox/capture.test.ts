import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verifyBundle } from '../../../src/bundle/verify-bundle';
import { type DemoSite, serveDemo } from '../../../src/cli/demo/serve';
import { savedFile } from '../../../src/cli/drive/saved-file';
import { type Capture, CaptureSchema } from '../../../src/core/capture';
import { until } from './bidi';
import { type FirefoxHarness, startFirefox } from './harness';
import { rowsOf } from './stored';

let firefox: FirefoxHarness;
let demo: DemoSite;

beforeAll(async () => {
  [firefox, demo] = await Promise.all([startFirefox(), serveDemo()]);
});

afterAll(async () => {
  await firefox?.close();
  await demo?.close();
});

it('installs without a warning or an error', async () => {
  expect(await firefox.inFirefox('[...addon.warnings, ...addon.errors]')).toEqual([]);
});

describe('one click on the demo form', () => {
  let captureId: string;
  let bundle: Uint8Array;
  let capture: Capture;
  let shown: string;

  beforeAll(async () => {
    const page = await firefox.open(demo.url('nl'));
    const popup = await firefox.openPopup(page);
    shown = await popup.words();
    await popup.press('[data-action="capture"]');
    await popup.until(`document.querySelector('[data-capture], [data-error]')`);
    captureId = z.string().parse(await popup.evaluate(`document.querySelector('[data-capture]')?.dataset.capture`));
    // The last part to come in makes the popup grow, and Firefox move it under the pointer.
    await popup.until(`document.querySelector('[data-capture] [data-meter]')`);
    const file = await savedFile(firefox.downloads, () => popup.press('[data-action="save-bundle"]'));
    bundle = new Uint8Array(readFileSync(file));
    const record = Object.entries(unzipSync(bundle)).find(([name]) => name.includes('/data/records/'));
    capture = CaptureSchema.parse(JSON.parse(strFromU8(record?.[1] ?? new Uint8Array())));
    await page.close();
  });

  it('shows in the popup what was on, before anything is kept', () => {
    expect(shown).toContain('Ja, ik wil');
    expect(shown).toMatch(/4\(11\)/);
  });

  it('seals exact words and states that the site set, although somebody clicked in the popup', () => {
    const [top] = capture.frames;
    expect(top?.userActivation).toBe('none');
    const states = (name: string) => top?.controls.find((control) => control.name === name);
    expect(states('offers')).toMatchObject({
      states: { markup: 'on', initial: 'on', atCapture: 'on' },
      provenance: 'markup',
    });
    expect(states('partners')).toMatchObject({
      states: { markup: 'off', initial: 'on', atCapture: 'on' },
      provenance: 'script',
    });
    expect(states('research')).toMatchObject({ states: { initial: 'off' } });
    expect(capture.screenshot.state).toBe('taken');
    expect(capture.visit.url).toBe(demo.url('nl'));
  });

  it('says which browser it was', () => {
    expect(capture.visit.browser.name).toBe('Firefox');
  });

  it('gives a bundle that our verifier finds intact, and not intact with one byte changed', async () => {
    const verification = await verifyBundle(bundle);
    expect(verification.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(verification).toMatchObject({ verdict: 'intact', summary: { captures: 1 } });
    const altered = bundle.slice();
    const at = Buffer.from(bundle).indexOf('bagit.txt') + 20;
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect((await verifyBundle(altered)).verdict).not.toBe('intact');
  });

  it('is in the list, and its dossier finds every hash whole', async () => {
    const list = await firefox.extensionTab('review.html#/captures');
    await list.activate();
    await list.until(`document.querySelector('[data-capture="${captureId}"]')`);
    await list.evaluate(`location.hash = '#/capture/${captureId}'`);
    await list.until(`document.querySelectorAll('[data-integrity]').length >= 5`);
    const lines = await list.evaluate(
      `[...document.querySelectorAll('[data-integrity]')].map((line) => line.dataset.ok)`,
    );
    expect(new Set(z.array(z.string()).parse(lines))).toEqual(new Set(['true']));
    await list.close();
  });
});

describe('the other ways in', () => {
  /** Keeps a page in some way, and gives how many captures came of it. */
  async function keptBy(way: string): Promise<number> {
    const before = (await rowsOf(firefox.helper, 'captures')).length;
    const page = await firefox.open(demo.url('en'));
    await firefox.inFirefox(way);
    await until('a capture', async () => (await rowsOf(firefox.helper, 'captures')).length > before);
    await page.close();
    return (await rowsOf(firefox.helper, 'captures')).length - before;
  }

  it('its key keeps the page, once', async () => {
    const key = `[...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')].find((key) => key.getAttribute('key') === 'K')`;
    expect(await keptBy(`${key}.doCommand()`)).toBe(1);
  });

  it('its line in the menu of the page keeps the page, once', async () => {
    const choose = `new Promise((done, fail) => {
      const menu = document.getElementById('contentAreaContextMenu');
      const shown = () => {
        const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === 'Keep this page as evidence');
        if (item) menu.activateItem(item);
        item ? done() : fail(new Error('no such line'));
      };
      menu.addEventListener('popupshown', shown, { once: true });
      const at = gBrowser.selectedBrowser.getBoundingClientRect();
      for (const type of ['mousedown', 'mouseup', 'contextmenu'])
        window.synthesizeMouseEvent(type, at.x + 200, at.y + 100, { button: 2, clickCount: 1 }, {});
    })`;
    expect(await keptBy(choose)).toBe(1);
  });
});
