const MODULUS = 65_521;
/** As many bytes as cannot make the sums larger than 32 bits. */
const RUN = 5552;

/** The checksum behind a zlib stream (RFC 1950). @param before of what came before it; 1 at first */
export function adler32(bytes: Uint8Array, before = 1): number {
  let a = before & 0xffff;
  let b = before >>> 16;
  for (let from = 0; from < bytes.length; from += RUN) {
    const end = Math.min(from + RUN, bytes.length);
    for (let i = from; i < end; i++) {
      a += bytes[i] ?? 0;
      b += a;
    }
    a %= MODULUS;
    b %= MODULUS;
  }
  return ((b << 16) | a) >>> 0;
}
