import * as z from 'zod';
import { sha256Hex } from '../core/digest';
import { type Evaluation, EvaluationSchema } from '../core/evaluation';
import type { LedgerEntry } from '../core/ledger-entry';
import { isAboutReview } from '../core/review';
import type { CaptureRow, SealedCapture } from '../core/sealed';
import { countingEntries } from './counting-entries';
import type { EvidenceDatabase } from './database';
import { isAboutEvaluation } from './evaluation-entries';
import { guarded } from './guarded';
import { entryIn, readBytes, readPart } from './read-tolerant';
import { entriesAbout } from './refresh-reviewed';
import { remainsOf } from './remains';
import { reviewedColumns } from './reviewed-columns';
import { type CaptureRecord, CaptureRecordSchema, EvaluationRecordSchema } from './rows';

/** The columns that follow from a capture and its evaluation. */
export type MakeRow = (sealed: SealedCapture, evaluation: Evaluation) => Omit<CaptureRow, 'sequence'>;

/**
 * The list of captures when parts of the store are damaged. Rows are index columns only: one that is gone or cannot be read is
 * made again from the sealed bytes, or else from the ledger; which captures lack a part is told by keys, without reading any.
 */
export class CaptureIndex {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly makeRow: MakeRow,
  ) {}

  /** Newest first, keyset paging. The first page looks for rows that are gone. */
  async list(limit: number, beforeSequence = Number.MAX_SAFE_INTEGER): Promise<CaptureRow[]> {
    if (beforeSequence === Number.MAX_SAFE_INTEGER) await this.rebuildMissing();
    const rows = await guarded(() =>
      this.database.captures.where('sequence').below(beforeSequence).reverse().limit(limit).toArray(),
    );
    return this.told(rows);
  }

  /** Captures the ledger knows and the index does not. @returns how many rows were made again */
  async rebuildMissing(): Promise<number> {
    const { captures, ledger } = this.database;
    // What came with a backup is numbered below zero, and stands in a ledger of its own.
    const numbered = () => captures.where('sequence').between(1, Number.MAX_SAFE_INTEGER, true, true);
    const [captured, listed] = await guarded(() =>
      Promise.all([ledger.where('kind').equals('captured').count(), numbered().count()]),
    );
    if (listed >= captured) return 0;
    const deleted = await this.deleted();
    if (listed >= captured - deleted.size) return 0;
    const known = new Set(await guarded(() => numbered().primaryKeys()));
    const rows = await guarded(() => ledger.where('kind').equals('captured').toArray());
    let made = 0;
    for (const row of rows) {
      const event = entryIn(row)?.body.event;
      if (event?.kind !== 'captured' || known.has(event.captureId) || deleted.has(event.captureId)) continue;
      if (await this.rebuild(event.captureId)) made += 1;
    }
    return made;
  }

  /** Rows as they can be shown: damaged ones made again where possible, and marked where something is lacking. */
  async told(rows: readonly unknown[]): Promise<CaptureRow[]> {
    const readable: CaptureRow[] = [];
    for (const row of rows) {
      const parsed = CaptureRecordSchema.safeParse(row);
      const shown = parsed.success ? parsed.data : await this.again(row);
      if (shown) readable.push(shown);
    }
    const lacking = await this.lacking(readable.map(({ captureId }) => captureId));
    return readable.map((row) => (lacking.has(row.captureId) && !row.damage ? { ...row, damage: 'parts' } : row));
  }

  /** Of these, the ones of which something is gone; told by keys, so that nothing is read whole and nothing is hashed. */
  async damagedAmong(captureIds: readonly string[]): Promise<Set<string>> {
    const damaged = new Set<string>();
    for (let from = 0; from < captureIds.length; from += AT_ONCE)
      for (const id of await this.lacking(captureIds.slice(from, from + AT_ONCE))) damaged.add(id);
    return damaged;
  }

  private async again(row: unknown): Promise<CaptureRow | null> {
    const known = z.looseObject({ captureId: z.string(), sequence: z.int() }).safeParse(row);
    if (!known.success) return null;
    const { captureId, sequence } = known.data;
    return (await this.rebuild(captureId)) ?? { ...NOTHING_KNOWN, captureId, sequence, damage: 'row' };
  }

  private async rebuild(captureId: string): Promise<CaptureRecord | null> {
    const { entry, sealed } = await remainsOf(this.database, captureId);
    if (entry?.body.event.kind !== 'captured') return null;
    const { sequence, recordedAt, event } = entry.body;
    if (entryIn(await guarded(() => this.database.ledger.get(sequence)))?.hash !== entry.hash) return null;
    const evaluation = await this.latestEvaluation(captureId, event.evaluationDigest);
    const isAsSealed = sealed !== null && (await sha256Hex(sealed.bytes)) === event.captureDigest;
    const row: CaptureRecord =
      isAsSealed && evaluation
        ? {
            ...this.makeRow(sealed, evaluation),
            ...(await reviewedColumns(this.database, await entriesAbout(this.database, captureId))),
            sequence,
            blobs: event.blobs,
          }
        : {
            ...NOTHING_KNOWN,
            captureId,
            sequence,
            capturedAt: recordedAt,
            digest: event.captureDigest,
            blobs: event.blobs,
          };
    // That it cannot be put back is no reason not to show it.
    await readPart(() => this.database.captures.put(row));
    return row;
  }

  /** A capture can be judged more than once; the columns follow the last time. */
  private async latestEvaluation(captureId: string, first: string): Promise<Evaluation | null> {
    const about = await guarded(() => this.database.ledger.where('captureId').equals(captureId).sortBy('sequence'));
    const digest = about.flatMap((row) => namesOf(entryIn(row)).evaluation).at(-1) ?? first;
    const record = EvaluationRecordSchema.safeParse(await readPart(() => this.database.evaluations.get(digest)));
    return record.success ? readBytes(EvaluationSchema, record.data.bytes) : null;
  }

  /** Of these, the ones of which the ledger names something that is not there. */
  private async lacking(captureIds: string[]): Promise<Set<string>> {
    const { sealed, evaluations, reviews, blobs, ledger } = this.database;
    const [own, restored] = await guarded(() =>
      Promise.all([ledger.where('captureId').anyOf(captureIds).toArray(), countingEntries(this.database, captureIds)]),
    );
    const named = [...own.map(entryIn), ...restored].map(namesOf);
    const there = async (
      table: typeof sealed | typeof evaluations | typeof reviews | typeof blobs,
      digests: string[],
    ) => new Set(await guarded(() => table.where('digest').anyOf(digests).primaryKeys()));
    const [records, judged, written, files] = await Promise.all([
      there(
        sealed,
        named.flatMap(({ record }) => record),
      ),
      there(
        evaluations,
        named.flatMap(({ evaluation }) => evaluation),
      ),
      there(
        reviews,
        named.flatMap(({ review }) => review),
      ),
      there(
        blobs,
        named.flatMap(({ files }) => files),
      ),
    ]);
    const whole = (each: Names) =>
      each.record.every((digest) => records.has(digest)) &&
      each.evaluation.every((digest) => judged.has(digest)) &&
      each.review.every((digest) => written.has(digest)) &&
      each.files.every((digest) => files.has(digest));
    const without = captureIds.filter((id) => !named.some((each) => each.captureId === id && each.record.length > 0));
    return new Set([...without, ...named.filter((each) => !whole(each)).map(({ captureId }) => captureId)]);
  }

  /** Captures that were deleted on purpose: the ledger says so, in entries that a later version may have shaped. */
  private async deleted(): Promise<Set<string>> {
    const rows = await guarded(() => this.database.ledger.where('kind').equals('deleted').toArray());
    return new Set(rows.flatMap((row) => DeletedSchema.safeParse(row).data?.entry.body.event.captureIds ?? []));
  }
}

/** Captures whose entries are in memory at once. */
const AT_ONCE = 500;

const DeletedSchema = z.looseObject({
  entry: z.looseObject({ body: z.looseObject({ event: z.looseObject({ captureIds: z.array(z.string()) }) }) }),
});

const NOTHING_KNOWN = {
  capturedAt: '1970-01-01T00:00:00.000Z',
  host: '',
  url: '',
  title: '',
  digest: '0'.repeat(64),
  choices: 0,
  likelyViolations: 0,
  pointsOfAttention: 0,
  gaps: 0,
};

interface Names {
  captureId: string;
  record: string[];
  evaluation: string[];
  review: string[];
  files: string[];
}

function namesOf(entry: LedgerEntry | null): Names {
  if (!entry) return { captureId: '', record: [], evaluation: [], review: [], files: [] };
  const { event } = entry.body;
  return {
    captureId: 'captureId' in event ? (event.captureId ?? '') : '',
    record: event.kind === 'captured' ? [event.captureDigest] : [],
    evaluation: isAboutEvaluation(event) ? [event.evaluationDigest] : [],
    review: isAboutReview(event) ? [event.reviewDigest] : [],
    files: event.kind === 'captured' ? event.blobs : [],
  };
}
