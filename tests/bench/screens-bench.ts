import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../../src/cli/browser';
import { serveDemo } from '../../src/cli/demo/serve';
import { captureThroughPopup } from '../../src/cli/drive/popup-run';
import { stopWorker } from '../browser/stop-worker';
import { type Outcome, outcome, report, rounds, type Times } from './measure';

interface Painted {
  /** First contentful paint, and when the choices were there; milliseconds since the popup began to load. */
  paint: number;
  choices: number;
}

/** The popup with its worker stopped and running (P25), and opening the dossier of what was captured through it. */
export async function screensBench(root: string, count: number, wants: (part: string) => boolean): Promise<Outcome[]> {
  const extension = await launchWithExtension({ extensionDir: join(root, '.output', 'chrome-mv3') });
  const demo = await serveDemo();
  try {
    const page = await extension.browser.newPage();
    await page.goto(demo.url('en'), { waitUntil: 'load' });
    const outcomes = wants('popup') ? await popupOutcomes(extension, page, count) : [];
    return wants('dossier') ? [...outcomes, ...(await dossierOutcomes(extension, page, count))] : outcomes;
  } finally {
    await extension.close();
    await demo.close();
  }
}

async function popupOutcomes(extension: ExtensionBrowser, page: Page, count: number): Promise<Outcome[]> {
  const choices: Record<string, number[]> = { stopped: [], running: [] };
  // Any message wakes the worker; what it answers to one that it does not know is all the same.
  const control = await extension.browser.newPage();
  await control.goto(extension.pageUrl('review.html#/settings'));
  const startWorker = () => control.evaluate(() => chrome.runtime.sendMessage({ kind: 'wake' }).catch(() => undefined));
  const popup = (worker: 'stopped' | 'running') => async () => {
    await (worker === 'stopped' ? stopWorker(extension) : startWorker());
    const painted = await openedPopup(extension, page);
    choices[worker]?.push(painted.choices);
    return painted.paint;
  };
  const times = await rounds(count, { 'worker stopped': popup('stopped'), 'worker running': popup('running') });
  const shown = Object.entries(choices).map(
    // The first of each is of the round that is not counted.
    ([worker, values]): Times => ({ name: `worker ${worker}`, values: values.slice(1) }),
  );
  const goal = { of: 'worker stopped', to: 'worker running', must: 1.2, aim: 1, bound: 'most' as const };
  return [...report('popup, first paint', times, [goal]), ...report('popup, choices on screen', shown, [goal])];
}

async function openedPopup(extension: ExtensionBrowser, page: Page): Promise<Painted> {
  await page.bringToFront();
  const popup = await extension.openPopup(page);
  const cdp = await popup.createCDPSession();
  // Not through `evaluate` of Puppeteer, which acts as somebody's gesture: a popup that was touched has the worker read the page.
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: PAINTED,
    awaitPromise: true,
    returnByValue: true,
  });
  await popup.close();
  return result.value as Painted;
}

const PAINTED = `(async () => {
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  while (!document.querySelector('[data-control]')) await frame();
  const choices = performance.now();
  while (paint() === undefined) await frame();
  return { paint: paint(), choices };
})()`;

async function dossierOutcomes(extension: ExtensionBrowser, page: Page, count: number): Promise<Outcome[]> {
  const { captureId } = await captureThroughPopup(extension, page);
  const review = await extension.browser.newPage();
  await review.goto(extension.pageUrl('review.html#/captures'));
  await review.waitForSelector('.row[data-capture]');
  const open = async (wanted: string) => {
    await review.bringToFront();
    const took = await review.evaluate(
      async (hash, selector) => {
        const start = performance.now();
        location.hash = hash;
        while (!document.querySelector(selector)) await new Promise((frame) => requestAnimationFrame(frame));
        return performance.now() - start;
      },
      `#/capture/${captureId}`,
      wanted,
    );
    await review.evaluate(() => {
      location.hash = '#/captures';
    });
    await review.waitForSelector('.row[data-capture]');
    return took;
  };
  const times = await rounds(count, {
    'words and choices on screen': () => open('.dossier'),
    'every hash recomputed': () => open('[data-intact="true"]'),
  });
  const slowest = Math.max(...(times[1]?.values ?? []));
  return [...report('dossier', times, []), outcome('dossier: slowest opening', slowest, ' ms', 1000, 300, 'most')];
}
