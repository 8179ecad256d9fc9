import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenWords, wordsOverWords } from './ui-overlap';
import { SCREENS } from './ui-screens';
import { openStage, type Stage } from './ui-stage';

/** For the eye, beside the pictures of the screens. */
const SHOTS = process.env.UI_SHOTS ?? join(tmpdir(), 'consent-witness-screens');
/** What people hand over on paper. */
const PRINTED = ['dossier', 'compare', 'timeline', 'overview', 'consent', 'register', 'key', 'verify'] as const;
/** A4 less its margins, in CSS pixels. */
const PAPER = { width: 672, height: 900 };

let stage: Stage;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('on paper', () => {
  it.each(PRINTED.flatMap((name) => (['nl', 'en'] as const).map((lang) => ({ name, lang }))))(
    '$name, $lang: light also on a dark screen, all of it, and nothing to press',
    async ({ name, lang }) => {
      const screen = SCREENS[name];
      if (!screen) throw new Error(`no screen ${name}`);
      const page = await stage.show({ ...screen, lang, dark: true });
      await screen.prepare?.(page);
      await page.pdf({ path: join(SHOTS, `${name}-${lang}.pdf`), preferCSSPageSize: true });
      await page.emulateMediaType('print');
      await page.setViewport(PAPER);
      expect(await page.evaluate(pressable)).toEqual([]);
      const onScreenOnly = await page.$$('#section-raw, #section-compare');
      for (const title of onScreenOnly) expect(await title.isVisible(), 'a title with nothing under it').toBe(false);
      expect(await page.evaluate(sideways), 'nothing stands beside the paper').toEqual([]);
      expect(await page.evaluate(wordsOverWords)).toEqual([]);
      expect(await page.evaluate(brokenWords)).toEqual([]);
      expect(await background(page)).toBe('rgb(255, 255, 255)');
      await page.close();
    },
  );
});

/** What can only be pressed or typed into; a number also ties words to a mark in the picture. */
function pressable(): string[] {
  return [...document.querySelectorAll('button:not(.number), select, input, textarea, nav')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
    .map((element) => element.outerHTML.slice(0, 80));
}

/** What goes over the right edge. */
function sideways(): string[] {
  const edge = document.documentElement.clientWidth + 1;
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > edge)
    .map((element) => element.outerHTML.slice(0, 80));
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
