import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from '../core/capture';
import { FindingSchema } from '../core/evaluation';
import { BilingualSchema } from '../core/text';

/**
 * Forms of the payload documents that follow from records and log. A verifier does not read them by these: it makes each again
 * (`derived-documents.ts`) and compares bytes. They are for readers in other languages, and a test holds them against real bundles.
 */
const FindingsItem = {
  captureId: z.uuid(),
  captureDigest: Sha256Schema,
  /** Of the latest evaluation; null only where none could be read. */
  evaluationDigest: Sha256Schema.nullable(),
  ruleSetVersion: z.string().nullable(),
  findings: z.array(FindingSchema),
};

/** `data/findings.json`. */
export const FindingsDocumentSchema = z.discriminatedUnion('schema', [
  z.strictObject({
    schema: z.literal('consent-witness/findings/1'),
    captures: z.array(z.strictObject(FindingsItem)),
  }),
  z.strictObject({
    schema: z.literal('consent-witness/findings/2'),
    captures: z.array(
      z.strictObject({
        ...FindingsItem,
        /** Oldest first. */
        earlier: z.array(
          z.strictObject({
            evaluationDigest: Sha256Schema,
            ruleSetVersion: z.string(),
            evaluatedAt: TimestampSchema,
            sequence: z.int().min(1),
          }),
        ),
      }),
    ),
  }),
]);

/** `data/log/merkle.json`. */
export const MerkleDocumentSchema = z.strictObject({
  schema: z.literal('consent-witness/merkle/1'),
  algorithm: z.literal('RFC 6962, SHA-256; leaf = JCS bytes of the body of a log entry'),
  leaves: z.int().min(0),
  root: Sha256Schema,
});

const CustodyItemSchema = z.strictObject({
  captureId: z.uuid(),
  captureDigest: Sha256Schema,
  /** The one made at capture. */
  evaluationDigest: Sha256Schema.nullable(),
  blobs: z.array(Sha256Schema),
  sequence: z.int().min(1),
  capturedAt: TimestampSchema,
  recordedAt: TimestampSchema,
  utcOffsetMinutes: z.int(),
  url: z.string(),
  browser: z.string(),
  extensionVersion: z.string(),
  ruleSetVersion: z.string(),
  unattended: z.boolean(),
  gaps: z.int().min(0),
  /** Only for a capture that came with a backup. */
  restoredLedger: z.strictObject({ first: Sha256Schema, keyFingerprint: z.string() }).optional(),
});

const CustodyBody = {
  exportId: z.uuid(),
  exportedAt: TimestampSchema,
  organisation: z.string().nullable(),
  tool: z.strictObject({ name: z.literal('Consent Witness'), version: z.string() }),
  keyFingerprint: z.string(),
  clock: z.literal('local, not proven'),
  changes: z.array(BilingualSchema),
  items: z.array(CustodyItemSchema),
};
const CustodyLedger = {
  entries: z.int().min(0),
  head: Sha256Schema.nullable(),
  firstRecordedAt: TimestampSchema.nullable(),
  lastRecordedAt: TimestampSchema.nullable(),
  captured: z.int().min(0),
  failed: z.int().min(0),
  exported: z.int().min(0),
};

/** `data/custody.json`. */
export const CustodyDocumentSchema = z.discriminatedUnion('schema', [
  z.strictObject({
    schema: z.literal('consent-witness/custody/1'),
    ...CustodyBody,
    ledger: z.strictObject(CustodyLedger),
  }),
  z.strictObject({
    schema: z.literal('consent-witness/custody/2'),
    ...CustodyBody,
    ledger: z.strictObject({ ...CustodyLedger, judged: z.int().min(1) }),
  }),
]);
