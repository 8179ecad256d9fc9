/**
 * How the rows of each table come back from a backup. A table that is not named here is still in every backup and merged by
 * key; a test asks for a line, so that somebody has thought about it.
 * - `digest`: keyed by the SHA-256 of its bytes, which is computed again
 * - `ledger`: entries, kept whole beside this store's own ledger unless they continue or repeat it
 * - `captures`: index rows, placed by the ledger they stand in
 * - `consents`: records, their bytes hashed again, placed by the ledger they stand in
 * - `log`, `log-parts`: imports of controllers' logs with their rows, placed by the ledger they stand in
 * - `key`: added when there is no row with its key
 * - `stays`: belongs to this one store, and is in a backup only to be read
 */
export type RestoreRule = 'digest' | 'ledger' | 'captures' | 'consents' | 'log' | 'log-parts' | 'key' | 'stays';

export const RESTORE_RULES: Readonly<Record<string, RestoreRule>> = {
  sealed: 'digest',
  evaluations: 'digest',
  reviews: 'digest',
  blobs: 'digest',
  timeTokens: 'digest',
  activities: 'key',
  activityLinks: 'key',
  noPersons: 'key',
  processDocuments: 'key',
  bodies: 'key',
  recipients: 'key',
  agreements: 'key',
  holds: 'key',
  // By pseudonym: a person can be found by it only in the store that has the controller's key.
  subjectLinks: 'key',
  subjectKeys: 'stays',
  // Only CryptoKeys that nobody can read out, which no backup holds.
  keys: 'stays',
  restoredLedger: 'ledger',
  // Which store this is, and what was seen of it from outside.
  meta: 'stays',
  // What the list is filtered and searched by, which is made again from the captures that are here.
  listBlocks: 'stays',
  listTotals: 'stays',
  texts: 'stays',
  ledger: 'ledger',
  captures: 'captures',
  consents: 'consents',
  logBlocks: 'log-parts',
  logJoins: 'log-parts',
  logImports: 'log',
};

/** What others are placed by goes last, and in this order: a restore that is broken off leaves nothing that points nowhere. */
const LAST: readonly string[] = ['restoredLedger', 'ledger', 'captures', 'consents', 'logImports'];

export function inBackupOrder(tables: readonly string[]): string[] {
  return [...tables].sort((a, b) => LAST.indexOf(a) - LAST.indexOf(b) || (a < b ? -1 : 1));
}
