import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { fromBase64Url } from './base64';
import { verifyEcdsa } from './ecdsa';
import { keyNamedBy } from './key-named-in';
import { fingerprintOf, importPublicKey, type PublicKey, PublicKeySchema } from './public-key';
import type { ReadEntry } from './read-entry';
import { NO_PREVIOUS } from './seal-entry';

export type ChainProblem = {
  kind: 'sequence' | 'previous' | 'hash' | 'signature' | 'other-key' | 'bad-key';
  /** Place in the list, from 0: the sequence number itself may be the lie. */
  index: number;
  expected: string;
  found: string;
};

export interface ChainVerification {
  problems: ChainProblem[];
  /** Per entry, in order; recomputed, not copied. */
  hashes: string[];
  /** Fingerprints of the keys that signed it, oldest first: more than one only by rotations that each old key signed. Since a loss. */
  keys: string[];
  /** Fingerprints of keys before that: of none does a signature lead to the next, since each was lost. */
  lost: string[];
}

export interface ChainTools {
  /** Lower-case hexadecimal SHA-256; WebCrypto when absent. */
  digest?: (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;
  /** The canonical bytes of each body, where the caller has them already. */
  bodies?: readonly Uint8Array<ArrayBuffer>[];
}

/** The bytes that an entry's hash and signature are about. */
export function bodyBytes(entry: ReadEntry): Uint8Array<ArrayBuffer> {
  return canonicalBytes(entry.body);
}

/**
 * Walks a Ledger from its first entry: gap-free sequence from 1, each `previous` the hash before it, each hash over the
 * canonical body, each signature by the key in force. That is `publicKey` throughout, unless `key-rotated` entries lead to it
 * from the key of the first entry, each signed with the key it replaces: any other key is refused. A `key-lost` entry begins with a key
 * that nothing before vouches for, in the open: `lost` tells which those were. What it cannot see: entries
 * cut off at the end (needs an outside anchor).
 */
export async function verifyChain(
  entries: readonly ReadEntry[],
  publicKey: PublicKey,
  { digest = sha256Hex, bodies = entries.map(bodyBytes) }: ChainTools = {},
): Promise<ChainVerification> {
  const problems: ChainProblem[] = [];
  const hashes: string[] = [];
  const { inForce, last, since } = await keysInForce(entries, publicKey);
  const wanted = await openKey(publicKey);
  if (!wanted.key) problems.push({ kind: 'bad-key', index: 0, expected: 'a point on P-256', found: 'none' });

  // All at once: WebCrypto works beside this thread, and waiting for each in turn would leave it idle.
  const [signatures, computed] = await Promise.all([
    Promise.all(entries.map((entry, i) => isSigned(entry, bodies[i], inForce[i]?.key ?? null))),
    Promise.all(entries.map((entry, i) => digest(bodies[i] ?? bodyBytes(entry)))),
  ]);
  let previous = NO_PREVIOUS;
  for (const [index, entry] of entries.entries()) {
    const note = (kind: ChainProblem['kind'], expected: string, found: string) => {
      if (expected !== found) problems.push({ kind, index, expected, found });
    };
    const hash = computed[index] ?? '';
    const fingerprint = inForce[index]?.fingerprint ?? '';
    note('sequence', String(index + 1), String(entry.body.sequence));
    note('previous', previous, entry.body.previous);
    note('hash', hash, entry.hash);
    note('other-key', fingerprint, entry.keyFingerprint);
    note('other-key', fingerprint, await keyMadeBy(entry, fingerprint));
    note('signature', 'valid', signatures[index] ? 'valid' : 'not valid');
    if (NEXT_KEY.includes(entry.body.event.kind) && !(await namedKey(entry)))
      note('other-key', 'a P-256 key and its fingerprint', fingerprintIn(entry));
    if (entry.body.event.kind === 'key-lost')
      note('other-key', inForce[index - 1]?.fingerprint ?? '', String(entry.body.event.lost));
    // Rotations must lead to the key that was asked for, not away from it.
    if (index === entries.length - 1) note('other-key', wanted.fingerprint, last.fingerprint);
    hashes.push(hash);
    previous = hash;
  }
  const named = [...inForce, last].map((key) => key.fingerprint);
  const keys = [...new Set(named.slice(since))];
  const lost = [...new Set(named.slice(0, since))].filter((fingerprint) => !keys.includes(fingerprint));
  return { problems, hashes, keys, lost };
}

interface OpenKey {
  key: CryptoKey | null;
  fingerprint: string;
}

/**
 * The key that must have signed each entry, and the one that signs next. Which rotations there are is taken from the entries
 * as they stand: a forged one has no valid signature of the key before it, which is a problem of its own.
 */
async function keysInForce(entries: readonly ReadEntry[], publicKey: PublicKey) {
  const isRotated = entries.some(({ body }) => NEXT_KEY.includes(body.event.kind));
  const first = isRotated && entries[0]?.body.event.kind === 'key-made' ? await namedKey(entries[0]) : null;
  let last = first ?? (await openKey(publicKey));
  const inForce: OpenKey[] = [];
  let since = 0;
  for (const [i, entry] of entries.entries()) {
    const found = entry.body.event.kind === 'key-lost' ? await namedKey(entry) : null;
    if (found) [last, since] = [found, i];
    inForce.push(last);
    if (entry.body.event.kind === 'key-rotated') last = (await namedKey(entry)) ?? last;
  }
  return { inForce, last, since };
}

/** Entries after which another key signs, or that are the first under it. */
const NEXT_KEY: readonly string[] = ['key-rotated', 'key-lost'];

function fingerprintIn({ body: { event } }: ReadEntry): string {
  return 'fingerprint' in event ? String(event.fingerprint) : '';
}

/** The key that an entry names, when key and fingerprint say the same and it is one. */
async function namedKey(entry: ReadEntry): Promise<OpenKey | null> {
  const named = await keyNamedBy(entry);
  const opened = named && (await openKey(named));
  return opened?.key ? opened : null;
}

async function openKey(publicKey: PublicKey): Promise<OpenKey> {
  return {
    key: await importPublicKey(publicKey).catch(() => null),
    fingerprint: await fingerprintOf(publicKey).catch(() => ''),
  };
}

async function isSigned(
  entry: ReadEntry,
  body: Uint8Array<ArrayBuffer> | undefined,
  key: CryptoKey | null,
): Promise<boolean> {
  const signature = fromBase64Url(entry.signature);
  return key !== null && signature !== null && body !== undefined && verifyEcdsa(key, signature, body);
}

/** The fingerprint that a `key-made` event vouches for: both of its fields must say the same. */
async function keyMadeBy(entry: ReadEntry, expected: string): Promise<string> {
  const event = entry.body.event;
  if (event.kind !== 'key-made') return expected;
  const key = PublicKeySchema.safeParse(event.publicKey);
  const found = key.success ? await fingerprintOf(key.data).catch(() => 'not a P-256 key') : 'not a P-256 key';
  return found === event.fingerprint ? found : `${found}, named ${String(event.fingerprint)}`;
}
