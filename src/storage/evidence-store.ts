import { parseStrictJson } from '../core/canonical';
import { CaptureSchema, Sha256Schema } from '../core/capture';
import type { Remains } from '../core/damage';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { isAboutReview } from '../core/review';
import type {
  CaptureRow,
  Dossier,
  EvaluationColumns,
  Neighbours,
  SealedCapture,
  SealedEvaluation,
  StoredBlob,
} from '../core/sealed';
import { appendEntries } from './append-entries';
import { ChangedMeanwhile } from './changed-meanwhile';
import { countingEntries } from './counting-entries';
import type { EvidenceDatabase } from './database';
import { evaluationEntries } from './evaluation-entries';
import { guarded } from './guarded';
import { keptEvaluations } from './kept-evaluations';
import { type HeadLink, type ReadableLedger, readableLedger } from './ledger-rows';
import { judgeInList, listTables } from './list/change-list';
import { type Parser, parseRow } from './parse-row';
import { readPart } from './read-tolerant';
import { remainsOf } from './remains';
import { RestoredLedgers } from './restored-ledgers';
import { keptReviews } from './review-store';
import { BlobRecordSchema, CaptureRecordSchema, LedgerRecordSchema, SealedRecordSchema } from './rows';
import { tombstonesIn } from './tombstones';
import { type EvidenceUnit, type KeptUnit, writeUnits } from './write-units';

/** An evaluation made later, with what must be kept together with it. */
export interface EvaluationUnit {
  captureId: string;
  evaluation: SealedEvaluation;
  /** Hash of the last entry about the capture when this one was made. */
  seen: string;
  columns: EvaluationColumns;
  /** Rules that the list finds it by; absent: read later. */
  rules?: string[];
}

export type { EvidenceUnit };

