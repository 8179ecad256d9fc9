import { equalBytes, joinBytes, shortestInteger } from './octets';

/** ECDSA-Sig-Value in DER (RFC 3279 section 2.2.3) from raw r‖s, for `openssl dgst -verify`. */
export function toDer(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = joinBytes(integer(raw.subarray(0, 32)), integer(raw.subarray(32)));
  return joinBytes(Uint8Array.of(0x30, numbers.length), numbers);
}

/** Raw r‖s, or null unless the bytes are exactly what {@link toDer} writes. */
export function fromDer(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const rLength = der[3] ?? 0;
  const sLength = der[5 + rLength] ?? 0;
  if (rLength < 1 || sLength < 1 || rLength > 33 || sLength > 33) return null;
  const raw = joinBytes(padded(der.subarray(4, 4 + rLength)), padded(der.subarray(6 + rLength, 6 + rLength + sLength)));
  return equalBytes(toDer(raw), der) ? raw : null;
}

function integer(bigEndian: Uint8Array): Uint8Array<ArrayBuffer> {
  const digits = shortestInteger(bigEndian);
  return joinBytes(Uint8Array.of(0x02, digits.length), digits);
}

function padded(digits: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(32);
  const low = digits.subarray(-32);
  out.set(low, 32 - low.length);
  return out;
}
