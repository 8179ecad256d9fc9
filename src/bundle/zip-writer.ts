import { deflateSync } from 'fflate/browser';
import { crc32 } from './crc32';
import { ZipHeaders } from './zip-headers';
import { inflateAllowance, MAX_INFLATED_FILE } from './zip-limits';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes below which deflating is not worth the reader's trouble. */
const WORTH_DEFLATING = 512;

/**
 * Writes a zip in the one profile that `zip-directory.ts` accepts, file by file: nothing of a file is kept but its line in the
 * directory, so memory does not grow with the bundle. Sizes stand before the bytes, so no reader has to look ahead.
 * Zip64 only where the numbers do not fit otherwise.
 */
export class ZipWriter {
  readonly #headers = new ZipHeaders();
  #inflated = 0;

  /** @param crc a faster one where the platform has it */
  constructor(private readonly crc: (bytes: Uint8Array) => number = crc32) {}

  /**
   * @param bytes at most 4 GB, as they are in memory
   * @param isPacked it does not shrink: deflating is not tried
   * @returns what to write next, in order
   */
  add(path: string, bytes: Bytes, isPacked = path.endsWith('.png')): Bytes[] {
    const packed = isPacked ? null : this.#deflated(bytes);
    const written = packed ?? bytes;
    const local = this.#headers.local({
      name: path,
      method: packed ? 8 : 0,
      crc: this.crc(bytes),
      packedSize: written.length,
      size: bytes.length,
    });
    return [local, written];
  }

  finish(): Bytes[] {
    return this.#headers.finish();
  }

  /** Text that shrinks like a zip bomb would be refused by the reader: then it is stored. */
  #deflated(bytes: Bytes): Bytes | null {
    if (bytes.length < WORTH_DEFLATING || bytes.length > MAX_INFLATED_FILE) return null;
    const packed = deflateSync(bytes, { level: 6 });
    if (packed.length >= bytes.length) return null;
    if (this.#inflated + bytes.length > inflateAllowance(this.#headers.at + packed.length)) return null;
    this.#inflated += bytes.length;
    return packed;
  }
}

/** Bytes that tell whether the whole shrinks. */
const SAMPLE = 64 * 1024;

/** Pictures and zips do not shrink any more; found by trying a piece, where no name tells. */
export function isPacked(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return deflateSync(sample, { level: 1 }).length > sample.length * 0.9;
}
