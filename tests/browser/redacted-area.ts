import type { Page } from 'puppeteer-core';
import { readPng } from '../../src/bundle/picture/read-png';
import { coveredBy } from '../../src/core/tiles';
import { joinAll } from '../../src/ledger/octets';

/** @returns all tiles that were dragged over, in pixels of the picture */
export async function dragOver(page: Page, selector: string) {
  const picture = await page.waitForSelector(selector);
  await picture?.scrollIntoView();
  const box = await picture?.boundingBox();
  const natural = await picture?.evaluate((image) =>
    image instanceof HTMLImageElement ? { width: image.naturalWidth, height: image.naturalHeight } : null,
  );
  if (!box || !natural) throw new Error('no picture');
  const scale = natural.width / box.width;
  // The middle of tiles, so that rounding by the screen changes nothing.
  const at = (x: number, y: number) => [box.x + x / scale, box.y + y / scale] as const;
  await page.mouse.move(...at(48, 48));
  await page.mouse.down();
  await page.mouse.move(...at(112, 80), { steps: 4 });
  await page.mouse.up();
  await page.waitForSelector('[data-area="1"]');
  const covered = coveredBy({ x: 48, y: 48, width: 64, height: 32 }, natural);
  if (!covered) throw new Error('beside the picture');
  return covered;
}

/** Of the one PNG at such a place in a bundle, RGBA. */
export function pixelsOf(files: Readonly<Record<string, Uint8Array>>, path: RegExp) {
  const [, bytes = new Uint8Array()] = Object.entries(files).find(([name]) => path.test(name)) ?? [];
  const { width, bands } = readPng(new Uint8Array(bytes));
  return { width, pixels: joinAll([...bands()]) };
}
