import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNSEEN } from '../../src/core/unseen';
import { LATER_CAPTURE, NEWSLETTER, SAMPLE_CAPTURE } from '../../src/ui/testing/sample';
import { savedComparison } from './saved-comparison';
import { chooseRedaction, maskDates, openDetails, press, saidOn } from './ui-acts';
import { brokenWords, cutChoices, wordsOverWords } from './ui-overlap';
import { SCREENS, type Screen } from './ui-screens';
import { axeFindings, openStage, type Stage, wear } from './ui-stage';

const DOSSIER = `#/capture/${SAMPLE_CAPTURE.captureId}`;
const COMPARE = `#/compare/${SAMPLE_CAPTURE.captureId}/${LATER_CAPTURE.captureId}`;
/** Pictures for the eye; set `UI_SHOTS` to keep them somewhere else. */
const SHOTS = process.env.UI_SHOTS ?? join(tmpdir(), 'consent-witness-screens');

let stage: Stage;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Each language in each width, and each theme in each language and width. */
const CORNERS = [
  { lang: 'nl', dark: false, narrow: false },
  { lang: 'en', dark: true, narrow: true },
  { lang: 'en', dark: true, narrow: false },
  { lang: 'nl', dark: false, narrow: true },
] as const;
/** `npm run screens` takes every variant: the other theme is the same screen with other colours, so it costs a picture only. */
const ALL = process.env.UI_ALL === 'yes';
/** A screen of its own in four corners, a variant of another in two: both have each language, theme and width. */
const cornersOf = ({ variant }: Screen) => (variant && !ALL ? 2 : 4);
const CASES = Object.entries(SCREENS).flatMap(([name, screen]) =>
  CORNERS.slice(0, cornersOf(screen)).map((corner) => ({
    name,
    screen,
    ...corner,
    theme: corner.dark ? 'dark' : 'light',
    width: corner.narrow ? 360 : (screen.width ?? 1200),
  })),
);

/** Its bar stays at the bottom of what is in sight; in a picture of everything it would stand in the middle. */
const hasBar = ({ screen }: Screen) => screen === 'popup' || screen === 'panel';

describe('every screen', () => {
  /** One page for all on which nothing is done: a screen remembers, such as the place in the list. After a failure a new one. */
  let page: Page | undefined;

  it.each(CASES)(
    '$name, $lang, $theme, $width wide: nothing for axe-core, nothing cut off, no words over words or broken',
    async ({ name, screen, lang, dark, width }) => {
      const into = screen.prepare ? undefined : page;
      if (into) page = undefined;
      const shown = await stage.show({ ...screen, lang, dark, width, into });
      await screen.prepare?.(shown);
      const picture = (theme: 'dark' | 'light') =>
        shown.screenshot({
          path: join(SHOTS, `${name}-${lang}-${theme}-${width}.png`),
          fullPage: !hasBar(screen),
        });
      await picture(dark ? 'dark' : 'light');
      expect(await axeFindings(shown)).toEqual([]);
      expect((await saidOn(shown)).filter((text) => text.search(UNSEEN) !== -1)).toEqual([]);
      expect(await shown.evaluate(() => document.documentElement.lang)).toBe(lang);
      expect(await shown.evaluate(sideways), 'the page itself does not scroll sideways').toBeLessThanOrEqual(0);
      expect(await shown.evaluate(wordsOverWords)).toEqual([]);
      expect(await shown.evaluate(brokenWords)).toEqual([]);
      expect(await shown.evaluate(cutChoices)).toEqual([]);
      if (ALL) {
        await wear(shown, !dark);
        await picture(dark ? 'light' : 'dark');
      }
      if (screen.prepare) await shown.close();
      else page = shown;
    },
  );
});

describe('hostile records', () => {
  const HTML = `<p onclick="parent.pwned=1">x</p><script>parent.pwned=1;fetch('/stray-script')</script><img src="/stray-img" onerror="parent.pwned=1"><svg onload="parent.pwned=1"></svg><link rel="stylesheet" href="/stray-css"><style>@import '/stray-import';p{background:url(/stray-url)}</style><meta http-equiv="refresh" content="0;url=/stray-refresh"><iframe src="/stray-frame"></iframe><form action="/stray-form"><button>x</button></form><a id="out" href="/stray-link">x</a>`;

  it('run nothing, load nothing, and are read as they are', async () => {
    const page = await stage.show({ screen: 'review', hash: DOSSIER, scene: { noticeHtml: HTML } });
    await openDetails(page);
    const frames = await page.$$('.copy iframe');
    expect(frames.length).toBeGreaterThan(0);
    for (const handle of frames) {
      const frame = await handle.contentFrame();
      await frame.waitForSelector('#out');
      expect(frame.url()).toBe('about:srcdoc');
    }
    // A request that a hostile copy can make would have been made by the time a newer one has answered.
    await page.evaluate(() => fetch('/known').catch(() => null));
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await page.$$eval('script', (all) => all.length)).toBe(1);
    expect(stage.strayRequests.filter((url) => url !== '/known')).toEqual([]);
    await page.close();
  });

  it('show what cannot be seen as its code', async () => {
    const page = await stage.show({ screen: 'popup' });
    const codes = await page.$$eval('[data-control="0:c4"] .unseen', (all) => all.map((e) => e.textContent));
    expect(codes).toEqual(['U+202E', 'U+202C', 'U+200B']);
    const shown = await page.$eval('[data-control="0:c4"] .captured', (e) => e.textContent);
    expect(shown).toContain('<script>window.pwned=1</script>');
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    await page.close();
  });
});

