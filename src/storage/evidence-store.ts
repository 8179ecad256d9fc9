import { parseStrictJson } from '../core/canonical';
import { CaptureSchema } from '../core/capture';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import { EvaluationSchema } from '../core/evaluation';
import type { LedgerEntry, RestoredHead } from '../core/ledger-entry';
import type { CaptureRow, Dossier, SealedCapture, SealedEvaluation, StoredBlob } from '../core/sealed';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { HeadMoved } from './head-moved';
import { RestoredLedgers } from './restored-ledgers';
import {
  BlobRecordSchema,
  CaptureRecordSchema,
  EvaluationRecordSchema,
  LedgerRecordSchema,
  SealedRecordSchema,
} from './rows';

/** Everything that must be kept together or not at all. */
export interface EvidenceUnit {
  sealed: SealedCapture;
  evaluation: SealedEvaluation;
  blobs: StoredBlob[];
  row: Omit<CaptureRow, 'sequence'>;
}

/**
 * Keeps evidence. Hashing and signing happen before: an `await` on WebCrypto inside a transaction would commit it early.
 * Every method throws WitnessError (`store-unavailable`, `store-full`, `store-corrupt`, `not-found`) or HeadMoved.
 */
export class EvidenceStore {
  /** Ledgers of other stores that came with a backup. */
  readonly restored: RestoredLedgers;

  constructor(private readonly database: EvidenceDatabase) {
    this.restored = new RestoredLedgers(database);
  }

