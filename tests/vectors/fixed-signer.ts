import { createECDH, createHash, createHmac } from 'node:crypto';
import type { Signer } from '../../src/core/ledger-entry';
import { lowerS } from '../../src/ledger/ecdsa';
import { fingerprintOf } from '../../src/ledger/public-key';

/**
 * A signer whose key and signatures are the same each time (RFC 6979), so that test vectors can be made again byte for byte. Its
 * private key is the SHA-256 of a word in this file: never use it for anything that should be believed.
 */
export async function fixedSigner(word: string): Promise<Signer> {
  const d = toNumber(createHash('sha256').update(word).digest()) % ORDER;
  const point = pointOf(d);
  const publicKey = {
    kty: 'EC' as const,
    crv: 'P-256' as const,
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  return {
    publicKey,
    fingerprint: await fingerprintOf(publicKey),
    sign: async (bytes) => lowerS(signature(d, bytes)),
  };
}

/** Order of the group of P-256. */
export const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

function signature(d: bigint, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256').update(bytes).digest();
  const k = nonce(d, hash);
  const r = toNumber(pointOf(k).subarray(1, 33)) % ORDER;
  const s = (inverse(k) * ((toNumber(hash) + r * d) % ORDER)) % ORDER;
  return Uint8Array.from(Buffer.concat([octets(r), octets(s)]));
}

/** RFC 6979 section 3.2; its first candidate is refused once in 2^32 keys, which would show as a throw. */
function nonce(d: bigint, hash: Buffer): bigint {
  const input = Buffer.concat([octets(d), octets(toNumber(hash) % ORDER)]);
  let key: Buffer = Buffer.alloc(32);
  let value: Buffer = Buffer.alloc(32, 1);
  for (const step of [0, 1]) {
    key = hmac(key, Buffer.concat([value, Buffer.from([step]), input]));
    value = hmac(key, value);
  }
  const k = toNumber(hmac(key, value));
  if (k === 0n || k >= ORDER) throw new Error('choose another word');
  return k;
}

function pointOf(k: bigint): Buffer {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(octets(k));
  return curve.getPublicKey();
}

function hmac(key: Buffer, data: Buffer): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

/** By Fermat: the order is a prime. */
function inverse(k: bigint): bigint {
  let [result, base, left] = [1n, k, ORDER - 2n];
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * base) % ORDER;
    base = (base * base) % ORDER;
  }
  return result;
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

export function octets(number: bigint): Buffer {
  return Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
}
