import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peek, press, startWatchedSite, type WatchedSite } from './watched-site';

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
  await site.watch();
});
afterAll(() => site?.close());

const FORM = `<form><label id="l"><input type="checkbox" name="nb" checked> Ja, ik wil de nieuwsbrief</label>
<label><input type="checkbox" name="pt"> Ja, ook van partners</label><button type="button" id="go">Volgende stap</button></form>`;

async function read(page: Page, name: string) {
  const control = (await site.controls(page))[name];
  if (!control) throw new Error(`${name} was not read`);
  const changes = control.changes?.map(({ to, by, after }) => [to, by, after].filter(Boolean).join(' '));
  return { ...control.states, provenance: control.provenance, changes };
}

/** What the page's own handlers put off with `setTimeout` has been done: timers go off in the order they were set. */
async function pageTimers(page: Page): Promise<void> {
  await peek(page, 'new Promise((done) => setTimeout(done))');
}

describe('the settled state', () => {
  it('is known after the visitor changed the boxes, and the changes are theirs', async () => {
    const page = await site.open(FORM);
    await press(page, '[name=nb]');
    await press(page, '[name=pt]');
    const off = { markup: 'on', initial: 'on', atCapture: 'off', provenance: 'markup', changes: ['off user'] };
    const on = { markup: 'off', initial: 'off', atCapture: 'on', provenance: 'markup', changes: ['on user'] };
    expect(await read(page, 'nb')).toEqual(off);
    expect(await read(page, 'pt')).toEqual(on);
    await page.close();
  });

  it('is the script’s when a script ticked the box before anybody acted, however it did that', async () => {
    const scripts = ['pt.checked = true', 'pt.click()', 'pt.closest("label").click()'];
    for (const script of scripts) {
      const page = await site.open(`${FORM}<script>const pt = document.querySelector('[name=pt]'); ${script}</script>`);
      await press(page, '[name=pt]');
      expect(await read(page, 'pt'), script).toMatchObject({ initial: 'on', atCapture: 'off', provenance: 'script' });
      await page.close();
    }
  });

  it.each([
    ['a click on the label', (page: Page) => press(page, '#l')],
    ['the space bar', (page: Page) => page.keyboard.press('Tab').then(() => page.keyboard.press('Space'))],
  ])('%s is the visitor’s', async (_, act) => {
    const page = await site.open(FORM);
    await act(page);
    expect(await read(page, 'nb')).toMatchObject({ initial: 'on', atCapture: 'off', changes: ['off user'] });
    await page.close();
  });

  it('of radio buttons and lists is known after arrow keys', async () => {
    const page =
      await site.open(`<form><p>Nieuwsbrief ontvangen?</p><label><input type="radio" name="r" value="1" checked> Ja</label>
      <label><input type="radio" name="r" value="0"> Nee</label>
      <label>Mogen wij u mailen over aanbiedingen? <select name="s"><option>Ja, graag</option><option>Nee</option></select></label></form>`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const { r, s } = await site.controls(page);
    expect(r?.options.map((o) => [o.states.initial, o.states.atCapture])).toEqual([
      ['on', 'off'],
      ['off', 'on'],
    ]);
    expect(s?.options.map((o) => [o.states.initial, o.states.atCapture])).toEqual([
      ['on', 'off'],
      ['off', 'on'],
    ]);
    expect(s?.provenance).toBe('algorithm');
    expect([...(r?.changes ?? []), ...(s?.changes ?? [])].map((c) => c.by)).toEqual(['user', 'user', 'user', 'user']);
    await page.close();
  });

  it('of a control that comes late is the one it came with', async () => {
    const page = await site.open(
      `<button id="more" onclick="box.hidden = false; box.innerHTML = '<label><input type=checkbox name=late checked> Ja, aanbiedingen</label>'">Meer</button><div id="box" hidden></div>`,
    );
    await press(page, '#more');
    await press(page, '[name=late]');
    expect(await read(page, 'late')).toMatchObject({ initial: 'on', atCapture: 'off', changes: ['off user'] });
    await page.close();
  });

  it('of a switch of the page’s own making is known too, and who turned it', async () => {
    const page = await site.open(`<div role="switch" id="s" tabindex="0" aria-checked="true" aria-label="Marketing"
      onclick="setTimeout(() => this.setAttribute('aria-checked', this.getAttribute('aria-checked') === 'true' ? 'false' : 'true'), 30)">Marketing</div><button id="x">Volgende</button>`);
    await press(page, '#s');
    await page.waitForSelector('#s[aria-checked=false]');
    const [control] = Object.values(await site.controls(page));
    expect(control?.states).toEqual({ markup: 'on', initial: 'on', atCapture: 'off' });
    expect(control?.changes).toMatchObject([{ to: 'off', by: 'user' }]);
    await page.close();
  });

  it('in a drawn box without a label is known; whose act changed it is left open', async () => {
    const page = await site.open(
      `<div id="w" onclick="n.checked = !n.checked"><input type="checkbox" name="n" id="n" hidden><span id="d">☐ Nieuwsbrief</span></div>`,
    );
    await press(page, '#d');
    expect(await read(page, 'n')).toMatchObject({ initial: 'off', atCapture: 'on', changes: ['on unclear'] });
    await page.close();
  });
});

describe('a box the visitor unticked', () => {
  it('and form.reset() ticked again is the page’s doing, after that button', async () => {
    const page = await site.open(FORM.replace('id="go"', 'id="go" onclick="this.form.reset()"'));
    await press(page, '[name=nb]');
    await press(page, '#go');
    expect(await read(page, 'nb')).toMatchObject({
      initial: 'on',
      atCapture: 'on',
      changes: ['off user', 'on script Volgende stap'],
    });
    await page.close();
  });

  it('and its own change handler ticked again is the page’s doing', async () => {
    const page = await site.open(
      FORM.replace('name="nb"', 'name="nb" onchange="setTimeout(() => { this.checked = true })"'),
    );
    await press(page, '[name=nb]');
    await pageTimers(page);
    expect(await read(page, 'nb')).toMatchObject({ changes: ['off user', 'on script'] });
    await page.close();
  });

  it('and a reset button or “select all” ticked again may be the visitor’s wish', async () => {
    const page = await site.open(`${FORM.replace('type="button"', 'type="reset"')}
      <label><input type="checkbox" name="all" onchange="for (const b of document.querySelectorAll('form input')) b.checked = this.checked"> Alles</label>`);
    await press(page, '[name=nb]');
    await press(page, '#go');
    expect(await read(page, 'nb')).toMatchObject({ changes: ['off user', 'on unclear Volgende stap'] });
    await press(page, '[name=nb]');
    await press(page, '[name=all]');
    expect(await read(page, 'nb')).toMatchObject({
      changes: ['off user', 'on unclear Volgende stap', 'off user', 'on unclear'],
    });
    await page.close();
  });

  it('stays the same box when a script renders it anew: what the visitor ticked is not pre-ticked', async () => {
    const page = await site.open(`<div id="app"></div><button id="go">Verder</button><script>
      let on = false;
      const draw = () => { app.innerHTML = '<label><input type="checkbox" name="nb"' + (on ? ' checked' : '') + '> Nieuwsbrief</label>';
        app.querySelector('input').onchange = (e) => { on = e.target.checked; draw(); }; };
      draw(); go.onclick = draw;</script>`);
    await press(page, '[name=nb]');
    await press(page, '#go');
    expect(await read(page, 'nb')).toMatchObject({ initial: 'off', atCapture: 'on', changes: ['on user'] });
    await page.close();
  });
});

describe('where it looks', () => {
  const BOX = '<label><input type=checkbox name=NAME checked> Ja, mail mij</label>';
  const box = (name: string) => BOX.replace('NAME', name);

  it('sees acts in closed and nested shadow roots', async () => {
    const page = await site.open(`<div id="h" style="display:block"></div><button id="x">Verder</button><script>
      const root = h.attachShadow({ mode: 'closed' });
      root.innerHTML = '<section></section>';
      const inner = root.firstChild.attachShadow({ mode: 'closed' });
      inner.innerHTML = '${box('deep')}<br><br><label><input type=checkbox name=other checked> Ja, bel mij</label>';
      const deep = inner.querySelector('input');
      deep.onchange = () => setTimeout(() => { deep.checked = true; });
      window.where = () => { const r = inner.querySelector('input').getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; };
    </script>`);
    const at = await peek(page, 'where()');
    if (Array.isArray(at)) await page.mouse.click(Number(at[0]), Number(at[1]));
    await pageTimers(page);
    expect(await read(page, 'deep')).toMatchObject({
      initial: 'on',
      atCapture: 'on',
      changes: ['off user', 'on script'],
    });
    expect(await read(page, 'other')).toMatchObject({ initial: 'on', changes: [] });
    await page.close();
  });

  it('sees frames without an address of their own: srcdoc, sandboxed, about:blank, written anew', async () => {
    const page =
      await site.open(`<iframe srcdoc="${box('srcdoc')}"></iframe><iframe sandbox srcdoc="${box('boxed')}"></iframe>
      <iframe id="blank"></iframe><script>const d = blank.contentDocument; d.open(); d.write('${box('written')}'); d.close();</script>`);
    for (const [i, name] of ['srcdoc', 'written'].entries())
      await press(page, `[name=${name}]`, `window.frames[${i * 2}]`);
    const { frames } = await site.harness.read(page);
    expect(frames.map((f) => f.observedFrom)).toEqual(['from-load', 'from-load', 'from-load', 'from-load']);
    for (const name of ['srcdoc', 'written'])
      expect(await read(page, name)).toMatchObject({ initial: 'on', atCapture: 'off', changes: ['off user'] });
    expect(await read(page, 'boxed')).toMatchObject({ initial: 'on', atCapture: 'on', changes: [] });
    await page.close();
  });

  it('keeps hearing after document.open() took every listener away', async () => {
    const page = await site.open('<p>eerst');
    await peek(page, `document.open(); document.write(${JSON.stringify(FORM)}); document.close()`);
    await press(page, '[name=nb]');
    expect(await read(page, 'nb')).toMatchObject({ initial: 'on', atCapture: 'off', changes: ['off user'] });
    await page.close();
  });

  it('takes a click in a child frame as an act elsewhere', async () => {
    const page = await site.open(`<label><input type="checkbox" name="top"> Ja, mail mij</label>
      <iframe srcdoc="<button onclick=&quot;parent.document.querySelector('[name=top]').checked = true&quot;>Alles accepteren</button>"></iframe>`);
    await press(page, 'button', 'window.frames[0]');
    expect(await read(page, 'top')).toMatchObject({ initial: 'off', atCapture: 'on', changes: ['on script'] });
    await page.close();
  });
});

describe('what the browser brings back', () => {
  const PLAIN = `<label><input type="checkbox" name="nb"> Ja, nieuwsbrief</label><a id="out" href="/anders">Anders</a>`;

  it('from the back/forward cache is never a pre-ticked box', async () => {
    const page = await site.open(PLAIN);
    await press(page, '[name=nb]');
    await press(page, '#out');
    await page.waitForFunction('document.title === "Anders"');
    await page.goBack();
    await page.waitForFunction('document.querySelector("[name=nb]")?.checked === true');
    const back = await read(page, 'nb');
    expect(back).toMatchObject({ markup: 'off', initial: 'off', atCapture: 'on', changes: ['on user'] });
    // A control that shows up only after coming back can be something restored.
    await peek(
      page,
      `document.body.insertAdjacentHTML('beforeend', '<label><input type=checkbox name=late> Ja</label>'); document.querySelector('[name=late]').checked = true`,
    );
    expect(await read(page, 'late')).toMatchObject({ initial: 'unknown', provenance: 'restored-possible' });
    await page.close();
  });

  it('by loading the page again on Back is marked as possibly restored', async () => {
    const uncached = await startWatchedSite(['--disable-features=BackForwardCache']);
    try {
      await uncached.watch();
      const page = await uncached.open(PLAIN);
      await press(page, '[name=nb]');
      await press(page, '#out');
      await page.waitForFunction('document.title === "Anders"');
      await page.goBack();
      await page.waitForFunction('document.querySelector("[name=nb]")?.checked === true');
      expect(await peek(page, 'performance.getEntriesByType("navigation")[0].type')).toBe('back_forward');
      const { nb } = await uncached.controls(page);
      expect(nb).toMatchObject({ states: { initial: 'unknown', atCapture: 'on' }, provenance: 'restored-possible' });
    } finally {
      await uncached.close();
    }
  });
});
