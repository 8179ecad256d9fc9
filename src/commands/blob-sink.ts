import type { ByteSink } from '../bundle/bundle-input';

/** Bytes that are handed over to the browser at a time. */
const PIECE = 8 * 1024 * 1024;

/**
 * Gathers a file piece by piece. What is in a Blob is the browser's to keep, on disk when it is much, so the memory of the page
 * does not grow with the file.
 */
export class BlobSink implements ByteSink {
  readonly #pieces: Blob[] = [];
  #pending: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  write(bytes: Uint8Array<ArrayBuffer>): void {
    this.#pending.push(bytes);
    this.#size += bytes.length;
    if (this.#size >= PIECE) this.#handOver();
  }

  /** All that was written. */
  blob(type: string): Blob {
    this.#handOver();
    return new Blob(this.#pieces, { type });
  }

  #handOver(): void {
    this.#pieces.push(new Blob(this.#pending));
    this.#pending = [];
    this.#size = 0;
  }
}
