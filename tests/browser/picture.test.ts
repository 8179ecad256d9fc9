import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tilesOf } from '../../src/bundle/test-picture';
import type { PictureChoice } from '../../src/core/picture';
import { RESPONSES } from '../../src/messaging/protocol';
import { type Harness, startHarness } from './harness';
import { type Stage, servePages } from './page/stage';
import { PAGES } from './picture-pages';
import { storedPicture } from './stored-picture';

const MARGIN = 24;
const PAINT = '91,100,112';

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages(PAGES)]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

async function open(path: keyof typeof PAGES, from = harness): Promise<Page> {
  const page = await from.freshPage();
  await page.goto(`${stage.origin}${path}`, { waitUntil: 'load' });
  return page;
}

async function capture(page: Page, picture?: PictureChoice, from = harness) {
  const captureId = randomUUID();
  const tabId = await from.tabId(page);
  const caller = await from.extensionPage();
  const request = { type: 'capture-tab', captureId, tabId, unattended: true, ...(picture ? { picture } : {}) };
  const answer = RESPONSES['capture-tab'].parse(
    await caller.evaluate((message) => chrome.runtime.sendMessage(message), request),
  );
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
  return captureId;
}

async function pictureOf(page: Page, picture?: PictureChoice, from = harness) {
  return storedPicture(from, await capture(page, picture, from));
}

