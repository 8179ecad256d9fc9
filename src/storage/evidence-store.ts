import { parseStrictJson } from '../core/canonical';
import { CaptureSchema, Sha256Schema } from '../core/capture';
import type { Remains } from '../core/damage';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import { EvaluationSchema } from '../core/evaluation';
import type { LedgerEntry } from '../core/ledger-entry';
import type {
  CaptureRow,
  Dossier,
  EvaluationColumns,
  KeptEvaluation,
  SealedCapture,
  SealedEvaluation,
  StoredBlob,
} from '../core/sealed';
import { countingEntries } from './counting-entries';
import type { EvidenceDatabase } from './database';
import { evaluationEntries, isAboutEvaluation } from './evaluation-entries';
import { guarded } from './guarded';
import { HeadMoved } from './head-moved';
import { JudgedMeanwhile } from './judged-meanwhile';
import { type HeadLink, type ReadableLedger, readableLedger } from './ledger-rows';
import { type Parser, parseRow } from './parse-row';
import { readPart } from './read-tolerant';
import { remainsOf } from './remains';
import { RestoredLedgers } from './restored-ledgers';
import {
  BlobRecordSchema,
  CaptureRecordSchema,
  EvaluationRecordSchema,
  LedgerRecordSchema,
  SealedRecordSchema,
} from './rows';
import { tombstonesIn } from './tombstones';

/** An evaluation made later, with what must be kept together with it. */
export interface EvaluationUnit {
  captureId: string;
  evaluation: SealedEvaluation;
  /** Digest of the evaluation that was the latest when this one was made. */
  follows: string;
  columns: EvaluationColumns;
}

