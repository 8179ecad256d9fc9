import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

/** A page that writes down everything that happens to it: mutations in every tree, every event, every change of focus. */
const WATCHED = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bewaakt</title><style>.b{position:fixed;bottom:0}</style>
<form action="/in" method="post"><label>E-mail <input type="email" name="e"></label><label><input type="checkbox" checked> Ja, ik wil mail</label><select><option>Ja<option>Nee</select><button>Ok</button></form>
<div class="b">Wij gebruiken cookies. <button>Akkoord</button><button>Weigeren</button> <img alt="Logo"></div>
<x-a></x-a><x-b></x-b><iframe srcdoc="<input type=checkbox>"></iframe><details><summary>Meer</summary><p>tekst</p></details>
<script>
const seen = []; window.seen = seen;
const open = document.querySelector('x-a').attachShadow({ mode: 'open' }); open.innerHTML = '<label><input type=checkbox> Open</label><slot></slot>';
const closed = document.querySelector('x-b').attachShadow({ mode: 'closed' }); closed.innerHTML = '<label><input type=checkbox> Dicht</label>';
addEventListener('load', () => setTimeout(() => {
  const observer = new MutationObserver((records) => { for (const r of records) seen.push('mutation ' + r.type + ' ' + r.target.nodeName); });
  for (const root of [document, open, closed, frames[0].document])
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const names = new Set(['DOMContentLoaded', 'focusin', 'focusout', 'DOMNodeInserted']);
  for (const proto of [Window.prototype, Document.prototype, HTMLElement.prototype, Element.prototype, window, document])
    for (const key of Object.getOwnPropertyNames(proto)) if (key.startsWith('on')) names.add(key.slice(2));
  // What the test itself causes by bringing the tab to the front is no act of the reader.
  for (const own of ['focus', 'blur', 'visibilitychange', 'pageshow', 'pagehide', 'resize', 'focusin', 'focusout', 'pointerrawupdate']) names.delete(own);
  // Chrome sends each new listener for a motion sensor one event of its own.
  for (const name of [...names]) if (name.startsWith('device')) names.delete(name);
  for (const name of names) for (const target of [window, document, open, closed, frames[0]]) target.addEventListener(name, (e) => seen.push('event ' + e.type), true);
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.push('request ' + entry.name); }).observe({ type: 'resource' });
  const prototypes = [Element.prototype, Node.prototype, Document.prototype, HTMLElement.prototype];
  const shape = () => prototypes.map((p) => Object.getOwnPropertyNames(p).length).join();
  window.shapeBefore = shape() + Object.keys(window).length; window.shape = () => shape() + (Object.keys(window).length - 2);
  document.title = 'klaar'; seen.length = 0;
}, 0));
</script>`;

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages({ '/watched': WATCHED, '/leak': '' })]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

it('reading changes nothing, sends nothing, and nothing in the page notices', async () => {
  const page = await harness.freshPage();
  const console: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('pageerror', (error) => console.push(String(error)));
  await page.goto(`${stage.origin}/watched`, { waitUntil: 'load' });
  await page.bringToFront();
  await page.waitForFunction(() => document.title === 'klaar');
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => setTimeout(() => { seen.length = 0; done(); }, 50)))',
  );
  const asked = stage.requests.length;
  const before = z.string().parse(await page.evaluate('document.documentElement.getHTML()'));
  const read = await harness.read(page);
  expect(read.frames.flatMap((f) => f.controls)).toHaveLength(5);
  const after = z
    .object({ seen: z.array(z.string()), html: z.string(), active: z.string(), ranges: z.number() })
    .parse(
      await page.evaluate(
        'new Promise((done) => setTimeout(() => done({ seen, html: document.documentElement.getHTML(), active: document.activeElement.nodeName, ranges: getSelection().rangeCount }), 50))',
      ),
    );
  expect(after.seen).toEqual([]);
  expect(after.html).toBe(before);
  expect(after.active).toBe('BODY');
  expect(after.ranges).toBe(0);
  expect(stage.requests.length).toBe(asked);
  expect(console).toEqual([]);
});

it('the watch would have seen it', async () => {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/watched`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.title === 'klaar');
  const seen = z
    .array(z.string())
    .parse(
      await page.evaluate(
        "(() => { seen.length = 0; document.querySelector('form').setAttribute('x', ''); document.querySelector('button').click(); new Image().src = '/leak'; return new Promise((done) => new PerformanceObserver(() => setTimeout(() => done(seen))).observe({ type: 'resource' })); })()",
      ),
    );
  expect(seen.some((what) => what.startsWith('mutation attributes FORM'))).toBe(true);
  expect(seen).toContain('event click');
  expect(seen.some((what) => what.startsWith('request'))).toBe(true);
});
