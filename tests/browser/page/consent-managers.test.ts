import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConsentManager } from '../../../src/core/consent-managers';
import { captured } from '../captured';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

const page = (body: string) => `<!doctype html><html lang="nl"><title>T</title><h1>Nieuws</h1>${body}`;
const banner = (id: string, style: string, inside = 'Wij gebruiken cookies') =>
  page(`<div id="${id}" style="${style}">${inside}</div>`);

const PAGES: Record<string, string> = {
  '/absent': page('<div id="cookie-wall" style="position:fixed;bottom:0">Wij gebruiken cookies</div>'),
  '/shown': banner('onetrust-banner-sdk', 'position:fixed;bottom:0'),
  '/none': banner('onetrust-banner-sdk', 'display:none'),
  '/hidden': banner('onetrust-banner-sdk', 'visibility:hidden'),
  '/clear': banner('onetrust-banner-sdk', 'opacity:0'),
  '/below': banner('onetrust-banner-sdk', 'position:fixed;bottom:-400px;height:200px'),
  '/aside': banner('onetrust-banner-sdk', 'position:absolute;left:-9999px'),
  '/empty': banner('onetrust-banner-sdk', '', ''),
  '/far-down': page(`<p style="height:4000px">Lang</p><div id="onetrust-banner-sdk">Wij gebruiken cookies</div>`),
  '/wrapper': page('<div id="didomi-host"><div style="position:fixed;top:0">Wij gebruiken cookies</div></div>'),
  '/wrapper-closed': page('<div id="didomi-host"><div style="position:fixed;top:0;display:none">Cookies</div></div>'),
  '/untold': page('<div class="osano-cm-window"><div class="osano-cm-dialog">Cookies</div></div>'),
  '/shadow': page(`<csm-cookie-consent></csm-cookie-consent><script>
    document.querySelector('csm-cookie-consent').attachShadow({ mode: 'open' }).innerHTML = '<div class="csm-wrapper"><button>Akkoord</button></div>';
  </script>`),
  '/named': page(
    '<form id="onetrust-banner-sdk"><input name="getBoundingClientRect"><input name="checkVisibility">Ja</form>',
  ),
  '/frame': page('<iframe src="/inner"></iframe>'),
  '/inner': page('<div id="piano-cookie_banner">Cookies</div><div id="onetrust-banner-sdk">Cookies</div>'),
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

async function managersOf(path: string): Promise<(ConsentManager[] | null | undefined)[]> {
  const tab = await harness.freshPage();
  await tab.goto(`${stage.origin}${path}`, { waitUntil: 'load' });
  const { frames, facts } = await harness.read(tab);
  await tab.close();
  return frames.map((frame) => facts[frame.path]?.consentManagers);
}

const onetrust = (shown: ConsentManager['shown']) => [[{ name: 'Onetrust', shown }]];

it.each([
  ['/absent', [[]]],
  ['/shown', onetrust('yes')],
  ['/none', onetrust('no')],
  ['/hidden', onetrust('no')],
  ['/clear', onetrust('no')],
  ['/below', onetrust('no')],
  ['/aside', onetrust('no')],
  ['/empty', onetrust('no')],
  ['/far-down', onetrust('yes')],
  ['/wrapper', [[{ name: 'didomi', shown: 'yes' }]]],
  ['/wrapper-closed', [[{ name: 'didomi', shown: 'no' }]]],
  ['/untold', [[{ name: 'osano', shown: 'unknown' }]]],
  ['/shadow', [[{ name: 'consentmo', shown: 'yes' }]]],
  ['/named', onetrust('yes')],
  ['/frame', [[], [{ name: 'piano.io', shown: 'yes' }]]],
] as const)('%s', async (path, managers) => {
  expect(await managersOf(path)).toEqual(managers);
});

it('a capture keeps them, and the page knows nothing of it', async () => {
  const tab = await harness.freshPage();
  await tab.goto(`${stage.origin}/frame`, { waitUntil: 'load' });
  const { capture } = await captured(harness, tab);
  expect(capture.frames.map((frame) => frame.facts?.consentManagers)).toEqual([
    [],
    [{ name: 'piano.io', shown: 'yes' }],
  ]);
  expect(capture.gaps).toEqual([]);
  expect(await tab.evaluate("Symbol.for('consent-witness.manager-looks') in window")).toBe(false);
  await tab.close();
});
