import type { Page } from 'puppeteer-core';
import { type Capture, CaptureSchema } from '../../src/core/capture';

export interface StoredCapture {
  capture: Capture;
  bytes(digest: string | null): Promise<Uint8Array>;
  text(digest: string | null): Promise<string>;
}

/** A capture as it lies in the evidence database, with its blobs. @param caller an extension page */
export async function storedCapture(caller: Page, captureId: string): Promise<StoredCapture> {
  const row = await get(caller, 'captures', captureId);
  const sealed = await get(caller, 'sealed', String(row.digest));
  const bytes = async (digest: string | null) => bytesOf((await get(caller, 'blobs', digest ?? '')).data);
  return {
    capture: CaptureSchema.parse(JSON.parse(new TextDecoder().decode(bytesOf(sealed.bytes)))),
    bytes,
    text: async (digest) => new TextDecoder().decode(await bytes(digest)),
  };
}

/** Bytes come as lists of numbers: the driver's channel knows only JSON. */
async function get(caller: Page, store: string, key: string): Promise<Record<string, unknown>> {
  return caller.evaluate(
    async (storeName, id) => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('consent-witness');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const row = await new Promise<Record<string, unknown> | undefined>((done, fail) => {
        const request = database.transaction(storeName).objectStore(storeName).get(id);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      database.close();
      if (!row) throw new Error(`${storeName} has no ${id}`);
      const plain = Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Uint8Array ? [...value] : value,
      ]);
      return Object.fromEntries(plain);
    },
    store,
    key,
  );
}

function bytesOf(numbers: unknown): Uint8Array {
  if (!Array.isArray(numbers)) throw new Error('no bytes');
  return Uint8Array.from(numbers, Number);
}
