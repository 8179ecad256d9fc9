import { parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAsWritten } from '../page/expected-page';
import { expectedLineEnds, LINE_ENDS_PAGE } from '../page/line-ends';
import { type Stage, servePages } from '../page/stage';
import { type FirefoxHarness, startFirefox } from './harness';
import { captureByPopup } from './stored';

const CHILD = '<label><input type="checkbox" checked> Ja, ik wil aanbiedingen</label>';
/** The same server under another name is another site to the browser, in a process of its own. */
const FRAMING = `<!doctype html><title>T</title><body><script>
  const frame = document.body.appendChild(document.createElement('iframe')); frame.src = 'http://localhost:' + location.port + '/child'</script>`;
const MANAGED = `<!doctype html><html lang="nl"><title>T</title>
  <div id="onetrust-banner-sdk" style="position:fixed;bottom:0">Wij gebruiken cookies</div>`;

/**
 * Of the pages that break a naive reader those where another engine could read otherwise: trees, frames, drawn words, marks and
 * names. All of them take minutes in Firefox, and how lines break is a matter of the engine's own.
 */
const PAGES = [
  'blob-frame.html',
  'clobbered-form.html',
  'closed-in-open.html',
  'closed-shadow.html',
  'custom-element.html',
  'cut-off-lines.html',
  'frames.html',
  'generated-content.html',
  'generated-in-closed-tree.html',
  'hostile-prototypes.html',
  'inert-behind-dialog.html',
  'label-image.html',
  'labelledby-across.html',
  'line-clamp.html',
  'nested-shadow-slots.html',
  'never-stored-names.html',
  'shadow-frames.html',
  'strict.xhtml',
];

let firefox: FirefoxHarness;
let stage: Stage;

beforeAll(async () => {
  [firefox, stage] = await Promise.all([
    startFirefox(),
    servePages({ '/child': CHILD, '/framing': FRAMING, '/managed': MANAGED, '/line-ends': LINE_ENDS_PAGE }),
  ]);
});

afterAll(async () => {
  await firefox?.close();
  stage?.close();
});

describe('a frame of another site', () => {
  it('is a gap with its reason until the user allows that site, and then its words and states are read', async () => {
    const tab = await firefox.open(`${stage.origin}/framing`);
    await tab.until('frames.length === 1 && document.readyState === "complete"');
    const elsewhere = stage.origin.replace('127.0.0.1', 'localhost');
    const without = await captureByPopup(firefox, tab);
    expect(without.capture.gaps.map(({ reason, subject }) => `${reason} ${subject}`)).toEqual([
      `no-permission ${elsewhere}/child`,
    ]);
    expect(without.capture.frames.map(({ path }) => path)).toEqual(['0']);
    const popup = await firefox.openPopup(tab);
    await popup.press('[data-action="allow-origins"]');
    const allowed = 'browser.permissions.getAll().then(({ origins }) => origins.join() === "http://localhost/*")';
    await firefox.helper.until(`await ${allowed}`);
    await popup.close();
    const { capture } = await captureByPopup(firefox, tab);
    expect(capture.gaps).toEqual([]);
    expect(capture.frames.map(({ path, url }) => [path, url])).toEqual([
      ['0', `${stage.origin}/framing`],
      ['0.0', `${elsewhere}/child`],
    ]);
    expect(capture.frames[1]?.controls).toMatchObject([
      { text: { normalised: 'Ja, ik wil aanbiedingen' }, states: { initial: 'on' }, provenance: 'markup' },
    ]);
    await tab.close();
  });
});

it('a known consent manager is looked for and found', async () => {
  const tab = await firefox.open(`${stage.origin}/managed`);
  const { capture } = await captureByPopup(firefox, tab);
  expect(capture.gaps).toEqual([]);
  expect(capture.frames.map(({ facts }) => facts?.consentManagers)).toEqual([[{ name: 'Onetrust', shown: 'yes' }]]);
  await tab.close();
});

describe('pages that break a naive reader', () => {
  beforeAll(() => firefox.grant('http://127.0.0.1/*'));

  for (const file of PAGES)
    it(parse(file).name, async () => {
      const tab = await firefox.open(`${stage.origin}/${file}`);
      const read = await firefox.read(tab);
      await tab.close();
      expectAsWritten(read, file, stage.origin);
    });

  it('lines that end in marks of the page’s own choice, and on both sides', async () => {
    const tab = await firefox.open(`${stage.origin}/line-ends`);
    const read = await firefox.read(tab);
    await tab.close();
    const words = read.frames.flatMap(({ controls }) => controls.map(({ text }) => text.normalised));
    expect(words).toEqual(expectedLineEnds('firefox'));
  });
});