describe('the main path', () => {
  it('goes by keyboard alone, and the receipt takes the focus', async () => {
    const page = await stage.show({ screen: 'popup', lang: 'en' });
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('data-action') === 'capture')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.receipt');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kept as number 12');
    await page.close();
  });

  it('shows the worst first, with state, exact words and article', async () => {
    const page = await stage.show({ screen: 'popup', lang: 'nl' });
    const first = await page.$eval('.choice', (e) => (e instanceof HTMLElement ? e.innerText : ''));
    expect(first).toContain('stond al aan');
    expect(first).toContain(NEWSLETTER);
    expect(first).toContain('overtreding (waarschijnlijk)');
    expect(first).toContain('AVG art. 4');
    await page.close();
  });

  it('points out the same choice in picture, list and table, by mouse and by keyboard', async () => {
    const page = await stage.show({ screen: 'review', lang: 'en', hash: DOSSIER });
    const pointed = () =>
      page.$$eval('.pointed, .shot-mark-pointed', (all) =>
        all.map((e) => e.getAttribute('data-control') ?? e.getAttribute('data-mark') ?? 'beside'),
      );
    expect(await pointed()).toEqual([]);
    await page.hover('tr[data-control="0:c2"] .first-state');
    expect(await pointed()).toEqual(['0:c2', 'beside', '0:c2']);
    await page.hover('h1');
    await page.focus('[data-beside="0:c3"]');
    expect(await pointed()).toEqual(['0:c3', 'beside', '0:c3']);
    await page.hover('[data-mark="0:n1 0"] circle');
    expect(await pointed()).toEqual(['0:n1 0', 'beside']);
    // The page may move under a mouse that rests on a mark.
    await page.hover('h1');
    await page.focus('tr[data-control="0:c1"] button.number');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-beside'))).toBe('0:c1');
    expect(await pointed()).toEqual(['0:c1', 'beside', '0:c1']);
    await page.close();
  });

  it('takes the marks away on request, never the picture', async () => {
    const page = await stage.show({ screen: 'review', lang: 'en', hash: DOSSIER });
    const marks = () => page.$$eval('.shot-mark', (all) => all.length);
    // Three choices and a button of the notice; a choice that is about something else and stands elsewhere has none.
    expect(await marks()).toBe(4);
    await page.focus('[data-action=show-marks]');
    await page.keyboard.press('Space');
    expect(await marks()).toBe(0);
    expect(await page.$$eval('.shot-picture img', (all) => all.length)).toBe(1);
    const width = () => page.$eval('.shot-picture', (e) => e.getBoundingClientRect().width);
    const fits = await width();
    await page.select('[name=picture-size]', 'double');
    expect(await width()).toBe(2000);
    expect(fits).toBeLessThan(1000);
    expect(await page.evaluate(sideways), 'it scrolls in a region of its own').toBeLessThanOrEqual(0);
    await page.close();
  });

  it('tells of consent managers and signals what is known, in the language of the screen', async () => {
    const page = await stage.show({ screen: 'review', lang: 'nl', hash: `#/capture/${SAMPLE_CAPTURE.captureId}` });
    await page.waitForSelector('.dossier');
    const said = await page.$$eval('[data-consent]', (all) => all.map((e) => e.textContent ?? ''));
    expect(said).toHaveLength(8);
    expect(said[0]).toContain('na 3,2 s: eerste handeling');
    expect(said[1]).toContain('voor de eerste handeling: stats.example (na 0,4 s)');
    expect(said[2]).toContain('_fbp (ads.example; andere partij; 90 dagen; na 3,5 s)');
    expect(said[3]).toContain('daarna toegestaan (na 2,3 s, voordat de bezoeker iets deed)');
    expect(said[4]).toContain('Onetrust: aanwezig, verzoek om toestemming te zien');
    expect(said[5]).toContain('voordat de bezoeker iets deed');
    expect(said[6]).toContain('Gerechtvaardigd belang voor doelen: 2 (Beperkte gegevens');
    expect(said[7]).toContain('Beginstand 1: ad_storage toegestaan, wacht op een wijziging');
    await page.close();
  });

  it('keeps the view in the address: back works', async () => {
    const page = await stage.show({ screen: 'review', lang: 'en', hash: '#/captures' });
    const titles: (string | null)[] = [];
    const title = async () => titles.push(await page.$eval('h1', (e) => e.textContent));
    await title();
    await page.click(`.row[data-capture="${SAMPLE_CAPTURE.captureId}"] a`);
    await page.waitForSelector('.dossier');
    await title();
    await page.goBack();
    await page.waitForSelector('.rows');
    await title();
    expect(titles).toEqual(['Captures', 'Capture 12', 'Captures']);
    await page.close();
  });

  it('compares the two selected captures, changed first states on top', async () => {
    const page = await stage.show({ screen: 'review', lang: 'en', hash: '#/captures' });
    for (const id of [LATER_CAPTURE.captureId, SAMPLE_CAPTURE.captureId])
      await page.click(`.row[data-capture="${id}"] input`);
    await press(page, 'compare', '.comparison');
    expect(new URL(page.url()).hash).toBe(COMPARE);
    const parts = await page.$$eval('[data-part]', (all) => all.map((e) => e.getAttribute('data-part')));
    expect(parts.slice(0, 2)).toEqual(['compare_defaults', 'compare_changed']);
    await page.close();
  });

  it('is written in the size that the reader chose, whatever the browser gives extensions', async () => {
    const page = await stage.show({ screen: 'verify', lang: 'en' });
    const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
    expect(await size()).toBe('16px');
    await page.close();
  });

  it('stands the words of two captures beside each other where there is room', async () => {
    const page = await stage.show({ screen: 'review', lang: 'nl', hash: COMPARE });
    const [before, after] = await page.$$eval('[data-part=compare_notices] blockquote.words', (all) =>
      all.map((e) => e.getBoundingClientRect().toJSON()),
    );
    expect(after.top).toBe(before.top);
    expect(after.left).toBeGreaterThan(before.right);
    expect(after.width).toBeCloseTo(before.width, 0);
    await page.close();
  });

  it('compares with the capture before by one key, masks what always differs, and saves that without a script', async () => {
    const page = await stage.show({ screen: 'review', lang: 'nl', hash: `#/capture/${LATER_CAPTURE.captureId}` });
    await page.waitForSelector('[data-action=compare-previous]');
    await page.keyboard.press('v');
    await page.waitForSelector('.comparison');
    expect(new URL(page.url()).hash).toBe(COMPARE);
    const words = (selector: string) => page.$$eval(selector, (all) => all.map((e) => e.textContent));
    expect(await words('[data-part=compare_notices] [data-moved]')).toEqual([
      expect.stringContaining('stond hier'),
      expect.stringContaining('hierheen'),
    ]);
    expect((await words('[data-part=compare_notices] ins')).join()).toContain('31');
    await maskDates(page);
    expect((await words('[data-part=compare_notices] ins')).join()).not.toContain('31');
    expect(await words('[data-part=compare_notices] .masked')).toEqual([
      'gemaskeerd: datum3 december 2026 → 31 december 2026',
      'gemaskeerd: patroonnog 12 beschikbaar → nog 4 beschikbaar',
    ]);
    await savedComparison(page);
    await page.close();
  });

  it('saves no redacted copy that was looked at for another choice', async () => {
    const page = await stage.show({ screen: 'review', lang: 'en', hash: DOSSIER });
    await chooseRedaction(page);
    await press(page, 'save-redacted', '[data-action=save-previewed]');
    await page.type('[data-line="1"] [data-field=withhold]', ' en meer');
    await page.waitForFunction(() => !document.querySelector('[data-action=save-previewed], [data-previewed]'));
    await page.close();
  });

  it('says that a damaged capture is damaged, and names the part', async () => {
    const page = await stage.show({ screen: 'review', lang: 'en', hash: DOSSIER, scene: { damaged: true } });
    expect(await page.$eval('[data-intact]', (e) => e.getAttribute('data-intact'))).toBe('false');
    expect(await page.$$eval('[data-ok=false]', (all) => all.map((e) => e.getAttribute('data-integrity')))).toEqual([
      'blob',
    ]);
    await page.close();
  });

  it('tells in words what is wrong with the ledger, and where', async () => {
    const page = await stage.show({ screen: 'review', lang: 'nl', hash: '#/settings', scene: { damaged: true } });
    await press(page, 'check-ledger', '.note-broken');
    expect(await page.$eval('.note-broken', (e) => e.textContent)).toContain(
      'De handtekening onder regel 7 is niet geldig.',
    );
    await page.close();
  });
});

function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
