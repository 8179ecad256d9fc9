import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness, UNATTENDED_BUILD } from '../harness';
import { storedCapture } from '../stored-capture';
import { audit, expectWhole, say } from './audit';
import { ask, type FaultSite, openTab, pause, rounds, seeded, startSite, warmUp } from './journey';

/** F9, F10 and F11: the tab goes away, goes elsewhere or is not to be pictured while it is captured, and the extension starts anew. */
const box = (words: string) => `<label><input type="checkbox" name="nb" checked> ${words}</label>`;

let harness: Harness;
let site: FaultSite;
let took = 0;
const acknowledged = new Set<string>();

beforeAll(async () => {
  site = await startSite();
  // One address, another document each time it is asked for: what must never be mixed.
  let served = 0;
  const turn = () => (served++ % 2 === 0 ? 'Appel' : 'Peren');
  site.answer('/turns', () => {
    const words = turn();
    return `<title>${words}</title>${box(words)}<iframe src="/inner?${words}"></iframe>`;
  });
  harness = await startHarness();
  const tab = await openTab(harness, `${site.origin}/form`);
  const caller = await harness.extensionPage();
  await warmUp(caller, tab.id);
  const made = await warmUp(caller, tab.id);
  acknowledged.add(made.id);
  took = made.took;
  await tab.page.close();
});
afterAll(async () => {
  await harness?.close();
  site?.close();
});

const FAULTS: { name: string; path: string; work(page: Page): Promise<unknown> }[] = [
  { name: 'closed', path: '/form', work: (page) => page.close() },
  { name: 'gone elsewhere', path: '/form', work: (page) => page.goto(`${site.origin}/other`) },
  { name: 'loaded again', path: '/turns', work: (page) => page.reload() },
  {
    name: 'at the same address with another query',
    path: '/turns',
    work: (page) => page.goto(`${site.origin}/turns?b`),
  },
  {
    name: 'without its frame',
    path: '/turns',
    work: (page) => page.evaluate(() => document.querySelector('iframe')?.remove()),
  },
];

it('F9: a tab that goes away or elsewhere in the middle gives one document or an error, never a mixture', async () => {
  const caller = await harness.extensionPage();
  const random = seeded(9);
  const total = rounds(10, { share: 0.5, inCi: 50 });
  const outcomes: Record<string, number> = {};
  const mixed: string[] = [];
  for (let round = 0; round < total; round++) {
    const fault = FAULTS[round % FAULTS.length];
    if (!fault) continue;
    const { name, path, work } = fault;
    const { page, id: tabId } = await openTab(harness, site.origin + path);
    const id = randomUUID();
    const pending = ask(caller, tabId, id);
    await pause(random() * took);
    await work(page).catch(() => undefined);
    const answer = await pending;
    const outcome = answer === null ? 'no answer' : answer.ok ? 'kept' : answer.code;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (answer?.ok) {
      acknowledged.add(id);
      const { capture } = await storedCapture(caller, id);
      const words = capture.frames[0]?.controls[0]?.text.normalised ?? '';
      if (path === '/turns' && words !== capture.visit.title)
        mixed.push(`${name}: ${capture.visit.title} with ${words}`);
    }
    if (!page.isClosed()) await page.close();
  }
  say(
    'F9',
    `${total} tabs lost or changed within ${Math.round(took)} ms: ${JSON.stringify(outcomes)}, mixed ${mixed.length}`,
  );
  expect(mixed).toEqual([]);
  expectWhole('F9', acknowledged, await audit(caller));
});

/** At the two moments that matter, put there by hand: chance seldom hits them. */
const MOMENTS = ['between the reading and the look at the tab', 'between the reading and the picture'] as const;

