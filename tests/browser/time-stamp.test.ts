import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { type DemoSite, serveDemo } from '../../src/cli/demo/serve';
import { exportFromReview } from '../../src/cli/drive/export-from-review';
import { type Authority, makeAuthority, type ServedAuthority, serveAuthority } from '../time-stamp-authority';
import { captured } from './captured';
import { type Harness, startHarness } from './harness';

/** The sample of both languages goes where pictures of the other screens go. */
const SHOTS = process.env.UI_SHOTS ?? join(tmpdir(), 'consent-witness-screens');

let harness: Harness;
let authority: Authority;
let served: ServedAuthority;
let demo: DemoSite;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trusted-time-'));
  authority = makeAuthority();
  served = await serveAuthority(authority);
  demo = await serveDemo();
  harness = await startHarness();
});
afterAll(async () => {
  await harness?.close();
  await demo?.close();
  served?.close();
  authority?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function capture(): Promise<string> {
  const page = await harness.freshPage();
  await page.goto(demo.url('nl'), { waitUntil: 'load' });
  const { capture: kept } = await captured(harness, page);
  await page.close();
  return kept.captureId;
}

async function settings(): Promise<Page> {
  const page = await harness.browser.newPage();
  await page.goto(harness.pageUrl('review.html#/settings'));
  await page.waitForSelector('[data-authority]');
  return page;
}

it('the user names an authority, a bundle is time-stamped, and with the authority down it is made all the same', async () => {
  const asked = served.asked;
  let page = await settings();
  expect(await page.$eval('[data-authority]', (state) => state.getAttribute('data-authority'))).toBe('');
  await page.type('[data-action="authority"]', 'http://tsa.example/');
  await page.locator('[data-action="keep-authority"]').click();
  await page.waitForSelector('[data-error="authority"]');
  await page.locator('[data-action="authority"]').fill(served.address);
  await page.locator('[data-action="keep-authority"]').click();
  await page.waitForSelector(`[data-authority="${served.address}"]`);
  const alarm = await page.evaluate(() => chrome.alarms.get('time-stamp'));
  expect(alarm).toMatchObject({ periodInMinutes: 1440 });
  expect(served.asked).toBe(asked);
  await page.close();

  const captureId = await capture();
  page = await harness.browser.newPage();
  const file = await exportFromReview(page, harness, captureId);
  await page.waitForSelector('[data-time-stamp="stamped"]');
  expect(served.asked).toBe(asked + 1);
  const bytes = new Uint8Array(readFileSync(file));
  expect(await verifyBundle(bytes, { trustedRoots: authority.rootPem })).toMatchObject({
    verdict: 'intact',
    timeAnchor: { state: 'anchored', token: { authority: authority.fingerprint, coversCaptures: true } },
  });
  expect(await verifyBundle(bytes)).toMatchObject({ verdict: 'intact', timeAnchor: { state: 'unconfirmed' } });
  expect(opensslSays(file)).toContain('Verification: OK');

  // The verifier page: without a root not confirmed, with it anchored.
  const verifier = await harness.browser.newPage();
  await verifier.goto(harness.pageUrl('verify.html'));
  await upload(verifier, '[data-action="choose-bundle"]', file);
  await verifier.waitForSelector('[data-layer="time"][data-state="partly"]');
  await upload(verifier, '[data-action="choose-root"]', authority.rootFile);
  await verifier.waitForSelector('[data-root="root.pem"]');
  await verifier.click('.verify > button');
  await verifier.waitForSelector('[data-layer="time"][data-state="proven"]');
  expect(await verifier.$eval('[data-check="time-anchored"]', (check) => check.getAttribute('data-outcome'))).toBe(
    'passed',
  );
  mkdirSync(SHOTS, { recursive: true });
  await verifier.screenshot({ path: join(SHOTS, 'time-stamped-verify.png'), fullPage: true });
  await verifier.close();

  served.answerWith = () => 503;
  await capture();
  const without = await exportFromReview(page, harness, captureId);
  await page.waitForSelector('[data-time-stamp="failed"][data-code="http-error"]');
  await page.screenshot({ path: join(SHOTS, 'time-stamp-failed.png') });
  // The earlier one still covers this capture.
  expect(await verifyBundle(new Uint8Array(readFileSync(without)), { trustedRoots: authority.rootPem })).toMatchObject({
    verdict: 'intact',
    timeAnchor: { state: 'anchored' },
  });
  await page.close();
  const after = await settings();
  await after.waitForSelector('[data-last-failure="http-error"]');
  expect(await after.$eval('[data-last-stamp]', (last) => last.getAttribute('data-last-stamp'))).toBe('2');

  // What the worker does once a day.
  served.answerWith = (_query, honest) => honest();
  // One ended in the middle of it asks again the next day.
  await harness.awake(async () => {
    await after.evaluate(() => chrome.alarms.create('time-stamp', { when: Date.now() }));
    await expect.poll(() => served.asked, { timeout: 20_000 }).toBe(asked + 3);
    await expect
      .poll(async () => {
        await after.reload();
        await after.waitForSelector('[data-last-stamp]');
        return after.$('[data-last-failure]');
      })
      .toBeNull();
  });
  await after.click('[data-action="drop-authority"]');
  await after.waitForSelector('[data-authority=""]');
  expect(await after.evaluate(() => chrome.alarms.get('time-stamp'))).toBeUndefined();
  await after.close();
});

async function upload(page: Page, selector: string, file: string): Promise<void> {
  await page.waitForSelector(selector);
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.$eval(selector, (input) => (input instanceof HTMLInputElement ? input.click() : undefined)),
  ]);
  await chooser.accept([file]);
}

/** The command of the bundle's own VERIFY.md. */
function opensslSays(file: string): string {
  execFileSync('unzip', ['-q', '-o', file, '-d', folder]);
  const [top = ''] = execFileSync('unzip', ['-Z1', file], { encoding: 'utf8' }).split('/');
  const cwd = join(folder, top);
  writeFileSync(join(cwd, 'TSA_ROOT.pem'), authority.rootPem);
  const words = readFileSync(join(cwd, 'VERIFY.md'), 'utf8');
  const commands = words.split('\n').filter((line) => line.startsWith('openssl ts -verify'));
  expect(commands).toHaveLength(1);
  return execFileSync('bash', ['-c', commands[0] ?? ''], { cwd, encoding: 'utf8', stdio: 'pipe' });
}
