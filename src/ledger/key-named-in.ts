import { type PublicKey, PublicKeySchema } from './public-key';
import type { ReadEntry } from './read-entry';

/** The key that a ledger names last (its `key-made` entry, or one with another key); null when it names none. */
export function keyNamedIn(entries: readonly ReadEntry[]): PublicKey | null {
  const key = entries.findLast(({ body }) => KEY_KINDS.includes(body.event.kind))?.body.event;
  return (key && 'publicKey' in key && PublicKeySchema.safeParse(key.publicKey).data) || null;
}

const KEY_KINDS: readonly string[] = ['key-made', 'key-rotated', 'key-lost'];
