import { canonicalBytes } from '../core/canonical';
import { CaptureSchema } from '../core/capture';
import type { DamagedPart, Remains } from '../core/damage';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { isAboutReview } from '../core/review';
import type { CaptureRow, SealedCapture, StoredBlob } from '../core/sealed';
import { countingEntries } from './counting-entries';
import type { EvidenceDatabase } from './database';
import { isAboutEvaluation } from './evaluation-entries';
import { guarded } from './guarded';
import { entryIn, readBytes, readPart } from './read-tolerant';
import {
  BlobRecordSchema,
  CaptureRecordSchema,
  EvaluationRecordSchema,
  ReviewRecordSchema,
  SealedRecordSchema,
} from './rows';

type Note = (part: DamagedPart['part'], problem: DamagedPart['problem'], name: string) => void;

/**
 * What is left of a capture, each part read and hashed by itself, so that damage to one never hides another.
 * @throws WitnessError `not-found` when nothing at all is known of it; `store-unavailable`
 */
export async function remainsOf(database: EvidenceDatabase, captureId: string): Promise<Remains> {
  const parts: DamagedPart[] = [];
  const note: Note = (part, problem, name) => void parts.push({ part, problem, name });
  const row = await rowOf(database, captureId, note);
  const entries = await entriesOf(database, captureId, row);
  const entry = entries.find(({ body }) => body.event.kind === 'captured') ?? null;
  const isKnown = row !== null || entry !== null || parts.some(({ problem }) => problem === 'unreadable');
  if (!isKnown) throw new WitnessError('not-found', `capture ${captureId}`);
  if (!entry) note('ledger-entry', 'missing', String(row?.sequence ?? ''));
  else if ((await sha256Hex(canonicalBytes(entry.body))) !== entry.hash)
    note('ledger-entry', 'altered', String(entry.body.sequence));

  const event = entry?.body.event.kind === 'captured' ? entry.body.event : null;
  const sealed = await sealedOf(database, captureId, event?.captureDigest ?? row?.digest ?? '', note);
  for (const { body } of entries)
    if (isAboutEvaluation(body.event)) await checkEvaluation(database, body.event.evaluationDigest, note);
    else if (isAboutReview(body.event)) await checkReview(database, body.event.reviewDigest, note);
  const digests = sealed?.capture.blobs.map(({ digest }) => digest) ?? event?.blobs ?? [];
  const blobs: StoredBlob[] = [];
  for (const digest of digests) {
    const blob = await blobOf(database, digest, note);
    if (blob) blobs.push(blob);
  }
  return { captureId, row, entry, sealed, blobs, parts };
}

async function rowOf(database: EvidenceDatabase, captureId: string, note: Note): Promise<CaptureRow | null> {
  const found = await readPart(() => database.captures.get(captureId));
  const parsed = CaptureRecordSchema.safeParse(found);
  if (parsed.success) return parsed.data;
  note('row', found === undefined ? 'missing' : 'unreadable', captureId);
  return null;
}

/** Of this capture, as the index finds them; by its number when the index has lost it. */
async function entriesOf(
  database: EvidenceDatabase,
  captureId: string,
  row: CaptureRow | null,
): Promise<LedgerEntry[]> {
  const [restored, own] = await guarded(() =>
    Promise.all([
      countingEntries(database, [captureId]),
      database.ledger.where('captureId').equals(captureId).sortBy('sequence'),
    ]),
  );
  const numbered = row ? await guarded(() => database.ledger.get(row.sequence)) : undefined;
  const entries = [...restored, ...[...own, numbered].flatMap((each) => entryIn(each) ?? [])];
  const about = entries.filter(({ body }) => 'captureId' in body.event && body.event.captureId === captureId);
  return [...new Map(about.map((entry) => [entry.hash, entry])).values()];
}

async function sealedOf(
  database: EvidenceDatabase,
  captureId: string,
  digest: string,
  note: Note,
): Promise<SealedCapture | null> {
  const found = await readPart(() => database.sealed.get(digest));
  const parsed = SealedRecordSchema.safeParse(found);
  if (!parsed.success) {
    note('record', found === undefined ? 'missing' : 'unreadable', digest);
    return null;
  }
  const { bytes } = parsed.data;
  if ((await sha256Hex(bytes)) !== digest) note('record', 'altered', digest);
  const capture = readBytes(CaptureSchema, bytes);
  if (!capture) note('record', 'unreadable', digest);
  return capture ? { captureId, digest, bytes, capture } : null;
}

async function checkEvaluation(database: EvidenceDatabase, digest: string, note: Note): Promise<void> {
  const found = await readPart(() => database.evaluations.get(digest));
  const parsed = EvaluationRecordSchema.safeParse(found);
  if (!parsed.success) note('evaluation', found === undefined ? 'missing' : 'unreadable', digest);
  else if ((await sha256Hex(parsed.data.bytes)) !== digest) note('evaluation', 'altered', digest);
}

async function checkReview(database: EvidenceDatabase, digest: string, note: Note): Promise<void> {
  const found = await readPart(() => database.reviews.get(digest));
  const parsed = ReviewRecordSchema.safeParse(found);
  if (!parsed.success) note('review', found === undefined ? 'missing' : 'unreadable', digest);
  else if ((await sha256Hex(parsed.data.bytes)) !== digest) note('review', 'altered', digest);
}

async function blobOf(database: EvidenceDatabase, digest: string, note: Note): Promise<StoredBlob | null> {
  const found = await readPart(() => database.blobs.get(digest));
  const parsed = BlobRecordSchema.safeParse(found);
  if (!parsed.success) {
    note('blob', found === undefined ? 'missing' : 'unreadable', digest);
    return null;
  }
  if ((await sha256Hex(parsed.data.data)) === digest) return parsed.data;
  note('blob', 'altered', digest);
  return null;
}
