import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>T</title>
<label><input type="checkbox" id="a"> Nieuwsbrief</label> <label><input type="checkbox" id="b" checked> Partners</label>
<div role="switch" id="s" tabindex="0" aria-checked="false" onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')">Profiel</div>
<select id="k"><option>Ja<option>Nee</select><p id="p">Tekst</p>`;

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([
    startHarness(),
    servePages({ '/page': PAGE, '/other': '<!doctype html><title>Anders</title><p>Anders' }),
  ]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

async function open() {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/page`, { waitUntil: 'load' });
  return page;
}

async function states(page: Awaited<ReturnType<typeof open>>) {
  const { frames } = await harness.read(page);
  return {
    activation: frames[0]?.userActivation,
    controls: frames[0]?.controls.map((c) => `${c.states.initial} ${c.provenance} now ${c.states.atCapture}`),
  };
}

describe('who set a state', () => {
  it('nobody acted: all states are the site’s own', async () => {
    const page = await open();
    expect(await states(page)).toEqual({
      activation: 'none',
      controls: ['off markup now off', 'on markup now on', 'off markup now off', 'on algorithm now on'],
    });
  });

  it('a click anywhere: what differs from the markup is not known any more', async () => {
    const page = await open();
    await page.click('#p');
    expect(await states(page)).toEqual({
      activation: 'happened',
      controls: ['off markup now off', 'on markup now on', 'unknown unknown now off', 'on algorithm now on'],
    });
  });

  it('the user ticks, unticks, switches and chooses: never held against the site', async () => {
    const page = await open();
    await page.click('#a');
    await page.click('#b');
    await page.click('#s');
    await page.select('#k', 'Nee');
    expect((await states(page)).controls).toEqual([
      'unknown unknown now on',
      'unknown unknown now off',
      'unknown unknown now on',
      'unknown unknown now on',
    ]);
  });

  it('back navigation, with and without the back/forward cache: a box the user ticked is not site-set', async () => {
    for (const cache of [true, false]) {
      const page = await open();
      const cdp = await page.createCDPSession();
      await cdp.send('Page.setBypassCSP', { enabled: false });
      if (!cache) await page.evaluate(() => addEventListener('unload', () => undefined));
      await page.click('#a');
      await page.goto(`${stage.origin}/other`, { waitUntil: 'load' });
      await page.goBack({ waitUntil: 'load' });
      const { controls } = await states(page);
      const ticked = await page.evaluate(() => document.querySelector('#a')?.matches(':checked'));
      expect(controls?.[0], `cache ${cache}`).not.toMatch(/^on/);
      if (ticked) expect(controls?.[0], `cache ${cache}`).toMatch(/^unknown (unknown|restored-possible) now on/);
      await page.close();
    }
  });
});
