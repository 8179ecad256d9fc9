import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { isAboutReview, ReviewSchema } from '../core/review';
import type { EvaluationColumns, KeptReview } from '../core/sealed';
import { ChangedMeanwhile } from './changed-meanwhile';
import { countingEntries } from './counting-entries';
import type { EvidenceDatabase } from './database';
import type { EvidenceStore } from './evidence-store';
import { guarded } from './guarded';
import { entryIn, readBytes } from './read-tolerant';
import { type ReviewRecord, ReviewRecordSchema } from './rows';

/** A verdict or note, with what must be kept together with it. */
export interface ReviewUnit {
  record: ReviewRecord;
  /** Hash of the last entry about the capture when this was made. */
  seen: string;
  columns: Partial<EvaluationColumns>;
}

/** Verdicts and notes. They are only added; what went before stays as it is. */
export class ReviewStore {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly store: EvidenceStore,
  ) {}

  /**
   * Its bytes, the entry about it and the list's columns that follow, in one strict transaction.
   * @throws ChangedMeanwhile when something was added about the capture since `unit.seen`
   * @throws WitnessError `not-found` when the capture is not there (any more) | `store-*`
   */
  async keep({ record, seen, columns }: ReviewUnit, entry: LedgerEntry): Promise<void> {
    const { captures, evaluations, reviews, ledger, restoredLedger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, evaluations, reviews, ledger, restoredLedger], async () => {
        if (!(await captures.get(record.captureId))) throw new WitnessError('not-found', `capture ${record.captureId}`);
        if ((await this.store.lastAbout(record.captureId)) !== seen) throw new ChangedMeanwhile();
        await this.store.appendEntry(entry);
        await reviews.add(record);
        await captures.update(record.captureId, columns);
      }),
    );
  }

  /**
   * What others wrote about a capture in ledgers that have no say over it, such as an auditor's about a capture of this store: it came
   * with a bundle, is kept under the key of its writer, and changes no verdict here.
   */
  async ofOthers(captureId: string): Promise<KeptReview[]> {
    const rows = await guarded(() =>
      this.database.restoredLedger.where('captureId').equals(captureId).sortBy('sequence'),
    );
    const counting = await guarded(() => countingEntries(this.database, [captureId]));
    const known = new Set(counting.map(({ hash }) => hash));
    const others = rows.flatMap((row) => entryIn(row) ?? []).filter(({ hash }) => !known.has(hash));
    // Two continuations of one ledger have their beginning in common.
    const once = [...new Map(others.map((entry) => [entry.hash, entry])).values()];
    const { reviews } = await keptReviews(this.database, once);
    const row = await guarded(() => this.database.captures.get(captureId));
    return reviews.filter(({ review }) => review.captureDigest === row?.digest);
  }
}

/** Of an entry that is not in this store's own ledger: the key that sealed it. */
async function signerOf(
  database: EvidenceDatabase,
  { hash, keyFingerprint }: LedgerEntry,
): Promise<{ signer?: string }> {
  const isOwn = (await guarded(() => database.ledger.where('hash').equals(hash).count())) > 0;
  return isOwn ? {} : { signer: keyFingerprint };
}

/** What was written of a capture, by the entries about it; what is gone or cannot be read is named. */
export async function keptReviews(
  database: EvidenceDatabase,
  entries: readonly LedgerEntry[],
): Promise<{ reviews: KeptReview[]; damaged: string[] }> {
  const reviews: KeptReview[] = [];
  const damaged: string[] = [];
  for (const entry of entries) {
    const { event } = entry.body;
    if (!isAboutReview(event)) continue;
    const digest = event.reviewDigest;
    const row = await guarded(() => database.reviews.get(digest));
    const bytes = ReviewRecordSchema.safeParse(row).data?.bytes;
    const review = bytes ? readBytes(ReviewSchema, bytes) : null;
    if (bytes && review) reviews.push({ digest, bytes, review, entry, ...(await signerOf(database, entry)) });
    else damaged.push(digest);
  }
  return { reviews, damaged };
}
