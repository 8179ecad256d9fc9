import { Dexie, type IndexableType, type Table } from 'dexie';
import { sha256Hex } from '../core/digest';
import type { LedgerEntry } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { mergeConsents } from './merge-consents';
import { mergeLedger } from './merge-ledger';
import { mergeLogImports, mergeLogParts } from './merge-logs';
import { RESTORE_RULES } from './restore-rules';
import { restoredOrder } from './restored-order';
import { assertRoom } from './room';
import { isSameRow } from './row-text';
import {
  BlobRecordSchema,
  CaptureRecordSchema,
  EvaluationRecordSchema,
  type LedgerRecord,
  ReviewRecordSchema,
  SealedRecordSchema,
} from './rows';

/** What became of rows of a backup. */
export interface MergeCounts {
  added: number;
  present: number;
  different: number;
  damaged: number;
  deleted: number;
}

export interface MergeChoices {
  /** Digests that may not come back, since what they belong to was deleted here. */
  isUnwanted(digest: string): boolean;
  isDeleted(captureId: string): boolean;
  isDeletedRecord(recordId: string): boolean;
  /** An import of a log that was deleted here. */
  isDeletedLog(importId: string): boolean;
  /** Whether an entry is signed by this store's own key and hashes to what it says. */
  isOurs(entry: LedgerEntry): Promise<boolean>;
}

export const NO_COUNTS: MergeCounts = { added: 0, present: 0, different: 0, damaged: 0, deleted: 0 };

export function addCounts(a: MergeCounts, b: MergeCounts): MergeCounts {
  return {
    added: a.added + b.added,
    present: a.present + b.present,
    different: a.different + b.different,
    damaged: a.damaged + b.damaged,
    deleted: a.deleted + b.deleted,
  };
}

/**
 * Takes rows of a backup into the store, by hash or key: what is missing is added, what is here is compared and left as it
 * is. Nothing is ever cleared or overwritten, so the order and number of restores do not matter.
 */
export class RestoreTarget {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly choices: MergeChoices,
  ) {}

  async merge(table: string, rows: readonly unknown[]): Promise<MergeCounts> {
    const rule = RESTORE_RULES[table] ?? 'key';
    if (rule === 'stays') return NO_COUNTS;
    await assertRoom();
    if (rule === 'ledger') return mergeLedger(this.database, rows, this.choices.isOurs);
    if (rule === 'consents') return mergeConsents(this.database, rows, this.choices);
    if (table === 'logBlocks' || table === 'logJoins') return mergeLogParts(this.database, table, rows, this.choices);
    if (rule === 'log') return mergeLogImports(this.database, rows, this.choices);
    if (rule === 'captures') return this.mergeCaptures(rows);
    // An evaluation, a hold, a link to a person: it went with the capture that it is about.
    const wanted = rows.filter(
      (row) => !this.choices.isDeleted(idOf(row, 'captureId')) && !this.choices.isDeletedRecord(idOf(row, 'recordId')),
    );
    const merged =
      rule === 'digest'
        ? await this.mergeContent(table, wanted)
        : await this.addMissing(this.database.table(table), wanted);
    return addCounts(merged, { ...NO_COUNTS, deleted: rows.length - wanted.length });
  }

  private async mergeContent(table: string, rows: readonly unknown[]): Promise<MergeCounts> {
    const sound: unknown[] = [];
    let [damaged, deleted] = [0, 0];
    for (const row of rows) {
      const content = contentOf(table, row);
      if (!content || (await sha256Hex(content.bytes)) !== content.digest) damaged += 1;
      else if (this.choices.isUnwanted(content.digest)) deleted += 1;
      else sound.push(row);
    }
    return { ...(await this.addMissing(this.database.table(table), sound)), damaged, deleted };
  }

  private async addMissing(table: Table<unknown, IndexableType>, rows: readonly unknown[]): Promise<MergeCounts> {
    const counts = { ...NO_COUNTS };
    await guarded(() =>
      this.database.transaction('rw', [table], async () => {
        for (const row of rows) {
          const here = await table.get(keyOf(table, row));
          if (here === undefined) await table.add(row);
          counts[here === undefined ? 'added' : isSameRow(here, row) ? 'present' : 'different'] += 1;
        }
      }),
    );
    return counts;
  }

  private async mergeCaptures(rows: readonly unknown[]): Promise<MergeCounts> {
    const { captures, ledger, restoredLedger } = this.database;
    const counts = { ...NO_COUNTS };
    await guarded(() =>
      this.database.transaction('rw', [captures, ledger, restoredLedger], async () => {
        for (const found of rows) {
          const row = CaptureRecordSchema.safeParse({ blobs: [], ...Object(found) });
          if (!row.success) counts.damaged += 1;
          else counts[await this.placeCapture(row.data)] += 1;
        }
      }),
    );
    return counts;
  }

  private async placeCapture(row: ReturnType<typeof CaptureRecordSchema.parse>): Promise<keyof MergeCounts> {
    const { captures, ledger, restoredLedger } = this.database;
    const here = await captures.get(row.captureId);
    if (here) return here.digest === row.digest ? 'present' : 'different';
    if (this.choices.isDeleted(row.captureId)) return 'deleted';
    const { restored: _elsewhere, ...rest } = row;
    const about = { captureId: row.captureId };
    // A ledger may claim another record under the same id: that one is not this capture.
    const [own] = await ledger.where(about).filter(isCaptured(row.digest)).toArray();
    const [other] = await restoredLedger.where(about).filter(isCaptured(row.digest)).toArray();
    // An index of an older backup may lack the blobs; the ledger names them.
    const event = (own ?? other)?.entry.body.event;
    const columns = { ...rest, blobs: event?.kind === 'captured' ? event.blobs : [] };
    if (own) await captures.add({ ...columns, sequence: own.sequence });
    else if (other) {
      const restored = { first: other.first, sequence: other.sequence };
      await captures.add({
        ...columns,
        sequence: await restoredOrder(captures, { at: row.capturedAt, id: row.captureId }),
        restored,
      });
    }
    return own || other ? 'added' : 'damaged';
  }
}

function isCaptured(digest: string) {
  return ({ entry: { body } }: LedgerRecord) => body.event.kind === 'captured' && body.event.captureDigest === digest;
}

function keyOf(table: Table<unknown, IndexableType>, row: unknown): IndexableType {
  return Dexie.getByKeyPath(Object(row), table.schema.primKey.keyPath ?? '');
}

function idOf(row: unknown, key: 'captureId' | 'recordId'): string {
  const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, key) : '';
  return typeof id === 'string' ? id : '';
}

function contentOf(table: string, row: unknown): { digest: string; bytes: Uint8Array<ArrayBuffer> } | null {
  if (table === 'blobs') {
    const blob = BlobRecordSchema.safeParse(row);
    return blob.success ? { digest: blob.data.digest, bytes: blob.data.data } : null;
  }
  if (table === 'reviews') return ReviewRecordSchema.safeParse(row).data ?? null;
  if (table === 'evaluations') return EvaluationRecordSchema.safeParse(row).data ?? null;
  return SealedRecordSchema.safeParse(row).data ?? null;
}
