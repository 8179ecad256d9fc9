import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from '../harness';
import { audit, expectWhole, say } from './audit';
import { ask, type FaultSite, openTab, rounds, startSite, type Tab } from './journey';

/**
 * F14: captures, popups and every screen over and over, and nothing of it stays behind in memory. Measured after the garbage is collected,
 * on a screen that does not grow with the store; what is asserted is counted, times are printed.
 */
let harness: Harness;
let site: FaultSite;
let front: Tab;
let behind: Tab;
beforeAll(async () => {
  site = await startSite();
  harness = await startHarness();
  behind = await openTab(harness, `${site.origin}/behind`);
  front = await openTab(harness, `${site.origin}/front`);
});
afterAll(async () => {
  await harness?.close();
  site?.close();
});

/** In a round; a picture costs half a second by the browser's own limit, so all but one are of a tab that is not in front. */
const CAPTURES = 3;
/** Until most of the code is compiled and the caches are filled: the screens' heap goes on growing for some eight rounds more. */
const WARM_UP = 3;
const ROUTES = ['overview', 'captures', 'consents', 'logs', 'bundle', 'register', 'retention', 'backup', 'key'];
const MEASURED = '#/settings';
/** 200 rounds, as in CI: some 600 captures, 200 popups, 15 minutes. */
const LIMIT_MS = process.env.FAULT_ROUNDS || process.env.CI ? 4 * 3_600_000 : 600_000;

interface Memory {
  /** Bytes. */
  heap: number;
  documents: number;
  nodes: number;
  listeners: number;
}

it(
  'F14: rounds of captures, popups and screens leave nothing behind',
  async () => {
    const caller = await harness.extensionPage();
    const review = await harness.browser.newPage();
    await review.goto(harness.pageUrl(`review.html${MEASURED}`));
    const worker = (await harness.worker()).client;
    const places = [
      { name: 'screens', cdp: await review.createCDPSession() },
      { name: 'page', cdp: await behind.page.createCDPSession() },
      { name: 'worker', cdp: worker },
    ];
    const acknowledged: string[] = [];
    const took: number[] = [];
    const series: Memory[][] = [];
    const total = WARM_UP + rounds(8, { share: 8, inCi: 200 });
    for (let round = 0; round <= total; round++) {
      if (round >= WARM_UP) {
        await review.bringToFront();
        await show(review, MEASURED, '[data-authority]');
        const now: Memory[] = [];
        for (const { cdp, name } of places) now.push(await memoryOf(cdp, name === 'worker'));
        series.push(now);
      }
      if (round === total) break;
      for (let n = 0; n < CAPTURES; n++) {
        const id = randomUUID();
        const start = performance.now();
        expect(await ask(caller, (n === 0 ? front : behind).id, id)).toMatchObject({ ok: true });
        if (n > 0 && round >= WARM_UP) took.push(performance.now() - start);
        acknowledged.push(id);
      }
      await front.page.bringToFront();
      const popup = await harness.openPopup(front.page);
      await popup.waitForSelector('[data-action="capture"]', { visible: true });
      await popup.close();
      await review.bringToFront();
      for (const route of ROUTES) await show(review, `#/${route}`, 'main');
      await show(review, `#/capture/${acknowledged.at(-1)}`, '[data-intact]');
      await show(review, `#/timeline/${acknowledged.at(-1)}`, 'main');
      await front.page.bringToFront();
    }
    for (const [i, { name }] of places.entries()) {
      const grown = series.flatMap((at) => at[i] ?? []);
      say(
        'F14',
        `${name}: ${JSON.stringify(growth(grown))} over ${grown.length - 1} rounds; ${grown.map(({ heap }) => Math.round(heap / 1024)).join(' ')} kB`,
      );
    }
    const part = Math.floor(took.length / 3);
    say(
      'F14',
      `capture, 95th percentile: ${p95(took.slice(0, part))} ms in the first third, ${p95(took.slice(-part))} ms in the last`,
    );
    expectWhole('F14', acknowledged, await audit(caller));
    const [ofScreens, ofOthers] = total >= LONG ? [LEAK_OF_SCREENS_OVER_LONG, LEAK_OVER_LONG] : [LEAK_OF_SCREENS, LEAK];
    for (const [i, { name }] of places.entries()) {
      const left = growth(series.flatMap((at) => at[i] ?? []));
      const most = name === 'screens' ? ofScreens : ofOthers;
      for (const key of COUNTED)
        expect.soft(left[key], `${name}: ${key} that a round leaves behind`).toBeLessThan(most[key]);
    }
  },
  LIMIT_MS,
);

const COUNTED = ['heap', 'documents', 'nodes', 'listeners'] as const;
/**
 * Of a round. One connection to the database for each capture, never closed, left 1,098 kB in the worker. Over 192 rounds it is 3 kB
 * in the worker, nothing in the page, and in the screens 22 kB, no document and less than one node or listener; over a few rounds the
 * screens' caches still fill. One screen that stays is some two hundred nodes; a round shows twelve.
 */
const LEAK: Memory = { heap: 128 * 1024, documents: 1, nodes: 1, listeners: 1 };
const LEAK_OF_SCREENS: Memory = { heap: 640 * 1024, documents: 1, nodes: 100, listeners: 10 };
const LONG = 100;
const LEAK_OVER_LONG: Memory = { heap: 32 * 1024, documents: 1, nodes: 1, listeners: 1 };
const LEAK_OF_SCREENS_OVER_LONG: Memory = { heap: 96 * 1024, documents: 1, nodes: 20, listeners: 3 };

/** The title of a screen takes the focus when it opens. */
async function show(review: Page, address: string, selector: string): Promise<void> {
  await review.evaluate((hash) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    location.hash = hash;
  }, address);
  await review.waitForFunction(() => document.activeElement?.tagName === 'H1');
  // What is handed to a test is held on to, with all of the screen it is in.
  await (await review.waitForSelector(selector))?.dispose();
}

async function memoryOf(cdp: CDPSession, isWorker: boolean): Promise<Memory> {
  // What was let go of at the first may be freed only by the second.
  for (let n = 0; n < 3; n++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
  if (isWorker) return { heap, documents: 0, nodes: 0, listeners: 0 };
  const { documents, nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters');
  return { heap, documents, nodes, listeners };
}

/**
 * By how much a round makes each more. Counts: between the least of the first and of the last half, which one late callback does not
 * move. Heap: the slope through all of them.
 */
function growth(series: readonly Memory[]): Memory {
  const half = Math.floor(series.length / 2);
  const apart = series.length - half;
  const least = (of: readonly Memory[], key: keyof Memory) => Math.min(...of.map((memory) => memory[key]));
  const more = (key: keyof Memory) =>
    Math.max(0, Math.round((least(series.slice(-half), key) - least(series.slice(0, half), key)) / apart));
  return {
    heap: slope(series.map(({ heap }) => heap)),
    documents: more('documents'),
    nodes: more('nodes'),
    listeners: more('listeners'),
  };
}

/** Theil–Sen: the median of the slopes of all pairs, which a single odd value does not move. */
function slope(values: readonly number[]): number {
  const slopes = values.flatMap((one, i) => values.slice(i + 1).map((other, n) => (other - one) / (n + 1)));
  slopes.sort((a, b) => a - b);
  return Math.round(slopes[Math.floor(slopes.length / 2)] ?? 0);
}

function p95(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0);
}
