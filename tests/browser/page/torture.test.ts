import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../harness';
import { expectAsWritten } from './expected-page';
import { expectedLineEnds, LINE_ENDS_PAGE } from './line-ends';
import { PAGES, type Stage, servePages } from './stage';

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages({ '/line-ends': LINE_ENDS_PAGE })]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

const files = readdirSync(PAGES).filter((file) => !file.endsWith('.json') && file !== 'frame-child.html');

describe('pages that break a naive reader', () => {
  it('are at least eighty', () => expect(files.length).toBeGreaterThanOrEqual(80));

  for (const file of files) {
    it(parse(file).name, async () => {
      const page = await harness.freshPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${stage.origin}/${file}`, { waitUntil: 'load' });
      complaints.length = 0;
      const read = await harness.readWithoutManagers(page);
      await page.close();
      expect(complaints).toEqual([]);
      expectAsWritten(read, file, stage.origin);
    });
  }

  it('lines whose marks Firefox draws and Chromium does not know', async () => {
    const page = await harness.freshPage();
    await page.goto(`${stage.origin}/line-ends`, { waitUntil: 'load' });
    const read = await harness.readWithoutManagers(page);
    await page.close();
    const words = read.frames.flatMap(({ controls }) => controls.map(({ text }) => text.normalised));
    expect(words).toEqual(expectedLineEnds('chromium'));
  });
});
