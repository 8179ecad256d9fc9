import { afterAll, beforeAll, expect, it } from 'vitest';
import { SAMPLE_CAPTURE } from '../../src/ui/testing/sample';
import { openStage, type Stage } from './ui-stage';

const DOSSIER = `#/capture/${SAMPLE_CAPTURE.captureId}`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it.each(['nl', 'en'] as const)('quotes the law in the language of the screen, with its address (%s)', async (lang) => {
  const page = await stage.show({ screen: 'review', lang, hash: DOSSIER });
  const sources = await page.$$eval('[data-rule="preticked-consent-checkbox"] .sources li', (all) =>
    all.map((e) => ({
      words: e.querySelector('blockquote')?.textContent ?? null,
      lang: e.querySelector('blockquote')?.lang ?? null,
      link: e.querySelector('a')?.href === e.querySelector('.address')?.textContent,
    })),
  );
  const definition = lang === 'nl' ? 'elke vrije, specifieke' : 'any freely given, specific';
  expect(sources[0]).toEqual({ words: expect.stringContaining(definition), lang, link: true });
  // A judgment is not quoted, and the regulator's page is Dutch whatever the reader reads.
  expect(sources.slice(-2)).toEqual([
    { words: null, lang: null, link: true },
    { words: expect.stringContaining('niet vooraf aan te vinken'), lang: 'nl', link: true },
  ]);
  await page.close();
});
