import * as z from 'zod';
import { canonicalText } from '../core/canonical';
import { Bytes32Schema } from '../core/sealed-values';
import { fromBase64Url, toBase64 } from './base64';
import { joinBytes, sshString } from './octets';

/** The public half of a P-256 key as JWK (RFC 7518 section 6.2.1), with nothing else in it. */
export const PublicKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: Bytes32Schema,
  y: Bytes32Schema,
});
export type PublicKey = z.infer<typeof PublicKeySchema>;

const SSH_TYPE = 'ecdsa-sha2-nistp256';
/** SubjectPublicKeyInfo of an uncompressed P-256 point, up to the point (RFC 5480). */
const SPKI_PREFIX = Uint8Array.from([
  0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce,
  0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
]);

/** `SHA256:…` of the SSH key blob, as `ssh-keygen -l` prints it: the name people compare by another road. */
export async function fingerprintOf(key: PublicKey): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', sshKeyBlob(key));
  return `SHA256:${toBase64(new Uint8Array(digest)).replaceAll('=', '')}`;
}

/** The key blob of RFC 5656 section 3.1. */
export function sshKeyBlob(key: PublicKey): Uint8Array<ArrayBuffer> {
  return joinBytes(sshString(SSH_TYPE), sshString('nistp256'), sshString(point(key)));
}

/** One line of `authorized_keys` form: type and base64 blob. */
export function sshKeyLine(key: PublicKey): string {
  return `${SSH_TYPE} ${toBase64(sshKeyBlob(key))}`;
}

/** SubjectPublicKeyInfo in PEM (RFC 7468), for openssl. */
export function publicKeyPem(key: PublicKey): string {
  const lines = toBase64(joinBytes(SPKI_PREFIX, point(key))).match(/.{1,64}/g) ?? [];
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`;
}

/** The JWK as canonical JSON with a line end, for jose. */
export function publicKeyJwk(key: PublicKey): string {
  return `${canonicalText(key)}\n`;
}

/** @throws DOMException when the point is not on the curve */
export function importPublicKey(key: PublicKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
}

function point(key: PublicKey): Uint8Array<ArrayBuffer> {
  return joinBytes(Uint8Array.of(4), coordinate(key.x), coordinate(key.y));
}

function coordinate(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text);
  if (bytes?.length !== 32) throw new TypeError('a P-256 coordinate is 32 bytes');
  return bytes;
}
