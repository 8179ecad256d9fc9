import type { Signer } from '../core/ledger-entry';
import { fromBase64, toBase64 } from './base64';
import { verifyEcdsa } from './ecdsa';
import { equalBytes, joinBytes, shortestInteger, sshString, uint32 } from './octets';
import { type PublicKey, sshKeyBlob } from './public-key';

/** The namespace keeps this signature from passing for one made for e-mail, git or anything else. */
export const SSHSIG_NAMESPACE = 'consent-evidence';
const MAGIC = new TextEncoder().encode('SSHSIG');
const HASH = 'sha512';
const SIGNATURE_TYPE = 'ecdsa-sha2-nistp256';

/** Armoured SSH signature over `message` (OpenSSH PROTOCOL.sshsig), for `ssh-keygen -Y verify`. */
export async function signSshsig(message: Uint8Array<ArrayBuffer>, signer: Signer): Promise<string> {
  return armour(signer.publicKey, await signer.sign(await toBeSigned(message)));
}

/** Accepts only the one text that {@link signSshsig} can have written for this key and message. */
export async function verifySshsig(
  text: string,
  message: Uint8Array<ArrayBuffer>,
  publicKey: PublicKey,
  key: CryptoKey,
): Promise<boolean> {
  const raw = rawSignatureIn(text, publicKey);
  if (!raw || armour(publicKey, raw) !== text) return false;
  return verifyEcdsa(key, raw, await toBeSigned(message));
}

async function toBeSigned(message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-512', message));
  return joinBytes(MAGIC, sshString(SSHSIG_NAMESPACE), sshString(''), sshString(HASH), sshString(hash));
}

function armour(publicKey: PublicKey, raw: Uint8Array): string {
  const numbers = joinBytes(
    sshString(shortestInteger(raw.subarray(0, 32))),
    sshString(shortestInteger(raw.subarray(32))),
  );
  const blob = joinBytes(head(publicKey), sshString(joinBytes(sshString(SIGNATURE_TYPE), sshString(numbers))));
  const lines = toBase64(blob).match(/.{1,70}/g) ?? [];
  return `-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`;
}

function head(publicKey: PublicKey): Uint8Array<ArrayBuffer> {
  return joinBytes(
    MAGIC,
    uint32(1),
    sshString(sshKeyBlob(publicKey)),
    sshString(SSHSIG_NAMESPACE),
    sshString(''),
    sshString(HASH),
  );
}

/** Reads r and s from the end of the blob; that the rest is ours is proven by writing it again. */
function rawSignatureIn(text: string, publicKey: PublicKey): Uint8Array<ArrayBuffer> | null {
  const body = /^-----BEGIN SSH SIGNATURE-----\n([\s\S]*)\n-----END SSH SIGNATURE-----\n$/.exec(text)?.[1];
  const blob = fromBase64((body ?? '').replaceAll('\n', ''));
  const start = head(publicKey);
  if (!blob || !equalBytes(blob.subarray(0, start.length), start)) return null;
  const fixed = 4 + 4 + SIGNATURE_TYPE.length + 4;
  const r = readNumber(blob, start.length + fixed);
  const s = r && readNumber(blob, r.end);
  return r && s ? joinBytes(r.value, s.value) : null;
}

function readNumber(blob: Uint8Array, at: number): { value: Uint8Array; end: number } | null {
  if (at + 4 > blob.length) return null;
  const length = new DataView(blob.buffer, blob.byteOffset).getUint32(at);
  const end = at + 4 + length;
  if (length > 33 || end > blob.length) return null;
  const value = new Uint8Array(32);
  const digits = blob.subarray(at + 4, end).subarray(-32);
  value.set(digits, 32 - digits.length);
  return { value, end };
}