export interface JudgedCapture extends Pick<Dossier, 'sealed' | 'entry' | 'evaluations' | 'damaged'> {
  /** Digest of the latest evaluation, by the ledger: also when its bytes are damaged. */
  latest: string;
}

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
        const used = unit.sealed.capture.blobs.map(({ digest }) => digest);
        await captures.add({ ...unit.row, sequence: entry.body.sequence, blobs: used });
      }),
    );
  }

  /**
   * One more evaluation of a kept capture, its ledger entry, and the list's columns that follow from it. Earlier evaluations
   * are not touched.
   * @throws JudgedMeanwhile when `again.follows` is no longer the latest
   */
  async keepEvaluation(again: EvaluationUnit, entry: LedgerEntry): Promise<void> {
    const { captures, evaluations, ledger, restoredLedger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, evaluations, ledger, restoredLedger], async () => {
        const about = await this.entriesAbout(again.captureId);
        if (evaluationEntries(about).at(-1)?.digest !== again.follows) throw new JudgedMeanwhile();
        await this.appendEntry(entry);
        await evaluations.add({
          digest: again.evaluation.digest,
          captureId: again.captureId,
          evaluatedAt: again.evaluation.evaluation.evaluatedAt,
          bytes: again.evaluation.bytes,
        });
        if ((await captures.update(again.captureId, again.columns)) === 0)
          throw new WitnessError('store-corrupt', `the row of ${again.captureId} is missing`);
      }),
    );
  }

  /** An entry that carries no capture (key made, attempt failed, exported). @throws HeadMoved */
  async append(entry: LedgerEntry): Promise<void> {
    await guarded(() => this.database.transaction('rw', [this.database.ledger], () => this.appendEntry(entry)));
  }

  /** The entry that names the next signing key, and that key, together or not at all. @throws HeadMoved */
  async keepRotated(entry: LedgerEntry, keyPair: CryptoKeyPair): Promise<void> {
    const { ledger, keys } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [ledger, keys], async () => {
        await this.appendEntry(entry);
        await keys.put({ id: 'signing', madeAt: entry.body.recordedAt, keyPair });
      }),
    );
  }

  /** For a transaction of another store that holds the ledger. @throws HeadMoved */
  async appendEntry(entry: LedgerEntry): Promise<void> {
    const last = await this.database.ledger.orderBy('sequence').last();
    if ((last?.sequence ?? 0) !== entry.body.sequence - 1) throw new HeadMoved();
    if (last && last.hash !== entry.body.previous) throw new HeadMoved();
    await this.database.ledger.add({
      sequence: entry.body.sequence,
      hash: entry.hash,
      kind: entry.body.event.kind,
      captureId: isAboutEvaluation(entry.body.event) ? entry.body.event.captureId : '',
      entry,
    });
  }

  async head(): Promise<LedgerEntry | null> {
    const last = await guarded(() => this.database.ledger.orderBy('sequence').last());
    return last ? parseRow(LedgerRecordSchema, last).entry : null;
  }

  /** What the next entry is linked to: the last entry's hash as its row has it, also when the entry itself is damaged. */
  async headLink(): Promise<HeadLink | null> {
    const last = await guarded(() => this.database.ledger.orderBy('sequence').last());
    return last ? { body: { sequence: last.sequence }, hash: parseRow(Sha256Schema, last.hash) } : null;
  }

  async ledger(): Promise<LedgerEntry[]> {
    const rows = await guarded(() => this.database.ledger.orderBy('sequence').toArray());
    return rows.map((row) => parseRow(LedgerRecordSchema, row).entry);
  }

  /** As far as it can be read, for checking and exporting. */
  readableLedger(): Promise<ReadableLedger> {
    return readableLedger(this.database);
  }

  /** What is left of a capture of which a part is damaged. @throws WitnessError `not-found` | `store-unavailable` */
  remains(captureId: string): Promise<Remains> {
    return remainsOf(this.database, captureId);
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

  /** Oldest first. */
  async entriesOfKind(kind: LedgerEntry['body']['event']['kind']): Promise<LedgerEntry[]> {
    const rows = await guarded(() => this.database.ledger.where('kind').equals(kind).sortBy('sequence'));
    return rows.map((row) => parseRow(LedgerRecordSchema, row).entry);
  }

  /** The entry that says it was captured. */
  async entryOf(captureId: string): Promise<LedgerEntry | null> {
    return (await this.entriesAbout(captureId)).find(({ body }) => body.event.kind === 'captured') ?? null;
  }

  /** In the order of their ledgers. */
  async entriesAbout(captureId: string): Promise<LedgerEntry[]> {
    const rows = await guarded(() => this.database.ledger.where('captureId').equals(captureId).sortBy('sequence'));
    const own = rows.map((row) => parseRow(LedgerRecordSchema, row).entry);
    // What came with a backup was before anything that this store did with it; an entry that is here as well counts once.
    const isOwn = own.some(({ body }) => body.event.kind === 'captured');
    return isOwn ? own : [...(await guarded(() => countingEntries(this.database, [captureId]))), ...own];
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
    const { sealed, entry, evaluations, damaged } = await this.judged(captureId);
    const [evaluation] = evaluations;
    if (!evaluation) throw new WitnessError('store-corrupt', 'the stored evaluation is missing');
    const blobs: StoredBlob[] = [];
    for (const ref of sealed.capture.blobs) {
      const blob = await readPart(() => this.database.blobs.get(ref.digest));
      const parsed = blob ? BlobRecordSchema.safeParse(blob) : undefined;
      if (parsed?.success && (await sha256Hex(parsed.data.data)) === ref.digest) blobs.push(parsed.data);
      else damaged.push(ref.digest);
    }
    return { sealed, evaluation, evaluations, blobs, damaged, entry };
  }

  /** A capture and its evaluations, without pictures and copies: what judging it again needs. */
  async judged(captureId: string): Promise<JudgedCapture> {
    const row = await this.row(captureId);
    if (!row && (await tombstonesIn(this.database)).has(captureId))
      throw new WitnessError('deleted', `capture ${captureId}`);
    const entries = await this.entriesAbout(captureId);
    const entry = entries.find(({ body }) => body.event.kind === 'captured');
    const latest = evaluationEntries(entries).at(-1)?.digest;
    if (!row || !entry || latest === undefined) throw new WitnessError('not-found', `capture ${captureId}`);
    return { sealed: await this.sealedCapture(row), entry, latest, ...(await this.evaluationsOf(entries)) };
  }

  private async sealedCapture(row: CaptureRow): Promise<SealedCapture> {
    const record = await guarded(() => this.database.sealed.get(row.digest));
    if (!record) throw new WitnessError('store-corrupt', `sealed bytes of ${row.captureId} are missing`);
    const { bytes, digest } = parseRow(SealedRecordSchema, record);
    return { captureId: row.captureId, digest, bytes, capture: parseSealed(CaptureSchema, bytes) };
  }

  /** Newest first; one that is gone or cannot be read is named, the others are still given. */
  private async evaluationsOf(entries: LedgerEntry[]): Promise<Pick<Dossier, 'evaluations' | 'damaged'>> {
    const evaluations: KeptEvaluation[] = [];
    const damaged: string[] = [];
    for (const { digest, entry } of evaluationEntries(entries).reverse()) {
      const record = await guarded(() => this.database.evaluations.get(digest));
      const bytes = EvaluationRecordSchema.safeParse(record).data?.bytes;
      const evaluation = bytes ? readSealed(EvaluationSchema, bytes) : null;
      if (bytes && evaluation) evaluations.push({ digest, bytes, evaluation, entry });
      else damaged.push(digest);
    }
    return { evaluations, damaged };
  }
}

function parseSealed<T>(schema: Parser<T>, bytes: Uint8Array): T {
  return parseRow(schema, parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}

/** Null for bytes that are not what they were. */
function readSealed<T>(schema: Parser<T>, bytes: Uint8Array): T | null {
  try {
    return parseSealed(schema, bytes);
  } catch {
    return null;
  }
}
