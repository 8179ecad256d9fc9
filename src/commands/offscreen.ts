import { browser } from 'wxt/browser';
import { askOffscreen, DONE, type OffscreenJob } from '../messaging/offscreen-channel';
import type { FetchedDocument } from './fetch-information';
import type { StampDeps } from './time-stamp/stamp-head';

const PAGE = '/offscreen.html';
/** A hundred pages of PDF take some seconds. */
const LIMIT_MS = 20_000;

/** Opening or closing, one after the other: Chromium allows one such document. */
let last: Promise<unknown> = Promise.resolve();
let users = 0;

/**
 * The words of a fetched document, or null: then the file is kept all the same. The worker has no DOM, so a page of ours reads it: an
 * offscreen document. Firefox has none, but its background is a page, where `entrypoints/background` reads it by itself.
 */
export function readDocument(document: FetchedDocument): Promise<string | null> {
  return inPage({ job: 'document-text', ...document }, DONE['document-text']).catch(() => null);
}

/** What reads certificates, without being loaded at each start of the background: a worker cannot load anything later. */
export const timeStampCodec: StampDeps['codec'] = import.meta.env.FIREFOX
  ? () => import('../bundle/time-stamp/codec')
  : async () => ({
      timeStampRequest: (hash, nonce) =>
        answered(inPage({ job: 'time-stamp-request', hash, nonce }, DONE['time-stamp-request'])),
      readTimeStamp: (answer, expected) =>
        answered(inPage({ job: 'time-stamp-reading', answer, ...expected }, DONE['time-stamp-reading'])),
    });

/** @throws Error when the page gives no answer: nothing is known of the time-stamp then, so nothing may be told of it */
async function answered<R>(answer: Promise<R | null>): Promise<R> {
  const found = await answer;
  if (found === null) throw new Error('the offscreen document does not answer');
  return found;
}

async function inPage<R>(job: OffscreenJob, schema: Parameters<typeof askOffscreen<R>>[1]): Promise<R | null> {
  users += 1;
  try {
    await inTurn(openPage);
    return await askOffscreen(job, schema, { id: crypto.randomUUID(), limitMs: LIMIT_MS });
  } finally {
    users -= 1;
    await inTurn(closePage);
  }
}

/** Else a page that is about to close would be taken for an open one, and never answer. */
function inTurn(step: () => Promise<void>): Promise<void> {
  const done = last.then(step);
  last = done.catch(() => undefined);
  return done;
}

async function openPage(): Promise<void> {
  // A killed worker may have left it open.
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: [browser.offscreen.Reason.DOM_PARSER],
    justification:
      'Reads the words of a privacy statement that the user asked to keep, or the answer of a time-stamp authority.',
  });
}

async function closePage(): Promise<void> {
  if (users === 0) await browser.offscreen.closeDocument().catch(() => undefined);
}
