import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stage, servePages } from '../page/stage';
import { type Tab, until } from './bidi';
import { type FirefoxHarness, startFirefox } from './harness';
import type { Popup } from './popup';

const FORM = `<!doctype html><html lang="nl"><title>Aanmelden</title><form style="margin-top:60px">
  <label><input type="checkbox" name="offers" checked> Ja, ik wil aanbiedingen ontvangen</label>
  <label><input type="checkbox" name="goes"> Ja, app mij over acties</label></form>
  <div id="host"></div><iframe src="/child" style="width:600px;height:200px"></iframe>
  <p style="height:3000px"></p><label><input type="checkbox" name="far"> Ja, ik wil de nieuwsbrief ontvangen</label>
  <script>document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML =
    '<label><input type="checkbox" name="closed"> Ja, bel mij over nieuws</label>'</script>`;
const CHILD =
  '<!doctype html><html lang="nl"><title>Kind</title><label><input type="checkbox"> Ja, deel met partners</label>';
/** Whatever the page can notice of it. */
const NOTICE = `(() => {
  window.seen = [];
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, all);
  // The window has the focus again when the popup closes; that is the browser's own.
  addEventListener('focus', ({ target }) => target instanceof Element && seen.push('focus'), true);
  for (const name of ['scroll', 'pointermove', 'animationstart', 'transitionstart', 'resize'])
    addEventListener(name, () => seen.push(name), true);
})()`;
const TOP = '';
const CHILD_FRAME = 'frames[0].';

let firefox: FirefoxHarness;
let stage: Stage;
let tab: Tab;
let popup: Popup;

beforeAll(async () => {
  [firefox, stage] = await Promise.all([startFirefox(), servePages({ '/form': FORM, '/child': CHILD })]);
  tab = await firefox.open(`${stage.origin}/form`);
  await tab.evaluate(NOTICE);
  popup = await firefox.openPopup(tab);
  await popup.until(`document.querySelectorAll('.choice').length === 5`);
});

afterAll(async () => {
  await firefox?.close();
  stage?.close();
});

/** The card of the choice with these words, as a selector. */
async function cardOf(words: string): Promise<string> {
  const found = `[...document.querySelectorAll('.choice')].find((card) => card.querySelector('.captured').textContent.includes('${words}'))`;
  return `[data-control="${z.string().parse(await popup.evaluate(`${found}?.dataset.control`))}"]`;
}

/** What came of the one thing that is pointed at. */
async function said(card: string): Promise<unknown> {
  await popup.until(`document.querySelector('${card} [data-pointed]')`);
  return popup.evaluate(`document.querySelector('${card} [data-pointed]').dataset.pointed`);
}

function boxIn(frame: string, what = 'borderTopWidth'): Promise<unknown> {
  return tab.evaluate(`getComputedStyle(${frame}document.documentElement, '::after').${what}`);
}

function boxGoes(frame: string): Promise<void> {
  return until('the box goes', async () => (await boxIn(frame)) === '0px');
}

describe('pointing a choice out on the page', () => {
  it('draws a box around it while the mouse rests on its card', async () => {
    expect(await boxIn(TOP)).toBe('0px');
    const card = await cardOf('aanbiedingen');
    await popup.hover(card);
    expect(await said(card)).toBe('shown');
    expect(await boxIn(TOP)).toBe('3px');
    const drawn = [await boxIn(TOP, 'left'), await boxIn(TOP, 'top'), await boxIn(TOP, 'height')].map((length) =>
      Number.parseFloat(z.string().parse(length)),
    );
    const label = z
      .array(z.number())
      .parse(
        await tab.evaluate(
          `(({ x, y, height }) => [x, y, height])(document.querySelector('label').getBoundingClientRect())`,
        ),
      );
    // Around box and words, five pixels off.
    expect(Math.abs((drawn[0] ?? 0) + 5 - (label[0] ?? 0))).toBeLessThan(5);
    expect(Math.abs((drawn[1] ?? 0) + 5 - (label[1] ?? 0))).toBeLessThan(5);
    expect(drawn[2]).toBeGreaterThanOrEqual(label[2] ?? 0);
    await popup.hover('h1');
    await boxGoes(TOP);
  });

  it('finds it in a closed shadow tree and in a frame', async () => {
    const closed = await cardOf('bel mij');
    await popup.hover(closed);
    expect(await said(closed)).toBe('shown');
    expect(await boxIn(TOP)).toBe('3px');
    const child = await cardOf('partners');
    await popup.hover(child);
    expect(await said(child)).toBe('shown');
    expect(await boxIn(CHILD_FRAME)).toBe('3px');
    expect(await boxIn(TOP), 'one box at a time').toBe('0px');
    await popup.hover('h1');
    await boxGoes(CHILD_FRAME);
  });

  it('says so where it is out of view, and does not scroll', async () => {
    const far = await cardOf('nieuwsbrief');
    await popup.hover(far);
    expect(await said(far)).toBe('out-of-view');
    expect(await boxIn(TOP)).toBe('0px');
  });

  it('takes the box away when the popup closes, also when the background was ended after it drew it', async () => {
    const card = await cardOf('aanbiedingen');
    await popup.evaluate(`document.querySelector('${card} [data-action=point-out]').focus()`);
    expect(await said(card)).toBe('shown');
    expect(await boxIn(TOP)).toBe('3px');
    await popup.close();
    await boxGoes(TOP);
    popup = await firefox.openPopup(tab);
    await popup.hover(card);
    expect(await said(card)).toBe('shown');
    await firefox.stopBackground();
    expect(await boxIn(TOP)).toBe('3px');
    await popup.close();
    await boxGoes(TOP);
  });

  it('touches nothing of the page', async () => {
    expect(await tab.evaluate('seen')).toEqual([]);
  });

  it('says so where it is no longer there', async () => {
    popup = await firefox.openPopup(tab);
    const goes = await cardOf('app mij');
    await tab.evaluate(`document.querySelector('[name=goes]').closest('label').remove()`);
    await popup.hover(goes);
    expect(await said(goes)).toBe('gone');
    expect(await boxIn(TOP)).toBe('0px');
  });
});
