import { WitnessError } from '../../core/errors';
import type { LockKind, Secret } from '../../core/sharing';
import type { ByteSource } from '../byte-source';

/** Decrypts one piece (ChaCha20-Poly1305, tag at its end); null when it was changed. */
export type DecryptPiece = (key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array) => Uint8Array | null;

const MAGIC = 'age-encryption.org/v1\n';
/** Room for a hundred recipients; a header is read whole. */
const MOST_HEADER = 256 * 1024;
const PIECE = 64 * 1024;
const TAG = 16;
const NONCE = 16;

/** What opens this file: null when it is no age file. Never reads more than its header. */
export async function ageKind(source: ByteSource): Promise<LockKind | null> {
  const text = latin1(await source.read(0, Math.min(source.size, 4096)));
  if (!text.startsWith(MAGIC)) return null;
  return text.startsWith(`${MAGIC}-> scrypt `) ? 'passphrase' : 'identities';
}

/**
 * The content of an age file (age-encryption.org/v1), decrypted where it is read: age seals pieces of 64 KiB that each stand by
 * themselves, so nothing of it has to be written anywhere, and memory holds one piece. The last one is opened first: a file that was
 * cut off gives nothing.
 * @throws WitnessError `not-a-bundle` no age file, or a broken one | `not-an-identity` | `wrong-passphrase` | `wrong-identity`
 */
export async function openAge(source: ByteSource, secret: Secret, decryptPiece?: DecryptPiece): Promise<ByteSource> {
  const header = await headerOf(source);
  const fileKey = await fileKeyOf(header, secret);
  const start = header.length + NONCE;
  const key = await streamKey(fileKey, Uint8Array.from(await source.read(header.length, start)));
  const decrypt = decryptPiece ?? (await softwareDecrypt());
  const sealed = source.size - start;
  const last = Math.ceil(sealed / (PIECE + TAG)) - 1;
  const size = sealed - (last + 1) * TAG;
  if (last < 0 || size - last * PIECE < (last === 0 ? 0 : 1)) throw notWhole();
  let at = -1;
  let held: Uint8Array = new Uint8Array();
  const piece = async (i: number): Promise<Uint8Array> => {
    if (i === at) return held;
    const from = start + i * (PIECE + TAG);
    const bytes = await source.read(from, Math.min(from + PIECE + TAG, source.size));
    const plain = decrypt(key, pieceNonce(i, i === last), bytes);
    if (!plain) throw notWhole();
    held = plain;
    at = i;
    return plain;
  };
  await piece(last);
  let buffer = new Uint8Array(new ArrayBuffer(PIECE));
  return {
    size,
    async read(from, to) {
      const end = Math.min(to, size);
      const length = Math.max(0, end - from);
      if (length > buffer.length) buffer = new Uint8Array(new ArrayBuffer(Math.max(length, 2 * buffer.length)));
      for (let done = from; done < end; ) {
        const i = Math.floor(done / PIECE);
        const part = (await piece(i)).subarray(done - i * PIECE, end - i * PIECE);
        buffer.set(part, done - from);
        done += part.length;
      }
      return buffer.subarray(0, length);
    },
  };
}

async function headerOf(source: ByteSource): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(await source.read(0, Math.min(source.size, MOST_HEADER)));
  const [header] = /^age-encryption\.org\/v1\n(?:(?!--- )[^\n]*\n)*--- [^\n]*\n/.exec(latin1(bytes)) ?? [];
  if (header === undefined) throw new WitnessError('not-a-bundle', 'not an age file');
  return bytes.subarray(0, header.length);
}

/** Its library is loaded only here: most bundles are not encrypted. */
async function fileKeyOf(header: Uint8Array<ArrayBuffer>, secret: Secret): Promise<Uint8Array<ArrayBuffer>> {
  const { Decrypter } = await import('age-encryption');
  const opener = new Decrypter();
  if ('passphrase' in secret) opener.addPassphrase(secret.passphrase);
  else for (const identity of identitiesIn(secret.identities)) addIdentity(opener, identity);
  const fileKey = await opener.decryptHeader(header).catch((cause: unknown) => {
    const isOther = cause instanceof Error && cause.message.includes('no identity matched');
    const wrong = 'passphrase' in secret ? 'wrong-passphrase' : 'wrong-identity';
    throw new WitnessError(isOther ? wrong : 'not-a-bundle', String(cause), { cause });
  });
  return Uint8Array.from(fileKey);
}

function addIdentity(opener: { addIdentity(text: string): void }, identity: string): void {
  try {
    opener.addIdentity(identity);
  } catch {
    // What was tried is a secret: it may not stand in a message.
    throw new WitnessError('not-an-identity', 'a line that cannot be read');
  }
}

/** @throws WitnessError `not-an-identity` when there is none */
function identitiesIn(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (identities.length === 0) throw new WitnessError('not-an-identity', 'no line with a key');
  return identities;
}

async function streamKey(
  fileKey: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', fileKey, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode('payload');
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, 256));
}

/** Eleven octets that count, and one that says "last". */
function pieceNonce(i: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, i);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

async function softwareDecrypt(): Promise<DecryptPiece> {
  const { chacha20poly1305 } = await import('@noble/ciphers/chacha.js');
  return (key, nonce, sealed) => {
    try {
      return chacha20poly1305(key, nonce).decrypt(sealed);
    } catch {
      return null;
    }
  };
}

function notWhole(): WitnessError {
  return new WitnessError('not-a-bundle', 'the encrypted file was changed or cut off');
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
