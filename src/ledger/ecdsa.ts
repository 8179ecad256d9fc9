import { fromHex, toHex } from '../core/digest';

/**
 * ECDSA lets (r, s) and (r, n - s) both verify. We sign and accept only the lower of the two, so that a signature has
 * one spelling and nobody can alter a signature file without it being noticed.
 */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** Raw r‖s (IEEE P1363, 64 bytes) with the lower s. */
export function lowerS(raw: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const s = sOf(raw);
  if (s <= ORDER / 2n) return raw;
  const out = raw.slice();
  out.set(fromHex((ORDER - s).toString(16).padStart(64, '0')), 32);
  return out;
}

export function hasLowerS(raw: Uint8Array): boolean {
  return raw.length === 64 && sOf(raw) <= ORDER / 2n;
}

/** True when `raw` is `key`'s signature over `bytes`, in the one spelling we accept. Never throws. */
export async function verifyEcdsa(
  key: CryptoKey,
  raw: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (!hasLowerS(raw)) return false;
  try {
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, raw, bytes);
  } catch {
    return false;
  }
}

function sOf(raw: Uint8Array): bigint {
  return BigInt(`0x${toHex(raw.subarray(32))}`);
}
