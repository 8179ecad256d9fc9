import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repack, unpack } from '../../src/bundle/test-tamper';
import { type ExtensionBrowser, launchWithExtension } from '../../src/cli/browser';
import { VERIFIER_PAGE, main as writePage } from '../../src/cli/verifier-page';
import { COUNTERSIGNATURES, COUNTERSIGNED, CountersignaturesSchema } from '../vectors/countersignatures';
import { readExpected, VECTORS } from '../vectors/expected';
import { ROOTS } from '../vectors/time-stamps';
import { STORE_BUILD } from './harness';

/** The verify page of the extension, and the same as one file opened from a disk without a network. */
const GOLDEN = resolve('tests/golden');
const SHOTS = join(tmpdir(), 'consent-witness-screens');
let extension: ExtensionBrowser;
let offline: Page;
let built: Page;
let folder: string;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  process.env.CONSENT_WITNESS_ROOT ??= process.cwd();
  await writePage();
  folder = mkdtempSync(join(tmpdir(), 'verifier-'));
  extension = await launchWithExtension({ extensionDir: STORE_BUILD });
  built = await extension.browser.newPage();
  await built.goto(extension.pageUrl('verify.html'));
  offline = await extension.browser.newPage();
  await offline.setOfflineMode(true);
  offline.on('request', (request) => requests.push(request.url()));
  offline.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  offline.on('pageerror', (error) => complaints.push(String(error)));
  await offline.goto(pathToFileURL(resolve(VERIFIER_PAGE)).href);
});
afterAll(async () => {
  await extension?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function choose(page: Page, action: string, ...paths: string[]): Promise<void> {
  const input = await page.waitForSelector(`input[data-action="${action}"]`);
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...paths);
}

async function chooseRoot(page: Page, path: string): Promise<void> {
  await choose(page, 'choose-root', path);
  await page.waitForFunction(
    (name) => document.querySelector('[data-root]')?.textContent?.includes(name),
    {},
    path.split('/').at(-1) ?? '',
  );
}

async function verdictOf(page: Page, path: string): Promise<string | null> {
  await choose(page, 'choose-bundle', path);
  const name = path.split('/').at(-1) ?? '';
  await page.waitForFunction(
    (wanted) =>
      document.getElementById('verification')?.textContent?.includes(wanted) && !document.querySelector('.busy'),
    {},
    name,
  );
  return page.$eval('[data-verdict]', (section) => section.getAttribute('data-verdict'));
}

describe('the verifier as one file', () => {
  it('runs from a disk without a network: intact is intact, changed is not', async () => {
    expect(await offline.evaluate(() => [location.protocol, isSecureContext])).toEqual(['file:', true]);
    expect(await verdictOf(offline, join(GOLDEN, 'bundles/format-1.zip'))).toBe('intact');
    const bytes = readFileSync(join(GOLDEN, 'bundles/format-1.zip'));
    const files = unpack(bytes);
    const [record = ''] = [...files.keys()].filter((path) => path.startsWith('data/records/'));
    const text = new TextDecoder().decode(files.get(record));
    const change = new TextEncoder().encode(text.replace('"observedFrom":"click"', '"observedFrom":"clicc"'));
    const exportId = /consent-proof-([0-9a-f-]{36})/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const tampered = join(folder, 'tampered.zip');
    writeFileSync(tampered, repack(new Map([...files, [record, change]]), exportId));
    expect(await verdictOf(offline, tampered)).toBe('not-intact');
    const failed = await offline.$$eval('[data-outcome="failed"]', (all) => all.map((one) => one.textContent ?? ''));
    expect(failed.filter((words) => words.includes(record)).length).toBeGreaterThan(0);
  });

  it('checks time-stamps too, whose code is in the same file', async () => {
    await choose(offline, 'choose-root', join(GOLDEN, 'time-stamped/root.pem'));
    await offline.waitForSelector('[data-root]');
    expect(await verdictOf(offline, join(GOLDEN, 'time-stamped/bundle.zip'))).toBe('intact');
    expect(await offline.$eval('[data-layer="time"]', (one) => one.getAttribute('data-state'))).toBe('proven');
  });

  it('speaks Dutch and English, keeps what was chosen, and is accessible', async () => {
    mkdirSync(SHOTS, { recursive: true });
    for (const [lang, width, scheme] of [
      ['en', 1200, 'light'],
      ['nl', 400, 'dark'],
    ] as const) {
      if (lang === 'nl') await offline.click('button[data-language="nl"]');
      await offline.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, lang);
      await offline.setViewport({ width, height: 900 });
      await offline.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await offline.$eval('[data-verdict]', (one) => one.getAttribute('data-verdict'))).toBe('intact');
      await offline.evaluate(axe.source);
      const violations = await offline.evaluate(async () => {
        const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      });
      expect(violations).toEqual([]);
      expect(await offline.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await offline.screenshot({ path: join(SHOTS, `verifier-file-${lang}-${width}-${scheme}.png`), fullPage: true });
    }
    expect(await offline.title()).toBe('Controleer een bewijsbundel · Toestemmingsgetuige');
  });
});

