import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from './sealed-values';

/** Words a person typed into the register. */
const LineSchema = z.string().max(500);
const TextSchema = z.string().max(4000);
/** One of a list, on a line of its own in forms and in CSV. */
const ItemSchema = LineSchema.regex(/^[^\r\n]*\S[^\r\n]*$/);
/** As it stands before a bar in forms and in CSV. */
const KeySchema = LineSchema.regex(/^[^\r\n|]*[^\s|][^\r\n|]*$/);
const RestSchema = LineSchema.regex(/^[^\r\n]*$/);
const ListSchema = z.array(ItemSchema).max(200);
/** A calendar day, `2026-11-29`. */
export const DaySchema = z.iso.date();

export const LAWFUL_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'not-stated',
] as const;
export type LawfulBasis = (typeof LAWFUL_BASES)[number];

export const TransferSchema = z.strictObject({ country: KeySchema, safeguard: RestSchema });

/** What the register of Art. 30 GDPR holds of one activity besides its name and controller, as the AP lists it. */
export const ActivityRecordSchema = z.strictObject({
  /** `controller`: Art. 30(1). `processor`: Art. 30(2), done on behalf of others. */
  capacity: z.enum(['controller', 'processor']),
  jointControllers: ListSchema,
  purposes: ListSchema,
  subjectCategories: ListSchema,
  dataCategories: ListSchema,
  recipientCategories: ListSchema,
  /** Countries and international organisations outside the EU/EEA, with the safeguard (Art. 30(1)(e)). */
  transfers: z.array(TransferSchema).max(200),
  /** As written: a date, a duration, or when it ends. Not the term of the captures. */
  erasureTerm: LineSchema,
  security: TextSchema,
  lawfulBasis: z.enum(LAWFUL_BASES),
  /** Of a processor: for whom, and what is done for each. */
  onBehalfOf: z.array(z.strictObject({ controller: KeySchema, categories: RestSchema })).max(200),
  /** Forms whose captures belong to the activity, see `formFingerprint`. */
  formFingerprints: z.array(Sha256Schema).max(500),
  activeFrom: DaySchema.nullable(),
  activeTo: DaySchema.nullable(),
});
export type ActivityRecord = z.infer<typeof ActivityRecordSchema>;

export const EMPTY_RECORD: ActivityRecord = {
  capacity: 'controller',
  jointControllers: [],
  purposes: [],
  subjectCategories: [],
  dataCategories: [],
  recipientCategories: [],
  transfers: [],
  erasureTerm: '',
  security: '',
  lawfulBasis: 'not-stated',
  onBehalfOf: [],
  formFingerprints: [],
  activeFrom: null,
  activeTo: null,
};

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];
const AnswerSchema = z.enum(ANSWERS);

/** Art. 30(5) GDPR: fewer than 250 persons, and none of the three exceptions. */
export const RegisterDutySchema = z.strictObject({
  fewerThan250: AnswerSchema,
  notOccasional: AnswerSchema,
  riskToPersons: AnswerSchema,
  specialCategories: AnswerSchema,
});
export type RegisterDuty = z.infer<typeof RegisterDutySchema>;
export const UNANSWERED_DUTY: RegisterDuty = {
  fewerThan250: 'unknown',
  notOccasional: 'unknown',
  riskToPersons: 'unknown',
  specialCategories: 'unknown',
};

/** A controller (or processor) that keeps its activities in this register: one of several, as the bodies of a municipality. */
export const BodySchema = z.strictObject({
  controllerId: z.uuid(),
  name: z.string().min(1).max(200),
  address: LineSchema,
  email: LineSchema,
  phone: LineSchema,
  /** Art. 27 GDPR. */
  representative: LineSchema,
  /** Name and contact of the data protection officer (FG). */
  dpo: LineSchema,
  duty: RegisterDutySchema,
});
export type Body = z.infer<typeof BodySchema>;

/** A description of how consent is asked and kept (AP: documentation of the process), as one version of an activity's. */
export const ProcessDocumentSchema = z.strictObject({
  activityId: z.uuid(),
  /** From 1. */
  version: z.int().min(1),
  digest: Sha256Schema,
  mediaType: z.string().max(100),
  bytes: z.int().min(1),
  fileName: z.string().max(200),
  addedAt: TimestampSchema,
});
export type ProcessDocument = z.infer<typeof ProcessDocumentSchema>;

/** Why a capture is linked to no person. */
export const NO_PERSON_REASONS = ['audit-visit', 'kept-elsewhere', 'not-about-a-person'] as const;
export type NoPersonReason = (typeof NO_PERSON_REASONS)[number];

/** What Art. 30 GDPR wants in the register, by its heading with the AP. */
export const RECORD_PARTS = [
  'contact',
  'purposes',
  'subjects',
  'data',
  'recipients',
  'erasure',
  'security',
  'basis',
  'on-behalf-of',
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];
