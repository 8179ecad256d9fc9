import { afterAll, beforeAll, expect, it } from 'vitest';
import { MOST_FRAMES_READ } from '../../../src/core/frame-limit';
import { captured } from '../captured';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

/** Five thousand frames with a box in each; Chromium fills the first thousand of a page. */
const FRAMES = 5000;
const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Vele kaders</title>
<style>iframe { width: 20px; height: 20px; border: 0 }</style>
<form action="/in" method="post"><label>E-mail <input type="email" name="e"></label>
<label><input type="checkbox" name="n" checked> Ja, mail mij aanbiedingen</label>
<label><input type="checkbox" name="d"> Ja, deel mijn gegevens met partners</label><button>Verstuur</button></form>
${'<iframe></iframe>'.repeat(FRAMES)}
<script>for (const frame of document.querySelectorAll('iframe'))
  if (frame.contentDocument) frame.contentDocument.body.innerHTML = '<label><input type="checkbox" checked> In een kader</label>';</script>`;
/** More than are read, each in a shadow tree of its own, where no list of frames of the page has it. */
const SHADOW_FRAMES = MOST_FRAMES_READ + 20;
const SHADOW_PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Verborgen kaders</title>
<form action="/in" method="post"><label><input type="checkbox" name="n" checked> Ja, mail mij aanbiedingen</label><button>Verstuur</button></form>
${'<div><template shadowrootmode="open"><iframe width="20" height="20"></iframe></template></div>'.repeat(SHADOW_FRAMES)}
<script>for (const host of document.querySelectorAll('div'))
  host.shadowRoot.firstChild.contentDocument.body.innerHTML = '<label><input type="checkbox" checked> In een kader</label>';</script>`;
const GONE = 50;
/** What all readings of one capture may take together; three of a page with a few frames take a second. */
const BOUND_MS = 90_000;

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages({ '/many': PAGE, '/shadows': SHADOW_PAGE })]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

it('a page of 5,000 frames is captured: its own choices exactly, the frames that are read, and a gap for the rest', async () => {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/many`, { waitUntil: 'load', timeout: 120_000 });
  const began = performance.now();
  const { capture } = await captured(harness, page);
  const took = performance.now() - began;
  await page.close();
  const [top, ...inner] = capture.frames;
  expect(top?.controls.map(({ text, states, provenance }) => [text.exact, states.initial, provenance])).toEqual([
    ['Ja, mail mij aanbiedingen', 'on', 'markup'],
    ['Ja, deel mijn gegevens met partners', 'off', 'markup'],
  ]);
  expect(inner).toHaveLength(MOST_FRAMES_READ - 1);
  expect(inner.every((frame) => frame.controls[0]?.text.exact === 'In een kader')).toBe(true);
  const subjects = capture.gaps.map(({ reason, subject }) => `${reason} ${subject}`);
  expect(subjects).toContain(`limit-reached ${MOST_FRAMES_READ} frames`);
  expect(subjects).toContain('limit-reached 2000 frames');
  expect(capture.gaps.length).toBeLessThan(150);
  expect(took).toBeLessThan(BOUND_MS);
}, 240_000);

it('of more frames in shadow trees than are read, the rest is told as a gap, and the choices of the page itself are exact', async () => {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/shadows`, { waitUntil: 'load', timeout: 120_000 });
  const read = await harness.readWithoutManagers(page);
  const [top, ...inner] = read.frames;
  expect(top?.controls.map(({ text, states }) => [text.exact, states.initial])).toEqual([
    ['Ja, mail mij aanbiedingen', 'on'],
  ]);
  expect(inner).toHaveLength(MOST_FRAMES_READ);
  expect(inner.every((frame) => frame.controls[0]?.text.exact === 'In een kader')).toBe(true);
  const told = read.gaps.map(({ reason, subject }) => `${reason} ${subject}`);
  expect(told).toContain(`limit-reached ${MOST_FRAMES_READ} frames`);
  expect(told.filter((each) => each.startsWith('frame-not-read '))).toHaveLength(SHADOW_FRAMES - MOST_FRAMES_READ);
  // Frames that are gone take no place: those left are all read.
  await page.evaluate((count) => {
    for (const host of [...document.querySelectorAll('div')].slice(0, count)) host.remove();
  }, GONE);
  const later = await harness.readWithoutManagers(page);
  await page.close();
  expect(later.frames).toHaveLength(1 + SHADOW_FRAMES - GONE);
  expect(later.gaps).toEqual([]);
}, 240_000);
