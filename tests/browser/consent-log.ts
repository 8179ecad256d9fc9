import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export const ROWS = 20_000;

/** A log of one person a row, as a mailing program writes it out. @param times milliseconds since 1970, by turns */
export function writeLog(folder: string, address: string, times: readonly number[], rows = ROWS): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `Persoon${i}@voorbeeld.example;${times[i % times.length]};ja;${address}?wie=${i}`,
  );
  const path = join(folder, 'log.csv');
  writeFileSync(path, ['\uFEFFemail;tijd;status;pagina', ...lines, 'niemand;;ja;', ''].join('\r\n'));
  return path;
}

/** When this many blocks more have been begun, the page does this: at the same place in every run. */
export async function atBlock(page: Page, blocks: number, what: 'cancel' | 'close'): Promise<void> {
  await page.evaluate(
    (most, does) => {
      const { add } = IDBObjectStore.prototype;
      let begun = 0;
      IDBObjectStore.prototype.add = function (...given) {
        begun += this.name === 'logBlocks' ? 1 : 0;
        if (this.name === 'logBlocks' && begun === most) {
          if (does === 'close') location.reload();
          else document.querySelector<HTMLButtonElement>('[data-action=cancel-job]')?.click();
        }
        return add.apply(this, given);
      };
    },
    blocks,
    what,
  );
}

export async function choose(page: Page, action: string, path: string): Promise<void> {
  const input = await page.waitForSelector(`input[data-action=${action}]`);
  // The element is known to be a field for files.
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
}

/** All words in the store, bytes decoded; and when the captures in it were made. */
export function stored(page: Page): Promise<{ text: string; capturedAt: number[] }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('consent-witness');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const words = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder().decode(value);
      return JSON.stringify(value, (_key, inner) =>
        inner instanceof Uint8Array ? new TextDecoder().decode(inner) : inner,
      );
    };
    let text = '';
    const capturedAt: number[] = [];
    for (const name of database.objectStoreNames) {
      const rows = await new Promise<Record<string, unknown>[]>((done) => {
        const asked = database.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => done(asked.result);
      });
      text += rows.map(words).join('\n');
      if (name === 'captures') capturedAt.push(...rows.map((row) => Date.parse(String(row.capturedAt))));
    }
    database.close();
    return { text, capturedAt: capturedAt.sort((a, b) => a - b) };
  });
}
