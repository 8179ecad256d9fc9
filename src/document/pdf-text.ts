/// <reference types="vite/client" />
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A statement has some pages; more is something else, and takes long. */
const MOST_PAGES = 300;

/** The words of a PDF file, page by page in the order of the file. @throws when it cannot be read: broken, or with a password */
export async function pdfText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  // A copy, since the library takes the bytes away from us. No fonts, pictures or scripts are needed for words.
  const task = getDocument({ data: bytes.slice(), disableFontFace: true, useWasm: false, useSystemFonts: false });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) throw new Error(`more than ${MOST_PAGES} pages`);
    const pages: string[] = [];
    for (let i = 1; i <= file.numPages; i++) {
      const { items } = await (await file.getPage(i)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    return pages.join('\n\n');
  } finally {
    await task.destroy();
  }
}
