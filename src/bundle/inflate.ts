import { inflateSync } from 'fflate/browser';

/**
 * The bytes of a deflated entry (RFC 1951), or null unless the stream is whole, gives exactly `size` bytes, and uses all
 * of its own: nothing can be hidden behind its end.
 */
export type Inflate = (deflated: Uint8Array<ArrayBuffer>, size: number) => Uint8Array<ArrayBuffer> | null;

export const inflate: Inflate = (deflated, size) => {
  const bytes = attempt(deflated, size);
  if (!bytes) return null;
  // fflate does not tell how much it read. A stream that still ends without its last byte had that byte to spare.
  return attempt(deflated.subarray(0, -1), size) ? null : bytes;
};

function attempt(deflated: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  try {
    // One byte of room more than declared: fflate stops writing at the end of `out` and would hide a longer stream.
    const bytes = inflateSync(deflated, { out: new Uint8Array(size + 1) });
    return bytes.length === size ? bytes : null;
  } catch {
    return null;
  }
}
