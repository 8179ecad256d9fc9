import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, servePages } from '../page/stage';
import { type FirefoxHarness, startFirefox } from './harness';
import { captureByPopup } from './stored';

const FORM = `<!doctype html><html lang="nl"><title>Aanmelden</title><form>
  <label><input type="checkbox" name="on" checked> Ja, ik wil de nieuwsbrief ontvangen</label>
  <label><input type="checkbox" name="late"> Ja, ik wil aanbiedingen ontvangen</label></form><a href="/elders">Elders</a>
  <script>document.querySelector('[name=late]').checked = true</script>`;
const ALLOWED = 'browser.permissions.getAll().then(({ origins }) => origins)';
const REGISTERED = `browser.scripting.getRegisteredContentScripts().then((all) =>
  all.flatMap(({ js, matches }) => js.map((file) => file + ' ' + matches)).sort())`;
const NUMBER = `browser.tabs.query({ active: true }).then(([{ id }]) => browser.action.getBadgeText({ tabId: id }))`;

let firefox: FirefoxHarness;
let stage: Stage;

beforeAll(async () => {
  [firefox, stage] = await Promise.all([
    startFirefox(),
    servePages({ '/form': FORM, '/elders': '<!doctype html><title>Elders</title>' }),
  ]);
});

afterAll(async () => {
  await firefox?.close();
  stage?.close();
});

describe('watching a site', () => {
  it('starts with one click: permission, registration, reload', async () => {
    expect(await firefox.helper.evaluate(ALLOWED)).toEqual([]);
    const tab = await firefox.open(`${stage.origin}/form`);
    await tab.evaluate('void (window.mark = 1)');
    const popup = await firefox.openPopup(tab);
    await popup.press('[data-action="reload-and-watch"]');
    await popup.until(`document.querySelector('[data-watching="true"]')`);
    await popup.close();
    expect(await tab.evaluate('window.mark ?? null'), 'the tab was loaded again').toBeNull();
    // Firefox knows no ports in match patterns.
    expect(await firefox.helper.evaluate(ALLOWED)).toEqual(['http://127.0.0.1/*']);
    expect(await firefox.helper.evaluate(REGISTERED)).toEqual([
      'loaded.js http://127.0.0.1/*',
      'watch.js http://127.0.0.1/*',
    ]);
    await expect.poll(() => firefox.helper.evaluate(NUMBER), { timeout: 30_000 }).toMatch(/^[1-9]\d*$/);
    await tab.close();
  });

  it('goes on while the background sleeps, and knows the first state and the visitor’s own change after the page was used', async () => {
    await firefox.stopBackground();
    const tab = await firefox.open(`${stage.origin}/form`);
    await tab.press('[name=on]');
    const { capture } = await captureByPopup(firefox, tab);
    expect(capture.observedFrom).toBe('from-load');
    expect(capture.frames[0]?.controls).toMatchObject([
      {
        states: { markup: 'on', initial: 'on', atCapture: 'off' },
        provenance: 'markup',
        changes: [{ to: 'off', by: 'user' }],
      },
      { states: { markup: 'off', initial: 'on', atCapture: 'on' }, provenance: 'script', changes: [] },
    ]);
    await tab.close();
  });

  it('knows what came back from the cache, and what Firefox ticks again when it loads a page anew', async () => {
    const tab = await firefox.open(`${stage.origin}/form`);
    await tab.press('[name=on]');
    await tab.evaluate('void (window.kept = true)');
    await tab.press('a');
    await tab.until('document.title === "Elders"');
    await tab.back('/form');
    expect(await tab.evaluate('window.kept')).toBe(true);
    const cached = await captureByPopup(firefox, tab);
    expect(cached.capture.frames[0]?.controls[0]).toMatchObject({
      states: { initial: 'on', atCapture: 'off' },
      changes: [{ by: 'user' }],
    });
    await tab.reload();
    const { capture } = await captureByPopup(firefox, tab);
    expect(capture.observedFrom).toBe('from-load');
    expect(capture.frames[0]?.controls[0]).toMatchObject({
      states: { markup: 'on', initial: 'unknown', atCapture: 'off' },
      provenance: 'restored-possible',
    });
    await tab.close();
  });

  it('stops at one click, and the permission is given back', async () => {
    const tab = await firefox.open(`${stage.origin}/form`);
    const popup = await firefox.openPopup(tab);
    await popup.press('[data-action="stop-watching"]');
    await popup.until(`document.querySelector('[data-watching="false"]')`);
    await popup.close();
    expect(await firefox.helper.evaluate(ALLOWED)).toEqual([]);
    expect(await firefox.helper.evaluate(REGISTERED)).toEqual([]);
    await tab.close();
  });
});
