import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { type DemoSite, serveDemo } from '../../src/cli/demo/serve';
import { exportFromReview } from '../../src/cli/drive/export-from-review';
import { captureThroughPopup, type PopupRun } from '../../src/cli/drive/popup-run';
import { savedFile } from '../../src/cli/drive/saved-file';
import { CaptureSchema } from '../../src/core/capture';
import { type Harness, STORE_BUILD, startHarness } from './harness';
import { dragOver, pixelsOf } from './redacted-area';

let harness: Harness;
let demo: DemoSite;
let run: PopupRun;
let files: Map<string, Uint8Array>;
/** What the popup showed before anybody clicked. */
let shown: string;

beforeAll(async () => {
  demo = await serveDemo();
  harness = await startHarness({ extensionDir: STORE_BUILD, lang: 'nl-NL' });
  const page = await harness.freshPage();
  await page.goto(demo.url('nl'), { waitUntil: 'load' });
  shown = await popupWords(page);
  run = await captureThroughPopup(harness, page);
  files = new Map(Object.entries(unzipSync(readFileSync(run.bundleFile))));
});

afterAll(async () => {
  await harness.close();
  await demo.close();
});

async function popupWords(page: Page): Promise<string> {
  const popup = await harness.openPopup(page);
  await popup.waitForSelector('[data-action="capture"]', { visible: true });
  const words = await popup.$eval('body', (body) => body.innerText);
  await popup.close();
  return words;
}