it.each(MOMENTS)('F9: another document at the same address %s is never mixed in', async (moment) => {
  const caller = await harness.extensionPage();
  const { page, id: tabId } = await openTab(harness, `${site.origin}/turns`);
  const worker = await harness.worker();
  await worker.evaluate(
    (tab, isAtTheLook) => {
      async function loadAgain(): Promise<void> {
        const loaded = new Promise<void>((resolve) => {
          chrome.tabs.onUpdated.addListener(function heard(id, { status }) {
            if (id !== tab || status !== 'complete') return;
            chrome.tabs.onUpdated.removeListener(heard);
            resolve();
          });
        });
        await chrome.tabs.reload(tab);
        await loaded;
      }
      const { get, captureVisibleTab } = chrome.tabs;
      if (isAtTheLook)
        Object.assign(chrome.tabs, {
          get: async (id: number) => {
            const facts = await get(id);
            Object.assign(chrome.tabs, { get });
            await loadAgain();
            return facts;
          },
        });
      else
        Object.assign(chrome.tabs, {
          captureVisibleTab: async (...asked: Parameters<typeof captureVisibleTab>) => {
            Object.assign(chrome.tabs, { captureVisibleTab });
            await loadAgain();
            return captureVisibleTab(...asked);
          },
        });
    },
    tabId,
    moment === MOMENTS[0],
  );
  const id = randomUUID();
  const answer = await ask(caller, tabId, id);
  const outcome = answer === null ? 'no answer' : answer.ok ? 'kept' : answer.code;
  say('F9', `another document ${moment}: ${outcome}`);
  expect(outcome).toBe('page-navigated');
  expect((await audit(caller)).complete.has(id)).toBe(false);
  expect(await ask(caller, tabId, id)).toMatchObject({ ok: true });
  acknowledged.add(id);
  await page.close();
});

it('F11: a tab that is not in front has no picture and says why, and no picture of another tab', async () => {
  const caller = await harness.extensionPage();
  const hidden = await openTab(harness, `${site.origin}/form`);
  const { page: other } = await openTab(harness, `${site.origin}/turns`);
  const id = randomUUID();
  expect(await ask(caller, hidden.id, id)).toMatchObject({ ok: true, value: { screenshot: 'missing' } });
  acknowledged.add(id);
  const { capture } = await storedCapture(caller, id);
  expect(capture.screenshot).toMatchObject({ state: 'missing', reason: 'tab-not-visible' });
  // What the browser refuses, for whatever reason of its own.
  await hidden.page.bringToFront();
  const worker = await harness.worker();
  await worker.evaluate(() => {
    const { captureVisibleTab } = chrome.tabs;
    Object.assign(chrome.tabs, {
      captureVisibleTab: async () => {
        Object.assign(chrome.tabs, { captureVisibleTab });
        throw new Error('Failed to capture tab: image readback failed');
      },
    });
  });
  const refused = randomUUID();
  expect(await ask(caller, hidden.id, refused)).toMatchObject({ ok: true, value: { screenshot: 'missing' } });
  acknowledged.add(refused);
  const second = await storedCapture(caller, refused);
  expect(second.capture.screenshot).toMatchObject({ state: 'missing', reason: 'refused-by-browser' });
  say('F11', 'not in front: kept without a picture; refused by the browser: kept without a picture');
  await hidden.page.close();
  await other.close();
  expectWhole('F11', acknowledged, await audit(caller));
});

it('F10: the extension started anew during a capture leaves all or nothing, and nothing in the page complains', async () => {
  const random = seeded(10);
  const total = rounds(2, { share: 0.05 });
  const tab = await openTab(harness, `${site.origin}/form`);
  const complaints: string[] = [];
  tab.page.on('pageerror', (error) => complaints.push(String(error)));
  tab.page.on('console', (message) => complaints.push(message.text()));
  for (let round = 0; round < total; round++) {
    const caller = await harness.extensionPage();
    const id = randomUUID();
    const pending = ask(caller, tab.id, id);
    await pause(random() * took);
    // As an update does: worker and pages of the old one end. What `runtime.reload` ends does not come back under a driver.
    await harness.browser.installExtension(resolve(UNATTENDED_BUILD));
    if ((await pending)?.ok) acknowledged.add(id);
    if (!caller.isClosed()) await caller.close().catch(() => undefined);
    const again = await pageOnceStarted();
    await tab.page.bringToFront();
    expect(await ask(again, tab.id, id)).toMatchObject({ ok: true });
    acknowledged.add(id);
    await again.close();
  }
  say('F10', `extension started anew ${total} times during a capture, complaints in the page ${complaints.length}`);
  expect(complaints).toEqual([]);
  expectWhole('F10', acknowledged, await audit(await harness.extensionPage()));
});

/** A page of the extension as soon as there is one again. */
async function pageOnceStarted(): Promise<Page> {
  const page = await harness.browser.newPage();
  const open = () =>
    page.goto(harness.pageUrl('review.html')).then(
      () => page.evaluate(() => typeof chrome.runtime?.sendMessage),
      () => 'refused',
    );
  await expect.poll(open, { timeout: 10_000 }).toBe('function');
  return page;
}
