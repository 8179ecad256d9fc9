import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RESPONSES } from '../../src/messaging/protocol';
import { type Harness, startHarness } from './harness';
import { type Stage, servePages } from './page/stage';
import { storedCapture } from './stored-capture';

/** Slots by name, in order other than the markup's, nested and with words of their own; a closed tree; words no slot shows. */
const SHADOWED = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Winkel</title>
<x-banner style="position:fixed;bottom:0;left:0;right:0;background:#fff" role="dialog" aria-label="Cookies">
<p slot="uitleg">Wij en onze partners gebruiken cookies voor advertenties.</p>
Losse woorden.<b slot="nergens">Nooit te zien</b>
<button slot="knoppen">Weigeren</button></x-banner>
<script>
customElements.define('x-rij', class extends HTMLElement { constructor() { super();
  this.attachShadow({ mode: 'closed' }).innerHTML = '<style>b { color: red }</style><label><input type="checkbox" checked> <slot>Zonder naam</slot></label>'; } });
customElements.define('x-banner', class extends HTMLElement { constructor() { super();
  this.attachShadow({ mode: 'open' }).innerHTML = '<h2 onclick="alert(1)">Cookies op deze site</h2><slot name="uitleg"></slot><x-rij>Marketing</x-rij><x-rij></x-rij>' +
    '<x-rij><slot></slot></x-rij><slot name="leeg">Eigen woorden van het slot</slot><button>Alles accepteren</button><slot name="knoppen"></slot><script>parent.boos = 1<' + '/script>'; } });
</script></html>`;
/** A notice that is itself inside a shadow tree, a tree filled by a script, and a slot with a name that may be somebody's. */
const AROUND = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Winkel</title>
<x-om><p>Wij gebruiken cookies voor advertenties.</p></x-om><script>
const om = document.querySelector('x-om').attachShadow({ mode: 'open' });
om.innerHTML = '<div role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;background:#fff"><slot></slot><x-hand><b>Met de hand</b></x-hand><x-naam><i slot="jan@example.org">Op naam</i></x-naam><button>Akkoord</button><button>Weigeren</button></div>';
const hand = om.querySelector('x-hand'); const tree = hand.attachShadow({ mode: 'open', slotAssignment: 'manual' });
tree.innerHTML = '<slot></slot>'; tree.firstChild.assign(hand.firstChild);
om.querySelector('x-naam').attachShadow({ mode: 'open' }).innerHTML = '<slot name="jan@example.org"></slot>';
</script></html>`;
/** The words of a document as drawn, host by host and slot by slot. */
const WORDS = `(() => { const said = [];
  const into = (node) => {
    if (node.nodeType === 3) return void said.push(node.data.trim());
    if (node.nodeType !== 1 || /^(script|style|template)$/i.test(node.tagName)) return;
    const slotted = node.tagName === 'SLOT' ? node.assignedNodes() : [];
    for (const child of slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes) into(child);
  };
  into(document.body); return said.filter(Boolean); })()`;
const SHOWN = [
  'Cookies op deze site',
  'Wij en onze partners gebruiken cookies voor advertenties.',
  'Marketing',
  'Zonder naam',
  'Losse woorden.',
  'Eigen woorden van het slot',
  'Alles accepteren',
  'Weigeren',
];

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages({ '/banner': SHADOWED, '/around': AROUND })]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

async function keep(page: Page): Promise<string> {
  const captureId = randomUUID();
  const request = { type: 'capture-tab', captureId, tabId: await harness.tabId(page), unattended: true };
  const caller = await harness.extensionPage();
  const answer: unknown = await caller.evaluate((asked) => chrome.runtime.sendMessage(asked), request);
  expect(RESPONSES['capture-tab'].parse(answer).ok).toBe(true);
  return captureId;
}

async function copyOf(path: string) {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}${path}`, { waitUntil: 'load' });
  const captureId = await keep(page);
  await page.close();
  const { capture, text } = await storedCapture(await harness.extensionPage(), captureId);
  const [notice] = capture.frames[0]?.notices ?? [];
  return { captureId, notice, html: await text(notice?.html ?? null) };
}

it('the copy of a notice keeps shadow trees and slots, and shows the same words in the dossier', async () => {
  const { captureId, notice, html } = await copyOf('/banner');
  expect(html.match(/<template shadowrootmode="open">/g)).toHaveLength(4);
  expect(html).toContain('<slot name="uitleg"');
  for (const never of ['onclick', '<script', '<style', 'Nooit te zien', 'parent.boos'])
    expect(html).not.toContain(never);
  expect(SHOWN.every((words) => notice?.text.exact.includes(words))).toBe(true);

  const review = await harness.browser.newPage();
  await review.goto(harness.pageUrl(`review.html#/capture/${captureId}`));
  await review.waitForSelector('details.copy');
  await review.$eval('details.copy', (details) => details.setAttribute('open', ''));
  const frame = await (await review.waitForSelector('.copy iframe'))?.contentFrame();
  await expect.poll(() => frame?.evaluate(WORDS)).toEqual(SHOWN);
  await review.close();
});

it('slots of a tree around the notice, and those that markup cannot fill, are laid out flat', async () => {
  const { html } = await copyOf('/around');
  for (const words of ['Wij gebruiken cookies', 'Met de hand', 'Op naam', 'Akkoord']) expect(html).toContain(words);
  for (const never of ['<slot', '<template', 'jan@']) expect(html).not.toContain(never);
});
