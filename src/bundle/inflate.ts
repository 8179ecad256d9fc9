import { inflateSync } from 'fflate/browser';

/**
 * The bytes of a deflated entry (RFC 1951), or null unless the stream is whole, gives exactly `size` bytes, and uses all
 * of its own: nothing can be hidden behind its end, not even in the spare bits of its last byte.
 */
export type Inflate = (deflated: Uint8Array<ArrayBuffer>, size: number) => Uint8Array<ArrayBuffer> | null;

export const inflate: Inflate = (deflated, size) => {
  const bytes = attempt(deflated, size);
  return bytes && endsInLastBit(deflated, bytes, attempt) ? bytes : null;
};

/**
 * Decoders do not tell how much they read. But a stream that still decodes without the highest bit set in its last byte,
 * or without that byte when it is zero, had it to spare: its last code is "end of block", and any other ends in mid-air.
 */
export function endsInLastBit(
  deflated: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
  decode: Inflate,
): boolean {
  const last = deflated.at(-1) ?? 0;
  if (last === 0) return decode(deflated.subarray(0, -1), bytes.length) === null;
  const changed = deflated.slice();
  changed[changed.length - 1] = last ^ (0x80 >> (Math.clz32(last) - 24));
  const other = decode(changed, bytes.length);
  // A stored block ends in data, not in a code: there the change shows in the last byte.
  return other === null || other.at(-1) !== bytes.at(-1);
}

function attempt(deflated: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  try {
    // One byte of room more than declared: fflate stops writing at the end of `out` and would hide a longer stream.
    const bytes = inflateSync(deflated, { out: new Uint8Array(size + 1) });
    return bytes.length === size ? bytes : null;
  } catch {
    return null;
  }
}
