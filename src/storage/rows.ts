import { z } from 'zod';
import { BlobRefSchema, Sha256Schema, TimestampSchema } from '../core/capture';
import { LedgerEntrySchema } from '../core/ledger-entry';

/** What lies in IndexedDB, parsed on the way out: a foreign or damaged row is a typed error, never a wrong screen. */
const BytesSchema = z.instanceof(Uint8Array<ArrayBuffer>);

export const CaptureRecordSchema = z.strictObject({
  captureId: z.uuid(),
  /** Ledger sequence of its `captured` entry: the order of evidence, whatever the clock did. */
  sequence: z.int(),
  capturedAt: TimestampSchema,
  host: z.string(),
  url: z.string(),
  title: z.string(),
  digest: Sha256Schema,
  choices: z.int(),
  likelyViolations: z.int(),
  pointsOfAttention: z.int(),
  unassessed: z.int().optional(),
  confirmed: z.int().optional(),
  gaps: z.int(),
  /** Came with a backup and stands in another ledger, under this number. `sequence` then is below zero, older captures lower. */
  restored: z.strictObject({ first: Sha256Schema, sequence: z.int().min(1) }).optional(),
  /** Digests of its blobs: an index, so that a blob is known to be used. */
  blobs: z.array(Sha256Schema),
});
export type CaptureRecord = z.infer<typeof CaptureRecordSchema>;

/** Sealed bytes, keyed by their digest; never rewritten. */
export const SealedRecordSchema = z.strictObject({ digest: Sha256Schema, bytes: BytesSchema });
export type SealedRecord = z.infer<typeof SealedRecordSchema>;

export const EvaluationRecordSchema = z.strictObject({
  digest: Sha256Schema,
  captureId: z.uuid(),
  evaluatedAt: TimestampSchema,
  bytes: BytesSchema,
});
export type EvaluationRecord = z.infer<typeof EvaluationRecordSchema>;

/** What an auditor wrote, keyed by its digest; goes with the capture. */
export const ReviewRecordSchema = z.strictObject({ digest: Sha256Schema, captureId: z.uuid(), bytes: BytesSchema });
export type ReviewRecord = z.infer<typeof ReviewRecordSchema>;

export const BlobRecordSchema = z.strictObject({ ...BlobRefSchema.shape, data: BytesSchema });
export type BlobRecord = z.infer<typeof BlobRecordSchema>;

export const LedgerRecordSchema = z.strictObject({
  sequence: z.int().min(1),
  hash: Sha256Schema,
  kind: z.string(),
  captureId: z.string(),
  entry: LedgerEntrySchema,
});
export type LedgerRecord = z.infer<typeof LedgerRecordSchema>;

/** An entry of a ledger that came with a backup; `first` is the hash of that ledger's first entry. */
export const RestoredRecordSchema = z.strictObject({ ...LedgerRecordSchema.shape, first: Sha256Schema });
export type RestoredRecord = z.infer<typeof RestoredRecordSchema>;

/** A non-extractable key pair; IndexedDB keeps CryptoKeys as such. */
export interface KeyRecord {
  id: 'signing';
  madeAt: string;
  keyPair: CryptoKeyPair;
}

/** The store's own id: a random one, so that another store in its place can be told from it. */
export const MetaRecordSchema = z.strictObject({ id: z.literal('store'), storeId: z.uuid() });
export type MetaRecord = z.infer<typeof MetaRecordSchema>;
/** Bytes as an authority sent them. */
export const TimeTokenRecordSchema = z.strictObject({ digest: Sha256Schema, bytes: BytesSchema });
export type TimeTokenRecord = z.infer<typeof TimeTokenRecordSchema>;
