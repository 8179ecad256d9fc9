import { WitnessError } from '../core/errors';
import type { Deletion, Hold, Tombstone } from '../core/keeping';
import type { LedgerEntry } from '../core/ledger-entry';
import type { CaptureRow } from '../core/sealed';
import type { EvidenceDatabase } from './database';
import type { EvidenceStore } from './evidence-store';
import { guarded } from './guarded';
import { HoldRecordSchema } from './keeping-rows';
import { dropFromList, listTables } from './list/change-list';
import { parseRow } from './parse-row';
import { CaptureRecordSchema } from './rows';
import { deletionsIn, tombstonesIn } from './tombstones';
import { unusedBlobs } from './unused-blobs';

/** What is deleted, with the digest under which its sealed bytes are kept. */
export interface Removal {
  captureId: string;
  digest: string;
}

/**
 * Deleting and holding evidence. Each change is one strict transaction with the ledger entry about it.
 * Every method throws WitnessError (`store-*`) or HeadMoved.
 */
export class KeepingStore {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly store: EvidenceStore,
  ) {}

  /**
   * Sealed bytes, evaluations, verdicts and notes, list rows with the words they are found by, links to persons and activities, consent
   * records, and blobs that no
   * other capture uses: all gone or nothing.
   * Asked again inside the transaction, since a hold may have been set after the entry was sealed.
   * @throws WitnessError `not-found` | `on-hold` | `store-corrupt`
   */
  async remove(removals: readonly Removal[], entry: LedgerEntry): Promise<void> {
    const { captures, sealed, evaluations, reviews, blobs, ledger, holds } = this.database;
    const { subjectLinks, activityLinks, noPersons, consents } = this.database;
    const about = [subjectLinks, activityLinks, noPersons, consents];
    const own = [captures, sealed, evaluations, reviews, blobs, ledger, holds, ...about];
    const ids = removals.map(({ captureId }) => captureId);
    await guarded(() =>
      this.database.transaction('rw', [...own, ...listTables(this.database)], async () => {
        await this.store.appendEntry(entry);
        const rows = await captures.bulkGet(ids);
        const used = new Set<string>();
        for (const [i, { captureId, digest }] of removals.entries()) {
          const row = rows[i];
          if (!row) throw new WitnessError('not-found', `capture ${captureId}`);
          if (row.digest !== digest) throw new WitnessError('store-corrupt', `digest of ${captureId}`);
          for (const blob of row.blobs) used.add(blob);
        }
        const held = await holds.where('captureId').anyOf(ids).first();
        if (held) throw new WitnessError('on-hold', `capture ${held.captureId}`);
        await captures.bulkDelete(ids);
        await dropFromList(
          this.database,
          rows.flatMap((row) => row ?? []),
        );
        await sealed.bulkDelete(removals.map(({ digest }) => digest));
        await evaluations.where('captureId').anyOf(ids).delete();
        await reviews.where('captureId').anyOf(ids).delete();
        await subjectLinks.where('captureId').anyOf(ids).delete();
        await activityLinks.where('captureId').anyOf(ids).delete();
        await noPersons.bulkDelete(ids);
        await consents.where('captureId').anyOf(ids).delete();
        await blobs.bulkDelete(await unusedBlobs(this.database, used));
      }),
    );
  }

  /** @throws WitnessError `not-found` | `bad-input` when it is held already */
  async setHold(hold: Hold, entry: LedgerEntry): Promise<void> {
    const { captures, holds, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, holds, ledger], async () => {
        await this.store.appendEntry(entry);
        if (!(await captures.get(hold.captureId))) throw new WitnessError('not-found', `capture ${hold.captureId}`);
        if (await holds.get(hold.captureId)) throw new WitnessError('bad-input', 'held already');
        await holds.add(hold);
      }),
    );
  }

  /** @throws WitnessError `bad-input` when it is not held */
  async liftHold(captureId: string, entry: LedgerEntry): Promise<void> {
    const { holds, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [holds, ledger], async () => {
        await this.store.appendEntry(entry);
        if (!(await holds.get(captureId))) throw new WitnessError('bad-input', 'not held');
        await holds.delete(captureId);
      }),
    );
  }

  async hold(captureId: string): Promise<Hold | null> {
    const row = await guarded(() => this.database.holds.get(captureId));
    return row ? parseRow(HoldRecordSchema, row) : null;
  }

  /** Ids of all captures under a hold. */
  async held(): Promise<Set<string>> {
    return new Set(await guarded(() => this.database.holds.toCollection().primaryKeys()));
  }

  /** Rows of these captures that are (still) there, in no order. */
  async rowsOf(captureIds: readonly string[]): Promise<CaptureRow[]> {
    const rows = await guarded(() => this.database.captures.bulkGet([...captureIds]));
    return rows.flatMap((row) => (row ? [parseRow(CaptureRecordSchema, row)] : []));
  }

  /** Those of these ids that are under a hold. */
  async heldAmong(captureIds: readonly string[]): Promise<Set<string>> {
    const rows = await guarded(() => this.database.holds.bulkGet([...captureIds]));
    return new Set(rows.flatMap((row) => row?.captureId ?? []));
  }

  /** Rows whose page is on one of these hosts, in no order. */
  async rowsOn(hosts: readonly string[]): Promise<CaptureRow[]> {
    const rows = await guarded(() =>
      this.database.captures
        .where('host')
        .anyOf([...hosts])
        .toArray(),
    );
    return rows.map((row) => parseRow(CaptureRecordSchema, row));
  }

  /** Null when it was not deleted. */
  async tombstone(captureId: string): Promise<Tombstone | null> {
    const found = (await tombstonesIn(this.database)).get(captureId);
    if (!found) return null;
    const captured = await this.store.entryOf(captureId);
    return { ...found, capturedAs: captured?.body.sequence ?? null };
  }

  async deletions(): Promise<Deletion[]> {
    return deletionsIn(this.database);
  }
}
