import type { Dexie, Transaction } from 'dexie';
import type { ListTotals } from '../list/list-rows';

/**
 * Version 16: the list also tells which elements of proof a capture has. They are read from the sealed bytes like the words are, a
 * few captures at a time, so here every capture only counts as yet to be read. No entry is touched, nothing sealed is read.
 */
export function version16(database: Dexie): void {
  database.version(16).stores({}).upgrade(readAllAgain);
}

async function readAllAgain(transaction: Transaction): Promise<void> {
  await transaction
    .table<ListTotals>('listTotals')
    .toCollection()
    .modify((totals) => {
      totals.unread = totals.blocks.reduce((sum, { count }) => sum + count, 0);
    });
}
