import { fromBase64Url, toBase64Url } from '../../ledger/base64';
import { readChunks, writeChunks } from './png-chunks';

/**
 * A private chunk in every screenshot, which a redacted copy does not show. Its 32 random bytes are what the salts of the tiles
 * follow from, and keep the digest of the file from telling whether a guess of a withheld part is right. The zeroes behind
 * them make the size of the file, which the record names, a multiple of 4096: else it would tell a good guess from a bad one.
 */
const TYPE = 'saLt';
const SECRET = 32;
const STEP = 4096;
const HEADER = 12;

/** The same picture with the chunk in front of what is drawn. @param secret base64url @throws NotOurPng */
export function withSecret(png: Uint8Array<ArrayBuffer>, secret: string): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = readChunks(png).filter(({ type }) => type !== TYPE);
  const bytes = fromBase64Url(secret);
  if (!header || bytes?.length !== SECRET) throw new Error('not a secret');
  const least = writeChunks([header, ...rest]).length + HEADER + SECRET;
  const data = new Uint8Array(SECRET + Math.ceil(least / STEP) * STEP - least);
  data.set(bytes);
  return writeChunks([header, { type: TYPE, data }, ...rest]);
}

/** Base64url; null in a picture of before. @throws NotOurPng */
export function secretIn(png: Uint8Array<ArrayBuffer>): string | null {
  const chunk = readChunks(png).find(({ type }) => type === TYPE);
  return chunk && chunk.data.length >= SECRET ? toBase64Url(chunk.data.subarray(0, SECRET)) : null;
}
