import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import type { LedgerEntry } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import type { MergeCounts } from './restore-target';
import { LedgerRecordSchema, type RestoredRecord, RestoredRecordSchema } from './rows';

/**
 * Entries of a backup, in the order of their ledger. One that is here already is left; one that continues this store's own
 * ledger, signed by its own key, is appended to it (a store that was set back to an older state); any other is kept beside
 * it, whole and unchanged. Two ledgers are never spliced: an entry names the hash of the one before, so that cannot be done.
 * @param rows with `first`, the hash of the first entry of their ledger
 * @param isOurs hash and signature hold, by this store's own key
 */
export async function mergeLedger(
  database: EvidenceDatabase,
  rows: readonly unknown[],
  isOurs: (entry: LedgerEntry) => Promise<boolean>,
): Promise<MergeCounts> {
  const counts: MergeCounts = { added: 0, present: 0, different: 0, damaged: 0, deleted: 0 };
  const sound: RestoredRecord[] = [];
  for (const row of rows) {
    const parsed = RestoredRecordSchema.safeParse(row);
    if (parsed.success && (await isSound(parsed.data.entry)))
      sound.push(recordOf(parsed.data.first, parsed.data.entry));
    else counts.damaged += 1;
  }
  const continuing = await continuationOf(database, sound, isOurs);
  const { ledger, restoredLedger } = database;
  await guarded(() =>
    database.transaction('rw', [ledger, restoredLedger], async () => {
      for (const row of sound) {
        if ((await ledger.where('hash').equals(row.hash).count()) > 0) counts.present += 1;
        else if ((await restoredLedger.where('hash').equals(row.hash).count()) > 0) counts.present += 1;
        else {
          const head = await ledger.orderBy('sequence').last();
          const { first: _first, ...own } = row;
          if (continuing.has(row.hash) && head?.hash === row.entry.body.previous) await ledger.add(own);
          else await restoredLedger.add(row);
          counts.added += 1;
        }
      }
    }),
  );
  return counts;
}

async function isSound(entry: LedgerEntry): Promise<boolean> {
  return (await sha256Hex(canonicalBytes(entry.body))) === entry.hash;
}

/** Made from the entry, so that no index column can say something else. */
function recordOf(first: string, entry: LedgerEntry): RestoredRecord {
  const { sequence, event } = entry.body;
  const captureId = 'captureId' in event ? (event.captureId ?? '') : '';
  return { first, sequence, hash: entry.hash, kind: event.kind, captureId, entry };
}

/** Signatures are checked before the transaction: WebCrypto inside would end it. */
async function continuationOf(
  database: EvidenceDatabase,
  rows: readonly RestoredRecord[],
  isOurs: (entry: LedgerEntry) => Promise<boolean>,
): Promise<Set<string>> {
  const last = await guarded(() => database.ledger.orderBy('sequence').last());
  let head = LedgerRecordSchema.safeParse(last).data?.entry;
  const continuing = new Set<string>();
  for (const { entry } of rows) {
    // It hands over to a key that this store does not have, so this ledger cannot go on from there.
    if (handsOver(entry)) continue;
    const follows = head && entry.body.previous === head.hash && entry.body.sequence === head.body.sequence + 1;
    if (!follows || !(await isOurs(entry))) continue;
    continuing.add(entry.hash);
    head = entry;
  }
  return continuing;
}

function handsOver({ body }: LedgerEntry): boolean {
  const kind: string = body.event.kind;
  return kind === 'key-rotated' || kind === 'key-lost';
}
