import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stopWorker } from '../stop-worker';
import { press, startWatchedSite, type WatchedSite } from '../watched-site';
import { audit, expectWhole, say } from './audit';
import { pause, rounds, seeded } from './journey';

/** F1 for acts of consent: a page tells each of them once, by itself, and it cannot be asked for again. */
const form = (onsubmit: string) => `<title>Nieuwsbrief</title><body><h1>Nieuwsbrief</h1>
<form onsubmit="event.preventDefault();${onsubmit}"><label>E-mail <input type="email" name="email"></label>
<label><input type="checkbox" name="nb"> Ja, ik wil de nieuwsbrief met aanbiedingen ontvangen</label>
<p>U kunt zich altijd weer afmelden.</p><button>Aanmelden</button></form>`;

let site: WatchedSite;
let review: Page;
/** Acts that were done, in all tests: each has one record. */
let acts = 0;

beforeAll(async () => {
  site = await startWatchedSite();
  review = await site.harness.extensionPage();
  const page = await site.open(form(''));
  await site.reloadAndWatch(page);
  await site.record(page);
  await page.close();
});
afterAll(() => site?.close());

it('F1: a worker killed as it is told of an act, or while it makes the record, leaves one record of each act', async () => {
  const page = await site.open(form(''));
  await expect.poll(captured, { timeout: 10_000, interval: 20 }).toBe(true);
  // The first makes the key and starts everything up.
  await act(page);
  await allRecorded();
  // As long as an act takes on this machine: a moment drawn from a fixed window would come after it on a fast one.
  const begun = performance.now();
  await act(page);
  await allRecorded();
  const within = performance.now() - begun;
  // Killed before it hears the act, too: then it is told again.
  const counts = await kill(async () => ({ done: act(page) }), rounds(16, { inCi: 48 }), within, seeded(4));
  say('F1', `worker killed at an act and while it was recorded: ${JSON.stringify(counts)}`);
  expect(counts.notYetRecorded, 'no kill hit an act').toBeGreaterThan(0);
  expect(
    (await records()).map(({ captureId }) => captureId !== ''),
    'linked to what was shown before',
  ).toEqual(Array(acts).fill(true));
  await expectOneEach('F1 acts');
});

it('F1: once it was heard, an act is not lost when its page is left at once, so that it cannot be told again', async () => {
  const page = await site.open(form(`location.href='/bedankt'`));
  const address = page.url();
  const leave = async () => {
    await page.goto(address, { waitUntil: 'load' });
    await act(page);
    await expect.poll(heard, { timeout: 10_000, interval: 1 }).toBe(true);
    return { done: Promise.resolve() };
  };
  const counts = await kill(leave, rounds(6, { share: 0.5 }), 40, seeded(5));
  say('F1', `worker killed after an act that leaves its page: ${JSON.stringify(counts)}`);
  await expectOneEach('F1 acts that leave');
});

it('F1: a worker that sleeps is woken by who comes near, so that it hears an act on a page that is left at once', async () => {
  for (let round = 0; round < 2; round++) {
    const page = await site.open(form(`location.href='/bedankt'`));
    // Until then the page wakes the worker by itself, to have its banner looked at (`page/loaded.ts`).
    await pause(2500);
    await stopWorker(site.harness);
    await page.mouse.move(5, 5);
    await site.harness.browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 5000 });
    // Woken, it is up when it answers.
    await review.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }));
    await act(page);
    await allRecorded();
    await page.close();
  }
  await expectOneEach('F1 acts on a sleeping worker');
});

async function act(page: Page): Promise<void> {
  acts++;
  await page.bringToFront();
  await press(page, 'button');
}

/** @param begin begins an act, and resolves when the worker may be killed */
async function kill(
  begin: () => Promise<{ done: Promise<void> }>,
  total: number,
  within: number,
  random: () => number,
) {
  const counts = { rounds: total, notYetRecorded: 0, wokenByAlarm: 0 };
  for (let round = 0; round < total; round++) {
    const { done } = await begin();
    await pause(random() * within);
    await stopWorker(site.harness);
    await done;
    await expect.poll(heard, { timeout: 5000, interval: 1 }).toBe(true);
    const { length } = await records();
    if (length < acts) counts.notYetRecorded++;
    // What would wake it in a minute, and any other event.
    if (length < acts && round % 2 === 0) {
      counts.wokenByAlarm++;
      await expect.poll(() => review.evaluate(() => chrome.alarms.get('told-acts')), { timeout: 2000 }).toBeDefined();
      await review.evaluate(() => chrome.alarms.create('told-acts', { when: Date.now() }));
    } else await review.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    await allRecorded();
  }
  return counts;
}

/** One that was recorded twice would be there by now: nothing is left to record, and nobody is at it. */
async function expectOneEach(fault: string): Promise<void> {
  await expect.poll(idle, { timeout: 10_000, interval: 20 }).toBe(true);
  const all = await records();
  const found = await audit(review);
  const recorded = found.kinds.filter((kind) => kind === 'consent-recorded').length;
  say(fault, `acts ${acts}, records ${all.length}, entries about them ${recorded}`);
  expect([all.length, recorded], 'one record of each act').toEqual([acts, acts]);
  expectWhole(fault, [], found);
}

async function allRecorded(): Promise<void> {
  await expect
    .poll(async () => (await records()).length, { timeout: 20_000, interval: 10 })
    .toBeGreaterThanOrEqual(acts);
}

function records(): Promise<{ captureId: string }[]> {
  return review.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('consent-witness');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const rows = await new Promise<{ captureId: string }[]>((done) => {
      const asked = database.transaction('consents').objectStore('consents').getAll();
      asked.onsuccess = () => done(asked.result.map(({ captureId }) => ({ captureId })));
    });
    database.close();
    return rows;
  });
}

/** The worker knows of a page that it was captured before an act. */
function captured(): Promise<boolean> {
  return review.evaluate(async () =>
    Object.keys(await chrome.storage.session.get()).some((key) => key.startsWith('captured-tab ')),
  );
}

/** The worker noted the last act, or it has its record already. */
async function heard(): Promise<boolean> {
  return (await leftToRecord()) > 0 || (await records()).length >= acts;
}

function leftToRecord(): Promise<number> {
  return review.evaluate(
    async () => Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('told-act ')).length,
  );
}

async function idle(): Promise<boolean> {
  const { held = [], pending = [] } = await review.evaluate(() => navigator.locks.query());
  return (await leftToRecord()) === 0 && ![...held, ...pending].some(({ name }) => name?.startsWith('record '));
}
