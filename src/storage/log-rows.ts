import * as z from 'zod';
import { JOIN_OUTCOMES, LogFormSchema, LogReadingSchema, LogStateSchema, REFUSALS } from '../core/consent-log';
import { Sha256Schema, TimestampSchema } from '../core/sealed-values';

const BytesSchema = z.instanceof(Uint8Array<ArrayBuffer>);
const RefusalSchema = z.enum(REFUSALS);
const KeyedSchema = z.string().regex(/^[A-Z2-7]{26}$/);

/** What came out of joining, last; derived. */
export const LogJoinedRowSchema = z.strictObject({
  at: TimestampSchema,
  toleranceDays: z.int().min(0),
  captures: z.int(),
  damaged: z.int(),
  /** Activities that the places in `LogJoinRow` name; place 0 is none. */
  activities: z.array(z.uuid()),
  /** Ids of all activities that each form of the log belongs to, as captures showed it. Absent where an earlier version joined. */
  ofForms: z.array(z.array(z.uuid())).optional(),
  /** By activity, 0 for none: how many rows of each outcome. */
  figures: z.array(z.partialRecord(z.enum(JOIN_OUTCOMES), z.int())),
  expired: z.int(),
});

/** An import, or as much of it as was taken over: changed in the same transaction as its rows. */
export const LogImportRowSchema = z.strictObject({
  importId: z.uuid(),
  controllerId: z.uuid(),
  fileDigest: Sha256Schema,
  fileBytes: z.int(),
  state: z.enum(['running', 'sealed']),
  startedAt: TimestampSchema,
  reading: LogReadingSchema,
  /** Headings and words of the status column under the controller's key, so that they can be known again and not be read. */
  keyed: z.strictObject({
    key: KeyedSchema,
    columns: z.record(z.string(), KeyedSchema),
    statuses: z.record(KeyedSchema, LogStateSchema).nullable(),
  }),
  /** Rows of the file that were read so far, and what became of them. */
  read: z.int(),
  rows: z.int(),
  blocks: z.int(),
  refused: z.partialRecord(RefusalSchema, z.int()),
  choices: z.array(z.string()),
  methods: z.array(z.string()),
  forms: z.array(LogFormSchema),
  /** Roots of whole subtrees of the Merkle tree so far, smallest first. */
  frontier: z.array(Sha256Schema.nullable()),
  deleted: z.int(),
  joined: LogJoinedRowSchema.nullable(),
  /** Once sealed: the header's bytes, and number and hash of the ledger entry, in whichever ledger that stands. */
  sealed: z
    .strictObject({
      at: TimestampSchema,
      header: BytesSchema,
      headerDigest: Sha256Schema,
      rowsRoot: Sha256Schema,
      sequence: z.int(),
      entryHash: Sha256Schema,
    })
    .nullable(),
});
export type LogImportRow = z.infer<typeof LogImportRowSchema>;

/** Rows as lines of JSON, each as sealed or what stands in the place of a deleted one. */
export const LogBlockRowSchema = z.strictObject({
  importId: z.uuid(),
  block: z.int().min(0),
  count: z.int().min(0),
  lines: BytesSchema,
  root: Sha256Schema,
  /** Pseudonyms in it, each once. */
  people: z.array(z.string()),
  /** Lines of the file between these rows that were not taken over. */
  refused: z.array(z.tuple([z.int(), RefusalSchema])),
});
export type LogBlockRow = z.infer<typeof LogBlockRowSchema>;

/** Of each row of a block, the place of its outcome in `JOIN_OUTCOMES`, and of its activity in `LogJoinedRow`. */
export const LogJoinRowSchema = z.strictObject({
  importId: z.uuid(),
  block: z.int().min(0),
  outcomes: BytesSchema,
  activities: BytesSchema,
});
export type LogJoinRow = z.infer<typeof LogJoinRowSchema>;
