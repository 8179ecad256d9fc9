import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser';
import { savedFile } from './saved-file';

/** The same selectors as in the screens; a browser test holds both to them. */
const CAPTURE = 'button[data-action="capture"]';
const RECEIPT = '[data-capture]';
const SAVE = 'button[data-action="save-bundle"]';
const TIMEOUT = { visible: true, timeout: 30_000 };

export interface PopupRun {
  /** What the receipt in the popup says. */
  receipt: string;
  bundleFile: string;
}

/** What a person does: the toolbar button, "keep as evidence", "save proof bundle". `activeTab` only, nothing else granted. */
export async function captureThroughPopup(extension: ExtensionBrowser, page: Page): Promise<PopupRun> {
  const popup = await extension.openPopup(page);
  await click(popup, CAPTURE);
  const shown = await popup.waitForSelector(RECEIPT, TIMEOUT);
  const receipt = (await shown?.evaluate((element) => element.textContent)) ?? '';
  const bundleFile = await savedFile(extension.downloads, () => click(popup, SAVE));
  return { receipt, bundleFile };
}

async function click(popup: Page, selector: string): Promise<void> {
  const button = await popup.waitForSelector(selector, TIMEOUT);
  await button?.click();
}
