import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import type { Clock, LedgerBody, LedgerEntry, LedgerEvent, Signer } from '../core/ledger-entry';
import { toBase64Url } from './base64';

/** What the first entry names as `previous`. */
export const NO_PREVIOUS = '0'.repeat(64);

/**
 * The next entry of the Ledger. Storing it is the caller's job, in one transaction with what it is about; two callers
 * that seal on the same `previous` make the same `sequence`, and the store must refuse the second.
 * @throws WitnessError `signing-failed` | `not-canonical`
 */
export async function sealEntry(
  previous: { body: Pick<LedgerBody, 'sequence'>; hash: string } | null,
  event: LedgerEvent,
  signer: Signer,
  clock: Pick<Clock, 'now'>,
): Promise<LedgerEntry> {
  const body: LedgerBody = {
    schema: 'consent-witness/ledger-entry/1',
    sequence: (previous?.body.sequence ?? 0) + 1,
    previous: previous?.hash ?? NO_PREVIOUS,
    recordedAt: clock.now(),
    event,
  };
  const bytes = canonicalBytes(body);
  return {
    body,
    hash: await sha256Hex(bytes),
    signature: toBase64Url(await signer.sign(bytes)),
    keyFingerprint: signer.fingerprint,
  };
}