export interface JudgedCapture
  extends Pick<Dossier, 'sealed' | 'entry' | 'restored' | 'evaluations' | 'reviews' | 'damaged'> {
  /** Digest of the latest evaluation, by the ledger: also when its bytes are damaged. */
  latest: string;
  /** Hash of the last entry about the capture. */
  seen: string;
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

  /** Capture, evaluation, blobs, what the list finds it by and ledger entry in one strict transaction; resolves only when it completed. */
  async keep(unit: EvidenceUnit, entry: LedgerEntry): Promise<void> {
    await this.keepAll([{ unit, entry }]);
  }

  /** All of them or none, with entries that follow each other. */
  async keepAll(kept: readonly KeptUnit[]): Promise<void> {
    const { captures, sealed, evaluations, blobs, ledger } = this.database;
    const tables = [captures, sealed, evaluations, blobs, ledger, ...listTables(this.database)];
    await guarded(() =>
      this.database.transaction('rw', tables, async () => {
        await appendEntries(
          this.database,
          kept.map(({ entry }) => entry),
        );
        await writeUnits(this.database, kept);
      }),
    );
  }

  /**
   * One more evaluation of a kept capture, its ledger entry, and the list's columns that follow from it. Earlier evaluations
   * are not touched.
   * @throws ChangedMeanwhile when something was added about the capture since `again.seen`
   */
  async keepEvaluation(again: EvaluationUnit, entry: LedgerEntry): Promise<void> {
    const { captures, evaluations, reviews, ledger, restoredLedger } = this.database;
    const tables = [captures, evaluations, reviews, ledger, restoredLedger, ...listTables(this.database)];
    await guarded(() =>
      this.database.transaction('rw', tables, async () => {
        if ((await this.lastAbout(again.captureId)) !== again.seen) throw new ChangedMeanwhile();
        await this.appendEntry(entry);
        await evaluations.add({
          digest: again.evaluation.digest,
          captureId: again.captureId,
          evaluatedAt: again.evaluation.evaluation.evaluatedAt,
          bytes: again.evaluation.bytes,
        });
        const row = await captures.get(again.captureId);
        if (!row) throw new WitnessError('store-corrupt', `the row of ${again.captureId} is missing`);
        await captures.update(again.captureId, again.columns);
        await judgeInList(this.database, row, again.columns, again.rules ?? null);
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
    await appendEntries(this.database, [entry]);
  }

  /** Hash of the last entry about a capture, by which it is noticed that another came; empty when there is none. */
  async lastAbout(captureId: string): Promise<string> {
    return (await this.entriesAbout(captureId)).at(-1)?.hash ?? '';
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

  /** Of the verdicts and notes that the ledger names of a capture, also when their bytes are damaged. */
  async reviewDigests(captureId: string): Promise<string[]> {
    const entries = await this.entriesAbout(captureId);
    return entries.flatMap(({ body: { event } }) => (isAboutReview(event) ? [event.reviewDigest] : []));
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

  /** The captures that stand above (newer) and below (older) one in the list. */
  async neighbours(captureId: string): Promise<Neighbours> {
    const row = await this.row(captureId);
    if (!row) return { above: null, below: null };
    const { captures } = this.database;
    const [above, below] = await guarded(() =>
      Promise.all([
        captures.where('sequence').above(row.sequence).first(),
        captures.where('sequence').below(row.sequence).last(),
      ]),
    );
    return { above: above?.captureId ?? null, below: below?.captureId ?? null };
  }

  async count(): Promise<number> {
    return guarded(() => this.database.captures.count());
  }

  /** One capture with all that belongs to it. Missing or altered blobs are named in `damaged`; the rest is still given. */
  async dossier(captureId: string): Promise<Dossier> {
    const { latest: _, seen: __, ...judged } = await this.judged(captureId);
    const { sealed, evaluations, damaged } = judged;
    const [evaluation] = evaluations;
    if (!evaluation) throw new WitnessError('store-corrupt', 'the stored evaluation is missing');
    const blobs: StoredBlob[] = [];
    for (const ref of sealed.capture.blobs) {
      const parsed = BlobRecordSchema.safeParse(await readPart(() => this.database.blobs.get(ref.digest)));
      if (parsed.success && (await sha256Hex(parsed.data.data)) === ref.digest) blobs.push(parsed.data);
      else damaged.push(ref.digest);
    }
    return { ...judged, evaluation, blobs };
  }

  /** A capture, its evaluations and what was said of them, without pictures and copies: what judging it again needs. */
  async judged(captureId: string): Promise<JudgedCapture> {
    const row = await this.row(captureId);
    if (!row && (await tombstonesIn(this.database)).has(captureId))
      throw new WitnessError('deleted', `capture ${captureId}`);
    const entries = await this.entriesAbout(captureId);
    const entry = entries.find(({ body }) => body.event.kind === 'captured');
    const latest = evaluationEntries(entries).at(-1)?.digest;
    if (!row || !entry || latest === undefined) throw new WitnessError('not-found', `capture ${captureId}`);
    const { evaluations, damaged } = await keptEvaluations(this.database, entries);
    const { reviews, damaged: unread } = await keptReviews(this.database, entries);
    const seen = entries.at(-1)?.hash ?? '';
    const sealed = await this.sealedCapture(row);
    const kept = { sealed, entry, latest, seen, evaluations, reviews, damaged: [...damaged, ...unread] };
    return row.restored ? { ...kept, restored: true } : kept;
  }

  private async sealedCapture(row: CaptureRow): Promise<SealedCapture> {
    const record = await guarded(() => this.database.sealed.get(row.digest));
    if (!record) throw new WitnessError('store-corrupt', `sealed bytes of ${row.captureId} are missing`);
    const { bytes, digest } = parseRow(SealedRecordSchema, record);
    return { captureId: row.captureId, digest, bytes, capture: parseSealed(CaptureSchema, bytes) };
  }
}

function parseSealed<T>(schema: Parser<T>, bytes: Uint8Array): T {
  return parseRow(schema, parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}
