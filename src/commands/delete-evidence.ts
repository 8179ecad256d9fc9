import { WitnessError } from '../core/errors';
import type { DeletionReceipt } from '../core/keeping';
import type { DeletionReason } from '../core/keeping-events';
import type { Clock, IdSource } from '../core/ledger-entry';
import type { ActivityStore } from '../storage/activity-store';
import type { ConsentStore } from '../storage/consent-store';
import type { EvidenceStore } from '../storage/evidence-store';
import type { KeepingStore, Removal } from '../storage/keeping-store';
import type { LogStore } from '../storage/log-store';
import type { RegisterStore } from '../storage/register-store';
import type { SubjectStore } from '../storage/subject-store';
import type { LedgerWriter } from './ledger-writer';

export interface KeepingDeps {
  store: EvidenceStore;
  keeping: KeepingStore;
  activities: ActivityStore;
  register: RegisterStore;
  subjects: SubjectStore;
  consents: ConsentStore;
  logs: LogStore;
  ledger: LedgerWriter;
  clock: Pick<Clock, 'now'>;
  ids: IdSource;
}

export interface DeletionRequest {
  captureIds: readonly string[];
  reason: DeletionReason;
  activityId?: string | undefined;
}

/** Captures in one entry and one transaction: an entry goes into every bundle, so it stays small. */
export const DELETION_BATCH = 200;

/**
 * Deletes captures for good and leaves a tombstone in the ledger. Each batch is one strict transaction: all of it and its
 * entry, or nothing. Nothing at all is deleted when one of them is under a legal hold.
 * @throws WitnessError `bad-input` | `not-found` | `deleted` | `on-hold` | `signing-failed` | `store-*`
 */
export async function deleteEvidence(request: DeletionRequest, deps: KeepingDeps): Promise<DeletionReceipt> {
  const ids = [...new Set(request.captureIds)];
  if (ids.length === 0) throw new WitnessError('bad-input', 'no capture chosen');
  const held = await deps.keeping.held();
  const onHold = ids.find((id) => held.has(id));
  if (onHold !== undefined) throw new WitnessError('on-hold', `capture ${onHold}`);
  const removals: Removal[] = [];
  for (const id of ids) removals.push(await removalOf(id, deps));
  const entries: number[] = [];
  for (let i = 0; i < removals.length; i += DELETION_BATCH)
    entries.push(await removeBatch(removals.slice(i, i + DELETION_BATCH), request, deps));
  return { deleted: ids.length, records: 0, entries };
}

/** The digest is the ledger's own, not that of the list. */
async function removalOf(captureId: string, { store, keeping }: KeepingDeps): Promise<Removal> {
  const row = await store.row(captureId);
  const entry = await store.entryOf(captureId);
  if (!row) throw new WitnessError((await keeping.tombstone(captureId)) ? 'deleted' : 'not-found', captureId);
  if (entry?.body.event.kind !== 'captured') throw new WitnessError('store-corrupt', `no ledger entry of ${captureId}`);
  return { captureId, digest: entry.body.event.captureDigest };
}

async function removeBatch(
  removals: readonly Removal[],
  { reason, activityId }: DeletionRequest,
  { keeping, ledger }: KeepingDeps,
): Promise<number> {
  const { body } = await ledger.onHead(
    {
      kind: 'deleted',
      captureIds: removals.map(({ captureId }) => captureId),
      captureDigests: removals.map(({ digest }) => digest),
      reason,
      ...(activityId === undefined ? {} : { activityId }),
    },
    (entry) => keeping.remove(removals, entry),
  );
  return body.sequence;
}
