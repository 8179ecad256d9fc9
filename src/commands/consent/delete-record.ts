import type { ConsentDeps } from './keep-record';

/**
 * Deletes a record before which nothing was captured; the ledger says that it was there, and why it went.
 * @returns number of the ledger entry
 * @throws WitnessError `not-found` | `bad-input` when it goes with its capture | `signing-failed` | `store-*`
 */
export async function deleteRecord(
  recordId: string,
  reason: 'user' | 'data-subject-request',
  { consents, ledger }: Pick<ConsentDeps, 'consents' | 'ledger'>,
): Promise<number> {
  const { digest } = await consents.get(recordId);
  const { body } = await ledger.onHead({ kind: 'consent-deleted', recordId, recordDigest: digest, reason }, (entry) =>
    consents.remove(recordId, entry),
  );
  return body.sequence;
}
