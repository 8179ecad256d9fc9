import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../../src/bundle/verify-bundle';
import { exportFromReview } from '../../../src/cli/drive/export-from-review';
import { type Harness, startHarness } from '../harness';
import { stopWorker } from '../stop-worker';
import { audit, expectWhole, say } from './audit';
import { ask, type FaultSite, openTab, pause, rounds, seeded, startSite, type Tab, warmUp } from './journey';

/** F1, F2 and F15 of the fault matrix: the background worker killed at random moments of a capture, and captures that run at the same time. */
let harness: Harness;
let site: FaultSite;
let front: Tab;
let behind: Tab;
const acknowledged = new Set<string>();
/** Of an undisturbed capture, with and without a picture. */
const took = { front: 0, behind: 0 };

beforeAll(async () => {
  site = await startSite();
  harness = await startHarness();
  const caller = await harness.extensionPage();
  behind = await openTab(harness, `${site.origin}/behind`);
  front = await openTab(harness, `${site.origin}/front`);
  // The first makes the key and starts everything up; how long one takes is known from the second.
  for (const at of ['behind', 'behind', 'front'] as const) {
    const made = await warmUp(caller, (at === 'front' ? front : behind).id);
    acknowledged.add(made.id);
    took[at] = made.took;
  }
});
afterAll(async () => {
  await harness?.close();
  site?.close();
});

/** A worker that has to start first takes its time on a busy machine. */
const WHEN_AWAKE = { timeout: 20_000 };

it('F1: a worker killed at random points of capture and save leaves all or nothing, and asking again makes no second one', async () => {
  const caller = await harness.extensionPage();
  const random = seeded(1);
  const total = rounds(16, { inCi: 200 });
  const counts = { beforeTheKill: 0, unanswered: 0, refused: 0, askedAgain: 0 };
  for (let round = 0; round < total; round++) {
    // A picture costs half a second, by the browser's own limit: most rounds are in a tab that is not in front.
    const at = round % 6 === 0 ? 'front' : 'behind';
    const tab = at === 'front' ? front : behind;
    const id = randomUUID();
    const pending = ask(caller, tab.id, id);
    await pause(random() * took[at] * 1.1);
    await stopWorker(harness);
    const answer = await pending;
    if (answer?.ok) counts.beforeTheKill++;
    else if (answer) counts.refused++;
    else counts.unanswered++;
    if (answer?.ok) acknowledged.add(id);
    // Every third is left alone: it must be whole or not there.
    if (round % 3 === 2) continue;
    const again = await ask(caller, tab.id, id);
    expect(again, `asked again after round ${round}`).toMatchObject({ ok: true, value: { captureId: id } });
    acknowledged.add(id);
    counts.askedAgain++;
  }
  say(
    'F1',
    `worker killed ${total} times within ${Math.round(took.behind)} and ${Math.round(took.front)} ms: ${JSON.stringify(counts)}`,
  );
  expect(counts.unanswered, 'no kill hit a capture').toBeGreaterThan(total / 8);
  expectWhole('F1', acknowledged, await audit(caller));
});

it('F1: the popup tells within 5 s what became of it, and clicking again makes no second one of the same', async () => {
  const random = seeded(2);
  const total = rounds(3, { share: 0.1 });
  const outcomes = { receipt: 0, error: 0 };
  let slowest = 0;
  for (let round = 0; round < total; round++) {
    await front.page.bringToFront();
    const popup = await harness.openPopup(front.page);
    await popup.waitForSelector('[data-action="capture"]', { visible: true });
    await popup.click('[data-action="capture"]');
    const start = performance.now();
    // The popup asks a second time by itself; every other round that one is killed too.
    for (let kill = 0; kill <= round % 2; kill++) {
      await pause(random() * took.front * 0.8);
      await stopWorker(harness);
    }
    await popup.waitForSelector('.receipt, [data-error]', { timeout: 15_000 });
    slowest = Math.max(slowest, performance.now() - start);
    if (await popup.$('[data-error]')) {
      outcomes.error++;
      await popup.click('[data-action="capture"]');
    } else outcomes.receipt++;
    const receipt = await popup.waitForSelector('.receipt', { timeout: 15_000 });
    acknowledged.add((await receipt?.evaluate((e) => e.getAttribute('data-capture'))) ?? '');
    await popup.close();
  }
  say(
    'F1',
    `popup, worker killed in ${total} rounds: ${JSON.stringify(outcomes)}, slowest word after ${Math.round(slowest)} ms`,
  );
  expect(slowest).toBeLessThan(5000);
  expectWhole('F1 popup', acknowledged, await audit(await harness.extensionPage()));
});

