import * as z from 'zod';
import { LedgerBodySchema, LedgerEntrySchema, LedgerEventSchema } from '../core/ledger-entry';

const KNOWN_KINDS: readonly string[] = LedgerEventSchema.options.map((option) => option.shape.kind.value);

/** An event of a later version: its hash and signature can be checked though its meaning cannot. */
const UnknownEventSchema = z.looseObject({
  // The metadata says the same in the JSON Schema that is published of it.
  kind: z
    .string()
    .refine((kind) => !KNOWN_KINDS.includes(kind), 'a known kind must have its known form')
    .meta({ not: { enum: KNOWN_KINDS } }),
});

/** A LedgerEntry as a verifier reads it: known events strictly, events of later versions as they are. */
export const ReadEntrySchema = LedgerEntrySchema.extend({
  body: LedgerBodySchema.extend({ event: z.union([LedgerEventSchema, UnknownEventSchema]) }),
});
export type ReadEntry = z.infer<typeof ReadEntrySchema>;
