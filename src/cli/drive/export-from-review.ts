import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser';
import { DriverError } from './driver-error';
import { savedFile } from './saved-file';

const BUTTON = '[data-action="export-bundle"]';

/** Opens the dossier on the review page and saves its proof bundle as a person would. @returns path of the file */
export async function exportFromReview(review: Page, extension: ExtensionBrowser, captureId: string): Promise<string> {
  await review.bringToFront();
  await review.goto(extension.pageUrl(`review.html#/capture/${captureId}`));
  try {
    const button = await review.waitForSelector(BUTTON, { visible: true, timeout: 30_000 });
    return await savedFile(extension.downloads, async () => void (await button?.click()));
  } catch (cause) {
    throw new DriverError('signing-failed', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
