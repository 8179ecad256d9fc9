import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MergedFrames } from '../../../src/commands/merge-frames';
import { canonicalText } from '../../../src/core/canonical';
import { type Harness, startHarness } from '../harness';
import { ATTACKED_AFTER_LOAD, ATTACKED_BEFORE, VICTIM } from './attacks';
import { type Stage, servePages } from './stage';

let harness: Harness;
let stage: Stage;
let calm: string;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages({ '/victim': VICTIM })]);
  calm = recordOf(await readVictim(async () => {}));
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

describe('a page that attacks its reader gives the record it gives without the attack', () => {
  it('which holds something to compare', () => {
    expect(calm).toContain('Ja, mail mij aanbiedingen');
    expect(calm).toContain('In de dichte boom');
    expect(calm).toContain('In een kader');
    expect(calm).toContain('Alles accepteren');
  });

  it('and another record when something was changed that a visitor sees', async () => {
    const run =
      "addEventListener('load', () => { if (self === top) document.querySelector('[name=n]').checked = false; });";
    const read = await readVictim((page) => page.evaluateOnNewDocument(run).then(() => undefined));
    expect(recordOf(read)).not.toBe(calm);
  });

  for (const [name, attack] of Object.entries(ATTACKED_BEFORE)) {
    it(`${name}, from the first byte`, async () => {
      const read = await readVictim((page) => page.evaluateOnNewDocument(attack).then(() => undefined));
      expect(recordOf(read)).toBe(calm);
    });
  }

  for (const [name, attack] of Object.entries(ATTACKED_AFTER_LOAD)) {
    it(`${name}, once it stands`, async () => {
      const run = `addEventListener('load', () => { if (self === top) { ${attack} } });`;
      const read = await readVictim((page) => page.evaluateOnNewDocument(run).then(() => undefined));
      expect(recordOf(read)).toBe(calm);
    });
  }
});

it('a page of more elements than are read says so', async () => {
  const run =
    "addEventListener('load', () => { if (self === top) document.querySelector('#los').innerHTML = '<i></i>'.repeat(1_600_000); });";
  const read = await readVictim((page) => page.evaluateOnNewDocument(run).then(() => undefined));
  expect(read.gaps.map((gap) => `${gap.reason} ${gap.subject}`)).toContain('limit-reached 1500000 elements');
});

/** Reads the victim's page after `prepare`; neither the page nor the reader may complain. */
async function readVictim(prepare: (page: Page) => Promise<void>): Promise<MergedFrames> {
  const page = await harness.freshPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await prepare(page);
  await page.goto(`${stage.origin}/victim`, { waitUntil: 'load' });
  const read = await harness.read(page);
  await page.close();
  expect(complaints).toEqual([]);
  return read;
}

/** All that is kept of a reading, but for facts, which have times of their own. */
function recordOf({ frames, gaps, mask, noticeHtml }: MergedFrames): string {
  return canonicalText({ frames, gaps, mask, noticeHtml });
}
