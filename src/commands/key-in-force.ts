import type { LedgerEntry } from '../core/ledger-entry';
import { fromBase64Url } from '../ledger/base64';
import { verifyEcdsa } from '../ledger/ecdsa';
import { fingerprintOf, importPublicKey, PublicKeySchema } from '../ledger/public-key';
import { makeSigner } from '../ledger/signer';
import { bodyBytes } from '../ledger/verify-chain';
import type { EvidenceStore } from '../storage/evidence-store';
import type { KeyStore } from '../storage/key-store';

/**
 * The key that had to sign an entry. Today's key, or an earlier one when signed rotations lead from it to today's; null when
 * they do not, so that a key put in by hand is never believed.
 */
export async function keyInForce(entry: LedgerEntry, store: EvidenceStore, keys: KeyStore): Promise<CryptoKey | null> {
  const pair = await keys.get();
  if (!pair) return null;
  const rotations = await store.entriesOfKind('key-rotated');
  const since = rotations.filter(({ body }) => body.sequence >= entry.body.sequence);
  if (since.length === 0) return pair.publicKey;
  const before = rotations.filter(({ body }) => body.sequence < entry.body.sequence).at(-1);
  const [origin] = before ? [before] : await store.entriesOfKind('key-made');
  let key = origin ? await keyNamedIn(origin) : null;
  const asked = key;
  for (const rotation of since) {
    if (!key || !(await isSignedWith(rotation, key))) return null;
    key = await keyNamedIn(rotation);
  }
  const last = since.at(-1)?.body.event;
  const { fingerprint } = await makeSigner(pair);
  return last?.kind === 'key-rotated' && last.fingerprint === fingerprint ? asked : null;
}

async function keyNamedIn({ body: { event } }: LedgerEntry): Promise<CryptoKey | null> {
  if (event.kind !== 'key-made' && event.kind !== 'key-rotated') return null;
  const parsed = PublicKeySchema.safeParse(event.publicKey);
  if (!parsed.success || (await fingerprintOf(parsed.data).catch(() => '')) !== event.fingerprint) return null;
  return importPublicKey(parsed.data).catch(() => null);
}

async function isSignedWith(entry: LedgerEntry, key: CryptoKey): Promise<boolean> {
  const signature = fromBase64Url(entry.signature);
  return signature !== null && verifyEcdsa(key, signature, bodyBytes(entry));
}
