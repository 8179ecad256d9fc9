import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../../src/bundle/verify-bundle';
import { exportFromReview } from '../../../src/cli/drive/export-from-review';
import { type Harness, startHarness } from '../harness';
import { audit, expectWhole, say } from './audit';
import { ask, type FaultSite, killBrowser, openTab, pause, rounds, seeded, startSite, warmUp } from './journey';

/** F3 and F12: kill -9 of the browser, on one profile that is opened again each time, and exports broken off. */
const PER_LIFE = 3;

const profileDir = mkdtempSync(join(tmpdir(), 'consent-witness-killed-'));
let site: FaultSite;
let harness: Harness | undefined;
const acknowledged = new Set<string>();

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await harness?.close();
  site?.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

it('F3: kill -9 right after an answer and during a save loses nothing that was acknowledged', async () => {
  const random = seeded(3);
  const total = rounds(4, { share: 1 / PER_LIFE, inCi: Math.ceil(200 / PER_LIFE) });
  const counts = { lives: 0, killedAtOnce: 0, killedDuringSave: 0, answeredFirst: 0 };
  for (let life = 0; life < total; life++) {
    harness = await startHarness({ profileDir });
    const caller = await harness.extensionPage();
    if (life > 0) expectWhole(`F3 life ${life}`, acknowledged, await audit(caller));
    const tab = await openTab(harness, `${site.origin}/form`);
    await caller.bringToFront();
    let took = 0;
    for (let made = 0; made < PER_LIFE; made++) {
      const capture = await warmUp(caller, tab.id);
      acknowledged.add(capture.id);
      took = capture.took;
    }
    counts.lives++;
    if (life % 2 === 0) counts.killedAtOnce++;
    else {
      const id = randomUUID();
      const pending = ask(caller, tab.id, id);
      await pause(random() * took);
      const answered = Promise.race([pending, pause(0, null)]);
      if ((await answered)?.ok) {
        acknowledged.add(id);
        counts.answeredFirst++;
      } else counts.killedDuringSave++;
      await killBrowser(harness);
      await pending.catch(() => null);
      continue;
    }
    await killBrowser(harness);
  }
  harness = await startHarness({ profileDir });
  say('F3', `kill -9: ${JSON.stringify(counts)}`);
  const caller = await harness.extensionPage();
  expectWhole('F3', acknowledged, await audit(caller));
  await expectNoAlarm(caller, harness);
});

it('F12: an export broken off leaves no file that does not verify, and the next one is whole', async () => {
  if (!harness) throw new Error('no browser');
  const { browser, pageUrl, downloads } = harness;
  const [id = ''] = acknowledged;
  const review = await browser.newPage();
  const start = performance.now();
  const whole = await exportFromReview(review, harness, id);
  const took = performance.now() - start;
  await review.close();
  const total = rounds(5, { share: 0.2 });
  for (let round = 0; round < total; round++) {
    const page = await browser.newPage();
    await page.goto(pageUrl(`review.html#/capture/${id}`));
    await (await page.waitForSelector('[data-action="export-bundle"]', { visible: true }))?.click();
    await (await page.waitForSelector('[data-action="save-previewed"]:enabled', { visible: true }))?.click();
    await pause((round / total) * took * 0.1);
    await page.close();
  }
  await pause(300);
  const files = readdirSync(downloads).filter((name) => !name.startsWith('.') && !name.endsWith('.crdownload'));
  let intact = 0;
  for (const name of files) {
    const { verdict } = await verifyBundle(new Uint8Array(readFileSync(join(downloads, name))));
    expect(verdict, name).toBe('intact');
    intact++;
  }
  say(
    'F12',
    `export broken off ${total} times within ${Math.round(took * 0.1)} ms: ${files.length - 1} had been saved before that, ${intact} of ${files.length} files intact`,
  );
  expect(files.length - 1, 'no export was broken off').toBeLessThan(total);
  const last = await exportFromReview(await browser.newPage(), harness, id);
  expect(last).not.toBe(whole);
  expect(await verifyBundle(new Uint8Array(readFileSync(last)))).toMatchObject({ verdict: 'intact' });
  expectWhole('F12', acknowledged, await audit(await harness.extensionPage()));
});

/** By the product's own eyes: the walk of its ledger on the settings page, and nothing said about a store that is not what it was. */
async function expectNoAlarm(caller: Page, { pageUrl }: Harness): Promise<void> {
  await caller.goto(pageUrl('review.html#/settings'));
  await caller.locator('[data-action="check-ledger"]').click();
  await caller.waitForSelector('#ledger ~ .note-good');
  expect(await caller.$('[data-store-alarm]')).toBeNull();
}
