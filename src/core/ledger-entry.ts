import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from './capture';
import {
  LogHoldLiftedSchema,
  LogHoldSetSchema,
  LogImportedSchema,
  LogRemovedSchema,
  LogRowsDeletedSchema,
  LogTermPassedSchema,
} from './consent-log';
import {
  ConsentDeletedSchema,
  ConsentHoldLiftedSchema,
  ConsentHoldSetSchema,
  ConsentLinkedSchema,
  ConsentRecordedSchema,
  ConsentTermPassedSchema,
} from './consent-record';
import {
  ActivityRemovedSchema,
  ActivitySetSchema,
  DeletedSchema,
  HoldLiftedSchema,
  HoldSetSchema,
  LinkedSchema,
} from './keeping-events';
import {
  ActivityLinkedSchema,
  ActivityUnlinkedSchema,
  AgreementRemovedSchema,
  AgreementSetSchema,
  BodySetSchema,
  NoPersonSchema,
  ProcessDocumentedSchema,
  RecipientRemovedSchema,
  RecipientSetSchema,
  RegisterImportedSchema,
} from './register-events';
import { NotedSchema, VerdictGivenSchema } from './review-events';
import { KeyLostSchema, KeyRotatedSchema, SettingChangedSchema, StoreAlarmEventSchema } from './store-events';
import { TimeStampedSchema, TimeStampFailedSchema } from './time-stamp';

/** A ledger beside the store's own, as far as it was held: named by the hash of its first entry. */
export const RestoredHeadSchema = z.strictObject({
  first: Sha256Schema,
  head: Sha256Schema,
  entries: z.int().min(1),
  keyFingerprint: z.string(),
});
export type RestoredHead = z.infer<typeof RestoredHeadSchema>;

/** What happened to evidence. Later versions add kinds; a verifier must accept kinds it does not know. */
export const LedgerEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('key-made'), fingerprint: z.string(), publicKey: z.record(z.string(), z.string()) }),
  z.strictObject({
    kind: z.literal('captured'),
    captureId: z.uuid(),
    captureDigest: Sha256Schema,
    evaluationDigest: Sha256Schema,
    blobs: z.array(Sha256Schema),
    /** Over the commitments to all parts of record and evaluation. Absent in older entries. */
    recordCommitment: Sha256Schema.optional(),
    evaluationCommitment: Sha256Schema.optional(),
  }),
  /** A kept capture judged again: one more evaluation beside the earlier ones. */
  z.strictObject({
    kind: z.literal('judged'),
    captureId: z.uuid(),
    captureDigest: Sha256Schema,
    evaluationDigest: Sha256Schema,
    ruleSetVersion: z.string(),
    evaluationCommitment: Sha256Schema.optional(),
  }),
  /** An auditor decided on a finding, or withdrew that. */
  VerdictGivenSchema,
  /** An auditor wrote something about a capture. */
  NotedSchema,
  z.strictObject({ kind: z.literal('capture-failed'), attemptId: z.uuid(), origin: z.string(), code: z.string() }),
  z.strictObject({
    kind: z.literal('exported'),
    exportId: z.uuid(),
    captureIds: z.array(z.uuid()),
    manifestDigest: Sha256Schema,
    /** Something was withheld in it; what, the ledger does not say. */
    redacted: z.literal(true).optional(),
  }),
  /** A backup of the whole store was made. `head`: the last entry in it. `counts`: rows by table. */
  z.strictObject({
    kind: z.literal('backed-up'),
    backupId: z.uuid(),
    head: Sha256Schema,
    counts: z.record(z.string(), z.int()),
  }),
  /** A backup was merged in. `ledgers`: those of other stores or keys, kept whole beside this one. `counts`: rows added, by table. */
  z.strictObject({
    kind: z.literal('imported'),
    backupId: z.uuid(),
    ledgers: z.array(RestoredHeadSchema),
    counts: z.record(z.string(), z.int()),
  }),
  /**
   * Captures of somebody's bundle were taken over. `ledgers`: as they end in that bundle, kept whole beside this one. `counts`: rows
   * added, by table.
   */
  z.strictObject({
    kind: z.literal('bundle-imported'),
    exportId: z.uuid(),
    manifestDigest: Sha256Schema,
    keyFingerprint: z.string(),
    ledgers: z.array(RestoredHeadSchema),
    counts: z.record(z.string(), z.int()),
  }),
  /** Over somebody's bundle: `statementDigest` is of what was declared, which lies beside that bundle. */
  z.strictObject({
    kind: z.literal('countersigned'),
    exportId: z.uuid(),
    manifestDigest: Sha256Schema,
    statementDigest: Sha256Schema,
  }),
  SettingChangedSchema,
  KeyRotatedSchema,
  KeyLostSchema,
  StoreAlarmEventSchema,
  ConsentRecordedSchema,
  ConsentLinkedSchema,
  ConsentDeletedSchema,
  ConsentTermPassedSchema,
  ConsentHoldSetSchema,
  ConsentHoldLiftedSchema,
  TimeStampedSchema,
  TimeStampFailedSchema,
  DeletedSchema,
  HoldSetSchema,
  HoldLiftedSchema,
  ActivitySetSchema,
  ActivityRemovedSchema,
  ActivityLinkedSchema,
  ActivityUnlinkedSchema,
  NoPersonSchema,
  ProcessDocumentedSchema,
  BodySetSchema,
  RecipientSetSchema,
  RecipientRemovedSchema,
  AgreementSetSchema,
  AgreementRemovedSchema,
  RegisterImportedSchema,
  LinkedSchema,
  LogImportedSchema,
  LogRowsDeletedSchema,
  LogTermPassedSchema,
  LogHoldSetSchema,
  LogHoldLiftedSchema,
  LogRemovedSchema,
]);
export type LedgerEvent = z.infer<typeof LedgerEventSchema>;

/** Kinds of entries that say that something was deleted: what they name is not damage, and they may use the last room on a disk. */
export const DELETING_KINDS = [
  'deleted',
  'consent-deleted',
  'consent-term-passed',
  'log-rows-deleted',
  'log-term-passed',
  'log-removed',
] as const satisfies readonly LedgerEvent['kind'][];

/** The part of an entry that is hashed and signed: gap-free `sequence` from 1, `previous` the hash before it (zeroes first). */
export const LedgerBodySchema = z.strictObject({
  schema: z.literal('consent-witness/ledger-entry/1'),
  sequence: z.int().min(1),
  previous: Sha256Schema,
  recordedAt: TimestampSchema,
  event: LedgerEventSchema,
});
export type LedgerBody = z.infer<typeof LedgerBodySchema>;

/** `hash` = SHA-256 over the JCS bytes of `body`; `signature` = ECDSA P-256/SHA-256 over the same bytes, raw r‖s, base64url. */
export const LedgerEntrySchema = z.strictObject({
  body: LedgerBodySchema,
  hash: Sha256Schema,
  signature: z.string(),
  keyFingerprint: z.string(),
});
export type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

/** Signs with a private key that nobody can read out. */
export interface Signer {
  /** `SHA256:…` of the SSH public key blob, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  readonly publicKey: { kty: 'EC'; crv: 'P-256'; x: string; y: string };
  /** Raw r‖s, 64 bytes (IEEE P1363). @throws WitnessError `signing-failed` */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** Time and ids are handed in, so that tests are deterministic. */
export interface Clock {
  /** ISO 8601 UTC with milliseconds. */
  now(): string;
  /** Minutes east of UTC. */
  utcOffsetMinutes(): number;
}
export interface IdSource {
  uuid(): string;
}
