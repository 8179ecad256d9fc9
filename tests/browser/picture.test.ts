import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureChoice } from '../../src/core/picture';
import { RESPONSES } from '../../src/messaging/protocol';
import { type Harness, startHarness } from './harness';
import { type Stage, servePages } from './page/stage';
import { storedPicture } from './stored-picture';

const MARGIN = 24;
const PAINT = '91,100,112';

const BANNER = `<div class="banner" role="dialog" aria-label="Cookies"><p>Wij gebruiken cookies om u advertenties te tonen.</p>
<label><input type="checkbox" id="stats" checked> Statistiek</label> <label><input type="checkbox" id="ads"> Advertenties</label>
<p>Vragen? <span id="mail">privacy@voorbeeld.example</span></p><button id="yes">Alles accepteren</button> <button id="no">Weigeren</button></div>`;
const BASE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><style>
*{box-sizing:border-box}body{margin:0;font:16px sans-serif}p{margin:8px 0}
.banner{position:fixed;left:200px;top:300px;width:400px;height:200px;background:rgb(200,220,255);padding:16px}
.tall{height:3000px;background:repeating-linear-gradient(rgb(255,255,255) 0 100px,rgb(230,230,230) 100px 200px)}`;

/** Each hundred rows of the page have a colour of their own, so that a missing, double or shifted row shows. */
const ROWS = Array.from(
  { length: 31 },
  (_, i) => `<div style="height:100px;background:rgb(${i * 8},10,20)"></div>`,
).join('');
const LONG = `${BASE}
header{position:sticky;top:0;height:60px;background:rgb(0,200,0)}
.bar{position:fixed;bottom:0;left:0;right:0;height:80px;background:rgb(0,0,200)}
.bar button{height:30px;margin:20px}
form{position:absolute;left:300px;top:1500px;background:rgb(255,255,255);padding:10px}
</style><header></header>${ROWS}<form action="/in" method="post"><label>E-mail <input type="email" name="e" value="jan@voorbeeld.example"></label>
<label><input type="checkbox" id="news" name="n" checked> Ja, ik wil de nieuwsbrief</label><button id="send">Inschrijven</button></form>
<div class="bar">Wij gebruiken cookies. <button id="ok">Akkoord</button><button id="refuse">Weigeren</button></div>`;

const PAGES = {
  '/banner': `${BASE}</style>${BANNER}<div class="tall"></div>`,
  '/plain': `${BASE}</style><h1>Niets te kiezen</h1><div class="tall"></div>`,
  '/filling': `${BASE}.banner{left:0;top:0;width:100vw;height:90vh}</style>${BANNER}`,
  '/long': LONG,
  '/modal': `${BASE}.veil{position:fixed;inset:0;background:rgba(0,0,0,.5)}</style><div class="veil"></div>${BANNER}<div class="tall"></div>`,
  '/endless': `${BASE}.tall{height:40000px}</style><div class="tall"></div>`,
  // Both ways, so that no place comes again within two minutes.
  '/restless': `${BASE}</style>${BANNER}<script>const b=document.querySelector('.banner');let n=0;const moving=setInterval(()=>{n++;b.style.left=200+n*61%101+'px';b.style.marginTop=n*37%97+'px'},15)</script>`,
  '/settling': `${BASE}</style>${BANNER}<script>const b=document.querySelector('.banner');let n=0;const moving=setInterval(()=>{n++;b.style.left=200+n*61%101+'px';b.style.marginTop=n*37%97+'px'},15);window.settle=()=>{clearInterval(moving);b.style.left='200px'}</script>`,
  '/lazy': `${BASE}</style>${BANNER}<div class="tall"></div><script>addEventListener('scroll',()=>{const d=document.createElement('div');d.style.height='50px';document.body.append(d)})</script>`,
  '/talking': `${BASE}</style>${BANNER}<script>let n=0;setInterval(()=>{document.querySelector('p').firstChild.data='Wij gebruiken cookies, nog '+(n++)+' s'},10)</script>`,
  '/framed': `${BASE}iframe{position:absolute;left:100px;top:150px;width:700px;height:400px;border:0}</style><iframe src="/inner"></iframe>`,
  '/inner': `${BASE}.banner{left:20px;top:30px}</style>${BANNER}`,
  '/scroller': `${BASE}.inner{height:60px;overflow:auto}.inner div{height:300px}</style><div class="banner" role="dialog" aria-label="Cookies"><p>Wij gebruiken cookies.</p>
<div class="inner"><label><input type="checkbox" id="seen"> Statistiek</label><div></div><label><input type="checkbox" id="away"> Advertenties</label></div>
<button id="yes">Akkoord</button></div>`,
};

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
