import { fingerprintOf, type PublicKey, PublicKeySchema } from './public-key';
import type { ReadEntry } from './read-entry';

/** The key that a ledger names last (its `key-made` entry, or one with another key); null when it names none. */
export function keyNamedIn(entries: readonly ReadEntry[]): PublicKey | null {
  const key = entries.findLast(({ body }) => KEY_KINDS.includes(body.event.kind))?.body.event;
  return (key && 'publicKey' in key && PublicKeySchema.safeParse(key.publicKey).data) || null;
}

/** The key that one entry names, when its fingerprint says the same. */
export async function keyNamedBy({ body: { event } }: ReadEntry): Promise<PublicKey | null> {
  if (!KEY_KINDS.includes(event.kind) || !('publicKey' in event)) return null;
  const { data } = PublicKeySchema.safeParse(event.publicKey);
  if (!data || !('fingerprint' in event)) return null;
  return (await fingerprintOf(data)) === event.fingerprint ? data : null;
}

const KEY_KINDS: readonly string[] = ['key-made', 'key-rotated', 'key-lost'];
