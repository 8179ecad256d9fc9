import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { testCapture, testEvaluation } from '../../bundle/test-capture';
import { canonicalBytes } from '../../core/canonical';
import type { BlobRole } from '../../core/capture';
import { sha256Hex, utf8 } from '../../core/digest';
import { reviewFindings } from '../../core/review';
import type { StoredBlob } from '../../core/sealed';
import { ConsentStore } from '../../storage/consent-store';
import { EvidenceDatabase } from '../../storage/database';
import { EvidenceStore, type EvidenceUnit } from '../../storage/evidence-store';
import { KeyStore } from '../../storage/key-store';
import { StorePositions } from '../../storage/store-position';
import { reviewColumns } from '../index-columns';
import { LedgerWriter } from '../ledger-writer';
import { type MarkPlace, StoreMarkKeeper } from '../store-mark';

// Files share modules: another test may have loaded Dexie before there was a database for it to find.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

const opened: EvidenceDatabase[] = [];
let databases = 0;
let ids = 0;

/** A clock that never gives the same time twice and never reads the machine's. */
function fixedClock() {
  let tick = 0;
  return { now: () => new Date(Date.UTC(2026, 0, 1) + tick++ * 1000).toISOString(), utcOffsetMinutes: () => 60 };
}

/** A mark kept in memory, by one context at a time. */
export class MemoryPlace implements MarkPlace {
  kept: unknown;
  #queue: Promise<unknown> = Promise.resolve();
  read = async () => this.kept;
  write = async (mark: unknown) => {
    this.kept = mark;
  };
  alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => null);
    return turn;
  }
}

/** A store, its keys, its ledger and the mark beside it, each time anew: or over what another context has already. */
export function open(name = `test-${databases++}`, place: MarkPlace = new MemoryPlace()) {
  const database = new EvidenceDatabase(name, 50);
  opened.push(database);
  const store = new EvidenceStore(database);
  const keys = new KeyStore(database);
  const mark = new StoreMarkKeeper(new StorePositions(database), place, () => storeId(ids++));
  const consents = new ConsentStore(database, store);
  const ledger = new LedgerWriter(store, keys, fixedClock(), mark);
  return { name, database, store, consents, keys, mark, place, ledger };
}

const storeId = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

export async function deleteAll(): Promise<void> {
  for (const database of opened.splice(0)) await database.delete();
}

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Something to keep: a capture with one blob. */
export function unit(n: number): Promise<EvidenceUnit> {
  return unitWith(n, undefined);
}

/** The same, its parts committed to under a secret; with words, a copy and a picture of the test's choice. */
export async function unitWith(
  n: number,
  secret: string | undefined,
  { words, html = `<p>${n}</p>`, picture }: { words?: string; html?: string; picture?: string } = {},
): Promise<EvidenceUnit> {
  const blobs = [await blobOf(html, 'text/html', 'notice-html')];
  if (picture !== undefined) blobs.push(await blobOf(picture, 'image/png', 'screenshot'));
  const refs = blobs.map(({ data: _data, ...ref }) => ref);
  const redaction = secret ? { redaction: { secret } } : {};
  const capture = { ...testCapture(id(n), refs, words), ...redaction };
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  const evaluation = { ...testEvaluation(capture, digest), ...redaction };
  const evaluationBytes = canonicalBytes(evaluation);
  return {
    sealed: { captureId: id(n), digest, bytes, capture },
    evaluation: { digest: await sha256Hex(evaluationBytes), bytes: evaluationBytes, evaluation },
    blobs,
    row: {
      captureId: id(n),
      capturedAt: capture.capturedAt,
      host: new URL(capture.visit.url).host,
      url: capture.visit.url,
      title: capture.visit.title,
      digest,
      choices: 0,
      likelyViolations: 0,
      pointsOfAttention: 0,
      ...reviewColumns(reviewFindings({ digest: '', evaluation }, [], [])),
      gaps: 0,
    },
  };
}

async function blobOf(text: string, mediaType: string, role: BlobRole): Promise<StoredBlob> {
  const data = utf8(text);
  return { digest: await sha256Hex(data), mediaType, bytes: data.byteLength, role, data };
}
