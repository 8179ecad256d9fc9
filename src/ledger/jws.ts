import type { Signer } from '../core/ledger-entry';
import { fromBase64Url, toBase64Url } from './base64';
import { verifyEcdsa } from './ecdsa';

/** The whole protected header. Nothing in it is read from a file: there is no algorithm to confuse. */
const PROTECTED = toBase64Url(new TextEncoder().encode('{"alg":"ES256"}'));

/**
 * Detached JWS in flattened JSON (RFC 7515 appendix F), for `jose jws ver`. Written by hand and not with a library, as
 * the key is behind a Signer; a test holds it against npm `jose` and the `jose` command.
 */
export async function signJws(message: Uint8Array<ArrayBuffer>, signer: Signer): Promise<string> {
  return text(await signer.sign(toBeSigned(message)));
}

/** Accepts only the one text that {@link signJws} can have written. */
export async function verifyJws(file: string, message: Uint8Array<ArrayBuffer>, key: CryptoKey): Promise<boolean> {
  const encoded = /"signature":"([A-Za-z0-9_-]+)"/.exec(file)?.[1];
  const raw = fromBase64Url(encoded ?? '');
  if (!raw || text(raw) !== file) return false;
  return verifyEcdsa(key, raw, toBeSigned(message));
}

function text(raw: Uint8Array): string {
  return `{"protected":"${PROTECTED}","signature":"${toBase64Url(raw)}"}\n`;
}

/** base64url of the payload in pieces of a multiple of three bytes, so that a long manifest does not overflow the stack. */
function toBeSigned(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts: string[] = [];
  for (let i = 0; i < message.length; i += 3 * 4096) parts.push(toBase64Url(message.subarray(i, i + 3 * 4096)));
  return new TextEncoder().encode(`${PROTECTED}.${parts.join('')}`);
}
