import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchWithExtension } from '../../src/cli/browser';
import { openControlPage } from '../../src/cli/drive/capture-page';
import { median, type Outcome, outcome } from './measure';
import type { PageName } from './pages';
import { servePages } from './serve';

const VARIANTS = ['none', 'empty', 'watch'] as const;
type Variant = (typeof VARIANTS)[number];

/**
 * What we cost a page that nobody touches (P13): script time of a load with the extension installed, on a site that is not watched
 * (nothing is injected then) and on one that is, against the same load with an empty content script, paired in each round. And the bytes that go into every frame of a watched site (P14). Heap is not
 * measured: after a collection the browser's figure is the same with and without any script, so it would never fail.
 */
export async function idleBench(root: string, pages: readonly PageName[], count: number): Promise<Outcome[]> {
  const built = join(root, '.output', 'chrome-mv3-unattended');
  const extensionDir = mkdtempSync(join(tmpdir(), 'consent-witness-idle-'));
  cpSync(built, extensionDir, { recursive: true });
  writeFileSync(join(extensionDir, 'empty.js'), '0;');
  const site = await servePages();
  const extension = await launchWithExtension({ extensionDir });
  const kilobytes = statSync(join(built, 'watch.js')).size / 1000;
  const outcomes = [outcome('idle: kB injected into every frame of a watched site', kilobytes, '', 10, 3, 'most')];
  try {
    const control = await openControlPage(extension);
    for (const name of pages) {
      const tab = await extension.browser.newPage();
      const loads: Record<Variant, number[]> = { none: [], empty: [], watch: [] };
      for (let round = -1; round < count; round++) {
        for (let i = 0; i < VARIANTS.length; i++) {
          const variant = VARIANTS[(round + i + VARIANTS.length) % VARIANTS.length] ?? 'none';
          await register(control, variant);
          const load = await measure(tab, `${site.url(name)}?${variant}=${round}`);
          if (round >= 0) loads[variant].push(load);
        }
      }
      await tab.close();
      const over = (variant: Variant) => median(loads[variant].map((ms, i) => ms - (loads.empty[i] ?? 0)));
      const shown = VARIANTS.map((v) => `${v} ${median(loads[v]).toFixed(2)} ms`);
      console.log(`\nidle, ${name}: ${shown.join(', ')}`);
      const what = `idle, ${name}: script time over an empty content script`;
      outcomes.push(outcome(`${what}, nothing watched`, over('none'), ' ms', 1, 0, 'most'));
      outcomes.push(outcome(`${what}, the site watched`, over('watch'), ' ms', 1, 0, 'most'));
    }
  } finally {
    await extension.close();
    site.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
  return outcomes;
}

async function register(control: Page, variant: Variant): Promise<void> {
  await control.evaluate(async (file) => {
    await chrome.scripting.unregisterContentScripts();
    if (file === 'none.js') return;
    const id = 'idle';
    const matches = ['http://127.0.0.1/*'];
    await chrome.scripting.registerContentScripts([
      { id, js: [file], matches, runAt: 'document_start', allFrames: true, world: 'ISOLATED' },
    ]);
  }, `${variant}.js`);
}

/** Script time of one load, in milliseconds. */
async function measure(tab: Page, url: string): Promise<number> {
  await tab.bringToFront();
  const cdp = await tab.createCDPSession();
  await cdp.send('Performance.enable');
  await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}
