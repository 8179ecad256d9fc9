import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalText } from '../core/canonical';
import { utf8 } from '../core/digest';
import { fromBase64Url, toBase64Url } from './base64';
import { joinAll, joinBytes } from './octets';

/**
 * A commitment to every part of a JSON document, so that parts can be withheld later while the rest still proves to be what was
 * sealed (as SD-JWT does, RFC 9901). Hashing is synchronous: WebCrypto takes longer to be asked than these short inputs to hash.
 */
export interface Part {
  /** RFC 6901. */
  at: string;
  /** Of a text: place among its pieces. Undefined: a list of plain values, see {@link partsOf}. */
  piece: number | undefined;
  value: unknown;
}

/** A document that may have a secret for it. */
export interface Committed {
  redaction?: { secret: string } | undefined;
}

const SALT = 16;
const DOMAIN = utf8('consent-witness/parts/1\n');

export function newSecret(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** Another secret that follows from this one, and not the other way round. */
export async function secretFor(secret: string, purpose: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign']);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(purpose))));
}

/** A text in pieces: each ends behind white space or slashes, so that a name in a title or an address is pieces of its own. */
export function piecesOf(text: string): readonly string[] {
  return text.match(/[^\t\n\r \u00a0/]+[\t\n\r \u00a0/]*|[\t\n\r \u00a0/]+/g) ?? [''];
}

/**
 * All parts in order: of an object first its numbers, booleans and nulls together as one part, then member by member in canonical
 * order; of a list item by item; of a text piece by piece. An empty object or list is its own part. `redaction` of the document
 * itself is left out.
 */
export function* partsOf(value: unknown, at = ''): Generator<Part> {
  if (typeof value === 'string') {
    for (const [piece, text] of piecesOf(value).entries()) yield { at, piece, value: text };
  } else if (Array.isArray(value)) {
    if (value.length === 0) yield { at, piece: undefined, value };
    for (const [i, item] of value.entries()) yield* partsOf(item, `${at}/${i}`);
  } else if (typeof value === 'object' && value !== null) {
    const members = membersOf(value, at);
    const plain = members.filter(([, item]) => isPlain(item));
    if (plain.length > 0 || members.length === 0) yield { at, piece: undefined, value: Object.fromEntries(plain) };
    for (const [key, item] of members) if (!isPlain(item)) yield* partsOf(item, `${at}/${escaped(key)}`);
  } else yield { at, piece: undefined, value };
}

/** In canonical order; `redaction` of the document itself is left out. */
export function membersOf(value: object, at: string): [string, unknown][] {
  const members = Object.entries(value).filter(
    ([key, item]) => item !== undefined && (at !== '' || key !== 'redaction'),
  );
  return members.sort(([a], [b]) => (a < b ? -1 : 1));
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

/** A name as a step of a JSON Pointer (RFC 6901). */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** SHA-256 over the salt and the canonical JSON of place and value. Of texts plain `JSON` writes that, and faster. */
export function commitment(salt: Uint8Array, { at, piece, value }: Part): Uint8Array {
  const said = piece === undefined ? canonicalText([at, value]) : JSON.stringify([at, piece, value]);
  return sha256(joinBytes(salt, utf8(said)));
}

/** Salts of the first parts of a document: the key stream of AES-256 in counter mode from zero, 16 bytes for each. */
export async function saltsOf(secret: string, parts: number): Promise<Uint8Array[]> {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), 'AES-CTR', false, ['encrypt']);
  const algorithm = { name: 'AES-CTR', counter: new Uint8Array(16), length: 64 };
  const stream = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, new Uint8Array(parts * SALT)));
  return Array.from({ length: parts }, (_, i) => stream.subarray(i * SALT, (i + 1) * SALT));
}

/** What the ledger names: SHA-256 over all commitments in order. Lower-case hexadecimal. */
export async function overAll(
  commitments: readonly Uint8Array[],
  digest: (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>,
): Promise<string> {
  return digest(joinAll([DOMAIN, ...commitments]));
}

/** Over a document with a secret in it; null for one of before, which has none. */
export async function committedTo(
  sealed: Committed,
  digest: (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>,
): Promise<string | null> {
  if (!sealed.redaction) return null;
  const parts = [...partsOf(sealed)];
  const salts = await saltsOf(sealed.redaction.secret, parts.length);
  return overAll(
    parts.map((part, i) => commitment(salts[i] ?? new Uint8Array(), part)),
    digest,
  );
}

/** @throws Error for what no schema of ours lets through */
function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(secret);
  if (bytes?.length !== 32) throw new Error('not a secret');
  return bytes;
}

/** All texts in a value, whole. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
