import type { LedgerEvent } from '../../core/ledger-entry';
import type { ConsentDeps } from './keep-record';

type Reason = Extract<LedgerEvent, { kind: 'consent-deleted' }>['reason'];

/**
 * Deletes a record before which nothing was captured; the ledger says that it was there, and why it went.
 * @param activityId whose term has passed
 * @returns number of the ledger entry
 * @throws WitnessError `not-found` | `on-hold` | `bad-input` when it goes with its capture | `signing-failed` | `store-*`
 */
export async function deleteRecord(
  recordId: string,
  reason: Reason,
  { consents, ledger }: Pick<ConsentDeps, 'consents' | 'ledger'>,
  activityId?: string,
): Promise<number> {
  const { digest } = await consents.get(recordId);
  const { body } = await ledger.onHead(
    {
      kind: 'consent-deleted',
      recordId,
      recordDigest: digest,
      reason,
      ...(activityId === undefined ? {} : { activityId }),
    },
    (entry) => consents.remove(recordId, entry),
  );
  return body.sequence;
}
