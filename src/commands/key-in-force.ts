import type { LedgerEntry } from '../core/ledger-entry';
import { fromBase64Url } from '../ledger/base64';
import { verifyEcdsa } from '../ledger/ecdsa';
import { fingerprintOf, importPublicKey, PublicKeySchema } from '../ledger/public-key';
import { makeSigner } from '../ledger/signer';
import { bodyBytes } from '../ledger/verify-chain';
import type { EvidenceStore } from '../storage/evidence-store';
import type { KeyStore } from '../storage/key-store';

/**
 * The key that had to sign an entry. Today's key, or an earlier one when signed rotations lead from it to today's, or a loss that the
 * ledger tells in the open; null when they do not, so that a key put in by hand is never believed.
 */
export async function keyInForce(entry: LedgerEntry, store: EvidenceStore, keys: KeyStore): Promise<CryptoKey | null> {
  const pair = await keys.get();
  if (!pair) return null;
  const steps = [...(await store.entriesOfKind('key-rotated')), ...(await store.entriesOfKind('key-lost'))].sort(
    (a, b) => a.body.sequence - b.body.sequence,
  );
  // A `key-lost` entry is the first under the key that it names, a `key-rotated` entry the last under the one before.
  const isBefore = ({ body }: LedgerEntry) =>
    body.sequence < entry.body.sequence || (body.event.kind === 'key-lost' && body.sequence === entry.body.sequence);
  const since = steps.filter((step) => !isBefore(step));
  if (since.length === 0) return pair.publicKey;
  const before = steps.filter(isBefore).at(-1);
  const [origin] = before ? [before] : await store.entriesOfKind('key-made');
  let key = origin ? await keyNamedIn(origin) : null;
  const asked = key;
  for (const rotation of since) {
    const next = await keyNamedIn(rotation);
    const by = rotation.body.event.kind === 'key-lost' ? next : key;
    if (!by || !(await isSignedWith(rotation, by))) return null;
    key = next;
  }
  const last = since.at(-1)?.body.event;
  const { fingerprint } = await makeSigner(pair);
  return last && 'fingerprint' in last && last.fingerprint === fingerprint ? asked : null;
}

async function keyNamedIn({ body: { event } }: LedgerEntry): Promise<CryptoKey | null> {
  if (event.kind !== 'key-made' && event.kind !== 'key-rotated' && event.kind !== 'key-lost') return null;
  const parsed = PublicKeySchema.safeParse(event.publicKey);
  if (!parsed.success || (await fingerprintOf(parsed.data).catch(() => '')) !== event.fingerprint) return null;
  return importPublicKey(parsed.data).catch(() => null);
}

async function isSignedWith(entry: LedgerEntry, key: CryptoKey): Promise<boolean> {
  const signature = fromBase64Url(entry.signature);
  return signature !== null && verifyEcdsa(key, signature, bodyBytes(entry));
}
