import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RESPONSES } from '../../../src/messaging/protocol';
import { type Stage, servePages } from '../page/stage';
import { type FirefoxHarness, startFirefox } from './harness';
import { captureByPopup, rowsOf } from './stored';

const FORM =
  '<!doctype html><html lang="nl"><title>Aanmelden</title><form><label><input type="checkbox" checked> Ja, mail mij</label></form>';

let stage: Stage;
let firefox: FirefoxHarness;

beforeAll(async () => {
  stage = await servePages({ '/form': FORM });
});
afterEach(() => firefox?.close());
afterAll(() => stage?.close());

/** What the popup says when its one main button is pressed. */
async function pressedCapture(): Promise<{ words: string; error: unknown; kept: unknown }> {
  const popup = await firefox.openPopup(await firefox.open(`${stage.origin}/form`));
  await popup.press('[data-action="capture"]');
  await popup.until(`document.querySelector('.keep [data-error], [data-capture]')`);
  const error = await popup.evaluate(`document.querySelector('.keep [data-error]')?.dataset.error`);
  return { words: await popup.words(), error, kept: await popup.evaluate(`document.querySelector('[data-capture]')`) };
}

describe('where Firefox keeps nothing', () => {
  it('because it remembers no history, a capture is refused in words that say why, and no screen pretends', async () => {
    firefox = await startFirefox({
      prefs: { 'browser.privatebrowsing.autostart': true },
      allowedInPrivateWindows: true,
    });
    const { words, error, kept } = await pressedCapture();
    expect({ error, kept }).toEqual({ error: 'store-private', kept: null });
    expect(words).toContain('remember no history');
    const list = await firefox.extensionTab('review.html#/captures');
    await list.until(`document.querySelector('[data-error="store-private"]')`);
  });

  it('because the window is private, nothing of it is kept, not even that it was tried', async () => {
    firefox = await startFirefox({ allowedInPrivateWindows: true });
    const opened = await firefox.helper.evaluate(
      `browser.windows.create({ incognito: true, url: '${stage.origin}/form' }).then(({ tabs }) => tabs[0].id)`,
    );
    const request = {
      type: 'capture-tab',
      captureId: crypto.randomUUID(),
      tabId: z.int().parse(opened),
      unattended: true,
    };
    const answer = await firefox.helper.evaluate(`browser.runtime.sendMessage(${JSON.stringify(request)})`);
    expect(RESPONSES['capture-tab'].parse(answer)).toMatchObject({ ok: false, code: 'store-private' });
    for (const table of ['captures', 'sealed', 'blobs', 'ledger'])
      expect(await rowsOf(firefox.helper, table)).toEqual([]);
  });

  it('for long, since it may clear the store: evidence is kept all the same, and the settings say how it stands', async () => {
    firefox = await startFirefox({
      prefs: { 'dom.storageManager.prompt.testing': true, 'dom.storageManager.prompt.testing.allow': false },
    });
    // Firefox gives this with `unlimitedStorage`; a user can take it back.
    await firefox.inFirefox(`Services.perms.removeFromPrincipal(addon.principal, 'persistent-storage')`);
    const { capture } = await captureByPopup(firefox, await firefox.open(`${stage.origin}/form`));
    expect(capture.frames[0]?.controls).toHaveLength(1);
    const settings = await firefox.extensionTab('review.html#/settings');
    await settings.until(`document.querySelector('[data-lasting]')`);
    expect(await settings.evaluate(`document.querySelector('[data-lasting]').dataset.lasting`)).toBe('false');
  });
});
