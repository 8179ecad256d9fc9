import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from './sealed-values';

/** Rows of a block: a power of two, so that the root over the roots of blocks is that of RFC 6962 over all rows. */
export const BLOCK_ROWS = 1024;

/** What a row says was done. `unknown`: the log does not say, or says it in words that nobody explained. */
export const LOG_STATES = ['given', 'refused', 'withdrawn', 'unknown'] as const;
export const LogStateSchema = z.enum(LOG_STATES);
export type LogState = z.infer<typeof LogStateSchema>;

export const LOG_COLUMNS = ['identifier', 'time', 'status', 'choice', 'form', 'method'] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export const LOG_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type LogEncoding = (typeof LOG_ENCODINGS)[number];
export const LOG_DELIMITERS = [',', ';', '\t', '|'] as const;

/** `dmy` and `mdy` are never told apart by guessing: somebody says which it is. */
export const TIME_FORMATS = ['iso', 'dmy', 'mdy', 'unix-seconds', 'unix-milliseconds'] as const;
export type TimeFormat = (typeof TIME_FORMATS)[number];

/** What a row is about: a page (origin and path), a form by its fingerprint, or a processing activity. */
export const FORM_KINDS = ['address', 'fingerprint', 'activity'] as const;
export type FormKind = (typeof FORM_KINDS)[number];
export const LogFormSchema = z.strictObject({ kind: z.enum(FORM_KINDS), value: z.string() });
export type LogForm = z.infer<typeof LogFormSchema>;

/** Why a row of the file was not taken over; told with its line, never with what it says. */
export const REFUSALS = [
  'cells',
  'not-an-object',
  'no-identifier',
  'not-an-identifier',
  'personal-in-choice',
  'personal-in-method',
  'duplicate',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** How the file is read, as far as it is kept: no word of a cell or a heading is in it. */
export const LogReadingSchema = z.strictObject({
  format: z.enum(['csv', 'json']),
  encoding: z.enum(LOG_ENCODINGS),
  delimiter: z.enum(LOG_DELIMITERS),
  /** `contact`: an e-mail address or telephone number; `own`: a number of the controller's own. */
  identifierKind: z.enum(['contact', 'own']),
  timeFormat: z.enum(TIME_FORMATS),
  /** IANA name, for times without an offset of their own. */
  timeZone: z.string(),
  /** What the column for the form holds. */
  formKind: z.enum(FORM_KINDS),
  /** All rows are about this one; null where a column says it, or nobody knows. */
  fixedForm: LogFormSchema.nullable(),
});
export type LogReading = z.infer<typeof LogReadingSchema>;

/**
 * One row as sealed: line in the file (or place in a list of JSON), pseudonym, first and last millisecond that its time can mean,
 * state, places in the lists of the header (choice, form, method), and a nonce, so that the hash that is left of a deleted row cannot be guessed.
 */
export const LogRowSchema = z.tuple([
  z.int().min(1),
  z.string().regex(/^[A-Z2-7]{26}$/),
  z.int().nullable(),
  z.int().nullable(),
  LogStateSchema,
  z.int().nullable(),
  z.int().nullable(),
  z.int().nullable(),
  z.string().length(22),
]);
export type LogRow = z.infer<typeof LogRowSchema>;

/** Stands in the place of a row that was deleted: its hash as a leaf, and the ledger entry that says so. */
export const DeletedRowSchema = z.strictObject({ by: z.uuid(), deleted: Sha256Schema });
export type DeletedRow = z.infer<typeof DeletedRowSchema>;

/** What is sealed about an import beside its rows. */
export const LogHeaderSchema = z.strictObject({
  schema: z.literal('consent-witness/consent-log/1'),
  importId: z.uuid(),
  controllerId: z.uuid(),
  /** The controller's own word: nobody saw these acts. */
  subjectEvidence: z.literal('imported-log'),
  fileDigest: Sha256Schema,
  fileBytes: z.int(),
  reading: LogReadingSchema,
  choices: z.array(z.string()),
  methods: z.array(z.string()),
  forms: z.array(LogFormSchema),
  rows: z.int(),
  refused: z.partialRecord(z.enum(REFUSALS), z.int()),
  startedAt: TimestampSchema,
  extensionVersion: z.string(),
});
export type LogHeader = z.infer<typeof LogHeaderSchema>;

/** Rows of a controller's own log were taken over: `rowsRoot` is the Merkle root (RFC 6962) over them. */
export const LogImportedSchema = z.strictObject({
  kind: z.literal('log-imported'),
  importId: z.uuid(),
  headerDigest: Sha256Schema,
  rowsRoot: Sha256Schema,
  rows: z.int().min(0),
});

/** Rows of an import were deleted; `leavesDigest`: SHA-256 over the hashes that stand in their place, in their order. */
export const LogRowsDeletedSchema = z.strictObject({
  kind: z.literal('log-rows-deleted'),
  deletionId: z.uuid(),
  importId: z.uuid(),
  rows: z.int().min(1),
  leavesDigest: Sha256Schema,
  reason: z.enum(['retention', 'data-subject-request']),
});

/** The same, because the term of a processing activity has passed: a kind of its own, since the form of a kind never changes. */
export const LogTermPassedSchema = z.strictObject({
  kind: z.literal('log-term-passed'),
  deletionId: z.uuid(),
  importId: z.uuid(),
  activityId: z.uuid(),
  rows: z.int().min(1),
  leavesDigest: Sha256Schema,
});

/** A legal hold on all rows of an import. */
export const LogHoldSetSchema = z.strictObject({
  kind: z.literal('log-hold-set'),
  importId: z.uuid(),
  reason: z.string(),
});
export const LogHoldLiftedSchema = z.strictObject({
  kind: z.literal('log-hold-lifted'),
  importId: z.uuid(),
  reason: z.string(),
});

/** A whole import was deleted, finished (`headerDigest`) or not. */
export const LogRemovedSchema = z.strictObject({
  kind: z.literal('log-removed'),
  importId: z.uuid(),
  headerDigest: Sha256Schema.nullable(),
  rows: z.int().min(0),
});

/** How a row is joined to what was captured; the order is that of the codes that are kept, and from good to bad as far as captures go. */
export const JOIN_OUTCOMES = [
  'between',
  'tolerance',
  'only-before',
  'only-after',
  'changed',
  'later',
  'no-capture',
  'time-unknown',
  'form-unknown',
  'state-unknown',
  'no-consent',
] as const;
export type JoinOutcome = (typeof JOIN_OUTCOMES)[number];
export const DELETED_CODE = 255;

/** `none`: a refusal or withdrawal is no consent to prove. */
export type Provenness = 'proven' | 'partly' | 'unproven' | 'none';
export const PROVENNESS: Readonly<Record<JoinOutcome, Provenness>> = {
  between: 'proven',
  tolerance: 'proven',
  'only-before': 'partly',
  'only-after': 'partly',
  changed: 'unproven',
  later: 'unproven',
  'no-capture': 'unproven',
  'time-unknown': 'unproven',
  'form-unknown': 'unproven',
  'state-unknown': 'unproven',
  'no-consent': 'none',
};
