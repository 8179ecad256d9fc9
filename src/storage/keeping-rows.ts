import * as z from 'zod';
import { ControllerSchema } from '../core/activity';
import { TimestampSchema } from '../core/sealed-values';

/** A legal hold that stands, on a capture or on a consent record without one, by its id. Those that were lifted are in the ledger only. */
export const HoldRecordSchema = z.strictObject({ captureId: z.uuid(), since: TimestampSchema, reason: z.string() });
export type HoldRecord = z.infer<typeof HoldRecordSchema>;

/** A capture concerns a person, who is known here by a pseudonym only. Goes with the capture. */
export const SubjectLinkSchema = z.strictObject({
  linkId: z.uuid(),
  controllerId: z.uuid(),
  pseudonym: z.string().regex(/^[A-Z2-7]{26}$/),
  /** Empty for a record before which nothing was captured. */
  captureId: z.union([z.uuid(), z.literal('')]),
  activityId: z.uuid(),
  linkedAt: TimestampSchema,
  /** The link is of this consent record, and through it of its capture. */
  recordId: z.uuid().optional(),
});
export type SubjectLink = z.infer<typeof SubjectLinkSchema>;

/** The key behind a controller's pseudonyms, non-extractable, with the name it was made under. */
export const SubjectKeySchema = z.strictObject({
  ...ControllerSchema.shape,
  madeAt: TimestampSchema,
  key: z.custom<CryptoKey>((value) => value instanceof CryptoKey),
});
export type SubjectKey = z.infer<typeof SubjectKeySchema>;
