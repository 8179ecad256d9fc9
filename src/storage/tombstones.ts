import type { Deletion, Tombstone } from '../core/keeping';
import { DELETING_KINDS, type LedgerEntry, type LedgerEvent } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { parseRow } from './parse-row';
import { LedgerRecordSchema } from './rows';

/** What the ledger says was deleted: the only thing that is left of it, so that its absence is not taken for damage. */
export async function tombstonesIn(database: EvidenceDatabase): Promise<Map<string, Tombstone>> {
  const found = new Map<string, Tombstone>();
  for (const { body } of await entriesOf(database, ['deleted'])) {
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

/** Every entry that says what was deleted, newest first. */
export async function deletionsIn(database: EvidenceDatabase): Promise<Deletion[]> {
  const entries = await entriesOf(database, DELETING_KINDS);
  return entries.flatMap((entry) => deletionOf(entry) ?? []).reverse();
}

/** Whether a capture was deleted, by the digest of its record. One read, for a transaction that holds the ledger. */
export async function isDeleted({ ledger }: EvidenceDatabase, captureDigest: string): Promise<boolean> {
  const by = await ledger.where('entry.body.event.captureDigests').equals(captureDigest).first();
  return by?.kind === 'deleted';
}

function deletionOf({ body: { event, sequence, recordedAt } }: LedgerEntry): Deletion | null {
  const nothing = { sequence, deletedAt: recordedAt, activityId: null, captures: 0, records: 0, rows: 0 };
  switch (event.kind) {
    case 'deleted': {
      const { captureIds, reason, activityId = null } = event;
      return { ...nothing, reason, activityId, captures: captureIds.length };
    }
    case 'consent-deleted':
      return { ...nothing, reason: event.reason, records: 1 };
    case 'consent-term-passed':
      return { ...nothing, reason: 'retention', activityId: event.activityId, records: 1 };
    case 'log-rows-deleted':
      return { ...nothing, reason: event.reason, rows: event.rows };
    case 'log-term-passed':
      return { ...nothing, reason: 'retention', activityId: event.activityId, rows: event.rows };
    case 'log-removed':
      return { ...nothing, reason: 'user', rows: event.rows };
    default:
      return null;
  }
}

async function entriesOf(database: EvidenceDatabase, kinds: readonly LedgerEvent['kind'][]): Promise<LedgerEntry[]> {
  const rows = await guarded(() => database.ledger.where('kind').anyOf(kinds).sortBy('sequence'));
  return rows.map((row) => parseRow(LedgerRecordSchema, row).entry);
}
