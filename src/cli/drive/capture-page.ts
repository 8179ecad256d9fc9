import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { ERROR_CODES } from '../../core/errors';
import type { PictureChoice } from '../../core/picture';
import type { ExtensionBrowser } from '../browser';
import { DriverError } from './driver-error';

const ANSWER_TIMEOUT_MS = 90_000;
/** A whole page is scrolled through at two windows a second at most, perhaps twice. */
const FULL_PAGE_TIMEOUT_MS = 240_000;

/** The part of the worker's answer that the driver needs; the rest is read from the bundle. */
const AnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.object({ captureId: z.uuid() }) }),
  z.object({ ok: z.literal(false), code: z.enum(ERROR_CODES), detail: z.string() }),
]);

/**
 * Asks the extension to keep the given tab as evidence, over the same message as the popup's button.
 * @returns the capture's id. @throws DriverError
 */
export async function capturePage(control: Page, page: Page, picture: PictureChoice): Promise<string> {
  await page.bringToFront();
  const captureId = randomUUID();
  const ask = async (id: string, wanted: PictureChoice) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return { ok: false, code: 'tab-gone', detail: 'there is no active tab' };
    const answer: unknown = await chrome.runtime.sendMessage({
      type: 'capture-tab',
      captureId: id,
      tabId: tab.id,
      unattended: true,
      asInformation: null,
      picture: wanted,
    });
    return answer;
  };
  const limit = picture === 'full-page' ? FULL_PAGE_TIMEOUT_MS : ANSWER_TIMEOUT_MS;
  const answer = AnswerSchema.safeParse(await inTime(control.evaluate(ask, captureId, picture), limit));
  if (!answer.success) throw new DriverError('unexpected', 'the extension gave no answer that can be read');
  if (!answer.data.ok) throw new DriverError(answer.data.code, answer.data.detail);
  return answer.data.value.captureId;
}

/**
 * The page of the extension that requests are sent from. It stays in the background while pages are captured.
 * @param statements the setting of the popup: linked statements are asked for too
 */
export async function openControlPage(extension: ExtensionBrowser, statements = false): Promise<Page> {
  const control = await extension.browser.newPage();
  await control.goto(extension.pageUrl('review.html'));
  await control.evaluate((keepInformation) => chrome.storage.local.set({ keepInformation }), statements);
  return control;
}

async function inTime<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new DriverError('timed-out', 'no answer of the extension')), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
