import { browser } from 'wxt/browser';
import { askDocument, type DocumentQuestion } from '../messaging/document-channel';

const PAGE = '/document-text.html';
/** A hundred pages of PDF take some seconds. */
const LIMIT_MS = 20_000;

let open: Promise<unknown> | null = null;
let waiting = 0;

/**
 * The words of a fetched document, or null. The worker has no DOM, so a page of ours reads it: an offscreen document where
 * there is such a thing. Firefox has none, but its background is a page, where `entrypoints/background` answers by itself.
 */
export async function readDocument(question: DocumentQuestion, id: string): Promise<string | null> {
  waiting += 1;
  try {
    open ??= openPage();
    await open;
    return await askDocument(question, id, LIMIT_MS);
  } finally {
    waiting -= 1;
    if (waiting === 0) await closePage();
  }
}

async function openPage(): Promise<void> {
  // Firefox: the API is not there. Chromium allows one such document, which a killed worker may have left open.
  if (!browser.offscreen || (await browser.offscreen.hasDocument())) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: [browser.offscreen.Reason.DOM_PARSER],
    justification: 'Reads the words of the privacy statement that the user asked to keep.',
  });
}

async function closePage(): Promise<void> {
  open = null;
  await browser.offscreen?.closeDocument().catch(() => undefined);
}
