import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../../src/bundle/verify-bundle';
import { exportFromReview } from '../../../src/cli/drive/export-from-review';
import { type Harness, startHarness } from '../harness';
import { audit, expectWhole, say } from './audit';
import { ask, type FaultSite, openTab, rounds, startSite, warmUp } from './journey';

/** F4, F5 and F6: no room, and files of the profile that were damaged while the browser was closed. */
/** A picture of noise: too big for the browser to keep it in the database file itself, so that it goes into a file of its own. */
const NOISE = `<canvas width="900" height="700"></canvas><script>const c = document.querySelector('canvas').getContext('2d');
const image = c.createImageData(900, 700); let s = 7; for (let i = 0; i < image.data.length; i++) image.data[i] = i % 4 === 3 ? 255 : (s = (s * 48271) % 2147483647) & 255;
c.putImageData(image, 0, 0);</script>`;

const folder = mkdtempSync(join(tmpdir(), 'consent-witness-disk-'));
const disk = join(folder, 'small');
/** The profile whose copies are damaged. */
const kept = join(folder, 'kept');
let site: FaultSite;
let isMounted = false;
let harness: Harness | undefined;

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await harness?.close();
  site?.close();
  if (isMounted) execFileSync('umount', ['-l', disk]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it('F5: a disk that is really full is told, costs nothing that was kept, and the next capture works once there is room', async () => {
  isMounted = mountSmall();
  if (!isMounted) {
    say('F5', 'SKIPPED, 0 captures: this user may not mount a small disk');
    return;
  }
  harness = await startHarness({ profileDir: join(disk, 'profile') });
  const caller = await harness.extensionPage();
  const tab = await openTab(harness, site.serve('/noise', `<title>Ruis</title>${NOISE}`));
  const acknowledged = [(await warmUp(caller, tab.id)).id];
  const refused: string[] = [];
  const total = rounds(3, { share: 0.1, inCi: 20 });
  for (let round = 0; round < total; round++) {
    fillUp();
    const id = randomUUID();
    const answer = await ask(caller, tab.id, id);
    refused.push(answer === null ? 'no answer' : answer.ok ? 'kept' : answer.code);
    if (answer?.ok) acknowledged.push(id);
    rmSync(join(disk, 'filler'), { force: true });
    const next = await ask(caller, tab.id, id);
    expect(next, `with room again, after ${refused.at(-1)}`).toMatchObject({ ok: true });
    acknowledged.push(id);
  }
  say('F5', `disk full ${total} times: ${refused.join(', ')}`);
  expectWhole('F5', acknowledged, await audit(caller));
  await harness.close();
  harness = undefined;
});

it('F4: a quota that is used up is told before anything is written, and lifted again it stands in no way', async () => {
  harness = await startHarness({ profileDir: kept });
  const caller = await harness.extensionPage();
  const tab = await openTab(harness, site.serve('/noise', `<title>Ruis</title>${NOISE}`));
  // While it is in front: only then has it a picture.
  const acknowledged = [(await warmUp(caller, tab.id)).id];
  const other = await openTab(harness, `${site.origin}/form`);
  for (let n = 0; n < 2; n++) acknowledged.push((await warmUp(caller, other.id)).id);
  const cdp = await caller.createCDPSession();
  const origin = `chrome-extension://${harness.extensionId}`;
  const refused: string[] = [];
  for (const quotaSize of [1024, 1024 * 1024, 50 * 1024 * 1024]) {
    // Below what is used, or with less than what is kept free left of it.
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.min(quotaSize, 20 * 1024 * 1024) });
    const id = randomUUID();
    const before = (await audit(caller)).entries;
    const answer = await ask(caller, other.id, id);
    refused.push(answer === null ? 'no answer' : answer.ok ? 'kept' : answer.code);
    expect((await audit(caller)).entries, 'something was written').toBe(before);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await ask(caller, other.id, id)).toMatchObject({ ok: true });
    acknowledged.push(id);
  }
  say('F4', `quota lowered 3 times: ${refused.join(', ')}`);
  expect(new Set(refused)).toEqual(new Set(['store-full']));
  expectWhole('F4', acknowledged, await audit(caller));
  await harness.close();
  harness = undefined;
});

