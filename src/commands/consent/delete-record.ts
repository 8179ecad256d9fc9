import type { LedgerEvent } from '../../core/ledger-entry';
import type { ConsentDeps } from './keep-record';

/** Why a record goes: somebody says so, or the term of an activity has passed. */
type Reason = Extract<LedgerEvent, { kind: 'consent-deleted' }>['reason'] | { termOf: string };

/**
 * Deletes a record before which nothing was captured; the ledger says that it was there, and why it went.
 * @returns number of the ledger entry
 * @throws WitnessError `not-found` | `on-hold` | `bad-input` when it goes with its capture | `signing-failed` | `store-*`
 */
export async function deleteRecord(
  recordId: string,
  reason: Reason,
  { consents, ledger }: Pick<ConsentDeps, 'consents' | 'ledger'>,
): Promise<number> {
  const { digest: recordDigest } = await consents.get(recordId);
  const event: LedgerEvent =
    typeof reason === 'string'
      ? { kind: 'consent-deleted', recordId, recordDigest, reason }
      : { kind: 'consent-term-passed', recordId, recordDigest, activityId: reason.termOf };
  const { body } = await ledger.onHead(event, (entry) => consents.remove(recordId, entry));
  return body.sequence;
}
