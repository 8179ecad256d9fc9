/** Binary strings of SSH (RFC 4251 section 5) and plain joining, in one place. */
export function joinBytes(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joinAll(parts);
}

/** For lists of any length: an argument list has an end. */
export function joinAll(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

export function uint32(value: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value);
  return out;
}

/** `string`: length in four bytes, then the bytes. */
export function sshString(value: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return joinBytes(uint32(bytes.length), bytes);
}

/** An unsigned big-endian number in the shortest two's complement form: what SSH's mpint and DER's INTEGER share. */
export function shortestInteger(bigEndian: Uint8Array): Uint8Array<ArrayBuffer> {
  let start = 0;
  while (start < bigEndian.length - 1 && bigEndian[start] === 0) start++;
  const digits = bigEndian.slice(start);
  return (digits[0] ?? 0) >= 0x80 ? joinBytes(Uint8Array.of(0), digits) : digits;
}
