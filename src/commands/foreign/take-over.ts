import { type BundleDossiers, knownEntries } from '../../bundle/bundle-dossiers';
import type { LongJob } from '../../core/backup';
import type { KeptConsent } from '../../core/consent-record';
import { WitnessError } from '../../core/errors';
import type { BundledCapture, ClaimedConflict, TakeOverReport } from '../../core/foreign';
import type { LedgerEntry } from '../../core/ledger-entry';
import type { Dossier } from '../../core/sealed';
import { importPublicKey } from '../../ledger/public-key';
import { refreshReviewed } from '../../storage/refresh-reviewed';
import { addCounts, type MergeCounts, NO_COUNTS, RestoreTarget } from '../../storage/restore-target';
import type { BackupDeps } from '../backup/backup-deps';
import { deletedHere } from '../backup/deleted-here';
import { isSignedBy } from '../backup/is-signed-by';
import { rowOf } from '../capture-tab';
import { recordTakeOver } from './record-take-over';

export type TakeOverDeps = Pick<BackupDeps, 'database' | 'store' | 'ledger'>;

/**
 * Adds the captures of a verified bundle to the store, by hash: what is here is never changed, so bundles may come in any order,
 * and more than once. Their ledgers are kept whole beside this store's own. Contents go in before the rows that name them.
 * @throws WitnessError `bundle-newer`: the store is as it was; `bundle-not-intact` | `cancelled` | `store-*`: what was taken over
 * until then stays, and doing it again takes over the rest
 */
export async function takeOver(
  bundle: BundleDossiers,
  { database, store, ledger }: TakeOverDeps,
  job: LongJob = {},
): Promise<TakeOverReport> {
  if (bundle.captures.some(({ redacted }) => redacted))
    throw new WitnessError('redacted-copy', 'the evidence itself is not in it');
  const chains = bundle.chains.map(knownEntries);
  const unwanted = await deletedHere(database);
  for (const chain of chains) unwanted.stillNeeded(chain.map((entry) => ({ entry })));
  // The store's own ledger must begin before another is put beside it.
  const { fingerprint, publicKey } = await ledger.signer();
  const key = await importPublicKey(publicKey);
  const target = new RestoreTarget(database, {
    isUnwanted: (digest) => unwanted.digests.has(digest),
    isDeleted: (captureId) => unwanted.captures.has(captureId),
    isDeletedRecord: (recordId) => unwanted.records.has(recordId),
    isDeletedLog: (importId) => unwanted.logs.has(importId),
    isOurs: (entry) => isSignedBy(key, fingerprint, entry),
  });
  const counts = new Map<string, MergeCounts>();
  const merge = async (table: string, rows: readonly unknown[]) => {
    counts.set(table, addCounts(counts.get(table) ?? NO_COUNTS, await target.merge(table, rows)));
  };

  const conflicts: ClaimedConflict[] = [];
  const rows: ReturnType<typeof rowFor>[] = [];
  const consents: ReturnType<typeof consentRow>[] = [];
  for (const [done, capture] of bundle.captures.entries()) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'taking over a bundle');
    job.progress?.({ done, total: bundle.captures.length });
    const conflict = await conflictOf(capture, store);
    if (conflict) conflicts.push(conflict);
    else {
      const dossier = await bundle.dossier(capture.captureId);
      if (!unwanted.captures.has(capture.captureId)) await mergeContents(dossier, merge);
      rows.push(rowFor(dossier));
      consents.push(...(dossier.consents ?? []).map(consentRow));
    }
  }
  for (const digest of bundle.timeStamps)
    await merge('timeTokens', [{ digest, bytes: await bundle.timeStamp(digest) }]);
  try {
    for (const chain of chains) await merge('restoredLedger', chain.map(ledgerRow(chain[0]?.hash ?? '')));
    await merge('captures', rows);
    await merge('consents', consents);
    if ((counts.get('reviews')?.added ?? 0) > 0) await refreshReviewed(database);
  } finally {
    // Also when it stopped half-way: the ledger says what came in until then.
    await recordTakeOver(bundle, chains, counts, { database, store, ledger });
  }
  return { ...(await ledgersNow(chains, { database, store })), ...reportOf(bundle.exportId, counts, conflicts) };
}

/** The same id with another digest: no capture of ours gives that, since ids are random. */
async function conflictOf(
  { captureId, digest }: BundledCapture,
  store: TakeOverDeps['store'],
): Promise<ClaimedConflict | null> {
  const here = await store.row(captureId);
  return here && here.digest !== digest ? { captureId, here: here.digest, claimed: digest } : null;
}

async function mergeContents(
  { sealed, evaluations, reviews, blobs }: Dossier,
  merge: (table: string, rows: readonly unknown[]) => Promise<void>,
): Promise<void> {
  const { captureId } = sealed;
  await merge('blobs', blobs);
  await merge('sealed', [{ digest: sealed.digest, bytes: sealed.bytes }]);
  await merge(
    'evaluations',
    evaluations.map(({ digest, bytes, evaluation: { evaluatedAt } }) => ({ digest, captureId, evaluatedAt, bytes })),
  );
  await merge(
    'reviews',
    reviews.map(({ digest, bytes }) => ({ digest, captureId, bytes })),
  );
}

/** Where it stands in the list is said when it is placed. */
function rowFor({ sealed, evaluation }: Dossier) {
  return { ...rowOf(sealed, evaluation.evaluation), sequence: 0, blobs: [] };
}

/** Which request it was is not looked for: acts of others are not followed up here. */
function consentRow({ record, sequence, entryHash, digest, bytes }: KeptConsent) {
  const { recordId, event, site, capture } = record;
  const captureId = capture?.captureId ?? '';
  const { time, state } = event;
  return { recordId, order: 0, sequence, entryHash, captureId, asks: '', url: site.url, time, state, digest, bytes };
}

function ledgerRow(first: string) {
  return (entry: LedgerEntry) => {
    const { sequence, event } = entry.body;
    return {
      first,
      sequence,
      hash: entry.hash,
      kind: event.kind,
      captureId: ('captureId' in event && event.captureId) || '',
      entry,
    };
  };
}

/** Which ledgers of the bundle are kept beside this one, and which of those are known with another continuation too. */
async function ledgersNow(
  chains: readonly LedgerEntry[][],
  { database, store }: Pick<TakeOverDeps, 'database' | 'store'>,
): Promise<Pick<TakeOverReport, 'ledgers' | 'forks'>> {
  const firsts = new Set<string>();
  for (const chain of chains) {
    const [first, head] = [chain[0], chain.at(-1)];
    const isOwn =
      (await database.ledger
        .where('hash')
        .equals(head?.hash ?? '')
        .count()) > 0;
    if (first && !isOwn) firsts.add(first.hash);
  }
  const heads = (await store.restored.all()).map((chain) => chain[0]?.hash ?? '');
  const own = await store.ledgerEntry(1);
  const ends = (first: string) => heads.filter((one) => one === first).length + (own?.hash === first ? 1 : 0);
  return { ledgers: firsts.size, forks: [...firsts].filter((first) => ends(first) > 1) };
}

function reportOf(
  exportId: string,
  counts: ReadonlyMap<string, MergeCounts>,
  conflicts: ClaimedConflict[],
): Pick<TakeOverReport, 'exportId' | 'added' | 'present' | 'deleted' | 'conflicts' | 'entries'> {
  const { added, present, deleted } = counts.get('captures') ?? NO_COUNTS;
  return { exportId, added, present, deleted, conflicts, entries: counts.get('restoredLedger')?.added ?? 0 };
}
