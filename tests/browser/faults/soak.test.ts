import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from '../harness';
import { audit, expectWhole, say } from './audit';
import { ask, type FaultSite, openTab, startSite, type Tab } from './journey';

/**
 * F14, scaled: the same again and again, and nothing may pile up. `SOAK_MINUTES=20` in the environment is the long form, which also
 * holds the time that a capture takes at the end against that at the beginning.
 */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 0);
const SHORT_ROUNDS = 4;
/** Rounds until everything that is loaded once has been. */
const WARM_UP = 2;

let harness: Harness;
let site: FaultSite;
let front: Tab;

beforeAll(async () => {
  site = await startSite();
  harness = await startHarness();
  front = await openTab(harness, `${site.origin}/soak`);
});
afterAll(async () => {
  await harness?.close();
  site?.close();
});

/** What a page holds on to, after what nobody needs was thrown away. */
async function held(page: Page) {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const counters = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return { nodes: counters.nodes, listeners: counters.jsEventListeners, documents: counters.documents, heap: usedSize };
}

async function goTo(page: Page, hash: string, then: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  // A handle that is kept holds on to the element, and to all that was once around it.
  await (await page.waitForSelector(then))?.dispose();
}

it(
  'F14: captures, popups and pages of the review again and again leave no nodes, listeners or documents behind',
  async () => {
    const caller = await harness.extensionPage();
    const review = await harness.browser.newPage();
    await review.goto(harness.pageUrl('review.html#/captures'));
    const acknowledged = new Set<string>();
    const took: number[] = [];
    const round = async () => {
      await front.page.bringToFront();
      const id = randomUUID();
      const start = performance.now();
      expect(await ask(caller, front.id, id)).toMatchObject({ ok: true });
      took.push(performance.now() - start);
      acknowledged.add(id);
      const popup = await harness.browser.newPage();
      await popup.goto(harness.pageUrl('popup.html'));
      await popup.waitForSelector('main, [data-error], [data-action]');
      await popup.close();
      await review.bringToFront();
      await goTo(review, '#/settings', '[data-action="language"], select, .setting');
      await goTo(review, `#/capture/${[...acknowledged][0]}`, '[data-intact]');
      await goTo(review, '#/bundle', 'input[type="file"]');
      await goTo(review, '#/captures', '.row[data-capture]');
      // What was shown before is taken down in the next turn.
      await review.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    };
    for (let n = 0; n < WARM_UP; n++) await round();
    const [before, caller1] = [await held(review), await held(caller)];
    const start = performance.now();
    let rounds = 0;
    while (rounds < SHORT_ROUNDS || performance.now() - start < MINUTES * 60_000) {
      await round();
      rounds++;
      if (MINUTES > 0) await pause(50);
    }
    const [after, caller2] = [await held(review), await held(caller)];
    const words = (one: typeof before) =>
      `${one.nodes} nodes, ${one.listeners} listeners, ${Math.round(one.heap / 1024)} kB`;
    say('F14', `${rounds} rounds, ${acknowledged.size} captures: ${words(before)} before, ${words(after)} after`);
    // Less than one of each per round: what piles up comes back each time.
    for (const [from, to] of [
      [before, after],
      [caller1, caller2],
    ] as const) {
      expect(to.nodes - from.nodes, 'nodes').toBeLessThan(rounds);
      expect(to.listeners - from.listeners, 'listeners').toBeLessThan(rounds);
      expect(to.documents - from.documents, 'documents').toBeLessThanOrEqual(0);
    }
    if (MINUTES > 0) {
      const tenth = Math.max(5, Math.floor(took.length / 10));
      const [first, last] = [p95(took.slice(0, tenth)), p95(took.slice(-tenth))];
      say('F14', `a capture took ${Math.round(first)} ms at first and ${Math.round(last)} ms at the end (p95)`);
      expect(last / first).toBeLessThanOrEqual(1.5);
    }
    expectWhole('F14', acknowledged, await audit(caller));
  },
  600_000 + MINUTES * 90_000,
);

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.POSITIVE_INFINITY;
}
