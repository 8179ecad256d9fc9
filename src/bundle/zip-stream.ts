import { deflateSync } from 'fflate/browser';
import { utf8 } from '../core/digest';
import { crc32 } from './crc32';

/** What the two headers of an entry say of it. */
export interface StreamEntry {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

const FIXED_DOS_TIME = 0x0021_0000;
const ZIP64 = 0xffff_ffff;
const MANY = 0xffff;
/** Bytes of a part that tell whether the whole of it shrinks. */
const SAMPLE = 64 * 1024;

/**
 * A zip written part by part, in the narrow profile of `zip-directory.ts` and with zip64 where it is needed. Each part is in
 * memory when it is written, so its sizes and checksum stand in front of it: a reader never has to guess where bytes that
 * a hostile page chose come to an end. (fflate's own stream writes them behind, as data descriptors.)
 */
export class ZipStream {
  private readonly entries: StreamEntry[] = [];
  private offset = 0;

  constructor(private readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) {}

  /** @param name ASCII */
  async add(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const packed = shrinks(bytes) ? deflateSync(bytes, { level: 6 }) : bytes;
    const entry: StreamEntry = {
      name,
      method: packed === bytes ? 0 : 8,
      crc: crc32(bytes),
      packedSize: packed.length,
      size: bytes.length,
      offset: this.offset,
    };
    this.entries.push(entry);
    await this.put(localHeader(entry));
    await this.put(Uint8Array.from(packed));
  }

  async end(): Promise<void> {
    await this.put(zipEnd(this.entries, this.offset));
  }

  private async put(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.offset += bytes.length;
    await this.write(bytes);
  }
}

function shrinks(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return sample.length > 512 && deflateSync(sample, { level: 1 }).length < sample.length * 0.9;
}

/** APPNOTE 4.3.7. */
export function localHeader(entry: StreamEntry): Uint8Array<ArrayBuffer> {
  const { bytes, view } = fields(30 + entry.name.length);
  view.setUint32(0, 0x04034b50, true);
  sharedFields(view, 4, entry, 20, 0);
  bytes.set(utf8(entry.name), 30);
  return bytes;
}

/** From "version needed" to "extra length": the same in both headers. */
function sharedFields(view: DataView, at: number, entry: StreamEntry, version: number, extra: number): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, FIXED_DOS_TIME, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
  view.setUint16(at + 24, extra, true);
}

/** Central directory and end records. They follow from the local headers, so a reader makes them again and compares. */
export function zipEnd(entries: readonly StreamEntry[], offset: number): Uint8Array<ArrayBuffer> {
  const central = entries.map(centralHeader);
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const zip64 = entries.length >= MANY || offset >= ZIP64 || size >= ZIP64;
  const { bytes, view } = fields(size + (zip64 ? 56 + 20 : 0) + 22);
  let at = 0;
  for (const header of central) {
    bytes.set(header, at);
    at += header.length;
  }
  if (zip64) {
    view.setUint32(at, 0x06064b50, true);
    view.setBigUint64(at + 4, 44n, true);
    view.setUint16(at + 12, 45, true);
    view.setUint16(at + 14, 45, true);
    view.setBigUint64(at + 24, BigInt(entries.length), true);
    view.setBigUint64(at + 32, BigInt(entries.length), true);
    view.setBigUint64(at + 40, BigInt(size), true);
    view.setBigUint64(at + 48, BigInt(offset), true);
    view.setUint32(at + 56, 0x07064b50, true);
    view.setBigUint64(at + 64, BigInt(offset + size), true);
    view.setUint32(at + 72, 1, true);
    at += 76;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, Math.min(entries.length, MANY), true);
  view.setUint16(at + 10, Math.min(entries.length, MANY), true);
  view.setUint32(at + 12, Math.min(size, ZIP64), true);
  view.setUint32(at + 16, Math.min(offset, ZIP64), true);
  return bytes;
}

/** APPNOTE 4.3.12; far from the beginning, the place goes into a zip64 field (4.5.3). */
function centralHeader(entry: StreamEntry): Uint8Array<ArrayBuffer> {
  const far = entry.offset >= ZIP64;
  const { bytes, view } = fields(46 + entry.name.length + (far ? 12 : 0));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, far ? 45 : 20, true);
  sharedFields(view, 6, entry, far ? 45 : 20, far ? 12 : 0);
  view.setUint32(42, Math.min(entry.offset, ZIP64), true);
  bytes.set(utf8(entry.name), 46);
  if (far) {
    view.setUint16(46 + entry.name.length, 1, true);
    view.setUint16(48 + entry.name.length, 8, true);
    view.setBigUint64(50 + entry.name.length, BigInt(entry.offset), true);
  }
  return bytes;
}

function fields(length: number): { bytes: Uint8Array<ArrayBuffer>; view: DataView } {
  const bytes = new Uint8Array(length);
  return { bytes, view: new DataView(bytes.buffer) };
}