/** What is done to the files of the database while the browser is closed. `tells`: what there must be to see. */
const DAMAGE: { name: string; tells: RegExp; work(database: string, blobs: string): void }[] = [
  {
    name: 'a file of a picture removed',
    // The rest of the database does not need it.
    tells: /damaged 0, in the dossier 1, alarm -, error -/,
    work: (_, blobs) => rmSync(pictureIn(blobs)),
  },
  {
    name: 'the log removed',
    tells: /sound 0, .*alarm vanished/,
    work: (database) => rmSync(logOf(database)),
  },
  {
    name: 'the end of the log cut off',
    tells: /alarm went-back/,
    work: (database) => {
      const log = logOf(database);
      truncateSync(log, Math.floor(statSync(log).size * 0.6));
    },
  },
  {
    name: 'bytes of the log turned over',
    // A sum over it does not hold, and Chromium begins anew.
    tells: /sound 0, .*alarm vanished/,
    work: (database) => {
      const log = logOf(database);
      const bytes = readFileSync(log);
      for (let at = Math.floor(bytes.length / 2); at < bytes.length / 2 + 64; at++) bytes[at] = (bytes[at] ?? 0) ^ 255;
      writeFileSync(log, bytes);
    },
  },
  {
    name: 'the list of its files removed',
    // It does not even begin anew, so nothing can be known.
    tells: /sound 0, .*alarm -, error store-unavailable/,
    work: (database) => rmSync(filesIn(database).find((file) => /MANIFEST-\d+$/.test(file)) ?? ''),
  },
];

it.each(DAMAGE)('F6: $name is told, and what is left can be exported', async ({ name, tells, work }) => {
  const profileDir = mkdtempSync(join(folder, 'damaged-'));
  cpSync(kept, profileDir, { recursive: true, filter: (from) => !from.includes('Singleton') });
  const files = readdirSync(join(profileDir, 'Default/IndexedDB')).filter((each) =>
    each.startsWith('chrome-extension_'),
  );
  const [database, blobs] = ['.leveldb', '.blob'].map((end) =>
    join(profileDir, 'Default/IndexedDB', files.find((each) => each.endsWith(end)) ?? `none${end}`),
  );
  if (!database || !blobs) throw new Error('no database');
  work(database, blobs);
  harness = await startHarness({ profileDir });
  const { pageUrl, browser } = harness;
  const page = await browser.newPage();
  const crashes: string[] = [];
  page.on('pageerror', (error) => crashes.push(String(error)));
  await page.goto(pageUrl('review.html#/captures'));
  await page.waitForSelector('[data-capture], [data-store-alarm], [data-error], .empty', { timeout: 5000 });
  // The alarm is asked for beside the list.
  await page.waitForSelector('[data-store-alarm], [data-damage], [data-error]', { timeout: 5000 }).catch(() => null);
  const sound = await attributes(page, '[data-capture]:not([data-damage])', 'data-capture');
  const damaged = (await attributes(page, '[data-capture][data-damage]', 'data-damage')).length;
  const alarms = await attributes(page, '[data-store-alarm]', 'data-store-alarm');
  const errors = await attributes(page, '[data-error]', 'data-error');
  // The copied profile still saves where the first one did.
  const downloads = join(kept, 'downloads');
  let [inDossier, exported] = [0, 0];
  for (const id of sound) {
    await page.goto(pageUrl(`review.html#/capture/${id}`));
    await page.waitForSelector('[data-intact]');
    const isIntact = (await page.$('[data-intact="true"]')) !== null;
    if (!isIntact) inDossier++;
    if (!isIntact || exported > 0) continue;
    const file = await exportFromReview(page, { ...harness, downloads }, id);
    expect(await verifyBundle(new Uint8Array(readFileSync(file)))).toMatchObject({ verdict: 'intact' });
    exported++;
  }
  const words = `sound ${sound.length}, damaged ${damaged}, in the dossier ${inDossier}, alarm ${alarms.join(' ') || '-'}, error ${errors.join(' ') || '-'}, exported ${exported}`;
  say('F6', `${name}: ${words}`);
  expect(words, 'never silently less').toMatch(tells);
  expect(crashes).toEqual([]);
  expect(exported).toBe(Math.min(1, sound.length - inDossier));
  await harness.close();
  harness = undefined;
});

function attributes(page: Page, selector: string, name: string): Promise<string[]> {
  return page.$$eval(selector, (all, attribute) => all.map((each) => each.getAttribute(attribute) ?? ''), name);
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The one file that is bigger than what the browser keeps in the database itself. */
function pictureIn(blobs: string): string {
  const pictures = filesIn(blobs).filter((file) => statSync(file).size > 500_000);
  expect(pictures, 'the picture of noise has a file of its own').toHaveLength(1);
  return pictures[0] ?? '';
}

function logOf(database: string): string {
  return filesIn(database).findLast((file) => /\d+\.log$/.test(file)) ?? '';
}

function mountSmall(): boolean {
  try {
    execFileSync('mkdir', ['-p', disk]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** To the last byte. */
function fillUp(): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=4096'], { stdio: 'ignore' });
  } catch {
    // It ends when nothing more goes in.
  }
}
