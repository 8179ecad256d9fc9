/** Where a bundle is read from: memory, a Blob of the browser, or a file of the command. Read in pieces, never whole. */
export interface ByteSource {
  readonly size: number;
  /** Exactly `end - start` bytes. What it returns is good until the next read: a source may use one buffer again. */
  read(start: number, end: number): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

export function byteSource(source: Uint8Array | Blob | ByteSource): ByteSource {
  if (source instanceof Blob) {
    return {
      size: source.size,
      read: async (start, end) => new Uint8Array(await source.slice(start, end).arrayBuffer()),
    };
  }
  if (!(source instanceof Uint8Array)) return source;
  const { buffer } = source;
  // WebCrypto does not take shared memory, which another thread could change between hashing and reading.
  const bytes = buffer instanceof ArrayBuffer ? new Uint8Array(buffer, source.byteOffset, source.length) : null;
  const held = bytes ?? Uint8Array.from(source);
  return { size: held.length, read: (start, end) => held.subarray(start, end) };
}
