import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { fromBase64Url } from './base64';
import { verifyEcdsa } from './ecdsa';
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
}

/**
 * Walks a Ledger from its first entry: gap-free sequence from 1, each `previous` the hash before it, each hash over the
 * canonical body, each signature by `publicKey`. What it cannot see: entries cut off at the end (needs an outside anchor).
 * @param digest lower-case hexadecimal SHA-256; WebCrypto when absent
 */
export async function verifyChain(
  entries: readonly ReadEntry[],
  publicKey: PublicKey,
  digest: (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string> = sha256Hex,
): Promise<ChainVerification> {
  const problems: ChainProblem[] = [];
  const hashes: string[] = [];
  const fingerprint = await fingerprintOf(publicKey).catch(() => '');
  const key = await importPublicKey(publicKey).catch(() => null);
  if (!key || !fingerprint) problems.push({ kind: 'bad-key', index: 0, expected: 'a point on P-256', found: 'none' });

  let previous = NO_PREVIOUS;
  for (const [index, entry] of entries.entries()) {
    const note = (kind: ChainProblem['kind'], expected: string, found: string) => {
      if (expected !== found) problems.push({ kind, index, expected, found });
    };
    const bytes = canonicalBytes(entry.body);
    const hash = await digest(bytes);
    const signature = fromBase64Url(entry.signature);
    const signed = key && signature ? await verifyEcdsa(key, signature, bytes) : false;
    note('sequence', String(index + 1), String(entry.body.sequence));
    note('previous', previous, entry.body.previous);
    note('hash', hash, entry.hash);
    note('other-key', fingerprint, entry.keyFingerprint);
    note('other-key', fingerprint, await keyMadeBy(entry, fingerprint));
    note('signature', 'valid', signed ? 'valid' : 'not valid');
    hashes.push(hash);
    previous = hash;
  }
  return { problems, hashes };
}

/** The fingerprint that a `key-made` event vouches for: both of its fields must say the same. */
async function keyMadeBy(entry: ReadEntry, expected: string): Promise<string> {
  const event = entry.body.event;
  if (event.kind !== 'key-made') return expected;
  const key = PublicKeySchema.safeParse(event.publicKey);
  const found = key.success ? await fingerprintOf(key.data).catch(() => 'not a P-256 key') : 'not a P-256 key';
  return found === event.fingerprint ? found : `${found}, named ${String(event.fingerprint)}`;
}
