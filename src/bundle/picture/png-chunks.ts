import { joinBytes, uint32 } from '../../ledger/octets';
import { crc32 } from '../crc32';

export interface Chunk {
  /** Four letters. */
  type: string;
  data: Uint8Array<ArrayBuffer>;
}

/** It is no PNG, or none of the kind that is read here. */
export class NotOurPng extends Error {
  override readonly name = 'NotOurPng';
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** All chunks of a PNG, each with the right CRC-32 and nothing behind the last. @throws NotOurPng */
export function readChunks(png: Uint8Array<ArrayBuffer>): Chunk[] {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new NotOurPng('no signature');
  const view = new DataView(png.buffer, png.byteOffset, png.length);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at < png.length) {
    if (png.length - at < 12) throw new NotOurPng('cut off');
    const length = view.getUint32(at);
    if (length > png.length - at - 12) throw new NotOurPng('cut off');
    const end = at + 8 + length;
    if (view.getUint32(end) !== crc32(png.subarray(at + 4, end))) throw new NotOurPng('crc');
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  if (chunks[0]?.type !== 'IHDR' || chunks.findIndex(({ type }) => type === 'IEND') !== chunks.length - 1)
    throw new NotOurPng('order');
  return chunks;
}

export function writeChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  return joinBytes(SIGNATURE, ...chunks.map(chunkBytes));
}

export function chunkBytes({ type, data }: Chunk): Uint8Array<ArrayBuffer> {
  const letters = Uint8Array.from(type, (letter) => letter.charCodeAt(0));
  const body = joinBytes(letters, data);
  return joinBytes(uint32(data.length), body, uint32(crc32(body)));
}