/** Runs with the bundle unpacked the way its reader would have it. */
function unpacked<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'main-job-'));
  try {
    execFileSync('unzip', ['-q', run.bundleFile, '-d', folder]);
    const top = [...files.keys()][0]?.split('/')[0] ?? '';
    return work(join(folder, top));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sh(command: string, cwd: string): string {
  return execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('one click on the demo form', () => {
  it('shows both boxes that were on, in exact words, with the article, before anything is kept', () => {
    expect(shown).toContain('Ja, ik wil');
    expect(shown.match(/\bart\. 4\(11\)|art\. 4, (?:lid )?11|4\(11\)/i), shown).not.toBeNull();
  });

  it('seals what the site set, although the person clicked in the popup', () => {
    const record = [...files].find(([name]) => name.includes('/data/records/'));
    const capture = CaptureSchema.parse(JSON.parse(strFromU8(record?.[1] ?? new Uint8Array())));
    const top = capture.frames[0];
    const offers = top?.controls.find((c) => c.name === 'offers');
    const partners = top?.controls.find((c) => c.name === 'partners');
    const research = top?.controls.find((c) => c.name === 'research');
    // Injecting from a click must not count as the visitor's own act in the page.
    expect(top?.userActivation).toBe('none');
    expect(offers?.states).toEqual({ markup: 'on', initial: 'on', atCapture: 'on' });
    expect(offers?.provenance).toBe('markup');
    expect(partners?.states).toEqual({ markup: 'off', initial: 'on', atCapture: 'on' });
    expect(partners?.provenance).toBe('script');
    expect(research?.states.initial).toBe('off');
    expect(capture.screenshot.state).toBe('taken');
  });

  it('shows it in the review page with every hash recomputed', async () => {
    const review = await harness.browser.newPage();
    await review.goto(harness.pageUrl('review.html#/captures'));
    await review.waitForSelector(`[data-capture="${run.captureId}"]`);
    await review.goto(harness.pageUrl(`review.html#/capture/${run.captureId}`));
    await review.waitForSelector('[data-integrity]');
    const lines = await review.$$eval('[data-integrity]', (all) => all.map((e) => e.getAttribute('data-ok')));
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(new Set(lines)).toEqual(new Set(['true']));
    const again = await exportFromReview(review, harness, run.captureId);
    expect(await verifyBundle(new Uint8Array(readFileSync(again)))).toMatchObject({ verdict: 'intact' });
    await review.close();
  });

  it('gives a redacted copy that was looked at first: words and picture are not there, the rest still proves itself', async () => {
    const review = await harness.browser.newPage();
    await review.goto(harness.pageUrl(`review.html#/capture/${run.captureId}`));
    await review.locator('[data-part=redact] summary').click();
    await review.type('[data-field=withhold]', 'De Ketting');
    await review.locator('[data-action=preview-redacted]').click();
    await review.waitForSelector('[data-previewed] [data-withheld]');
    expect(await review.$eval('[data-previewed]', (shown) => shown.textContent)).not.toMatch(/de\s+ketting/i);
    await review.locator('[data-action=save-redacted]').click();
    const copy = await savedFile(harness.downloads, () =>
      review.locator('[data-action=save-previewed]:enabled').click(),
    );
    await review.close();
    const bytes = new Uint8Array(readFileSync(copy));
    const verification = await verifyBundle(bytes);
    expect(verification.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(verification).toMatchObject({ verdict: 'intact', summary: { captures: 1 } });
    expect(verification.withheld?.some(({ file, at }) => at === null && file.endsWith('.png'))).toBe(true);
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      if (!name.endsWith('.png')) expect(strFromU8(content), name).not.toMatch(/de\s+ketting/i);
  });

  it('gives a redacted copy with a part of the picture painted over, drawn with the mouse, and the rest of it proves itself', async () => {
    const review = await harness.browser.newPage();
    await review.setViewport({ width: 1200, height: 900 });
    await review.goto(harness.pageUrl(`review.html#/capture/${run.captureId}`));
    await review.locator('[data-part=redact] summary').click();
    await review.locator('[data-field=withhold-screenshot]').click();
    const drawn = await dragOver(review, '[data-part=draw-areas] img');
    await review.locator('[data-action=preview-redacted]').click();
    await review.waitForSelector('[data-previewed] [data-painted] img');
    await review.locator('[data-action=save-redacted]').click();
    const copy = await savedFile(harness.downloads, () =>
      review.locator('[data-action=save-previewed]:enabled').click(),
    );
    await review.close();
    const verification = await verifyBundle(new Uint8Array(readFileSync(copy)));
    expect(verification.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(verification).toMatchObject({ verdict: 'intact', withheld: [{ at: null, area: drawn }] });
    const before = pixelsOf(unzipSync(new Uint8Array(readFileSync(run.bundleFile))), /data\/snapshots\/.*\.png$/);
    const after = pixelsOf(unzipSync(new Uint8Array(readFileSync(copy))), /data\/redacted\/.*\.png$/);
    const { width } = before;
    for (const [i, byte] of after.pixels.entries()) {
      const [x, y] = [Math.floor(i / 4) % width, Math.floor(i / 4 / width)];
      const isHidden = x >= drawn.x && x < drawn.x + drawn.width && y >= drawn.y && y < drawn.y + drawn.height;
      const expected = isHidden ? (i % 4 === 3 ? 0xff : 0) : before.pixels[i];
      if (byte !== expected) throw new Error(`${x}, ${y}: ${byte}, not ${expected}`);
    }
  });
});

describe('the bundle of that click, checked without our code', () => {
  it('passes unzip -t, sha256sum, the file-list diff, ssh-keygen and jose', () => {
    sh(`unzip -tq '${run.bundleFile}'`, '/');
    unpacked((folder) => {
      sh('sha256sum -c --strict --quiet manifest-sha256.txt tagmanifest-sha256.txt', folder);
      const list = 'diff <(find data -type f | LC_ALL=C sort) <(cut -c67- manifest-sha256.txt | LC_ALL=C sort)';
      expect(sh(list, folder)).toBe('');
      const signer = sh('cut -d" " -f1 signatures/allowed_signers', folder).trim();
      const ssh = `ssh-keygen -Y verify -f signatures/allowed_signers -I '${signer}' -n consent-evidence -s signatures/tagmanifest.sshsig < tagmanifest-sha256.txt`;
      expect(sh(ssh, folder)).toContain('Good "consent-evidence" signature');
      sh('jose jws ver -i signatures/tagmanifest.jws.json -I tagmanifest-sha256.txt -k signatures/key.jwk', folder);
    });
  });

  it.each(['data/records', 'tagmanifest-sha256.txt'])('is refused by them when %s is altered', (part) => {
    unpacked((folder) => {
      const path =
        [...files.keys()]
          .find((name) => name.includes(`/${part}`))
          ?.split('/')
          .slice(1)
          .join('/') ?? '';
      const bytes = readFileSync(join(folder, path));
      bytes[10] = (bytes[10] ?? 0) ^ 1;
      writeFileSync(join(folder, path), bytes);
      expect(() => sh('sha256sum -c --strict --quiet manifest-sha256.txt tagmanifest-sha256.txt', folder)).toThrow();
    });
  });
});

describe('the bundle of that click, checked by our verifier', () => {
  it('is intact, signed by a signer who is not confirmed, and says what is not proven', async () => {
    const verification = await verifyBundle(new Uint8Array(readFileSync(run.bundleFile)));
    expect(verification.checks.filter((c) => c.outcome === 'failed')).toEqual([]);
    expect(verification).toMatchObject({ verdict: 'intact', signer: 'unconfirmed', summary: { captures: 1 } });
    expect(verification.notProven.length).toBeGreaterThan(2);
    const pinned = await verifyBundle(new Uint8Array(readFileSync(run.bundleFile)), {
      pinnedFingerprint: verification.keyFingerprint ?? '',
    });
    expect(pinned.signer).toBe('pinned');
  });

  /** Zipped again as a bundle is, so that only the content is what is wrong with it. */
  async function verdictOf(changed: Map<string, Uint8Array>) {
    const zip = zipSync(Object.fromEntries([...changed].sort(([a], [b]) => (a < b ? -1 : 1))), { mtime: '1980-01-01' });
    const verification = await verifyBundle(zip);
    return {
      ...verification,
      named: verification.checks.filter((c) => c.outcome === 'failed').flatMap((c) => c.files),
    };
  }

  it('refuses one flipped byte in each file in turn, naming the file', async () => {
    for (const [name, bytes] of files) {
      for (const at of new Set([0, Math.floor(bytes.length / 2), bytes.length - 1])) {
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ 1;
        const verification = await verdictOf(new Map(files).set(name, altered));
        expect(verification.verdict, `${name} at ${at}`).not.toBe('intact');
        expect(verification.named.join(' '), `${name} at ${at}`).toContain(name.split('/').slice(1).join('/'));
      }
    }
  });

  it('refuses each file when it is missing, and any file that is added, naming it', async () => {
    const top = [...files.keys()][0]?.split('/')[0] ?? '';
    for (const name of files.keys()) {
      const fewer = new Map(files);
      fewer.delete(name);
      const verification = await verdictOf(fewer);
      expect(verification.verdict, name).not.toBe('intact');
      expect(verification.named.join(' '), name).toContain(name.split('/').slice(1).join('/'));
    }
    for (const extra of ['data/extra.txt', 'extra.txt', 'signatures/extra.txt', 'data/records/extra.json']) {
      const verification = await verdictOf(new Map(files).set(`${top}/${extra}`, new Uint8Array([1])));
      expect(verification.verdict, extra).not.toBe('intact');
      expect(verification.named.join(' '), extra).toContain(extra);
    }
  });
});

describe('reading from a popup that has just been clicked in', () => {
  it('passes no gesture on to the page', async () => {
    const page = await harness.freshPage();
    await page.goto(demo.url('en'), { waitUntil: 'load' });
    const cdp = await page.createCDPSession();
    for (let round = 0; round < 3; round++) {
      const popup = await harness.openPopup(page);
      // Puppeteer evaluates with a user gesture, so the popup is active from its first moment on.
      await popup.evaluate(() => undefined);
      await popup.waitForSelector('[data-action="capture"]', { visible: true });
      await popup.close();
    }
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: 'navigator.userActivation.hasBeenActive',
      userGesture: false,
    });
    expect(result.value).toBe(false);
    await page.close();
  });
});
