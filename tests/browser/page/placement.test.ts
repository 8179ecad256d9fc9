import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

/** Every box is put at its place in whole pixels, so that each figure can be said beforehand. */
const AT = (left: number, top: number, width: number, height: number) =>
  `position:absolute;margin:0;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;

const PAGE = `<!doctype html><title>T</title><style>body{margin:0;font:16px/20px monospace}label,p{overflow:hidden}</style>
<form style="${AT(0, 0, 700, 600)}">
<input type="email" name="e" style="${AT(10, 5, 200, 20)}">
<input type="checkbox" id="a" style="${AT(10, 40, 20, 20)}"><label for="a" style="${AT(34, 40, 100, 20)}">Near news</label>
<input type="checkbox" id="b" style="${AT(10, 100, 20, 20)}"><label for="b" style="${AT(330, 100, 200, 20)}">Far news</label>
<label style="${AT(10, 160, 300, 40)}"><input type="checkbox" style="${AT(0, 0, 20, 20)}"><span style="${AT(26, 0, 200, 20)}">Wrapped news</span></label>
<div style="${AT(10, 220, 40, 20)}" role="switch" aria-checked="false" tabindex="0" aria-labelledby="t"></div><p id="t" style="${AT(10, 270, 200, 20)}">Switch news</p>
<input type="checkbox" id="h" style="display:none" aria-label="Hidden news">
<div style="${AT(10, 300, 300, 50)};overflow:auto"><div style="height:500px;position:relative">
<input type="checkbox" id="s1" style="${AT(0, 10, 20, 20)}"><label for="s1" style="${AT(24, 10, 200, 20)}">Seen news</label>
<input type="checkbox" id="s2" style="${AT(0, 300, 20, 20)}"><label for="s2" style="${AT(24, 300, 200, 20)}">Away news</label></div></div>
<button type="button" style="${AT(10, 62, 100, 20)}">Cancel</button>
<button style="${AT(10, 400, 100, 30)}">Subscribe</button>
</form>
<div style="${AT(0, 700, 600, 100)}"><input type="checkbox" id="l" style="${AT(0, 10, 20, 20)}"><label for="l" style="${AT(20, 10, 200, 20)}">Loose news</label></div>`;

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages({ '/placement.html': PAGE })]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

const NOTHING = { toLabel: null, toSend: null, tapWidth: null, tapHeight: null, scrolledAway: null };

it('measures how each control lies among its label, the button that sends and a scrolling box', async () => {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/placement.html`, { waitUntil: 'load' });
  const read = await harness.readWithoutManagers(page);
  await page.close();
  const controls = read.frames.flatMap((frame) => frame.controls);
  const found = controls.map((control) => [control.accessibleName, control.placement]);
  const plain = { tapHeight: 20, scrolledAway: false };
  expect(Object.fromEntries(found)).toEqual({
    'Near news': { ...plain, toLabel: 4, toSend: 340, tapWidth: 124 },
    // The label stands apart: a click area of its own, larger than the box.
    'Far news': { ...plain, toLabel: 300, toSend: 280, tapWidth: 200 },
    'Wrapped news': { toLabel: 6, toSend: 220, tapWidth: 300, tapHeight: 40, scrolledAway: false },
    'Switch news': { ...plain, toLabel: 30, toSend: 160, tapWidth: 40 },
    'Hidden news': NOTHING,
    'Seen news': { ...plain, toLabel: 4, toSend: 70, tapWidth: 224 },
    'Away news': { ...plain, toLabel: 4, toSend: 170, tapWidth: 224, scrolledAway: true },
    'Loose news': { ...plain, toLabel: 0, toSend: null, tapWidth: 220 },
  });
});