/** Of an element, in the window. */
async function rectOf(page: Page, selector: string) {
  const { x, y, width, height } = await page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function reasons(taken: { capture: { gaps: { reason: string; subject: string }[] } }): string[] {
  return taken.capture.gaps.map(({ reason, subject }) => `${reason} ${subject}`);
}

describe('a picture of any kind', () => {
  it.each<PictureChoice>(['notice', 'viewport', 'full-page'])(
    '%s: its record commits to each tile of just this file',
    async (choice) => {
      const page = await open('/banner');
      const { capture: record, png, width, height } = await pictureOf(page, choice);
      const { screenshot } = record;
      if (screenshot.state !== 'taken') throw new Error('no picture');
      expect(screenshot.view?.shows).toBe(choice);
      expect(await tilesOf(png)).toEqual({ width, height, tiles: screenshot.tiles });
      expect(png.length % 4096).toBe(0);
      await page.close();
    },
  );
});

describe('the notice, unless something else is chosen', () => {
  it('is cropped with its margin, and painted over within', async () => {
    const page = await open('/banner');
    const mail = await rectOf(page, '#mail');
    const taken = await pictureOf(page);
    const area = { x: 200 - MARGIN, y: 300 - MARGIN, width: 400 + 2 * MARGIN, height: 200 + 2 * MARGIN };
    expect(taken.view).toMatchObject({ asked: 'notice', shows: 'notice', area, strips: 1, scrolledPage: false });
    expect([taken.width, taken.height]).toEqual([area.width, area.height]);
    expect(taken.column(MARGIN - 1).map(({ colour }) => colour)).not.toContain('200,220,255');
    const side = taken.column(MARGIN + 2).filter(({ colour }) => colour === '200,220,255');
    expect(side).toEqual([{ colour: '200,220,255', from: MARGIN, length: 200 }]);
    const painted = { ...mail, x: mail.x - area.x, y: mail.y - area.y };
    expect(taken.colours(painted)).toEqual([PAINT]);
    expect(taken.capture.screenshot).toMatchObject({ maskedRegions: 1, scale: 1000 });
    await page.close();
  });

  it('has marks on the controls and buttons, where they are in the picture', async () => {
    const page = await open('/banner');
    const taken = await pictureOf(page);
    const { x, y } = taken.view.area;
    const expected = [];
    for (const selector of ['#stats', '#ads', '#yes', '#no']) {
      const rect = await rectOf(page, selector);
      expected.push({ ...rect, x: rect.x - x, y: rect.y - y });
    }
    expect(taken.marks.map(({ rect }) => rect)).toEqual(expected);
    expect(taken.marks.map((mark) => (mark.of === 'control' ? mark.controlId : mark.index))).toEqual([
      '0:c1',
      '0:c2',
      0,
      1,
    ]);
    await page.close();
  });

  it('is found in a frame, and so are its marks', async () => {
    const page = await open('/framed');
    const taken = await pictureOf(page);
    expect(taken.view.area).toEqual({ x: 120 - MARGIN, y: 180 - MARGIN, width: 400 + 48, height: 200 + 48 });
    expect(taken.marks.map((mark) => mark.of)).toEqual(['control', 'control', 'button', 'button']);
    expect(taken.marks.every(({ rect }) => rect.x > MARGIN && rect.y > MARGIN && rect.y < 224)).toBe(true);
    await page.close();
  });

  it('has no mark where a choice is scrolled out of sight', async () => {
    const page = await open('/scroller');
    const taken = await pictureOf(page);
    expect(taken.marks.map((mark) => (mark.of === 'control' ? mark.controlId : mark.index))).toEqual(['0:c1', 0]);
    await page.close();
  });

  it.each(['/plain', '/filling'] as const)('is the window where there is none to crop to: %s', async (path) => {
    const page = await open(path);
    const taken = await pictureOf(page);
    expect(taken.view).toMatchObject({ asked: 'notice', shows: 'viewport' });
    expect([taken.width, taken.height]).toEqual([1200, 900]);
    await page.close();
  });
});

it('is all of the window when that is chosen', async () => {
  const page = await open('/banner');
  const taken = await pictureOf(page, 'viewport');
  expect(taken.view).toMatchObject({
    asked: 'viewport',
    shows: 'viewport',
    area: { x: 0, y: 0, width: 1200, height: 900 },
  });
  expect(taken.column(202).filter(({ colour }) => colour === '200,220,255')).toEqual([
    { colour: '200,220,255', from: 300, length: 200 },
  ]);
  await page.close();
});

describe('a page that moves meanwhile', () => {
  it('gives no picture when it does not stop, and says so', async () => {
    const page = await open('/restless');
    const captureId = await capture(page);
    await expect(storedPicture(harness, captureId)).rejects.toThrow('layout-moved');
    await page.close();
  });

  it('is taken again when it comes to rest', async () => {
    const page = await open('/settling');
    const worker = await harness.worker();
    await worker.evaluate(countPictures);
    const taking = pictureOf(page);
    await until(async () => (await worker.evaluate('globalThis.picturesTaken')) === 1);
    await page.evaluate('settle()');
    const taken = await taking;
    expect(taken.view.retaken).toBeGreaterThan(0);
    expect(taken.view.area.x).toBe(200 - MARGIN);
    await page.close();
  });

  it('names a notice whose words changed', async () => {
    const page = await open('/talking');
    expect(reasons(await pictureOf(page))).toEqual(['words-changed-during-capture 0:n1']);
    await page.close();
  });
});

describe('the whole page', () => {
  it('shows every row once, the header once, the bar once, and is back where it was', async () => {
    const page = await open('/long');
    await page.evaluate(() => scrollTo(0, 777));
    const taken = await pictureOf(page, 'full-page');
    expect(reasons(taken)).toEqual([]);
    expect(taken.view).toMatchObject({ shows: 'full-page', scrolledPage: true, scroll: { x: 0, y: 777 } });
    expect([taken.width, taken.height]).toEqual([1200, 3160]);
    expect(taken.view.area).toEqual({ x: 0, y: 0, width: 1200, height: 3160 });
    const runs = taken.column(1190);
    expect(runs[0]).toEqual({ colour: '0,200,0', from: 0, length: 60 });
    expect(runs.at(-1)).toEqual({ colour: '0,0,200', from: 3080, length: 80 });
    expect(runs.slice(1, -1)).toEqual(
      Array.from({ length: 31 }, (_, i) => ({ colour: `${i * 8},10,20`, from: 60 + i * 100, length: 100 })).map(
        (run) => (run.from + run.length > 3080 ? { ...run, length: 3080 - run.from } : run),
      ),
    );
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 777]);
    await page.close();
  });

  it('paints over and marks in every strip', async () => {
    const page = await open('/long');
    const rects = new Map<string, { x: number; y: number; width: number; height: number }>();
    for (const selector of ['#news', '#send', 'input[type=email]']) rects.set(selector, await rectOf(page, selector));
    const taken = await pictureOf(page, 'full-page');
    const email = rects.get('input[type=email]');
    expect(email && taken.colours(email)).toEqual([PAINT]);
    const marked = taken.marks.map(({ rect }) => rect);
    expect(marked).toContainEqual(rects.get('#news'));
    expect(marked).toContainEqual(rects.get('#send'));
    expect(taken.marks).toHaveLength(4);
    const bar = await rectOf(page, '#ok');
    expect(marked).toContainEqual({ ...bar, y: bar.y + 3160 - 900 });
    await page.close();
  });

  it('is the window, with a gap, where something lies over the page', async () => {
    const page = await open('/modal');
    const taken = await pictureOf(page, 'full-page');
    expect(taken.view).toMatchObject({ asked: 'full-page', shows: 'viewport' });
    expect(reasons(taken)).toEqual(['picture-incomplete pinned-over-page']);
    await page.close();
  });

  it('ends at the limit, and says so', async () => {
    const page = await open('/endless');
    // Few and large windows: the browser gives two pictures a second.
    await page.setViewport({ width: 500, height: 3000 });
    const taken = await pictureOf(page, 'full-page');
    expect(taken.height).toBeGreaterThan(14_000);
    expect(taken.height).toBeLessThanOrEqual(16_000);
    expect(reasons(taken)).toEqual([`picture-incomplete ${taken.height} of 40000 px`]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  it('is the window, with a gap, where the page grows while it is scrolled', async () => {
    const page = await open('/lazy');
    const taken = await pictureOf(page, 'full-page');
    expect(taken.view).toMatchObject({ shows: 'viewport', scrolledPage: true });
    expect(reasons(taken)).toEqual(['picture-incomplete layout-moved']);
    await page.close();
  });
});

describe('on a screen with one and a half pixels to a CSS pixel', () => {
  let fine: Harness;
  beforeAll(async () => {
    const args = ['--force-device-scale-factor=1.5', '--window-size=1000,800'];
    fine = await startHarness({ viewport: null, args });
  });
  afterAll(() => fine?.close());

  it('the crop and the marks are in pixels of the screen', async () => {
    const page = await open('/banner', fine);
    const box = await rectOf(page, '#stats');
    const taken = await pictureOf(page, 'notice', fine);
    expect(taken.capture.screenshot).toMatchObject({ scale: 1500 });
    expect([taken.width, taken.height]).toEqual([672, 372]);
    const { x, y } = taken.view.area;
    const rect = taken.marks[0]?.rect;
    expect(Math.abs((rect?.x ?? 0) - (box.x - x) * 1.5)).toBeLessThanOrEqual(1);
    expect(Math.abs((rect?.y ?? 0) - (box.y - y) * 1.5)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('the strips of a whole page meet without a seam', async () => {
    const page = await open('/long', fine);
    const taken = await pictureOf(page, 'full-page', fine);
    expect(taken.height).toBe(3160 * 1.5);
    const rows = taken.column(taken.width - 10).filter(({ colour }) => colour.endsWith(',10,20'));
    expect(rows.slice(0, -1).map(({ length }) => length)).toEqual(Array.from({ length: 30 }, () => 150));
    // The last of them lies under the bar for the greater part.
    expect(rows.at(-1)?.length).toBe(20 * 1.5);
    await page.close();
  });
});

/** In the worker: the browser's own function, counted. */
function countPictures(): void {
  const take = chrome.tabs.captureVisibleTab.bind(chrome.tabs);
  Object.assign(globalThis, { picturesTaken: 0 });
  Object.assign(chrome.tabs, {
    captureVisibleTab: async (windowId: number, options: chrome.extensionTypes.ImageDetails) => {
      const picture = await take(windowId, options);
      Object.assign(globalThis, { picturesTaken: Number(Reflect.get(globalThis, 'picturesTaken')) + 1 });
      return picture;
    },
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 10));
}
