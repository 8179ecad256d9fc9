import type { LedgerEntry } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { entryIn } from './read-tolerant';

export interface ReadableLedger {
  /** In order; entries that cannot be read are left out. */
  entries: LedgerEntry[];
  /** Number of the first entry that is missing or cannot be read; null when there is none. */
  brokenAt: number | null;
}

/** The whole ledger as far as it can be read: one damaged row must not keep the others from being checked or exported. */
export async function readableLedger(database: EvidenceDatabase): Promise<ReadableLedger> {
  const rows = await guarded(() => database.ledger.orderBy('sequence').toArray());
  const entries: LedgerEntry[] = [];
  let brokenAt: number | null = null;
  let expected = 1;
  for (const row of rows) {
    const entry = entryIn(row);
    if (entry) entries.push(entry);
    if (!entry || row.sequence !== expected || entry.body.sequence !== row.sequence) brokenAt ??= expected;
    expected += 1;
  }
  return { entries, brokenAt };
}

/**
 * What the next entry is linked to. A last entry that cannot be read any more is still named by the hash in its row, so that
 * the ledger can go on; checking it finds the damage.
 */
export interface HeadLink {
  body: { sequence: number };
  hash: string;
}
