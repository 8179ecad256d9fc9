import { utf8 } from '../core/digest';

type Bytes = Uint8Array<ArrayBuffer>;

/** 1 January 1980, midnight, as DOS date and time: no clock in a bundle but those that are signed. */
const FIXED_DOS_TIME = 0x0021_0000;
/** From here the fields of plain zip are full, and APPNOTE 4.3.14 to 4.3.16 (zip64) takes over. */
const FULL_16 = 0xffff;
const FULL_32 = 0xffff_ffff;

/** What the two headers of an entry say of it. */
export interface EntryFacts {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
}

interface Written {
  /** "version needed" to "name length", as they stand in both headers. */
  header: Bytes;
  name: Bytes;
  offset: number;
}

/**
 * All bytes of a zip but those of its files, in the one profile that `zip-directory.ts` accepts. They follow from what is told
 * of the files, in order: a writer puts them there, and a reader of a stream makes them again and compares.
 */
export class ZipHeaders {
  readonly #written: Written[] = [];
  #at = 0;

  /** Where the next file begins. */
  get at(): number {
    return this.#at;
  }

  /** The header that goes before a file whose packed bytes follow at once. */
  local(entry: EntryFacts): Bytes {
    const name = utf8(entry.name);
    const header = headerOf(entry.method, entry.crc, entry.packedSize, entry.size, name.length);
    this.#written.push({ header, name, offset: this.#at });
    const local = record(30 + name.length, (view, out) => {
      view.setUint32(0, 0x04034b50, true);
      out.set(header, 4);
      out.set(name, 30);
    });
    this.#at += local.length + entry.packedSize;
    return local;
  }

  /** The directory: without it what was written is no zip. */
  finish(): Bytes[] {
    const start = this.#at;
    const entries = this.#written.map(directoryEntry);
    const size = entries.reduce((sum, { length }) => sum + length, 0);
    const count = this.#written.length;
    const far = count >= FULL_16 || start >= FULL_32 || size >= FULL_32;
    return [...entries, ...(far ? [zip64End(count, size, start)] : []), end(count, size, start)];
  }
}

/** The 24 bytes that local and central header share (APPNOTE 4.3.7 and 4.3.12). */
function headerOf(method: number, crc: number, packed: number, size: number, nameLength: number) {
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
