import { z } from 'zod';
import { type Capture, CaptureSchema } from '../../../src/core/capture';
import type { Tab } from './bidi';
import type { FirefoxHarness } from './harness';

const BytesSchema = z.array(z.int().min(0).max(255)).transform((numbers) => Uint8Array.from(numbers));

const KEPT = `(document.querySelector('[data-capture]')?.dataset.capture ?? null)`;

/** What lies in the evidence database. */
export interface Stored {
  capture: Capture;
  digest: string;
  bytes(digest: string | null): Promise<Uint8Array>;
}

/** Keeps the page as its visitor would, by the popup, and gives what was sealed. @throws with the code of what was told instead */
export async function captureByPopup(firefox: FirefoxHarness, tab: Tab): Promise<Stored> {
  const popup = await firefox.openPopup(tab);
  // What became of an earlier capture of this tab waits in the popup.
  const earlier = JSON.stringify(await popup.evaluate(KEPT));
  await popup.press('[data-action="capture"]');
  await popup.until(`document.querySelector('.keep [data-error]') ?? (${KEPT} !== ${earlier} && ${KEPT})`);
  const told = await popup.evaluate(`${KEPT} ?? document.querySelector('.keep [data-error]').outerHTML`);
  await popup.close();
  return storedCapture(firefox.helper, z.uuid(`not kept: ${told}`).parse(told));
}

async function storedCapture(helper: Tab, captureId: string): Promise<Stored> {
  const { digest } = z.object({ digest: z.string() }).parse(await rowOf(helper, 'captures', captureId));
  const sealed = z.object({ bytes: BytesSchema }).parse(await rowOf(helper, 'sealed', digest));
  return {
    capture: CaptureSchema.parse(JSON.parse(new TextDecoder().decode(sealed.bytes))),
    digest,
    bytes: async (blob) => z.object({ data: BytesSchema }).parse(await rowOf(helper, 'blobs', blob ?? '')).data,
  };
}

function rowOf(helper: Tab, store: string, key: string): Promise<unknown> {
  return inStore(helper, store, `get(${JSON.stringify(key)})`);
}

/** All rows of a table, read from a page of the extension. Bytes come as lists of numbers: the driver's channel knows only JSON. */
export async function rowsOf(helper: Tab, store: string): Promise<unknown[]> {
  return z.array(z.unknown()).parse(await inStore(helper, store, 'getAll()'));
}

function inStore(helper: Tab, store: string, call: string): Promise<unknown> {
  return helper.evaluate(`new Promise((done, fail) => {
    const opened = indexedDB.open('consent-witness');
    opened.onerror = () => fail(opened.error);
    opened.onsuccess = () => {
      const names = [...opened.result.objectStoreNames];
      const asked = names.includes('${store}') ? opened.result.transaction('${store}').objectStore('${store}').${call} : null;
      const tell = (value) => { opened.result.close(); done(value); };
      if (!asked) return tell([]);
      asked.onerror = () => fail(asked.error);
      asked.onsuccess = () => tell(asked.result);
    };
  }).then((value) => JSON.parse(JSON.stringify(value, (_, each) => (ArrayBuffer.isView(each) ? [...each] : each)) ?? 'null'))`);
}
