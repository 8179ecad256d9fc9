import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { type Capture, CaptureSchema } from '../../src/core/capture';
import { RESPONSES } from '../../src/messaging/protocol';
import type { Harness } from './harness';

/** Captures the page through the worker, as the product does, and gives what was sealed: parsed, and its very text. */
export async function captured(harness: Harness, page: Page): Promise<{ capture: Capture; text: string }> {
  const tabId = await harness.tabId(page);
  const caller = await harness.extensionPage();
  const captureId = randomUUID();
  const answer: unknown = await caller.evaluate((request) => chrome.runtime.sendMessage(request), {
    type: 'capture-tab',
    captureId,
    tabId,
    unattended: true,
  });
  const receipt = RESPONSES['capture-tab'].parse(answer);
  if (!receipt.ok) throw new Error(`${receipt.code}: ${receipt.detail}`);
  const texts = await caller.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('consent-witness');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const rows = await new Promise<{ bytes: Uint8Array }[]>((done, fail) => {
      const request = database.transaction('sealed').objectStore('sealed').getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    database.close();
    return rows.map(({ bytes }) => new TextDecoder().decode(bytes));
  });
  const text = texts.find((sealed) => sealed.includes(captureId)) ?? '';
  return { capture: CaptureSchema.parse(JSON.parse(text)), text };
}
