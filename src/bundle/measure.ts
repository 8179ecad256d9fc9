import type { Sha256 } from './bundle-input';
import type { ByteSource } from './byte-source';

/** Where a stored file's bytes are in the zip. */
export interface Range {
  start: number;
  end: number;
}
export interface Measured {
  digest: string;
  crc: number;
}

/**
 * Measuring the files whose content nobody has to read: pictures, and so nearly all bytes of a bundle. It is begun before
 * the records are read and finished after, so that a platform with more threads can work on both at once.
 */
export interface Measuring {
  /** In the order of the ranges. */
  finish(): Promise<Measured[]>;
}
export type StartMeasuring = (source: ByteSource, ranges: readonly Range[]) => Measuring;

/** One after the other: what a bare HTML page does. */
export function measureInTurn(digest: Sha256, crc32: (bytes: Uint8Array) => number): StartMeasuring {
  return (source, ranges) => ({
    async finish() {
      const measured: Measured[] = [];
      for (const { start, end } of ranges) {
        const bytes = await source.read(start, end);
        measured.push({ digest: await digest(bytes), crc: crc32(bytes) });
      }
      return measured;
    },
  });
}
