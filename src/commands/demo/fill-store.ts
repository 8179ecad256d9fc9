import { EvidenceDatabase } from '../../storage/database';
import { EvidenceStore, type EvidenceUnit } from '../../storage/evidence-store';
import { KeyStore } from '../../storage/key-store';
import { StorePositions } from '../../storage/store-position';
import { LedgerWriter } from '../ledger-writer';
import { extensionStorage } from '../mark-place';
import { StoreMarkKeeper } from '../store-mark';
import { systemIds } from '../system';
import { demoUnit, timeOf } from './demo-unit';

/** Captures in one transaction: whole blocks of the list are then written about once. */
const BATCH = 250;

/**
 * Fills the store of the extension that this runs in with made-up captures, through the store's own door: sealed bytes,
 * signed entries, one strict transaction for each batch. The same numbers give the same captures; the key is the store's own.
 * @param from number of the first: those before it are there already
 */
export async function fillStore(from: number, to: number): Promise<void> {
  const database = new EvidenceDatabase();
  const store = new EvidenceStore(database);
  let n = from;
  const clock = { now: () => timeOf(n), utcOffsetMinutes: () => 60 };
  const mark = new StoreMarkKeeper(new StorePositions(database), extensionStorage, systemIds.uuid);
  const ledger = new LedgerWriter(store, new KeyStore(database), clock, mark);
  while (n < to) {
    const units: EvidenceUnit[] = [];
    for (let i = n; i < Math.min(n + BATCH, to); i++) units.push(await demoUnit(i));
    await ledger.keepAll(units);
    n += units.length;
  }
  database.close();
}
