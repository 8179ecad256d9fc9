import { equalBytes, joinAll } from '../ledger/octets';
import { crc32 } from './crc32';
import { inflate } from './inflate';
import { type EntryFacts, ZipHeaders } from './zip-headers';
import { MAX_NAME } from './zip-limits';

/** One part may not be larger than this, packed or not: what is read is held in memory part by part. */
export const MAX_PART = 256 * 1024 * 1024;

const PART_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** The stream is not what {@link ZipWriter} writes. `message` is a stable word. */
export class ZipStreamBroken extends Error {
  override readonly name = 'ZipStreamBroken';
}

export interface StreamPart {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The parts of a zip as `zip-writer.ts` writes it, one by one as they come by. Both headers are made again and compared byte
 * for byte, and so is everything behind the last part: there is one right spelling, and nothing can hide in between.
 * @throws ZipStreamBroken
 */
export async function* readZipStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<StreamPart> {
  const reader = new Octets(stream);
  const headers = new ZipHeaders();
  const names = new Set<string>();
  try {
    for (;;) {
      const start = await reader.peek(4);
      if (new DataView(start.buffer, start.byteOffset, 4).getUint32(0, true) !== 0x04034b50) break;
      const entry = await entryAt(reader, headers);
      if (names.has(entry.name)) throw new ZipStreamBroken('duplicate-name');
      names.add(entry.name);
      yield { name: entry.name, bytes: unpacked(entry, await reader.take(entry.packedSize)) };
    }
    const end = joinAll(headers.finish());
    if (!equalBytes(await reader.take(end.length), end)) throw new ZipStreamBroken('directory');
    if (!(await reader.isAtEnd())) throw new ZipStreamBroken('suffix');
  } finally {
    await reader.cancel();
  }
}

async function entryAt(reader: Octets, headers: ZipHeaders): Promise<EntryFacts> {
  const view = new DataView((await reader.peek(30)).buffer);
  const nameLength = view.getUint16(26, true);
  if (nameLength === 0 || nameLength > MAX_NAME) throw new ZipStreamBroken('name');
  const header = await reader.peek(30 + nameLength);
  const entry: EntryFacts = {
    name: new TextDecoder('latin1').decode(header.subarray(30)),
    method: view.getUint16(8, true),
    crc: view.getUint32(14, true),
    packedSize: view.getUint32(18, true),
    size: view.getUint32(22, true),
  };
  if (!PART_NAME.test(entry.name)) throw new ZipStreamBroken('name');
  if (entry.packedSize > MAX_PART || entry.size > MAX_PART) throw new ZipStreamBroken('too-large');
  if (!equalBytes(await reader.take(header.length), headers.local(entry))) throw new ZipStreamBroken('header');
  return entry;
}

function unpacked(entry: EntryFacts, packed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = entry.method === 8 ? inflate(packed, entry.size) : entry.method === 0 ? packed : null;
  if (!bytes || bytes.length !== entry.size) throw new ZipStreamBroken('deflate');
  if (crc32(bytes) !== entry.crc) throw new ZipStreamBroken('crc');
  return bytes;
}

/** Exact numbers of bytes out of a stream that comes in pieces of its own choosing. */
class Octets {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private pieces: Uint8Array[] = [];
  private held = 0;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.reader = stream.getReader();
  }

  async peek(length: number): Promise<Uint8Array<ArrayBuffer>> {
    while (this.held < length) if (!(await this.more())) throw new ZipStreamBroken('truncated');
    const joined = new Uint8Array(length);
    let at = 0;
    for (const piece of this.pieces) {
      if (at === length) break;
      const part = piece.subarray(0, length - at);
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }

  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await this.peek(length);
    this.held -= length;
    for (let left = length; left > 0; ) {
      const [piece] = this.pieces;
      if (!piece) break;
      if (piece.length <= left) this.pieces.shift();
      else this.pieces[0] = piece.subarray(left);
      left -= Math.min(left, piece.length);
    }
    return bytes;
  }

  async isAtEnd(): Promise<boolean> {
    return this.held === 0 && !(await this.more());
  }

  async cancel(): Promise<void> {
    await this.reader.cancel().catch(() => undefined);
  }

  private async more(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.reader.read();
      if (done) return false;
      if (value.length === 0) continue;
      this.pieces.push(value);
      this.held += value.length;
      return true;
    }
  }
}
