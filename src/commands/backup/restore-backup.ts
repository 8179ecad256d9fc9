import * as z from 'zod';
import type { LongJob, RestoreReport } from '../../core/backup';
import { WitnessError } from '../../core/errors';
import { importPublicKey } from '../../ledger/public-key';
import { dropLooseBlocks } from '../../storage/merge-logs';
import { refreshReviewed } from '../../storage/refresh-reviewed';
import { RESTORE_RULES } from '../../storage/restore-rules';
import { addCounts, type MergeCounts, NO_COUNTS, RestoreTarget } from '../../storage/restore-target';
import { type OpenedFile, openEncrypted } from './age-file';
import type { BackupDeps } from './backup-deps';
import type { Manifest } from './backup-format';
import { deletedHere, type Unwanted } from './deleted-here';
import { IncomingLedgers, isOfLaterVersion } from './incoming-ledgers';
import { isSignedBy } from './is-signed-by';
import { type BackupPage, readBackup } from './read-backup';
import { recordImport } from './record-import';

/**
 * Merges a backup into the store. The file is read twice: once to its end, to know that it is whole and ours, and only then
 * to take rows over. What is here is never changed or cleared, so it can be done again, in any order, and stopped.
 * @throws WitnessError `not-a-backup` | `wrong-passphrase` | `backup-newer`: the store is as it was; `cancelled` | `store-*`:
 * what was taken over until then stays, and doing it again takes over the rest
 */
export async function restoreBackup(
  file: Blob,
  passphrase: string,
  deps: BackupDeps,
  job: LongJob = {},
): Promise<RestoreReport> {
  const opened = await openEncrypted(file, passphrase);
  const unwanted = await deletedHere(deps.database);
  const manifest = await inspect(pagesOf(opened, 0, file.size, job), deps, unwanted);

  // The store's own ledger must begin before another is put beside it.
  const { fingerprint, publicKey } = await deps.ledger.signer();
  const key = await importPublicKey(publicKey);
  const target = new RestoreTarget(deps.database, {
    isUnwanted: (digest) => unwanted.digests.has(digest),
    isDeleted: (captureId) => unwanted.captures.has(captureId),
    isDeletedRecord: (recordId) => unwanted.records.has(recordId),
    isDeletedLog: (importId) => unwanted.logs.has(importId),
    isOurs: (entry) => isSignedBy(key, fingerprint, entry),
  });
  const ledgers = new IncomingLedgers();
  const counts = new Map<string, MergeCounts>();
  let beside = 0;
  try {
    for await (const page of pagesOf(opened, file.size, file.size, job))
      await take(page, target, ledgers, counts, deps);
  } finally {
    // Also when it was stopped half-way: the ledger says what came in until then.
    beside = await recordImport(manifest.backupId, counts, ledgers, deps);
    await dropLooseBlocks(deps.database);
    if ((counts.get('reviews')?.added ?? 0) > 0) await refreshReviewed(deps.database);
  }
  return reportOf(manifest, counts, beside);
}

async function* pagesOf(opened: OpenedFile, before: number, size: number, job: LongJob): AsyncGenerator<BackupPage> {
  const stream = await opened.plain((bytes) => job.progress?.({ done: before + bytes, total: 2 * size }));
  for await (const page of readBackup(stream)) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'restore');
    yield page;
  }
}

/** Reads the whole file before anything is taken from it. */
async function inspect(
  pages: AsyncGenerator<BackupPage>,
  { database }: BackupDeps,
  unwanted: Unwanted,
): Promise<Manifest> {
  const known = new Set(database.tables.map(({ name }) => name));
  let newer: string | null = null;
  for await (const page of pages) {
    if (page.kind === 'manifest') {
      if (page.manifest.database > database.verno) newer ??= `tables of version ${page.manifest.database}`;
      if (newer !== null) throw new WitnessError('backup-newer', newer);
      return page.manifest;
    }
    if (page.kind !== 'rows') continue;
    if (!known.has(page.table)) newer ??= `table ${page.table}`;
    if (RESTORE_RULES[page.table] !== 'ledger') continue;
    if (page.rows.some(isOfLaterVersion)) newer ??= 'an entry of a later version';
    unwanted.stillNeeded(page.rows);
  }
  throw new WitnessError('not-a-backup', 'no manifest');
}

async function take(
  page: BackupPage,
  target: RestoreTarget,
  ledgers: IncomingLedgers,
  counts: Map<string, MergeCounts>,
  deps: BackupDeps,
): Promise<void> {
  if (page.kind === 'settings') {
    const settings = z.record(z.string(), z.unknown()).safeParse(page.settings);
    if (settings.success) await deps.settings.addMissing(settings.data);
  }
  if (page.kind !== 'rows') return;
  const rows = RESTORE_RULES[page.table] === 'ledger' ? ledgers.place(page.rows) : page.rows;
  counts.set(page.table, addCounts(counts.get(page.table) ?? NO_COUNTS, await target.merge(page.table, rows)));
}

function reportOf(manifest: Manifest, counts: ReadonlyMap<string, MergeCounts>, ledgers: number): RestoreReport {
  const captures = counts.get('captures') ?? NO_COUNTS;
  const all = [...counts.values()].reduce(addCounts, NO_COUNTS);
  return {
    backupId: manifest.backupId,
    madeAt: manifest.madeAt,
    added: captures.added,
    present: captures.present,
    deleted: captures.deleted,
    different: all.different,
    damaged: all.damaged,
    rows: all.added,
    ledgers,
  };
}
