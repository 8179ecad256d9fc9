import type { Dexie, Transaction } from 'dexie';
import type { LedgerEntry } from '../../core/ledger-entry';

/**
 * Retention, legal holds and links to persons. `captures.blobs` is an index column: which captures use a blob must be known
 * before one is deleted, and is filled from the ledger, which names the blobs of every capture.
 */
export function version3(database: Dexie): void {
  database
    .version(3)
    .stores({
      captures: 'captureId, &sequence, host, digest, *blobs',
      activities: 'activityId',
      holds: 'captureId',
      subjectKeys: 'controllerId',
      subjectLinks: 'linkId, [controllerId+pseudonym], captureId',
    })
    .upgrade(fillBlobs);
}

/** Rows in memory at once. */
const STEP = 500;

async function fillBlobs(transaction: Transaction): Promise<void> {
  const captures = transaction.table<{ sequence: number; blobs?: string[] }>('captures');
  const ledger = transaction.table<{ entry: LedgerEntry }>('ledger');
  let after = 0;
  for (;;) {
    const rows = await captures.where('sequence').above(after).limit(STEP).toArray();
    const last = rows.at(-1);
    if (!last) return;
    const records = await ledger.bulkGet(rows.map(({ sequence }) => sequence));
    await captures.bulkPut(
      rows.map((row, i) => {
        const event = records[i]?.entry.body.event;
        return { ...row, blobs: event?.kind === 'captured' ? event.blobs : [] };
      }),
    );
    after = last.sequence;
  }
}
