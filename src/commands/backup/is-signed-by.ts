import type { LedgerEntry } from '../../core/ledger-entry';
import { fromBase64Url } from '../../ledger/base64';
import { verifyEcdsa } from '../../ledger/ecdsa';
import { bodyBytes } from '../../ledger/verify-chain';

/** Whether this very key signed the entry, and not only one that the entry names. */
export async function isSignedBy(key: CryptoKey, fingerprint: string, entry: LedgerEntry): Promise<boolean> {
  const signature = fromBase64Url(entry.signature);
  return entry.keyFingerprint === fingerprint && signature !== null && verifyEcdsa(key, signature, bodyBytes(entry));
}
