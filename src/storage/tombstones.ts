import type { Deletion, Tombstone } from '../core/keeping';
import type { LedgerEntry } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { parseRow } from './parse-row';
import { LedgerRecordSchema } from './rows';

/** What the ledger says was deleted: the only thing that is left of it, so that its absence is not taken for damage. */
export async function tombstonesIn(database: EvidenceDatabase): Promise<Map<string, Tombstone>> {
  const found = new Map<string, Tombstone>();
  for (const { body } of await deletedEntries(database)) {
    const { event } = body;
    if (event.kind !== 'deleted') continue;
    for (const [i, captureId] of event.captureIds.entries())
      found.set(captureId, {
        captureId,
        captureDigest: event.captureDigests[i] ?? '',
        sequence: body.sequence,
        deletedAt: body.recordedAt,
        reason: event.reason,
        activityId: event.activityId ?? null,
        capturedAs: null,
      });
  }
  return found;
}

/** Every `deleted` entry, newest first. */
export async function deletionsIn(database: EvidenceDatabase): Promise<Deletion[]> {
  const entries = await deletedEntries(database);
  return entries
    .flatMap(({ body: { event, sequence, recordedAt } }) =>
      event.kind === 'deleted'
        ? [
            {
              sequence,
              deletedAt: recordedAt,
              reason: event.reason,
              activityId: event.activityId ?? null,
              captures: event.captureIds.length,
            },
          ]
        : [],
    )
    .reverse();
}

/** Whether a capture was deleted, by the digest of its record. One read, for a transaction that holds the ledger. */
export async function isDeleted({ ledger }: EvidenceDatabase, captureDigest: string): Promise<boolean> {
  const by = await ledger.where('entry.body.event.captureDigests').equals(captureDigest).first();
  return by?.kind === 'deleted';
}

async function deletedEntries(database: EvidenceDatabase): Promise<LedgerEntry[]> {
  const rows = await guarded(() => database.ledger.where('kind').equals('deleted').sortBy('sequence'));
  return rows.map((row) => parseRow(LedgerRecordSchema, row).entry);
}
