import * as z from 'zod';
import { ConsentStateSchema } from '../core/consent-record';
import { Sha256Schema, TimestampSchema } from '../core/sealed-values';

/** A record with index columns; `bytes` are the sealed ones, never rewritten. */
export const ConsentRecordRowSchema = z.strictObject({
  recordId: z.uuid(),
  /** Place in the list: its number in this store's ledger, or below zero when it came with a backup. */
  order: z.int(),
  /** Number and hash of its `consent-recorded` entry, in whichever ledger that stands. */
  sequence: z.int(),
  entryHash: Sha256Schema,
  /** Empty where nothing was captured before the act. */
  captureId: z.string(),
  /** Names the request, by site and form or words; empty where it is not known. */
  asks: z.string(),
  url: z.string(),
  time: TimestampSchema,
  state: ConsentStateSchema,
  digest: Sha256Schema,
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
});
export type ConsentRecordRow = z.infer<typeof ConsentRecordRowSchema>;
