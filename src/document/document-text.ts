import { charsetOf } from './charset';
import { htmlText } from './html-text';

export interface ReadableDocument {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  /** `charset` of the Content-Type header. */
  charset: string | null;
}

/** The words of a fetched statement, or null when it has none that can be read: an empty shell, a scan, a broken file. */
export async function documentText(document: ReadableDocument, host: Document): Promise<string | null> {
  const words = await wordsOf(document, host).catch(() => null);
  return words === null || words.trim() === '' ? null : words;
}

async function wordsOf({ bytes, mediaType, charset }: ReadableDocument, host: Document): Promise<string> {
  // Loaded when there is one: the library is forty times as big as the rest.
  if (mediaType === 'application/pdf') return (await import('./pdf-text')).pdfText(bytes);
  const text = new TextDecoder(charsetOf(bytes, charset)).decode(bytes);
  return mediaType === 'text/plain' ? text : htmlText(text, host);
}