  /** Capture, evaluation, blobs and ledger entry in one strict transaction; resolves only when it completed. */
  async keep(unit: EvidenceUnit, entry: LedgerEntry): Promise<void> {
    const { captures, sealed, evaluations, blobs, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, sealed, evaluations, blobs, ledger], async () => {
        await this.appendEntry(entry);
        await sealed.put({ digest: unit.sealed.digest, bytes: unit.sealed.bytes });
        await evaluations.put({
          digest: unit.evaluation.digest,
          captureId: unit.sealed.captureId,
          evaluatedAt: unit.evaluation.evaluation.evaluatedAt,
          bytes: unit.evaluation.bytes,
        });
        for (const blob of unit.blobs) await blobs.put(blob);
        await captures.add({ ...unit.row, sequence: entry.body.sequence });
      }),
    );
  }

  /** An entry that carries no capture (key made, attempt failed, exported). @throws HeadMoved */
  async append(entry: LedgerEntry): Promise<void> {
    await guarded(() => this.database.transaction('rw', [this.database.ledger], () => this.appendEntry(entry)));
  }

  private async appendEntry(entry: LedgerEntry): Promise<void> {
    const last = await this.database.ledger.orderBy('sequence').last();
    if ((last?.sequence ?? 0) !== entry.body.sequence - 1) throw new HeadMoved();
    if (last && last.hash !== entry.body.previous) throw new HeadMoved();
    await this.database.ledger.add({
      sequence: entry.body.sequence,
      hash: entry.hash,
      kind: entry.body.event.kind,
      captureId: entry.body.event.kind === 'captured' ? entry.body.event.captureId : '',
      entry,
    });
  }

  async head(): Promise<LedgerEntry | null> {
    const last = await guarded(() => this.database.ledger.orderBy('sequence').last());
    return last ? parseRow(LedgerRecordSchema, last).entry : null;
  }

  async ledger(): Promise<LedgerEntry[]> {
    const rows = await guarded(() => this.database.ledger.orderBy('sequence').toArray());
    return rows.map((row) => parseRow(LedgerRecordSchema, row).entry);
  }

  /** By its number, from 1; null when it is not there. */
  async ledgerEntry(sequence: number): Promise<LedgerEntry | null> {
    const row = await guarded(() => this.database.ledger.get(sequence));
    return row ? parseRow(LedgerRecordSchema, row).entry : null;
  }

  async failedAttempts(): Promise<LedgerEntry[]> {
    const rows = await guarded(() => this.database.ledger.where('kind').equals('capture-failed').toArray());
    return rows.map((row) => parseRow(LedgerRecordSchema, row).entry);
  }

  /** Where each ledger ended that came with a backup, as this store's own ledger says. */
  async importedHeads(): Promise<RestoredHead[]> {
    const rows = await guarded(() => this.database.ledger.where('kind').equals('imported').toArray());
    const events = rows.map((row) => parseRow(LedgerRecordSchema, row).entry.body.event);
    return events.flatMap((event) => (event.kind === 'imported' ? event.ledgers : []));
  }

  /** When a backup was last made; null when none was. */
  async lastBackupAt(): Promise<string | null> {
    const row = await guarded(() => this.database.ledger.where('kind').equals('backed-up').last());
    return row ? parseRow(LedgerRecordSchema, row).entry.body.recordedAt : null;
  }

  async entryOf(captureId: string): Promise<LedgerEntry | null> {
    const row = await guarded(() => this.database.ledger.where('captureId').equals(captureId).first());
    return row ? parseRow(LedgerRecordSchema, row).entry : this.restored.entryOf(captureId);
  }

  async row(captureId: string): Promise<CaptureRow | null> {
    const row = await guarded(() => this.database.captures.get(captureId));
    return row ? parseRow(CaptureRecordSchema, row) : null;
  }

  /** Newest first, keyset paging: an offset would walk all rows before it. */
  async list(limit: number, beforeSequence = Number.MAX_SAFE_INTEGER): Promise<CaptureRow[]> {
    const rows = await guarded(() =>
      this.database.captures.where('sequence').below(beforeSequence).reverse().limit(limit).toArray(),
    );
    return rows.map((row) => parseRow(CaptureRecordSchema, row));
  }

  /** Captures of one page, newest first: `url` is origin + path. */
  async capturesOf(url: string): Promise<CaptureRow[]> {
    if (!URL.canParse(url)) return [];
    const { host } = new URL(url);
    const rows = await guarded(() =>
      this.database.captures
        .where('host')
        .equals(host)
        .filter((row) => row.url === url)
        .toArray(),
    );
    return rows.map((row) => parseRow(CaptureRecordSchema, row)).sort((a, b) => b.sequence - a.sequence);
  }

  async count(): Promise<number> {
    return guarded(() => this.database.captures.count());
  }

  /** One capture with all that belongs to it. Missing or altered blobs are named in `damaged`; the rest is still given. */
  async dossier(captureId: string): Promise<Dossier> {
    const row = await this.row(captureId);
    const entry = await this.entryOf(captureId);
    if (!row || !entry) throw new WitnessError('not-found', `capture ${captureId}`);
    const sealed = await this.sealedCapture(row);
    const evaluation = await this.evaluationOf(entry);
    const blobs: StoredBlob[] = [];
    const damaged: string[] = [];
    for (const ref of sealed.capture.blobs) {
      const blob = await guarded(() => this.database.blobs.get(ref.digest));
      const parsed = blob ? BlobRecordSchema.safeParse(blob) : undefined;
      if (parsed?.success && (await sha256Hex(parsed.data.data)) === ref.digest) blobs.push(parsed.data);
      else damaged.push(ref.digest);
    }
    return { sealed, evaluation, blobs, damaged, entry };
  }

  private async sealedCapture(row: CaptureRow): Promise<SealedCapture> {
    const record = await guarded(() => this.database.sealed.get(row.digest));
    if (!record) throw new WitnessError('store-corrupt', `sealed bytes of ${row.captureId} are missing`);
    const { bytes, digest } = parseRow(SealedRecordSchema, record);
    return { captureId: row.captureId, digest, bytes, capture: parseSealed(CaptureSchema, bytes) };
  }

  private async evaluationOf(entry: LedgerEntry): Promise<SealedEvaluation> {
    const { event } = entry.body;
    if (event.kind !== 'captured') throw new WitnessError('store-corrupt', 'entry is not a capture');
    const record = await guarded(() => this.database.evaluations.get(event.evaluationDigest));
    if (!record) throw new WitnessError('store-corrupt', 'the stored evaluation is missing');
    const { bytes, digest } = parseRow(EvaluationRecordSchema, record);
    return { digest, bytes, evaluation: parseSealed(EvaluationSchema, bytes) };
  }
}

interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } };
}

function parseRow<T>(schema: Parser<T>, row: unknown): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new WitnessError('store-corrupt', parsed.error.message);
}

function parseSealed<T>(schema: Parser<T>, bytes: Uint8Array): T {
  return parseRow(schema, parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}
