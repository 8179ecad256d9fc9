import * as z from 'zod';
import { ControlKindSchema, FieldClassSchema, ProvenanceSchema, StateSchema } from './controls';
import { ButtonClassSchema, ControlRoleSchema, PurposeSchema } from './evaluation';
import { Sha256Schema, TimestampSchema } from './sealed-values';

export const CONSENT_RECORD_SCHEMA_ID = 'consent-witness/consent-record/1';

/** `renewed`: given again where an earlier record of the same request is kept. `unknown`: what the act said cannot be told. */
export const CONSENT_STATES = ['given', 'refused', 'withdrawn', 'renewed', 'unknown'] as const;
export const ConsentStateSchema = z.enum(CONSENT_STATES);
export type ConsentState = z.infer<typeof ConsentStateSchema>;

/** What the visitor chose of one control, as states. Never a value, never what somebody typed. */
export const ChosenSchema = z.strictObject({
  controlId: z.string(),
  kind: ControlKindSchema,
  role: ControlRoleSchema,
  purposes: z.array(PurposeSchema),
  /** Exact words; of a group, those of the option that stood on at the act, else of the group. */
  text: z.string(),
  /** S0, S1 as captured; S2 at the act. Of a group: of its options that give consent. */
  markup: StateSchema,
  initial: StateSchema,
  atAct: StateSchema,
  provenance: ProvenanceSchema,
  /** What that state says: a box that asks for a refusal agrees when it is off. */
  agrees: z.enum(['yes', 'no', 'unknown']),
  required: z.boolean(),
});
export type Chosen = z.infer<typeof ChosenSchema>;

/** A trusted event of the visitor; `at`: milliseconds since the document began to load. */
export const TrailEventSchema = z.strictObject({
  type: z.enum(['pointerdown', 'keydown', 'click', 'submit']),
  at: z.int().min(0),
});

/** `submit` and `button`: seen in this browser. `by-hand`: somebody says so, and nothing more is known. */
export const MethodSchema = z.strictObject({
  kind: z.enum(['submit', 'button', 'by-hand']),
  button: z.strictObject({ text: z.string(), class: ButtonClassSchema }).nullable(),
  trail: z.array(TrailEventSchema).max(12),
});

/** The request as it was shown. `exact`: of its words as shown; `normalised`: for "same words?"; `html`: of the sanitised copy. */
export const NoticeRefSchema = z.strictObject({
  noticeId: z.string(),
  kind: z.enum(['form', 'banner', 'dialog', 'section']),
  language: z.string(),
  exact: Sha256Schema,
  normalised: Sha256Schema,
  html: Sha256Schema.nullable(),
});

/**
 * ConsentRecord: an act of consent, linked by hash to the request as shown before it. What is not known is null or absent: a
 * record never says more than it has (record-model.md sections 1, 3 and 6).
 */
export const ConsentRecordSchema = z.strictObject({
  schema: z.literal(CONSENT_RECORD_SCHEMA_ID),
  recordId: z.uuid(),
  event: z.strictObject({
    state: ConsentStateSchema,
    time: TimestampSchema,
    utcOffsetMinutes: z.int(),
    /** The machine's own: not proven. */
    clock: z.literal('local'),
  }),
  /** Earlier record of the same request that this one renews, withdraws or comes after. */
  follows: z.uuid().nullable(),
  site: z.strictObject({ origin: z.string(), url: z.string() }),
  /** `missing`: no capture of this page was finished before the act. */
  noticeBefore: z.enum(['captured', 'missing']),
  capture: z.strictObject({ captureId: z.uuid(), digest: Sha256Schema, capturedAt: TimestampSchema }).nullable(),
  notices: z.array(NoticeRefSchema),
  controls: z.array(ChosenSchema),
  /** Null where it was no form, or the form is not known. */
  form: z
    .strictObject({
      fingerprint: Sha256Schema,
      action: z.string().nullable(),
      /** Classes of data that were asked; whether they were filled in is not kept. */
      fields: z.array(z.strictObject({ class: FieldClassSchema, required: z.boolean() })),
    })
    .nullable(),
  method: MethodSchema,
  /** `none` until the record is linked to a person, which the record itself cannot know (record-model.md section 6). */
  subjectEvidence: z.enum(['direct', 'imported-log', 'none']),
  subjectPseudonym: z
    .string()
    .regex(/^[A-Z2-7]{26}$/)
    .optional(),
  processingActivityId: z.uuid().optional(),
  /** SHA-256 of the document that describes how consent is obtained (AP 3a). */
  processDocument: Sha256Schema.optional(),
  /** Way back that the capture shows. */
  withdrawal: z.strictObject({ text: z.string(), url: z.string().nullable() }).nullable(),
  tool: z.strictObject({ extensionVersion: z.string(), readerVersion: z.string(), ruleSetVersion: z.string() }),
});
export type ConsentRecord = z.infer<typeof ConsentRecordSchema>;

/** Canonical bytes with their digest, as kept. */
export interface SealedConsent {
  digest: string;
  bytes: Uint8Array<ArrayBuffer>;
  record: ConsentRecord;
}

/** With number and hash of its `consent-recorded` entry, in this store's ledger or one that came with a backup. */
export interface KeptConsent extends SealedConsent {
  sequence: number;
  entryHash: string;
}

/** An act of consent was recorded; what was chosen, where and by whom is not in the ledger. */
export const ConsentRecordedSchema = z.strictObject({
  kind: z.literal('consent-recorded'),
  recordId: z.uuid(),
  recordDigest: Sha256Schema,
  captureId: z.uuid().nullable(),
  state: ConsentStateSchema,
});

/** A record was linked to a person; `linkDigest` is over record, pseudonym, activity, notices and time, none of which it tells. */
export const ConsentLinkedSchema = z.strictObject({
  kind: z.literal('consent-linked'),
  linkId: z.uuid(),
  recordId: z.uuid(),
  captureId: z.uuid().nullable(),
  activityId: z.uuid(),
  linkDigest: Sha256Schema,
});

/** A record without a capture was deleted; those of a deleted capture go with it, which its own entry says. */
export const ConsentDeletedSchema = z.strictObject({
  kind: z.literal('consent-deleted'),
  recordId: z.uuid(),
  recordDigest: Sha256Schema,
  reason: z.enum(['user', 'data-subject-request']),
});

/** The same, because the term of a processing activity has passed: a kind of its own, since the form of a kind never changes. */
export const ConsentTermPassedSchema = z.strictObject({
  kind: z.literal('consent-term-passed'),
  recordId: z.uuid(),
  recordDigest: Sha256Schema,
  activityId: z.uuid(),
});

/** A legal hold on a record without a capture; those with one are under the hold of their capture. */
export const ConsentHoldSetSchema = z.strictObject({
  kind: z.literal('consent-hold-set'),
  recordId: z.uuid(),
  reason: z.string(),
});
export const ConsentHoldLiftedSchema = z.strictObject({
  kind: z.literal('consent-hold-lifted'),
  recordId: z.uuid(),
  reason: z.string(),
});
