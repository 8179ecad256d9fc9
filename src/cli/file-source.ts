import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../bundle/byte-source';

export interface FileSource extends ByteSource {
  readonly file: number;
  close(): void;
}

/**
 * A file read in pieces into one buffer that is used again: fresh memory for every piece costs more than the hashing, and
 * a bundle of gigabytes must not need gigabytes.
 * @throws Error when it cannot be opened, or is not a regular file
 */
export function openFileSource(path: string): FileSource {
  const file = openSync(path, 'r');
  const stat = fstatSync(file);
  if (!stat.isFile()) {
    closeSync(file);
    throw new Error('not a regular file');
  }
  let buffer = new ArrayBuffer(1 << 20);
  return {
    file,
    size: stat.size,
    read(start, end) {
      const length = end - start;
      if (length > buffer.byteLength) buffer = new ArrayBuffer(Math.max(length, 2 * buffer.byteLength));
      const bytes = new Uint8Array(buffer, 0, length);
      let done = 0;
      while (done < length) {
        const read = readSync(file, bytes, done, length - done, start + done);
        if (read === 0) break;
        done += read;
      }
      return bytes.subarray(0, done);
    },
    close: () => closeSync(file),
  };
}
