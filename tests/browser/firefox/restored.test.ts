import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../src/commands/judge-capture';
import type { Control } from '../../../src/core/controls';
import { type Stage, servePages } from '../page/stage';
import type { Tab } from './bidi';
import { type FirefoxHarness, startFirefox } from './harness';
import { captureByPopup } from './stored';

/** One box that the site left off, one that it ticked. */
const FORM = `<!doctype html><html lang="nl"><title>Aanmelden</title><form>
  <label><input type="checkbox" name="off"> Ja, ik wil de nieuwsbrief ontvangen</label>
  <label><input type="checkbox" name="on" checked> Ja, ik wil aanbiedingen ontvangen</label></form><a href="/elders">Elders</a>`;
const DEFAULTS = ['preticked-consent-checkbox', 'script-preticked-consent'];

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

/** The controls as they were sealed, and which of them a rule about defaults holds against the site. */
async function sealed(tab: Tab): Promise<{ of: Record<string, Control>; blamed: string[] }> {
  const { capture, digest } = await captureByPopup(firefox, tab);
  const controls = capture.frames.flatMap((frame) => frame.controls);
  const { findings } = judge(capture, digest, capture.capturedAt);
  const failed = findings.filter(({ ruleId, outcome }) => DEFAULTS.includes(ruleId) && outcome === 'fail');
  const told = JSON.stringify(failed);
  return {
    of: Object.fromEntries(controls.map((control) => [control.name, control])),
    blamed: controls.filter(({ locator }) => told.includes(JSON.stringify(locator))).map(({ name }) => name),
  };
}

/** A page on which the visitor ticked one box and unticked the other. */
async function used(): Promise<Tab> {
  const tab = await firefox.open(`${stage.origin}/form`);
  await tab.press('[name=off]');
  await tab.press('[name=on]');
  await tab.until(`document.querySelector('[name=off]').checked && !document.querySelector('[name=on]').checked`);
  return tab;
}

const RESTORED = {
  off: { states: { markup: 'off', initial: 'unknown', atCapture: 'on' }, provenance: 'restored-possible' },
  on: { states: { markup: 'on', initial: 'unknown', atCapture: 'off' }, provenance: 'restored-possible' },
};

describe('what Firefox brings back is never held against the site', () => {
  it('after loading the page again', async () => {
    const tab = await used();
    await tab.reload();
    // Firefox, not the visitor: this document was never touched.
    await tab.until(`document.querySelector('[name=off]').checked && !document.querySelector('[name=on]').checked`);
    expect(await tab.evaluate('navigator.userActivation.hasBeenActive')).toBe(false);
    const { of, blamed } = await sealed(tab);
    expect(of).toMatchObject(RESTORED);
    expect(blamed).toEqual([]);
    await tab.close();
  });

  it('in a copy of the tab', async () => {
    const tab = await used();
    const copy = await firefox.newTabBy('gBrowser.duplicateTab(gBrowser.selectedTab)');
    await copy.until(`document.querySelector('[name=off]')?.checked && !document.querySelector('[name=on]').checked`);
    const { of, blamed } = await sealed(copy);
    expect(of).toMatchObject(RESTORED);
    expect(blamed).toEqual([]);
    await copy.close();
    await tab.close();
  });

  it('in a tab that was closed and opened again', async () => {
    const tab = await used();
    await firefox.inFirefox(`ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs')
      .TabStateFlusher.flush(gBrowser.selectedBrowser)`);
    await tab.close();
    const again = await firefox.newTabBy('SessionStore.undoCloseTab(window, 0)');
    await again.until(`document.querySelector('[name=off]')?.checked && !document.querySelector('[name=on]').checked`);
    const { of, blamed } = await sealed(again);
    expect(of).toMatchObject(RESTORED);
    expect(blamed).toEqual([]);
    await again.close();
  });

  it('from the back/forward cache', async () => {
    const tab = await used();
    await tab.evaluate('void (window.kept = true)');
    await tab.press('a');
    await tab.until('document.title === "Elders"');
    await tab.back('/form');
    // The very document, not a new one: only the cache keeps what a script put there.
    expect(await tab.evaluate('window.kept')).toBe(true);
    const { of, blamed } = await sealed(tab);
    expect(of).toMatchObject({ off: { states: { initial: 'unknown', atCapture: 'on' } } });
    expect(blamed).toEqual([]);
    await tab.close();
  });

  it('while a box that the site ticked and nobody touched still is, after loading again', async () => {
    const tab = await firefox.open(`${stage.origin}/form`);
    await tab.reload();
    const { of, blamed } = await sealed(tab);
    expect(of).toMatchObject({
      off: { states: { initial: 'off' } },
      on: { states: { initial: 'on' }, provenance: 'markup' },
    });
    expect(blamed).toEqual(['on']);
    await tab.close();
  });
});
