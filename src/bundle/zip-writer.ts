import { deflateSync } from 'fflate/browser';
import { utf8 } from '../core/digest';
import { crc32 } from './crc32';
import { inflateAllowance, MAX_INFLATED_FILE } from './zip-limits';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes below which deflating is not worth the reader's trouble. */
const WORTH_DEFLATING = 512;
/** 1 January 1980, midnight, as DOS date and time: no clock in a bundle but those that are signed. */
const FIXED_DOS_TIME = 0x0021_0000;
/** From here the fields of plain zip are full, and APPNOTE 4.3.14 to 4.3.16 (zip64) takes over. */
const FULL_16 = 0xffff;
const FULL_32 = 0xffff_ffff;

interface Written {
  /** "version needed" to "name length", as they stand in both headers. */
  header: Bytes;
  name: Bytes;
  offset: number;
}

/**
 * Writes a zip in the one profile that `zip-directory.ts` accepts, file by file: nothing of a file is kept but its line in the
 * directory, so memory does not grow with the bundle. Sizes stand before the bytes, so no reader has to look ahead.
 * Zip64 only where the numbers do not fit otherwise.
 */
export class ZipWriter {
  readonly #written: Written[] = [];
  #at = 0;
  #inflated = 0;

  /** @param crc a faster one where the platform has it */
  constructor(private readonly crc: (bytes: Uint8Array) => number = crc32) {}

  /**
   * @param bytes at most 4 GB, as they are in memory
   * @returns what to write next, in order
   */
  add(path: string, bytes: Bytes): Bytes[] {
    const packed = this.#deflated(path, bytes);
    const name = utf8(path);
    const header = headerOf(packed ? 8 : 0, this.crc(bytes), packed?.length ?? bytes.length, bytes.length, name.length);
    this.#written.push({ header, name, offset: this.#at });
    const local = record(30 + name.length, (view, out) => {
      view.setUint32(0, 0x04034b50, true);
      out.set(header, 4);
      out.set(name, 30);
    });
    return this.#counted([local, packed ?? bytes]);
  }

  /** The directory: without it what was written is no zip. */
  finish(): Bytes[] {
    const start = this.#at;
    const entries = this.#counted(this.#written.map(directoryEntry));
    const size = this.#at - start;
    const count = this.#written.length;
    const far = count >= FULL_16 || start >= FULL_32 || size >= FULL_32;
    return [...entries, ...(far ? [zip64End(count, size, start)] : []), end(count, size, start)];
  }

  /** Pictures are packed already. Text that shrinks like a zip bomb would be refused by the reader: then it is stored. */
  #deflated(path: string, bytes: Bytes): Bytes | null {
    if (path.endsWith('.png') || bytes.length < WORTH_DEFLATING || bytes.length > MAX_INFLATED_FILE) return null;
    const packed = deflateSync(bytes, { level: 6 });
    if (packed.length >= bytes.length) return null;
    if (this.#inflated + bytes.length > inflateAllowance(this.#at + packed.length)) return null;
    this.#inflated += bytes.length;
    return packed;
  }

  #counted(chunks: Bytes[]): Bytes[] {
    for (const chunk of chunks) this.#at += chunk.length;
    return chunks;
  }
}

/** The 24 bytes that local and central header share (APPNOTE 4.3.7 and 4.3.12). */
function headerOf(method: 0 | 8, crc: number, packed: number, size: number, nameLength: number) {
  return record(24, (view) => {
    view.setUint16(0, 20, true);
    view.setUint16(4, method, true);
    view.setUint32(6, FIXED_DOS_TIME, true);
    view.setUint32(10, crc, true);
    view.setUint32(14, packed, true);
    view.setUint32(18, size, true);
    view.setUint16(22, nameLength, true);
  });
}

function directoryEntry({ header, name, offset }: Written): Bytes {
  const far = offset >= FULL_32;
  return record(46 + name.length + (far ? 12 : 0), (view, out) => {
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, 20, true);
    out.set(header, 6);
    view.setUint16(30, far ? 12 : 0, true);
    view.setUint32(42, far ? FULL_32 : offset, true);
    out.set(name, 46);
    if (!far) return;
    const extra = 46 + name.length;
    view.setUint16(extra, 1, true);
    view.setUint16(extra + 2, 8, true);
    view.setBigUint64(extra + 4, BigInt(offset), true);
  });
}

/** Zip64 end of directory record and its locator. */
function zip64End(count: number, size: number, start: number): Bytes {
  return record(56 + 20, (view) => {
    view.setUint32(0, 0x06064b50, true);
    view.setBigUint64(4, 44n, true);
    view.setUint16(12, 45, true);
    view.setUint16(14, 45, true);
    view.setBigUint64(24, BigInt(count), true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(48, BigInt(start), true);
    view.setUint32(56, 0x07064b50, true);
    view.setBigUint64(64, BigInt(start + size), true);
    view.setUint32(72, 1, true);
  });
}

function end(count: number, size: number, start: number): Bytes {
  return record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, Math.min(count, FULL_16), true);
    view.setUint16(10, Math.min(count, FULL_16), true);
    view.setUint32(12, Math.min(size, FULL_32), true);
    view.setUint32(16, Math.min(start, FULL_32), true);
  });
}

function record(length: number, fill: (view: DataView<ArrayBuffer>, out: Bytes) => void) {
  const out = new Uint8Array(length);
  fill(new DataView(out.buffer), out);
  return out;
}
