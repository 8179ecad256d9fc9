import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stopWorker } from './stop-worker';
import { startWatchedSite, type WatchedSite } from './watched-site';

let site: WatchedSite;
let review: Page;

beforeAll(async () => {
  site = await startWatchedSite();
  review = await site.harness.extensionPage();
});
afterAll(() => site?.close());

/** As after an event that the worker was ended in: it is not told again. */
async function startAgain(): Promise<void> {
  await stopWorker(site.harness);
  await review.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
}

const alarms = () => review.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
const scripts = () =>
  review.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort());

it('the daily deletion is asked for again when the worker was ended before it could be', async () => {
  await review.evaluate(() => chrome.alarms.clear('retention'));
  expect(await alarms()).not.toContain('retention');
  await startAgain();
  await expect.poll(alarms, { timeout: 10_000 }).toContain('retention');
});

it('watched and recorded sites go on after an update in which the worker was ended', async () => {
  const page = await site.open('<title>Nieuws</title><h1>Nieuws</h1>');
  await site.reloadAndWatch(page);
  await site.record(page);
  const before = await scripts();
  expect(before.length).toBeGreaterThan(1);
  await review.evaluate(async () => {
    await chrome.scripting.unregisterContentScripts();
    // What the version before had put in place.
    await chrome.storage.local.set({ reconciledVersion: '0.0.0' });
  });
  expect(await scripts()).toEqual([]);
  await startAgain();
  await expect.poll(scripts, { timeout: 10_000 }).toEqual(before);
});
