import { type KeptActivity, KeptActivitySchema, type RetentionRun } from '../core/activity';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import type { EvidenceStore } from './evidence-store';
import { guarded } from './guarded';
import { parseRow } from './parse-row';

/** Processing activities with their retention. A change of settings is one transaction with the ledger entry about it. */
export class ActivityStore {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly store: EvidenceStore,
  ) {}

  /** By name. */
  async all(): Promise<KeptActivity[]> {
    const rows = await guarded(() => this.database.activities.toArray());
    return rows
      .map((row) => parseRow(KeptActivitySchema, row))
      .sort((a, b) => (a.activity.name < b.activity.name ? -1 : 1));
  }

  /** @throws WitnessError `not-found` */
  async get(activityId: string): Promise<KeptActivity> {
    const row = await guarded(() => this.database.activities.get(activityId));
    if (!row) throw new WitnessError('not-found', `activity ${activityId}`);
    return parseRow(KeptActivitySchema, row);
  }

  /** What is known of its runs stays as it is; other forms are other captures, so the agreement to delete them is asked again. */
  async save(kept: KeptActivity, entry: LedgerEntry): Promise<void> {
    const { activities, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [activities, ledger], async () => {
        await this.store.appendEntry(entry);
        const before = await activities.get(kept.activityId);
        const confirmed = formsOf(before) === formsOf(kept) ? (before?.confirmed ?? kept.confirmed) : null;
        await activities.put({ ...kept, confirmed, lastRun: before?.lastRun ?? kept.lastRun });
      }),
    );
  }

  /** Its links to captures and its process descriptions go with it. */
  async remove(activityId: string, entry: LedgerEntry): Promise<void> {
    const { activities, activityLinks, processDocuments, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [activities, activityLinks, processDocuments, ledger], async () => {
        await this.store.appendEntry(entry);
        await activities.delete(activityId);
        await activityLinks.where('activityId').equals(activityId).delete();
        await processDocuments.where('activityId').equals(activityId).delete();
      }),
    );
  }

  /** Notes a run, and the agreement it carried when a person started it. */
  async noteRun(activityId: string, lastRun: RetentionRun, confirmed?: KeptActivity['confirmed']): Promise<void> {
    await guarded(() =>
      this.database.activities.update(activityId, { lastRun, ...(confirmed === undefined ? {} : { confirmed }) }),
    );
  }
}

function formsOf(kept: KeptActivity | undefined): string {
  return kept?.activity.record?.formFingerprints.join('\n') ?? '';
}
