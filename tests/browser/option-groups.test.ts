import { afterAll, beforeAll, expect, it } from 'vitest';
import { captured } from './captured';
import { type Harness, startHarness } from './harness';
import { type Stage, servePages } from './page/stage';

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Aanmelden</title><form action="/in" method="post">
<label>E-mail <input type="email" name="e"></label><label>Mogen wij u de nieuwsbrief sturen?
<select name="n"><optgroup label="Per e-mail"><option>Ja, elke week</option></optgroup><option value="">Nee</option></select></label></form>`;

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages({ '/form': PAGE })]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

it('the words above a group of options stand before these in the dossier', async () => {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/form`, { waitUntil: 'load' });
  const { capture } = await captured(harness, page);
  await page.close();
  const review = await harness.browser.newPage();
  await review.goto(harness.pageUrl(`review.html#/capture/${capture.captureId}`));
  await review.waitForSelector('.option-row');
  const rows = await review.$$eval('.option-row .wide', (cells) => cells.map((cell) => cell.textContent));
  expect(rows).toEqual(['Per e-mail: Ja, elke week', 'Nee']);
  await review.close();
});
