import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { EvidenceDatabase } from './database';
import { inBackupOrder, RESTORE_RULES } from './restore-rules';

const { tables } = new EvidenceDatabase('rules');

it('every table has a rule, and every rule a table: say in RESTORE_RULES how its rows come back from a backup', () => {
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(RESTORE_RULES).sort());
});

it('rows are known by a key of their own: a number that the browser counts up means something else in another store', () => {
  const counted = tables.filter(({ schema }) => schema.primKey.auto || !schema.primKey.keyPath);
  expect(counted.map(({ name }) => name)).toEqual([]);
});

it('what others are placed by comes last', () => {
  const names = ['consents', 'captures', 'ledger', 'sealed', 'restoredLedger', 'meta'];
  expect(inBackupOrder(names)).toEqual(['meta', 'sealed', 'restoredLedger', 'ledger', 'captures', 'consents']);
});
