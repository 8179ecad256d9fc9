import { type Capture, CaptureSchema } from '../../src/core/capture';
import type { Rect } from '../../src/core/controls';
import type { Mark, PictureView } from '../../src/core/picture';
import type { Harness } from './harness';

export interface StoredPicture {
  capture: Capture;
  width: number;
  height: number;
  view: PictureView;
  marks: Mark[];
  /** The PNG, byte for byte. */
  png: Uint8Array<ArrayBuffer>;
  /** Distinct colours of a part of it, as `r,g,b`. */
  colours(part: Rect): string[];
  /** Runs of one colour down a column: where each begins and how long it is. */
  column(x: number): { colour: string; from: number; length: number }[];
}

/** The picture of a capture as it is stored, decoded in a page of the extension. */
export async function storedPicture(harness: Harness, captureId: string): Promise<StoredPicture> {
  const caller = await harness.extensionPage();
  const found = await caller.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('consent-witness');
      request.onsuccess = () => done(request.result);
    });
    const all = (store: string) =>
      new Promise<{ captureId: string; digest: string; data: Uint8Array<ArrayBuffer>; bytes: Uint8Array }[]>((done) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => done(request.result);
      });
    const row = (await all('captures')).find((each) => each.captureId === id);
    const sealed = (await all('sealed')).find((each) => each.digest === row?.digest);
    const text = new TextDecoder().decode(sealed?.bytes);
    const shot = (await all('blobs')).find((each) => each.digest === JSON.parse(text).screenshot.blob);
    database.close();
    const base64Of = (bytes: Uint8Array | Uint8ClampedArray) => {
      let binary = '';
      for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
      return btoa(binary);
    };
    if (!shot) return { text, pixels: null };
    const bitmap = await createImageBitmap(new Blob([shot.data], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { text, pixels: { base64: base64Of(data), png: base64Of(shot.data), width, height } };
  }, captureId);
  const capture = CaptureSchema.parse(JSON.parse(found.text));
  const { screenshot } = capture;
  if (screenshot.state === 'missing') throw new Error(`no picture: ${screenshot.reason}`);
  if (!found.pixels || !screenshot.view || !screenshot.marks) throw new Error('no picture in the store');
  const { width, height, base64 } = found.pixels;
  const pixels = Buffer.from(base64, 'base64');
  const at = (x: number, y: number) => {
    const i = (y * width + x) * 4;
    return [pixels[i], pixels[i + 1], pixels[i + 2]].join();
  };
  return {
    capture,
    width,
    height,
    view: screenshot.view,
    marks: screenshot.marks,
    png: new Uint8Array(Buffer.from(found.pixels.png, 'base64')),
    colours(part) {
      const seen = new Set<string>();
      for (let y = part.y; y < part.y + part.height; y++)
        for (let x = part.x; x < part.x + part.width; x++) seen.add(at(x, y));
      return [...seen];
    },
    column(x) {
      const runs: { colour: string; from: number; length: number }[] = [];
      for (let y = 0; y < height; y++) {
        const colour = at(x, y);
        const last = runs.at(-1);
        if (last?.colour === colour) last.length += 1;
        else runs.push({ colour, from: y, length: 1 });
      }
      return runs;
    },
  };
}
