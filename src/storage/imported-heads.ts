import type { Table } from 'dexie';
import type { RestoredHead } from '../core/ledger-entry';
import { entryIn } from './read-tolerant';
import type { LedgerRecord } from './rows';

export interface Imported {
  /** Where ledgers of others ended when they came in. */
  heads: RestoredHead[];
  /** First entries of ledgers that came with bundles of others only, and with no backup. */
  fromBundles: ReadonlySet<string>;
}

/** What this store's own ledger says of the ledgers beside it. */
export async function importedIn(ledger: Table<LedgerRecord, number>): Promise<Imported> {
  const rows = await ledger.where('kind').anyOf('imported', 'bundle-imported').sortBy('sequence');
  const heads: RestoredHead[] = [];
  const fromBundles = new Set<string>();
  const fromBackups = new Set<string>();
  for (const row of rows) {
    const event = entryIn(row)?.body.event;
    if (event?.kind !== 'imported' && event?.kind !== 'bundle-imported') continue;
    heads.push(...event.ledgers);
    for (const { first } of event.ledgers) (event.kind === 'imported' ? fromBackups : fromBundles).add(first);
  }
  return { heads, fromBundles: new Set([...fromBundles].filter((first) => !fromBackups.has(first))) };
}
