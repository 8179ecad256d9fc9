import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser';
import { DriverError } from './driver-error';
import { savedFile } from './saved-file';

const LOOK = '[data-action="export-bundle"]';
const SAVE = '[data-action="save-previewed"]:enabled';

/** Opens the dossier on the review page, looks at what goes into its proof bundle and saves it, as a person would. @returns path of the file */
export async function exportFromReview(review: Page, extension: ExtensionBrowser, captureId: string): Promise<string> {
  await review.bringToFront();
  // A page that shows this dossier already would not be opened anew, and could show what was looked at before.
  await review.goto('about:blank');
  await review.goto(extension.pageUrl(`review.html#/capture/${captureId}`));
  try {
    await review.locator(LOOK).setTimeout(30_000).click();
    const button = await review.waitForSelector(SAVE, { visible: true, timeout: 60_000 });
    return await savedFile(extension.downloads, async () => void (await button?.click()));
  } catch (cause) {
    throw new DriverError('signing-failed', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
