import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { LATER_CAPTURE, SAMPLE_CAPTURE } from '../../src/ui/testing/sample';

/** Saves the comparison that is on screen, and opens the file as whoever receives it would. */
export async function savedComparison(page: Page): Promise<void> {
  const { html, json } = await page.evaluate(async () => {
    const saved: Blob[] = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return make.call(URL, blob);
    };
    for (const [i, action] of ['save-comparison', 'save-comparison-json'].entries()) {
      document.querySelector<HTMLButtonElement>(`[data-action=${action}]`)?.click();
      while (saved.length <= i) await new Promise((resolve) => setTimeout(resolve));
    }
    URL.createObjectURL = make;
    return { html: (await saved[0]?.text()) ?? '', json: (await saved[1]?.text()) ?? '' };
  });
  const { before, after, masks, choices } = JSON.parse(json);
  expect([before.captureId, after.captureId]).toEqual([SAMPLE_CAPTURE.captureId, LATER_CAPTURE.captureId]);
  expect(masks).toEqual([{ kind: 'date' }, { kind: 'pattern', pattern: 'nog # beschikbaar' }]);
  expect(choices.changedDefaults.length).toBeGreaterThan(0);
  for (const digest of [before.captureDigest, after.captureDigest]) expect(html).toContain(digest);
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
  const opened = await page.browser().newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(request.url()));
  await opened.setContent(html);
  // Of words that a page made to look like markup, only text is left.
  expect(
    await opened.$$eval('*', (all) =>
      all
        .flatMap((e) => [e.localName, ...e.getAttributeNames()])
        .filter((name) => /^(on.+|src|href|script|img|a)$/.test(name)),
    ),
  ).toEqual([]);
  expect(await opened.$eval('main', (e) => e.textContent)).toContain('<script>window.pwned=1</script>');
  // Hidden by a style that the document's own policy lets through: so our style took effect.
  expect(await opened.$eval('.unseen-words', (e) => getComputedStyle(e).position)).toBe('absolute');
  expect(await opened.$$eval('h1, h2', (all) => all.map((e) => e.textContent))).toEqual(
    expect.arrayContaining(['Vergelijking', 'Veranderde beginstanden', 'Knoppen', 'Links naar informatie']),
  );
  expect(await opened.evaluate(() => document.documentElement.lang)).toBe('nl');
  expect(asked).toEqual([]);
  await opened.close();
}