describe('library, command and pages say the same', () => {
  it('of every test vector', async () => {
    const expected = readExpected();
    const names = Object.keys(expected);
    const vectorOf = (name: string) => ({
      name: `${name}.zip`,
      bytes: readFileSync(join(VECTORS, `${name}.zip`)).toString('base64'),
    });
    // The file is the same code built by another tool: a few of each kind are enough to see it.
    await Promise.all([offline, built].map((page) => page.reload()));
    for (const [page, step] of [
      [offline, 8],
      [built, 1],
    ] as const) {
      // A tab behind another one is slowed down by the browser.
      await page.bringToFront();
      const started = performance.now();
      let told = 0;
      for (const root of [undefined, 'own', 'other'] as const) {
        if (root) await chooseRoot(page, ROOTS[root]);
        const some = names.filter((name) => expected[name]?.root === root).filter((_, i) => i % step === 0);
        const found = await page.evaluate(verifyAll, some.map(vectorOf));
        const wanted = some.map((name) => ({
          name: `${name}.zip`,
          verdict: expected[name]?.verdict,
          failed: expected[name]?.failed,
        }));
        expect(found).toEqual(wanted);
        told += found.length;
      }
      const took = Math.round(performance.now() - started);
      console.log(`${page.url().split('/').at(-1)}: ${told} of ${names.length} vectors as expected, ${took} ms`);
    }
  });

  it('of every countersignature', async () => {
    const expected = CountersignaturesSchema.parse(
      JSON.parse(readFileSync(join(COUNTERSIGNATURES, 'expected.json'), 'utf8')),
    );
    const pairs = Object.keys(expected).flatMap((name) =>
      ['json', 'json.sig'].map((end) => join(COUNTERSIGNATURES, `${name}.${end}`)),
    );
    for (const page of [offline, built]) {
      await page.bringToFront();
      await verdictOf(page, join(VECTORS, COUNTERSIGNED));
      await choose(page, 'choose-countersignature', ...pairs);
      await page.waitForSelector('[data-countersignature]');
      const told = await page.$$eval('[data-countersignature]', (all) =>
        all.map((one) => one.getAttribute('data-countersignature')),
      );
      expect(told).toEqual(Object.values(expected).map(({ state }) => state));
    }
  });

  it('of a bundle that was encrypted: nothing without the key, and then the same', async () => {
    const [mine, other] = [await generateIdentity(), await generateIdentity()];
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(mine));
    const locked = join(folder, 'locked.zip.age');
    writeFileSync(locked, await encrypter.encrypt(readFileSync(join(VECTORS, 'activity.zip'))));
    for (const page of [offline, built]) {
      await page.bringToFront();
      await choose(page, 'choose-bundle', locked);
      await page.waitForSelector('[data-locked="identities"]');
      for (const [key, then] of [
        [other, '[data-error="wrong-identity"]'],
        [mine, '[data-verdict="intact"]'],
      ] as const) {
        await page.$eval('[data-field="unlock"]', (field) => (field as HTMLInputElement).select());
        await page.type('[data-field="unlock"]', key);
        await page.click('[data-action="unlock"]');
        await page.waitForSelector(then);
      }
    }
  });

  it('and the file asked for nothing and broke no policy', () => {
    const asked = new Set(requests.filter((url) => !url.startsWith('data:')));
    expect([...asked]).toEqual([pathToFileURL(resolve(VERIFIER_PAGE)).href]);
    expect(complaints).toEqual([]);
  });
});

/** In the page: hands over one file after the other as a user would, and reads what the page then says. */
async function verifyAll(vectors: { name: string; bytes: string }[]) {
  const input = document.querySelector<HTMLInputElement>('input[data-action="choose-bundle"]');
  if (!input) throw new Error('no field');
  const told: { name: string; verdict: string | null; failed: (string | null)[] }[] = [];
  for (const { name, bytes } of vectors) {
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const isDone = () =>
      document.getElementById('verification')?.textContent?.includes(name) && !document.querySelector('.busy');
    await new Promise<void>((done) => {
      const look = () => (isDone() ? done() : setTimeout(look, 1));
      setTimeout(look, 1);
    });
    const section = document.querySelector('[data-verdict]');
    told.push({
      name,
      verdict: section?.getAttribute('data-verdict') ?? null,
      failed: [...document.querySelectorAll('[data-check][data-outcome="failed"]')].map((one) =>
        one.getAttribute('data-check'),
      ),
    });
  }
  return told;
}
