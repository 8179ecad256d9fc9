import { fromBase64Url, toBase64Url } from '../../ledger/base64';
import { joinBytes } from '../../ledger/octets';
import { chunkBytes, readChunks } from './png-chunks';

/**
 * A private chunk in every screenshot, which a redacted copy does not show. Its 32 random bytes are what the salts of the tiles
 * follow from, and keep the digest of the file from telling whether a guess of a withheld part is right. The zeroes behind
 * them make the size of the file, which the record names, a multiple of 4096: else it would tell a good guess from a bad one.
 */
const TYPE = 'saLt';
const SECRET = 32;
const STEP = 4096;
/** Bytes of a chunk beside its data. */
const CHUNK = 12;
/** Where the chunk IHDR ends, which is always the first and always as long. */
const HEADER_END = 33;

/**
 * The same picture with the chunk behind its header. The rest is neither read nor written again: every capture waits for this.
 * @param secret base64url
 * @throws NotOurPng
 */
export function withSecret(png: Uint8Array<ArrayBuffer>, secret: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(secret);
  if (bytes?.length !== SECRET) throw new Error('not a secret');
  const header = png.subarray(0, HEADER_END);
  readChunks(joinBytes(header, chunkBytes({ type: 'IEND', data: new Uint8Array() })));
  const least = png.length + CHUNK + SECRET;
  const data = new Uint8Array(SECRET + Math.ceil(least / STEP) * STEP - least);
  data.set(bytes);
  return joinBytes(header, chunkBytes({ type: TYPE, data }), png.subarray(HEADER_END));
}

/** Base64url; null in a picture of before. @throws NotOurPng */
export function secretIn(png: Uint8Array<ArrayBuffer>): string | null {
  const chunk = readChunks(png).find(({ type }) => type === TYPE);
  return chunk && chunk.data.length >= SECRET ? toBase64Url(chunk.data.subarray(0, SECRET)) : null;
}
