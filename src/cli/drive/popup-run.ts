import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser';
import { AddressErrorCodeSchema, DriverError } from './driver-error';
import { savedFile } from './saved-file';

/** The same selectors as in the screens; the tests of `npm start` hold both to them. */
const CAPTURE = 'button[data-action="capture"]';
const RECEIPT = '[data-capture]';
const SAVE = 'button[data-action="save-bundle"]';
const FAILURE = '[data-error]';
const TIMEOUT = { visible: true, timeout: 60_000 };

export interface PopupRun {
  captureId: string;
  bundleFile: string;
}

/**
 * What a person does: the toolbar button, "keep as evidence", "save proof bundle". `activeTab` only, nothing else granted.
 * @throws DriverError
 */
export async function captureThroughPopup(extension: ExtensionBrowser, page: Page): Promise<PopupRun> {
  const popup = await extension.openPopup(page);
  await click(popup, CAPTURE);
  const captureId = await shown(popup, RECEIPT, 'data-capture');
  const bundleFile = await savedFile(extension.downloads, () => click(popup, SAVE));
  return { captureId, bundleFile };
}

/**
 * The setting of the screens: the browser's own language packs may be missing (Debian ships them apart). Set from a page: a
 * worker that has only just started may not have `chrome` yet.
 */
export async function setLanguage(extension: ExtensionBrowser, lang: 'nl' | 'en'): Promise<void> {
  const settings = await extension.browser.newPage();
  await settings.goto(extension.pageUrl('review.html'));
  await settings.evaluate((language) => chrome.storage.local.set({ language }), lang);
  await settings.close();
}

async function click(popup: Page, selector: string): Promise<void> {
  await shown(popup, selector, 'data-action');
  await popup.click(selector);
}

/** Waits for what is expected or for a failure, whichever comes first. @returns an attribute of it. @throws DriverError */
async function shown(popup: Page, selector: string, attribute: string): Promise<string> {
  await popup.waitForSelector(`${selector}, ${FAILURE}`, TIMEOUT);
  const failed = await popup.$(FAILURE);
  if (failed) {
    const code = AddressErrorCodeSchema.catch('unexpected').parse(
      await failed.evaluate((element) => element.getAttribute('data-error')),
    );
    throw new DriverError(code, (await failed.evaluate((element) => element.textContent)) ?? '');
  }
  return popup.$eval(selector, (element, name) => element.getAttribute(name) ?? '', attribute);
}