it('F2: the main job gives the same with the worker stopped before each step as without', async () => {
  const caller = await harness.extensionPage();
  const review = await harness.browser.newPage();
  let stops = 0;
  async function journey(before: () => Promise<void>): Promise<string[]> {
    const from = (await audit(caller)).entries;
    const id = randomUUID();
    await front.page.bringToFront();
    await before();
    expect(await ask(caller, front.id, id)).toMatchObject({ ok: true, value: { screenshot: 'taken' } });
    acknowledged.add(id);
    await before();
    const judged = { type: 'judge-again', captureId: id };
    expect(await caller.evaluate((message) => chrome.runtime.sendMessage(message), judged)).toMatchObject({ ok: true });
    await before();
    // The worker hears of it and writes it down.
    await caller.evaluate(async () => {
      const { keepInformation = false } = await chrome.storage.local.get('keepInformation');
      await chrome.storage.local.set({ keepInformation: !keepInformation });
    });
    await expect.poll(async () => (await audit(caller)).entries, WHEN_AWAKE).toBe(from + 2);
    await before();
    await exportFromReview(review, harness, id);
    await expect.poll(async () => (await audit(caller)).entries, WHEN_AWAKE).toBe(from + 3);
    return (await audit(caller)).kinds.slice(from);
  }
  const undisturbed = await journey(async () => undefined);
  // Before each step, and then before some, at times that follow from a seed.
  for (const seed of [0, ...Array.from({ length: rounds(1, { share: 0.1 }) }, (_, n) => n + 1)]) {
    const random = seeded(seed);
    stops = 0;
    const disturbed = await journey(async () => {
      if (seed > 0 && random() < 0.5) return;
      stops++;
      await stopWorker(harness);
    });
    say('F2', `seed ${seed}, worker stopped ${stops} times: ${disturbed.join(', ')}`);
    expect(disturbed).toEqual(undisturbed);
  }
  await review.close();
  expectWhole('F2', acknowledged, await audit(caller));
});

it('F15: captures at the same time, in two tabs and of one tab, get numbers of their own without a gap', async () => {
  const caller = await harness.extensionPage();
  const total = rounds(3, { share: 0.25 });
  for (let round = 0; round < total; round++) {
    const twice = randomUUID();
    const ids = [randomUUID(), randomUUID(), randomUUID(), twice, twice];
    const tabs = [front, behind, front, behind, behind];
    const answers = await Promise.all(ids.map((id, i) => ask(caller, tabs[i]?.id ?? 0, id)));
    for (const [i, answer] of answers.entries()) {
      expect(answer, `capture ${i} of round ${round}`).toMatchObject({ ok: true });
      acknowledged.add(ids[i] ?? '');
    }
    const numbers = answers.map((answer) => (answer?.ok ? answer.value.sequence : 0));
    expect(new Set(numbers).size).toBe(4);
    expect(Math.max(...numbers) - Math.min(...numbers)).toBe(3);
  }
  expectWhole('F15', acknowledged, await audit(caller));
});

/** In the worker, until it is stopped. @param offset milliseconds that its clock is wrong from now on */
async function setClock(offset: number): Promise<void> {
  const worker = await harness.worker();
  await worker.evaluate((wrong) => {
    const real: DateConstructor = Reflect.get(globalThis, 'realDate') ?? Date;
    Reflect.set(globalThis, 'realDate', real);
    const shifted = new Proxy(real, {
      construct: (target, args) => Reflect.construct(target, args.length === 0 ? [real.now() + wrong] : args),
      get: (target, name) => (name === 'now' ? () => real.now() + wrong : Reflect.get(target, name)),
    });
    Reflect.set(globalThis, 'Date', shifted);
  }, offset);
}

const DAY = 86_400_000;
it('F8: a clock that jumps a day back, past 2038 and back leaves one gap-free ledger, and a bundle says where it went back', async () => {
  const caller = await harness.extensionPage();
  const review = await harness.browser.newPage();
  const sequences: number[] = [];
  const jumps: string[] = [];
  for (const offset of [-DAY, -DAY - 3_600_000, Date.UTC(2038, 0, 20) - Date.now(), 0]) {
    const id = randomUUID();
    await harness.awake(async () => {
      await setClock(offset);
      expect(await ask(caller, behind.id, id)).toMatchObject({ ok: true });
    });
    acknowledged.add(id);
    const { sequences: at } = await audit(caller);
    sequences.push(at.get(id) ?? 0);
    const file = await exportFromReview(review, harness, id);
    const { verdict, notProven } = await verifyBundle(new Uint8Array(readFileSync(file)));
    expect(verdict).toBe('intact');
    jumps.push(`${notProven.filter(({ en }) => en.startsWith('That the clock kept its pace')).length}`);
  }
  say('F8', `entries ${sequences.join(', ')}; jumps told ${jumps.join(', ')}`);
  expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  expect(jumps.at(0)).toBe('1');
  expect(Number(jumps.at(-1))).toBeGreaterThan(1);
  await review.close();
  await stopWorker(harness);
  expectWhole('F8', acknowledged, await audit(caller));
});
